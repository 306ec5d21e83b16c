import { beforeAll, describe, expect, it } from "vitest";
import type { InteractionHandle } from "../../../src/stand-in/people/interaction-handle.js";
import type { RequestFault } from "../../../src/stand-in/rest/faults.js";
import { benchOfFile, SETUP_MS } from "./bench-of-file.js";
import { DOINGS, type Doing } from "./doings.js";
import { PATIENCE_MS, type Place } from "./place.js";
import { FIRST_ANSWER_MS } from "./process-bench.js";

const bench = benchOfFile();

interface Done {
  readonly doing: Doing;
  readonly place: Place;
  readonly handle: InteractionHandle;
}

/** Does everything at once, each in a place of its own. `begin` is told before the bot can hear of it. */
async function doAll(begin: (token: string) => void): Promise<readonly Done[]> {
  await bench.calm();
  const acts: (() => Done)[] = [];
  for (const doing of DOINGS) {
    const place = bench.place();
    const act = await doing.prepare(place);
    acts.push(() => ({ doing, place, handle: act() }));
  }
  return acts.map((act) => {
    const done = act();
    begin(done.handle.interaction.token);
    return done;
  });
}

function doneOf(all: readonly Done[], doing: Doing): Done {
  const done = all.find((one) => one.doing === doing);
  if (done === undefined) throw new Error(`${doing.name} was not done`);
  return done;
}

/** What may go wrong with the acknowledgement, and with the request after it. */
const TROUBLE: readonly (readonly [string, Pick<RequestFault, "after" | "times" | "effect">])[] = [
  ["nothing amiss", { times: 0, effect: { kind: "delay", milliseconds: 0 } }],
  ["five 503 at its acknowledgement", { times: 5, effect: { kind: "respond", status: 503 } }],
  ["the word of its acknowledgement lost", { effect: { kind: "respond", status: 502, handled: true } }],
  ["a connection that breaks at its acknowledgement", { effect: { kind: "drop" } }],
  ["a 500 after its acknowledgement", { after: 1, effect: { kind: "respond", status: 500 } }],
  ["a connection that breaks after its acknowledgement", { after: 1, effect: { kind: "drop" } }],
];

describe.each(TROUBLE)("with %s", (_, trouble) => {
  let all: readonly Done[];
  beforeAll(async () => {
    all = await doAll((interaction_token) => {
      if (trouble.times !== 0) bench.discord.faults.add({ params: { interaction_token }, ...trouble });
    });
  }, SETUP_MS);

  it.each(DOINGS)("$name does what it does", async (doing) => {
    const { place, handle } = doneOf(all, doing);
    await doing.done(place, handle);
  });
});

describe("while an option is typed", () => {
  it.each([
    ["ask", "outlet", { question: "얼마?", outlet: "ㅅㄱ" }, "세계일보"],
    ["search", "outlet", { query: "홍콩", outlet: "한비" }, "한빛신문"],
    ["article", "title", { title: "ㅎㅂ ㄷㅅㄱ" }, "한빛 도서관 새 단장"],
  ])("/%s %s: %j offers %s", async (command, focused, options, offered) => {
    await bench.calm();
    const { asker: user, general: channel } = bench.place();
    const asked = bench.discord.people.autocomplete({ user, channel, command, options, focused });
    const answer = await asked.acknowledged(PATIENCE_MS);
    expect(answer.kind === "choices" && answer.choices.map(({ name }) => name).join()).toContain(offered);
  });
});

describe("later than Discord waits", () => {
  let all: readonly Done[];
  beforeAll(async () => {
    const effect = { kind: "delay", milliseconds: 50 } as const;
    all = await doAll((interaction_token) => void bench.discord.faults.add({ params: { interaction_token }, effect }));
    bench.discord.clock.advance(FIRST_ANSWER_MS + 500);
  }, SETUP_MS);

  it.each(DOINGS)("$name gets a reason by direct message", async (doing) => {
    const { place } = doneOf(all, doing);
    const { people } = bench.discord;
    const told = () =>
      people.reads(doing.by === "owner" ? place.owner : place.asker, "dm").map(({ content }) => content);
    await people.waitFor("the reason", () => told().some((text) => /늦게 도착해|too late/.test(text)), PATIENCE_MS);
    expect(told()).toHaveLength(1);
  });
});
