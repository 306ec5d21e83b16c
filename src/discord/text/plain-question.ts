/**
 * What Discord writes for mentions of people, roles and channels, for emoji of servers and for commands: names that the bot
 * does not know, and no words of a question.
 * @see https://discord.com/developers/docs/reference#message-formatting
 */
const MARKUP = /<(?:@[!&]?|#|a?:\w{2,32}:|\/[^:<>]{1,100}:)\d+>/gu;

/** A question without what stands for names in it, in one piece. */
export function plainQuestion(text: string): string {
  return text
    .replace(MARKUP, " ")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

/** Whether there is a word or a number in a question, and not just signs. */
export function hasWords(question: string): boolean {
  return /[\p{L}\p{N}]/u.test(question);
}
