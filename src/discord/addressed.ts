import { hasWords, plainQuestion } from "./text/plain-question.js";

/** What of a message decides whether the bot answers it. */
export interface Incoming {
  readonly content: string;
  readonly direct: boolean;
  /** Written by a person, not by a bot, a webhook or Discord itself. */
  readonly byPerson: boolean;
  /** The bot itself is mentioned, or replied to with the ping on; not by `@everyone` and not by a role. */
  readonly mentionsBot: boolean;
  /** A reply to a message of the bot, with the ping on or off. */
  readonly repliesToBot: boolean;
}

/** What the bot does with a message. */
export type Addressed =
  | { readonly kind: "question"; readonly question: string }
  /** Nothing but the mention, or signs and emoji: how to ask. */
  | { readonly kind: "help" }
  /** A reply whose words Discord withholds from a bot that is not mentioned. */
  | { readonly kind: "unseen-reply" }
  | { readonly kind: "ignored" };

/** Decides what a message asks of the bot. */
export function addressedBy(message: Incoming): Addressed {
  const { content, direct, byPerson, mentionsBot, repliesToBot } = message;
  if (!byPerson) return { kind: "ignored" };
  if (content === "" && repliesToBot && !direct) return { kind: "unseen-reply" };
  if (direct ? content.trim() === "" : !mentionsBot) return { kind: "ignored" };
  const question = plainQuestion(content);
  return hasWords(question) ? { kind: "question", question } : { kind: "help" };
}
