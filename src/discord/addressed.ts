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
  /** Nothing but the mention: how to ask. */
  | { readonly kind: "help" }
  /** A reply whose words Discord withholds from a bot that is not mentioned. */
  | { readonly kind: "unseen-reply" }
  | { readonly kind: "ignored" };

/** The words of a message without the mentions of the bot, wherever they stand. */
function withoutMention(content: string, botId: string): string {
  return content
    .replace(new RegExp(`<@!?${botId}>`, "g"), " ")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}

/** Decides what a message asks of the bot. */
export function addressedBy(message: Incoming, botId: string): Addressed {
  if (!message.byPerson) return { kind: "ignored" };
  const question = withoutMention(message.content, botId);
  if (message.direct) return question === "" ? { kind: "ignored" } : { kind: "question", question };
  if (message.content === "" && message.repliesToBot) return { kind: "unseen-reply" };
  if (!message.mentionsBot) return { kind: "ignored" };
  return question === "" ? { kind: "help" } : { kind: "question", question };
}
