import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MemoryState } from "../../../src/discord/memory-state.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { answered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";

let bench: Bench;
let state: MemoryState;
beforeEach(async () => {
  state = new MemoryState();
  bench = await openBench(() => answered(["답이다."]), { bot: { state } });
});
afterEach(async () => {
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

function panel(): Promise<Message> {
  return bench.discord.people.slash({ user: "owner", channel: "general", command: "settings", options: {} }).reply();
}

function choose(message: Message, customId: string, values: string[]): void {
  bench.discord.people.choose({ user: "owner", message: message.id, customId, values });
}

function saved() {
  return [...state.servers.values()][0];
}

describe("/settings", () => {
  it("is not offered to members who do not manage the server", async () => {
    expect(() =>
      bench.discord.people.slash({ user: "mina", channel: "general", command: "settings", options: {} }),
    ).toThrow();
  });

  it("changes nothing for one who manages the server no more, and says so", async () => {
    const { people, world } = bench.discord;
    const opened = people.slash({ user: "moderator", channel: "general", command: "settings", options: {} });
    const message = await opened.reply();
    const moderator = people.user("moderator").id;
    for (const guild of world.guilds.values()) {
      const member = guild.members.get(moderator);
      if (member) member.roles = [];
    }
    const pressed = people.click({ user: "moderator", message: message.id, customId: "settings:private" });
    const told = await people.waitFor("the refusal", () => {
      return people.reads("moderator", "general").find(({ content }) => content.includes("Manage Server"));
    });
    expect(told.visibleTo).toBe(moderator);
    await pressed.acknowledged();
    expect(saved()).toBeUndefined();
  });

  it("shows what is set, and changes it by buttons", async () => {
    const message = await panel();
    expect(message.embeds[0]?.description).toBe(
      "Answers in: all channels\nLanguage: as set in Discord\nPrivate by default: off\nAnswers in threads: off\nLimits: ∞ a minute per member, ∞ a minute and ∞ a day in the server",
    );
    const { people } = bench.discord;
    const pressed = people.click({ user: "owner", message: message.id, customId: "settings:private" });
    const changed = await pressed.reply(({ embeds }) => embeds[0]?.description?.includes("default: on") ?? false);
    expect(changed.id).toBe(message.id);
    people.click({ user: "owner", message: message.id, customId: "settings:threads" });
    await people.waitFor("both to be kept", () => saved()?.threads === true && saved()?.privateByDefault === true);
  });

  it("takes channels and a language from menus", async () => {
    const message = await panel();
    const { people } = bench.discord;
    const channel = people.channel("general", "owner").id;
    choose(message, "settings:language", ["ko"]);
    await people.waitFor("the language", () => saved()?.language === "ko");
    choose(message, "settings:language", ["discord"]);
    await people.waitFor("the language to go", () => saved()?.language === null);
    choose(message, "settings:channels", [channel]);
    await people.waitFor("the channel", () => saved()?.channels[0] === channel);
  });

  it("takes limits from a form, and changes nothing for what is no number", async () => {
    const message = await panel();
    const { people } = bench.discord;
    const opened = people.click({ user: "owner", message: message.id, customId: "settings:limits" });
    await opened.modal();
    const values = { memberPerMinute: "3", serverPerMinute: "", serverPerDay: "100" };
    people.submitModal({ opener: opened.interaction, values });
    await people.waitFor("the limits", () => saved()?.serverPerDay === 100);
    expect(saved()).toMatchObject({ memberPerMinute: 3, serverPerMinute: null, serverPerDay: 100 });
    const again = people.click({ user: "owner", message: message.id, customId: "settings:limits" });
    await again.modal();
    const sent = people.submitModal({ opener: again.interaction, values: { serverPerDay: "many" } });
    const told = await people.waitFor("the refusal", () => sent.followUps()[0]);
    expect(told.content).toBe("“many” is not a whole number above zero. Nothing was changed.");
    expect(saved()).toMatchObject({ serverPerDay: 100 });
  });
});
