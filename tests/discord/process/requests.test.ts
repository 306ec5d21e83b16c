import { beforeAll, describe, it } from "vitest";
import type { RequestFault } from "../../../src/stand-in/rest/faults.js";
import { benchOfFile, SETUP_MS } from "./bench-of-file.js";
import { type Cell, FIRST_ANSWER_MS } from "./process-bench.js";
import { callbackOf, deliveryOf } from "./routes.js";
import { SURFACES, type Surface } from "./surfaces.js";

const INTERACTIONS = SURFACES.filter(({ interaction }) => interaction);
const bench = benchOfFile();

let cells: readonly Cell[];

function cellOf(surface: Surface): Cell {
  const cell = cells.find((one) => one.surface === surface);
  if (cell === undefined) throw new Error(`${surface.name} was not asked`);
  return cell;
}

/** What may happen to the request that delivers an answer. */
const DELIVERY: readonly (readonly [string, Pick<RequestFault, "effect" | "times">])[] = [
  ["a 500", { effect: { kind: "respond", status: 500 } }],
  ["five 503", { times: 5, effect: { kind: "respond", status: 503 } }],
  ["a 502 after Discord has done it", { effect: { kind: "respond", status: 502, handled: true } }],
  ["a connection that breaks before", { effect: { kind: "drop" } }],
  ["a connection that breaks after", { effect: { kind: "drop", handled: true } }],
  ["a request that takes half a second", { effect: { kind: "delay", milliseconds: 500 } }],
];

describe.each(DELIVERY)("with %s at its delivery", (_, trouble) => {
  beforeAll(async () => {
    cells = await bench.answering(SURFACES);
    for (const cell of cells) bench.discord.faults.add({ ...deliveryOf(cell), ...trouble });
    bench.model.release();
  }, SETUP_MS);

  it.each(SURFACES)("$name is answered", (surface) => cellOf(surface).place.heardAnswer());
  it("no answer stands twice", () => bench.expectOnce(cells));
});

describe.each([false, true])("in a storm of 429 (of all routes: %s)", (global) => {
  beforeAll(async () => {
    cells = await bench.answering(SURFACES);
    for (const cell of cells) {
      bench.discord.faults.addRateLimit({ ...deliveryOf(cell), times: 3, retryAfter: 0.1, global });
    }
    bench.model.release();
  }, SETUP_MS);

  it.each(SURFACES)("$name is answered", (surface) => cellOf(surface).place.heardAnswer());
  it("no answer stands twice", () => bench.expectOnce(cells));
});

/** What may happen to the acknowledgement of an interaction, which is answered all the same. */
const CALLBACK: readonly (readonly [string, Pick<RequestFault, "effect" | "times">])[] = [
  ["a 500", { effect: { kind: "respond", status: 500 } }],
  ["five 503", { times: 5, effect: { kind: "respond", status: 503 } }],
  ["a 502 after Discord has done it", { effect: { kind: "respond", status: 502, handled: true } }],
  ["a connection that breaks before", { effect: { kind: "drop" } }],
  ["a connection that breaks after", { effect: { kind: "drop", handled: true } }],
];

describe.each(CALLBACK)("with %s at its acknowledgement", (_, trouble) => {
  beforeAll(async () => {
    cells = await bench.answering(INTERACTIONS, (cell) =>
      bench.discord.faults.add({ ...callbackOf(cell), ...trouble }),
    );
    bench.model.release();
  }, SETUP_MS);

  it.each(INTERACTIONS)("$name is answered", (surface) => cellOf(surface).place.heardAnswer());
  it("no answer stands twice", () => bench.expectOnce(cells));
});

describe("later than Discord waits", () => {
  beforeAll(async () => {
    const late = { effect: { kind: "delay", milliseconds: 50 } } as const;
    cells = await bench.ask(INTERACTIONS, (cell) => bench.discord.faults.add({ ...callbackOf(cell), ...late }));
    bench.discord.clock.advance(FIRST_ANSWER_MS + 500);
  }, SETUP_MS);

  it.each(INTERACTIONS)("$name gets a reason by direct message", (surface) =>
    cellOf(surface).place.hears("늦게 도착해"),
  );
});

describe("when Discord has forgotten the interaction, after 15 minutes,", () => {
  beforeAll(async () => {
    cells = await bench.answering(INTERACTIONS);
    bench.discord.clock.advance(15 * 60_000 + 1_000);
    bench.model.release();
  }, SETUP_MS);

  it.each(INTERACTIONS)("$name is answered by direct message", (surface) => cellOf(surface).place.heardAnswer());
  it("no answer stands twice", () => bench.expectOnce(cells));
});
