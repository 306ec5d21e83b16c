import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  Events,
  type Message,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { expect, test } from "vitest";
import { login } from "./login.js";

const ASK = {
  name: "ask",
  description: "Ask",
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
  options: [
    { type: ApplicationCommandOptionType.String, name: "question", description: "What", required: true },
    { type: ApplicationCommandOptionType.String, name: "outlet", description: "Which", autocomplete: true },
  ],
} as const;

test("a client logs in and knows its guild, its channels and itself", async () => {
  const { client, discord } = await login();
  expect(client.user.id).toBe(discord.world.bot.id);
  expect(client.application.id).toBe(discord.world.applicationId);
  const guild = client.guilds.cache.first();
  expect(guild?.name).toBe("Newsroom");
  expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(["general", "random"]);
  expect(guild?.members.me?.permissions.has(PermissionFlagsBits.SendMessages)).toBe(true);
  expect(discord.requests.bad()).toEqual([]);
});

test("commands are registered and read back with ids and defaults left out", async () => {
  const { client, discord } = await login();
  await client.application.commands.set([ASK, { name: "Check", type: ApplicationCommandType.Message }]);
  const fetched = await client.application.commands.fetch({ withLocalizations: true });
  expect(fetched.map((command) => command.name)).toEqual(["ask", "Check"]);
  const ask = fetched.find((command) => command.name === "ask");
  expect(ask?.equals(ASK)).toBe(true);
  await client.application.commands.set([ASK]);
  const again = await client.application.commands.fetch();
  expect(again.first()?.id).toBe(ask?.id);
  expect(discord.requests.bad()).toEqual([]);
});

test("a slash command is deferred, edited, followed up and deleted", async () => {
  const bench = await login();
  await bench.client.application.commands.set([ASK]);
  bench.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      content: `first ${interaction.options.getString("question")}`,
      allowedMentions: { parse: [] },
    });
    await interaction.editReply("second");
    const more = await interaction.followUp("more");
    await interaction.deleteReply(more.id);
    await interaction.followUp({ content: "secret", flags: MessageFlags.Ephemeral });
  });
  const { people, requests } = bench.discord;
  const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "why?" } });
  expect(await asked.acknowledged()).toMatchObject({ kind: "deferred" });
  const reply = await asked.reply((message) => message.content === "second");
  expect(reply.history.map((state) => state.content)).toEqual(["", "first why?", "second"]);
  const secret = await people.waitFor("the secret", () => asked.followUps().find((one) => one.content === "secret"));
  expect(secret.visibleTo).toBe(people.user("mina").id);
  expect(people.reads("mina", "general").map((one) => one.content)).toEqual(["second", "secret"]);
  expect(people.reads("sam", "general").map((one) => one.content)).toEqual(["second"]);
  expect(bench.errors).toEqual([]);
  expect(requests.bad()).toEqual([]);
});

test("autocomplete offers choices for what is being typed", async () => {
  const bench = await login();
  await bench.client.application.commands.set([ASK]);
  bench.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: typed }]);
  });
  const typing = bench.discord.people.autocomplete({
    user: "mina",
    channel: "dm",
    command: "ask",
    options: { question: "q", outlet: "세" },
    focused: "outlet",
  });
  expect(await typing.acknowledged()).toMatchObject({ kind: "choices", choices: [{ name: "세!", value: "세" }] });
});

test("a button opens a modal, and what is sent with it updates the message", async () => {
  const bench = await login();
  await bench.client.application.commands.set([ASK]);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId("more").setLabel("More").setStyle(ButtonStyle.Primary),
  );
  bench.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: "answer", components: [row] });
    else if (interaction.isButton()) {
      const input = new TextInputBuilder().setCustomId("why").setLabel("Why").setStyle(TextInputStyle.Short);
      const modal = new ModalBuilder()
        .setCustomId("reason")
        .setTitle("Reason")
        .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
      await interaction.showModal(modal);
    } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      await interaction.update({ content: interaction.fields.getTextInputValue("why"), components: [] });
    }
  });
  const { people, requests } = bench.discord;
  const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "q" } });
  const reply = await asked.reply();
  const clicked = people.click({ user: "sam", message: reply.id, customId: "more" });
  expect((await clicked.modal()).title).toBe("Reason");
  const sent = people.submitModal({ opener: clicked.interaction, values: { why: "because" } });
  expect(await sent.acknowledged()).toMatchObject({ kind: "updated", messageId: reply.id });
  expect(reply.content).toBe("because");
  expect(bench.errors).toEqual([]);
  expect(requests.bad()).toEqual([]);
});

test("a message's menu carries the message, with its content", async () => {
  const bench = await login();
  await bench.client.application.commands.set([{ name: "Check", type: ApplicationCommandType.Message }]);
  bench.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
  });
  const { people } = bench.discord;
  const message = people.sendMessage({ author: "sam", channel: "general", content: "a claim" });
  const checked = people.messageCommand({ user: "mina", message: message.id, command: "Check" });
  expect((await checked.reply()).content).toBe("a claim");
});

test("mentions and direct messages arrive with their text, other messages without", async () => {
  const bench = await login();
  const heard: Message[] = [];
  bench.client.on(Events.MessageCreate, (message) => void heard.push(message));
  const { people } = bench.discord;
  people.sendMessage({ author: "mina", channel: "general", content: "not for the bot" });
  people.sendMessage({ author: "mina", channel: "general", content: `${people.mention()} hello` });
  people.sendMessage({ author: "mina", channel: "dm", content: "hi" });
  await people.waitFor("three messages", () => heard.length === 3);
  expect(heard.map((message) => message.content)).toEqual(["", `<@${bench.client.user.id}> hello`, "hi"]);
  expect(heard[1]?.mentions.has(bench.client.user)).toBe(true);
  expect(heard[2]?.channel.type).toBe(ChannelType.DM);
});

test("the bot replies, edits, reacts, types, starts a thread and reads history", async () => {
  const bench = await login();
  const { people, requests, world } = bench.discord;
  bench.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || !message.channel.isSendable()) return;
    await message.channel.sendTyping();
    await message.react("👀");
    const reply = await message.reply("one");
    await reply.edit("two");
    const thread = await message.startThread({ name: "talk" });
    await thread.send("three");
    const fetched = await message.channel.messages.fetch({ limit: 10 });
    await message.channel.send(`${fetched.size}`);
    await reply.delete();
  });
  const asked = people.sendMessage({ author: "mina", channel: "general", content: people.mention() });
  const reply = await people.replyTo(asked, (one) => one.content === "two");
  await people.waitFor("the deletion", () => reply.deletedAt !== null);
  expect(reply.pinged.users).toEqual([people.user("mina").id]);
  expect(asked.reactions[0]?.users.has(world.bot.id)).toBe(true);
  expect(people.reads("mina", "talk").map((one) => one.content)).toEqual(["three"]);
  expect(people.reads("mina", "general").at(-1)?.content).toBe("2");
  expect(bench.errors).toEqual([]);
  expect(requests.bad()).toEqual([]);
});
