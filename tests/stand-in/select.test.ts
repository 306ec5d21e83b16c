import { ButtonStyle, ComponentType, MessageFlags } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { RawBench } from "./bench.js";
import { login } from "./login.js";

const ROWS = [
  {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: "language",
        options: [
          { label: "한국어", value: "ko" },
          { label: "English", value: "en" },
        ],
      },
    ],
  },
  {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.ChannelSelect, custom_id: "channels", min_values: 0, max_values: 2 }],
  },
  {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, label: "ok", custom_id: "ok" }],
  },
] as const;

/** A message of the bot with menus, whose choices it writes into the message. */
async function menus() {
  const bench = await login();
  const { people } = bench.discord;
  bench.on("interactionCreate", async (interaction) => {
    if (interaction.isChannelSelectMenu()) {
      await interaction.update({
        content: interaction.channels.map((channel) => `#${"name" in channel ? channel.name : ""}`).join(),
      });
    } else if (interaction.isStringSelectMenu()) await interaction.update({ content: interaction.values.join() });
    else if (interaction.isChatInputCommand()) {
      await interaction.reply({ components: ROWS, content: "menus", flags: MessageFlags.Ephemeral });
    }
  });
  await bench.client.application.commands.set([{ name: "menus", description: "menus" }]);
  const message = await people.slash({ user: "mina", channel: "general", command: "menus" }).reply();
  const choose = (customId: string, values: string[]) =>
    people.choose({ user: "mina", message: message.id, customId, values });
  return { ...bench, people, message, choose };
}

describe("choosing from a menu", () => {
  it("tells the bot what was chosen", async () => {
    const { choose, message, discord } = await menus();
    expect((await choose("language", ["en"]).acknowledged()).kind).toBe("updated");
    expect(message.content).toBe("en");
    expect(discord.requests.bad()).toEqual([]);
  });

  it("tells the bot which channels stand behind the ids", async () => {
    const { choose, message, people } = await menus();
    const ids = ["general", "random"].map((name) => people.channel(name, "mina").id);
    await choose("channels", ids).acknowledged();
    expect(message.content).toBe("#general,#random");
    await choose("channels", []).acknowledged();
    expect(message.content).toBe("");
  });

  it("is refused as a client would not offer it", async () => {
    const { choose, people, message } = await menus();
    expect(() => choose("language", ["fr"])).toThrowError(/has no option fr/u);
    expect(() => choose("language", [])).toThrowError(/does not take 0/u);
    expect(() => choose("language", ["ko", "en"])).toThrowError(/does not take 2/u);
    expect(() => choose("ok", ["ko"])).toThrowError(/no select menu ok/u);
    const sam = { user: "sam", message: message.id, customId: "language", values: ["ko"] };
    expect(() => people.choose(sam)).toThrowError(/not visible to sam/u);
  });
});

describe("what a person's client shows of a message", () => {
  it("names the command it answers, and follows the person's language", async () => {
    const { people, message, discord } = await menus();
    const shown = people.view("mina").guilds[0]?.channels[0]?.messages.find(({ id }) => id === message.id);
    expect(shown?.interaction).toMatchObject({ name: "menus", user: { username: "mina" } });
    people.setLocale({ user: "sam", locale: discord.world.bot.locale });
    expect(people.user("sam").locale).toBe(discord.world.bot.locale);
  });
});

describe("a menu in a modal", () => {
  const component = {
    type: ComponentType.StringSelect,
    custom_id: "topic",
    required: false,
    options: [
      { label: "One", value: "1" },
      { label: "Two", value: "2" },
    ],
  };
  const modal = { custom_id: "m", title: "t", components: [{ type: ComponentType.Label, label: "Topic", component }] };

  /** A click that was answered with the modal, and what the bot is then told. */
  async function opened() {
    const bench = await RawBench.start();
    const clicked = await bench.clicked();
    await bench.callback(clicked, { type: 9, data: modal });
    return (values: Record<string, string | string[]>) =>
      bench.discord.people.submitModal({ opener: clicked.interaction, values }).interaction.payload.data;
  }

  it("tells the bot what was chosen, or that nothing was", async () => {
    const submit = await opened();
    expect(submit({ topic: ["2"] })).toMatchObject({
      components: [{ type: 18, component: { type: 3, values: ["2"] } }],
    });
    expect(submit({})).toMatchObject({ components: [{ component: { values: [] } }] });
  });

  it("takes what it offers, and not more of it", async () => {
    const submit = await opened();
    expect(() => submit({ topic: "3" })).toThrow("no option 3");
    expect(() => submit({ topic: ["1", "2"] })).toThrow("does not take 2 values");
    expect(() => submit({ other: "1" })).toThrow("no input other");
  });
});
