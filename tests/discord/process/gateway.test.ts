import { beforeAll, describe, expect, it } from "vitest";
import { benchOfFile, SETUP_MS } from "./bench-of-file.js";
import { PATIENCE_MS } from "./place.js";
import type { Cell } from "./process-bench.js";
import { SURFACES } from "./surfaces.js";

/** Often enough that a dead connection is noticed soon, and well within the payloads that Discord takes a minute. */
const HEARTBEAT_MS = 1_500;

const bench = benchOfFile({ discord: { heartbeatInterval: HEARTBEAT_MS } });

async function offline(): Promise<void> {
  const { gateway, people } = bench.discord;
  await people.waitFor("the connection to end", () => !gateway.online, PATIENCE_MS);
}

/** What may happen to the connection. */
const HAPPENINGS: readonly (readonly [string, () => unknown])[] = [
  ["the connection breaks off", () => bench.discord.gateway.drop()],
  ["Discord asks to reconnect", () => bench.discord.gateway.requestReconnect()],
  ["Discord ends the session, which can be resumed,", () => bench.discord.gateway.invalidate(true)],
  ["Discord ends the session for good", () => bench.discord.gateway.invalidate(false)],
  [
    "Discord has forgotten the session that is to be resumed",
    () => {
      bench.discord.gateway.drop();
      bench.discord.gateway.forgetSessions();
    },
  ],
  [
    "Discord turns connections away",
    () => {
      bench.discord.gateway.refuseConnections(2);
      bench.discord.gateway.drop();
    },
  ],
  [
    "heartbeats stay unanswered",
    async () => {
      bench.discord.gateway.acknowledgeHeartbeats(false);
      await offline();
    },
  ],
];

describe.each(HAPPENINGS)("while %s", (_, happens) => {
  let cells: readonly Cell[];
  beforeAll(async () => {
    cells = await bench.answering(SURFACES);
    await happens();
    bench.model.release();
  }, SETUP_MS);

  it.each(SURFACES)("$name is answered", (surface) =>
    cells.find((one) => one.surface === surface)?.place.heardAnswer(),
  );
  it("no answer stands twice", () => bench.expectOnce(cells));
  it("the bot comes back and answers", async () => {
    await bench.calm();
    const place = bench.place();
    place.write(place.question(), "dm");
    await place.hears("10억 홍콩 달러");
  });
});

describe("a connection that is away", () => {
  it("loses no question that was asked meanwhile", async () => {
    await bench.calm();
    const places = [bench.place(), bench.place(), bench.place()];
    bench.discord.gateway.drop();
    for (const place of places) place.write(place.question(), "dm");
    for (const place of places) await place.hears("10억 홍콩 달러");
    expect(places.map((place) => place.said().length)).toEqual([1, 1, 1]);
  });
});
