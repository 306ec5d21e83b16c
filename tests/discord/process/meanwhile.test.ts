import { PermissionFlagsBits } from "discord-api-types/v10";
import { beforeAll, describe, expect, it } from "vitest";
import { benchOfFile, SETUP_MS } from "./bench-of-file.js";
import { HELD } from "./coverage.js";
import { PATIENCE_MS } from "./place.js";
import type { Cell } from "./process-bench.js";
import { SURFACES, type Surface } from "./surfaces.js";

const bench = benchOfFile();

/** The answer so far, where it was asked. */
async function growing({ place }: Cell) {
  const { people } = place.discord;
  const shown = () => place.bySaid().find(({ content }) => content.includes(HELD[0]) && content.endsWith("…"));
  return people.waitFor("the growing answer", shown, PATIENCE_MS);
}

const inServer = (surface: Surface) => surface.where === "general";
const byMessage = (surface: Surface) => !surface.interaction;

/** What may happen in Discord while an answer is on its way, and to which surfaces. */
const HAPPENINGS: readonly {
  readonly what: string;
  readonly to: (surface: Surface) => boolean;
  readonly happens: (cell: Cell) => unknown;
}[] = [
  {
    what: "the channel is deleted",
    to: inServer,
    happens: ({ place }) => bench.discord.admin.deleteChannel(place.general),
  },
  {
    what: "the growing answer is deleted",
    // What only the asker sees, nobody else can delete.
    to: ({ name }) => name !== "/ask for oneself",
    happens: async (cell) => bench.discord.admin.deleteMessage((await growing(cell)).id),
  },
  {
    what: "the question is deleted",
    to: byMessage,
    happens: ({ asked }) => "content" in asked && bench.discord.admin.deleteMessage(asked.id),
  },
  {
    what: "the message with the button is deleted",
    to: ({ name }) => ["a follow-up button", "the form"].includes(name),
    happens: ({ asked }) =>
      "interaction" in asked && bench.discord.admin.deleteMessage(asked.interaction.sourceMessageId ?? ""),
  },
  {
    what: "the bot loses the permission to write",
    to: inServer,
    happens: ({ place }) => bench.discord.admin.denyBot(place.general, PermissionFlagsBits.SendMessages),
  },
  {
    what: "the bot loses sight of the channel",
    to: inServer,
    happens: ({ place }) => bench.discord.admin.denyBot(place.general, PermissionFlagsBits.ViewChannel),
  },
  {
    what: "the bot loses the permission to read the history",
    to: inServer,
    happens: ({ place }) => bench.discord.admin.denyBot(place.general, PermissionFlagsBits.ReadMessageHistory),
  },
  {
    what: "the bot is removed from the server",
    to: inServer,
    happens: ({ place }) => bench.discord.admin.removeBot(place.guild),
  },
];

describe.each(HAPPENINGS)("while $what", ({ to, happens }) => {
  const surfaces = SURFACES.filter(to);
  let cells: readonly Cell[];
  beforeAll(async () => {
    cells = await bench.answering(surfaces);
    for (const cell of cells) await happens(cell);
    bench.model.release();
  }, SETUP_MS);

  it.each(surfaces)("$name is answered", (surface) => cellOf(cells, surface).place.heardAnswer());
  it("no answer stands twice", () => bench.expectOnce(cells));
});

function cellOf(cells: readonly Cell[], surface: Surface): Cell {
  const cell = cells.find((one) => one.surface === surface);
  if (cell === undefined) throw new Error(`${surface.name} was not asked`);
  return cell;
}

describe("where the bot lacks a permission from the start", () => {
  const denied = async (permission: bigint) => {
    await bench.calm();
    const place = bench.place();
    bench.discord.admin.denyBot(place.general, permission);
    return place;
  };

  it.each(SURFACES.filter(inServer))(
    "$name is answered with its sources as text where it may not embed",
    async (surface) => {
      const place = await denied(PermissionFlagsBits.EmbedLinks);
      (await surface.prepare(place))();
      const answers = () =>
        place.bySaid().filter(({ content }) => content.includes("**[1]**") && content.includes("이동수"));
      const wanted = ["a follow-up button", "the form", "a reply"].includes(surface.name) ? 2 : 1;
      await bench.discord.people.waitFor("sources as text", () => answers().length === wanted, PATIENCE_MS);
      expect(answers().flatMap(({ embeds }) => embeds)).toEqual([]);
    },
  );

  it("a mention is answered by direct message, with the reason, where it may not write", async () => {
    const place = await denied(PermissionFlagsBits.SendMessages);
    place.mention();
    await place.hears("10억 홍콩 달러");
    expect(place.said()[0]).toContain("‘메시지 보내기’ 권한을 받으면 그곳에서 답할 수 있습니다.");
  });

  it("a mention is answered without a reference where it may not read the history", async () => {
    const place = await denied(PermissionFlagsBits.ReadMessageHistory);
    place.mention();
    await place.hears("10억 홍콩 달러");
    expect(place.bySaid()[0]?.reference).toBeNull();
  });

  it.each(["a mention", "/ask"])(
    "%s is answered in the channel where it may not open threads, and the owner told",
    async (name) => {
      const place = await denied(PermissionFlagsBits.CreatePublicThreads);
      const panel = await place.command("settings", {}, place.general, place.owner).reply(undefined, PATIENCE_MS);
      const { people } = bench.discord;
      const pressed = place.press(panel, "Threads", place.owner);
      await pressed.reply(({ embeds }) => embeds[0]?.description?.includes("threads: on") ?? false, PATIENCE_MS);
      const question = place.question();
      if (name === "/ask") place.command("ask", { question }, place.general, place.owner);
      else
        people.sendMessage({ author: place.owner, channel: place.general, content: `${people.mention()} ${question}` });
      await place.hears("‘공개 스레드 만들기’ 권한");
    },
  );
});
