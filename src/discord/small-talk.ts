import { type SmallTalk, smallTalk } from "../answer/question/question-greeting.js";

/** A number or a command of a terminal, where nothing can be chosen or ended by one. */
const NOTHING_TO_CHOOSE = /^[^\p{L}\p{N}]*(?:\d{1,2}|quit|exit|종료|끝|나가기|退出)[^\p{L}\p{N}]*$/iu;

/** What a message is that greets, thanks or asks about the bot, and nothing else; null for a question. */
export function smallTalkIn(text: string): SmallTalk | null {
  return smallTalk(text) ?? (NOTHING_TO_CHOOSE.test(text.normalize("NFKC")) ? "bot" : null);
}
