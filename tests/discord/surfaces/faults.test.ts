import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import { MemoryState } from "../../../src/discord/memory-state.js";
import { buttonsOf } from "../../../src/stand-in/people/components.js";
import type { RequestFault } from "../../../src/stand-in/rest/faults.js";
import { answered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";

const QUESTION = "끝 질문은?";
const ANSWER = "끝 질문은? 답이다. [1]";

const CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback";
const EDIT = "/webhooks/{application_id}/{interaction_token}/messages/{message_id}";
const SEND = "/channels/{channel_id}/messages";

let bench: Bench;
/** Lets the answers go that are held back. */
let release: () => void = () => {};
afterEach(async () => {
  release();
  // A second acknowledgement is what follows when Discord's word of the first was lost.
  expect(bench.discord.requests.bad().filter(({ error }) => error?.code !== 40060)).toEqual([]);
  await bench.close();
});

async function open(): Promise<void> {
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const state = new MemoryState();
  bench = await openBench(
    async ({ question, onProgress }) => {
      if (question === QUESTION) {
        onProgress?.("첫 문장이다. [1]");
        await held;
      }
      return answered([`${question} 답이다.`], { question, followUps: [QUESTION] });
    },
    { bot: { state } },
  );
}

/** A way to ask, and the route by which its answer is delivered. */
interface Surface {
  readonly name: string;
  readonly channel: string;
  readonly interaction: boolean;
  ask(): Promise<void>;
}

async function firstAnswer() {
  const { people } = bench.discord;
  return people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "처음은?" } }).reply();
}

function slash(channel: string, options: Record<string, string | boolean>): void {
  bench.discord.people.slash({ user: "mina", channel, command: "ask", options: { question: QUESTION, ...options } });
}

const SURFACES: readonly Surface[] = [
  { name: "/ask", channel: "general", interaction: true, ask: async () => slash("general", {}) },
  {
    name: "/ask for oneself",
    channel: "general",
    interaction: true,
    ask: async () => slash("general", { private: true }),
  },
  { name: "/ask in direct messages", channel: "dm", interaction: true, ask: async () => slash("dm", {}) },
  {
    name: "a follow-up button",
    channel: "general",
    interaction: true,
    async ask() {
      const message = await firstAnswer();
      const button = buttonsOf(message).find(({ label }) => label === QUESTION);
      bench.discord.people.click({ user: "mina", message: message.id, customId: button?.custom_id ?? "" });
    },
  },
  {
    name: "the form",
    channel: "general",
    interaction: true,
    async ask() {
      const { people } = bench.discord;
      const message = await firstAnswer();
      const button = buttonsOf(message).find(({ label }) => label === "이어서 질문");
      const opened = people.click({ user: "mina", message: message.id, customId: button?.custom_id ?? "" });
      await opened.modal();
      people.submitModal({ opener: opened.interaction, values: { text: QUESTION } });
    },
  },
  {
    name: "a mention",
    channel: "general",
    interaction: false,
    async ask() {
      const { people } = bench.discord;
      people.sendMessage({ author: "mina", channel: "general", content: `${people.mention()} ${QUESTION}` });
    },
  },
  {
    name: "a reply",
    channel: "general",
    interaction: false,
    async ask() {
      const message = await firstAnswer();
      bench.discord.people.sendMessage({ author: "mina", channel: "general", content: QUESTION, replyTo: message.id });
    },
  },
  {
    name: "a direct message",
    channel: "dm",
    interaction: false,
    async ask() {
      bench.discord.people.sendMessage({ author: "mina", channel: "dm", content: QUESTION });
    },
  },
];

/** What the asker reads where they asked and in their direct messages, without what is asked or still growing. */
function read(): string[] {
  const { people, world } = bench.discord;
  const channels = [...world.channels.values()].some((channel) => channel.kind === "text" && channel.name === "general")
    ? ["general", "dm"]
    : ["dm"];
  return channels
    .flatMap((channel) => people.reads("mina", channel))
    .filter(({ authorId }) => authorId === world.bot.id)
    .map(({ content }) => content);
}

function asked(): Promise<boolean> {
  return bench.discord.people.waitFor("the question to be asked", () =>
    bench.answerer.asked.some(({ question }) => question === QUESTION),
  );
}

/** The answer arrives once, where the asker reads it. */
async function answerArrives(): Promise<void> {
  await bench.discord.people.waitFor("the answer", () => read().some((text) => text.includes(ANSWER)), 20_000);
  expect(read().filter((text) => text.includes(ANSWER)).length).toBe(1);
}

/** Faults of the request that delivers the answer. */
const TROUBLE: readonly (readonly [string, Pick<RequestFault, "effect" | "times">])[] = [
  ["a 500", { effect: { kind: "respond", status: 500 } }],
  ["five 503", { times: 5, effect: { kind: "respond", status: 503 } }],
  ["a 502 after Discord has done it", { effect: { kind: "respond", status: 502, handled: true } }],
  ["a connection that breaks before", { effect: { kind: "drop" } }],
  ["a connection that breaks after", { effect: { kind: "drop", handled: true } }],
  ["a request that takes half a second", { effect: { kind: "delay", milliseconds: 500 } }],
];

describe.each(SURFACES)("$name, asked", (surface) => {
  const where = surface.interaction ? { method: "PATCH", route: EDIT } : { method: "POST", route: SEND };

  it.each(TROUBLE)("is answered once, in spite of %s", async (_, trouble) => {
    await open();
    await surface.ask();
    await asked();
    bench.discord.faults.add({ ...where, ...trouble });
    release();
    await answerArrives();
  });

  it.each([false, true])("is answered in spite of a 429 (of all routes: %s)", async (global) => {
    await open();
    await surface.ask();
    await asked();
    bench.discord.faults.addRateLimit({ ...where, times: 2, retryAfter: 0.2, global });
    release();
    await answerArrives();
  });

  it.each<[string, () => void]>([
    ["the gateway breaks off", () => bench.discord.gateway.drop()],
    ["Discord asks to reconnect", () => bench.discord.gateway.requestReconnect()],
  ])("is answered while %s", async (_, happens) => {
    await open();
    await surface.ask();
    await asked();
    happens();
    release();
    await answerArrives();
    const back = () => bench.discord.gateway.online;
    await bench.discord.people.waitFor("the bot to come back", back, 20_000);
  });

  it("is told what failed, and that once", async () => {
    await open();
    await surface.ask();
    await asked();
    await bench.bot.close(0);
    expect(read().filter((text) => text.includes("다시 시작하는 중")).length).toBe(1);
  });
});

describe.each(SURFACES.filter(({ channel }) => channel === "general"))(
  "$name, when its channel is deleted",
  (surface) => {
    it("is answered by direct message", async () => {
      await open();
      await surface.ask();
      await asked();
      bench.discord.admin.deleteChannel("general");
      release();
      await answerArrives();
    });
  },
);

describe.each(SURFACES.filter(({ name }) => name !== "/ask for oneself"))(
  "$name, when the growing answer is deleted",
  (surface) => {
    it("is answered all the same", async () => {
      await open();
      await surface.ask();
      await asked();
      const growing = await bench.discord.people.waitFor("the growing answer", () =>
        bench.discord.people.reads("mina", surface.channel).find(({ content }) => content === "첫 문장이다. [1] …"),
      );
      bench.discord.admin.deleteMessage(growing.id);
      release();
      await answerArrives();
    });
  },
);

describe.each(SURFACES.filter(({ interaction }) => interaction))("$name, as an interaction", (surface) => {
  it("is answered when only Discord's word of the acknowledgement was lost", async () => {
    await open();
    const after = surface.name === "the form" ? 2 : surface.name === "a follow-up button" ? 1 : 0;
    const effect = { kind: "respond", status: 502, handled: true } as const;
    bench.discord.faults.add({ method: "POST", route: CALLBACK, after, effect });
    await surface.ask();
    await asked();
    release();
    await answerArrives();
  });

  it("is answered by direct message when Discord has forgotten it", async () => {
    await open();
    await surface.ask();
    await asked();
    bench.discord.clock.advance(15 * 60_000 + 1000);
    release();
    await answerArrives();
  });
});

describe("a command that reaches the bot too late", () => {
  it("gets a reason by direct message", async () => {
    await open();
    bench.discord.faults.add({ method: "POST", route: CALLBACK, effect: { kind: "delay", milliseconds: 50 } });
    slash("general", {});
    bench.discord.clock.advance(3_500);
    await bench.discord.people.waitFor("the reason", () => read().some((text) => text.includes("늦게 도착해")));
  });
});

describe("a mention where the bot lacks a permission", () => {
  it("is answered by direct message, with the reason, where it may not write", async () => {
    await open();
    release();
    bench.discord.admin.denyBot("general", PermissionFlagsBits.SendMessages);
    await SURFACES.find(({ name }) => name === "a mention")?.ask();
    await answerArrives();
    expect(read()[0]).toBe(
      "#general은 제가 글을 쓸 수 없는 채널입니다. ‘메시지 보내기’ 권한을 받으면 그곳에서 답할 수 있습니다.",
    );
  });

  it("is answered without a reference where it may not read the history", async () => {
    await open();
    release();
    bench.discord.admin.denyBot("general", PermissionFlagsBits.ReadMessageHistory);
    await SURFACES.find(({ name }) => name === "a mention")?.ask();
    await answerArrives();
  });

  it("is answered where the question itself was deleted meanwhile", async () => {
    await open();
    const { people } = bench.discord;
    const question = people.sendMessage({
      author: "mina",
      channel: "general",
      content: `${people.mention()} ${QUESTION}`,
    });
    await asked();
    bench.discord.admin.deleteMessage(question.id);
    release();
    await answerArrives();
  });
});

describe("the gateway", () => {
  it.each(["/ask", "a mention"])("does not keep %s from its answer when Discord ends the session", async (name) => {
    await open();
    await SURFACES.find((surface) => surface.name === name)?.ask();
    await asked();
    bench.discord.gateway.invalidate(false);
    release();
    await answerArrives();
    const back = () => bench.discord.gateway.online;
    await bench.discord.people.waitFor("the bot to come back", back, 20_000);
  });

  it("loses no question that was asked while it was away", async () => {
    await open();
    release();
    const { people, gateway } = bench.discord;
    gateway.drop();
    const questions = ["하나?", "둘?", "셋?"].map((text) =>
      people.sendMessage({ author: "mina", channel: "dm", content: text }),
    );
    for (const question of questions) {
      expect((await people.replyTo(question, undefined, 20_000)).content).toContain(`${question.content} 답이다.`);
    }
  });
});

describe("two hundred questions at once", () => {
  it("are all acknowledged and answered, with one edit each", async () => {
    const members = Array.from({ length: 100 }, (_, index) => ({ name: `member${index}` }));
    const discord = { guilds: [{ name: "Crowd", channels: ["general"], members }] };
    bench = await openBench(({ question }) => answered([`${question} 답이다.`], { question }), {
      discord,
      bot: { state: new MemoryState() },
    });
    const { people } = bench.discord;
    const handles = [...members, ...members].map(({ name }, index) =>
      people.slash({ user: name, channel: "general", command: "ask", options: { question: `${index}번?` } }),
    );
    for (const [index, handle] of handles.entries()) {
      const reply = await handle.reply(({ content }) => content.includes(`${index}번? 답이다.`), 30_000);
      expect(reply.history.length).toBe(2);
    }
  });
});
