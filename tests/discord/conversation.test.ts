import { expect, it } from "vitest";
import { Conversations, conversationIn } from "../../src/discord/conversation.js";
import type { Origin } from "../../src/discord/delivery/origin.js";
import { MemoryState } from "../../src/discord/memory-state.js";
import type { AnswerRecord } from "../../src/discord/ports/state.js";
import { answered } from "../fakes/scripted-answerer.js";

const CHANNEL = { member: "m", thread: false, discordLocales: [], mayGrant: false };
const DIRECT: Origin = { ...CHANNEL, guild: null, channel: "dm", places: ["dm"] };
const SERVER: Origin = { ...CHANNEL, guild: "g", channel: "c", places: ["c"] };

async function conversations(more: Partial<AnswerRecord>): Promise<Conversations> {
  const state = new MemoryState();
  await state.saveAnswer({
    id: "one",
    answer: answered(["답이다."]),
    filters: {},
    member: "m",
    guild: "g",
    channel: "c",
    messages: ["shown"],
    private: false,
    conversation: "first",
    at: new Date().toISOString(),
    ...more,
  });
  return new Conversations(state, 60_000);
}

it("a reply to an answer goes on from it, wherever it is written", async () => {
  const open = await conversations({});
  expect([await open.of(SERVER, "shown"), await open.of(DIRECT, "shown")]).toEqual(["first", "first"]);
});

it("a reply to a private answer, which others must not see, begins another conversation", async () => {
  const hidden = await conversations({ private: true });
  expect(await hidden.of(SERVER, "shown")).toBeNull();
  expect(await hidden.of(DIRECT, "shown")).toBe(conversationIn("dm"));
});
