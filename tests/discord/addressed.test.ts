import { describe, expect, it } from "vitest";
import { addressedBy, type Incoming } from "../../src/discord/addressed.js";

const BOT = "1000";

function incoming(more: Partial<Incoming>): Incoming {
  return { content: "", direct: false, byPerson: true, mentionsBot: false, repliesToBot: false, ...more };
}

const HONG_KONG = { kind: "question", question: "홍콩은?" } as const;
const HELP = { kind: "help" } as const;

describe("addressedBy", () => {
  it.each<[string, Partial<Incoming>, ReturnType<typeof addressedBy>]>([
    [
      "a mention with a question",
      { content: `<@${BOT}> 홍콩은?`, mentionsBot: true },
      { kind: "question", question: "홍콩은?" },
    ],
    [
      "a mention at the end, in the old form",
      { content: `홍콩은? <@!${BOT}>`, mentionsBot: true },
      { kind: "question", question: "홍콩은?" },
    ],
    ["a mention alone", { content: `<@${BOT}>`, mentionsBot: true }, { kind: "help" }],
    [
      "a reply with the ping on",
      { content: "그럼 대표는?", mentionsBot: true, repliesToBot: true },
      { kind: "question", question: "그럼 대표는?" },
    ],
    ["a reply that arrives empty", { repliesToBot: true }, { kind: "unseen-reply" }],
    ["a message to others", { content: "점심 먹자" }, { kind: "ignored" }],
    ["an empty message", {}, { kind: "ignored" }],
    ["a direct message", { content: " 홍콩은? ", direct: true }, { kind: "question", question: "홍콩은?" }],
    ["an empty direct message (a picture)", { direct: true }, { kind: "ignored" }],
    ["a bot that mentions", { content: `<@${BOT}> hi`, mentionsBot: true, byPerson: false }, { kind: "ignored" }],
    ["a bot that writes directly", { content: "hi", direct: true, byPerson: false }, { kind: "ignored" }],
    [
      "someone else's mention beside ours",
      { content: `<@${BOT}> <@2000> 누구야?`, mentionsBot: true },
      { kind: "question", question: "누구야?" },
    ],
    ["a mention of the bot twice", { content: `<@${BOT}> 홍콩은? <@${BOT}>`, mentionsBot: true }, HONG_KONG],
    ["a mention with white space alone", { content: ` <@${BOT}> \u00a0\n `, mentionsBot: true }, { kind: "help" }],
    ["a mention with emoji alone", { content: `<@${BOT}> 🙂<:wave:123456789012345678>`, mentionsBot: true }, HELP],
    ["signs alone, directly", { content: "???", direct: true }, HELP],
  ])("%s", (_, message, expected) => {
    expect(addressedBy(incoming(message))).toEqual(expected);
  });
});
