import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import { withinBoundary } from "./boundary.js";
import { CLICKS, FORMS } from "./clicks/registry.js";
import { checkMessage } from "./commands/check.js";
import { commandNamed } from "./commands/registry.js";
import { readCustomId } from "./custom-id.js";
import { type Acknowledgement, acknowledge, tellAsker } from "./delivery/acknowledge.js";
import type { AnswerableInteraction } from "./delivery/origin.js";
import { Refusal } from "./failure.js";
import type { Room } from "./room.js";

/** One thing to do for a member, whatever they used to ask for it. */
interface Task {
  /** What it is, for the log. */
  readonly name: string;
  /** The member's own words, by which the bot chooses its language. */
  readonly words: string | null;
  /** How it is acknowledged; throws before anything is shown why it may not be done. */
  begin(): Promise<Acknowledgement>;
  run(): Promise<void>;
}

async function undertake(interaction: AnswerableInteraction, task: Task, room: Room): Promise<void> {
  let how: Acknowledgement = "form";
  const { locale, guildId, guildLocale } = interaction;
  await withinBoundary(
    {
      log: room.log,
      data: { task: task.name },
      phrases: () => room.phrasesFor(task.words, guildId, locale, guildLocale),
      tell: (sentence, privately) => tellAsker(interaction, { how, sentence, privately }, room.log),
    },
    async () => {
      await room.acknowledgements.first(async () => {
        // The server's language is known before anything is said.
        await room.settings.of(guildId);
        how = await task.begin();
        await acknowledge(interaction, how);
      });
      // A form is itself the acknowledgement.
      if (how !== "form") await room.acknowledgements.done();
      await task.run();
    },
  );
}

function unknown(): Refusal {
  return new Refusal("unknown command", (phrases) => phrases.failure.unknownCommand, true);
}

function commandTask(interaction: ChatInputCommandInteraction, room: Room): Task {
  const command = commandNamed(interaction.commandName);
  return {
    name: `/${interaction.commandName}`,
    words: command?.words(interaction) ?? null,
    async begin() {
      if (command === null) throw unknown();
      await command.allow?.(interaction, room);
      return (await command.isPrivate(interaction, room)) ? "private-message" : "message";
    },
    run: async () => command?.run(interaction, room),
  };
}

function clickTask(interaction: MessageComponentInteraction, room: Room): Task {
  const clicked = readCustomId(interaction.customId);
  const click = clicked === null ? null : CLICKS[clicked.action];
  return {
    name: `click ${clicked?.action}`,
    words: null,
    async begin() {
      if (click === null) throw unknown();
      await click.allow?.(interaction, room);
      return click.acknowledge(interaction);
    },
    run: async () => click?.run(interaction, clicked?.values ?? [], room),
  };
}

function formTask(interaction: ModalSubmitInteraction, room: Room): Task {
  const sent = readCustomId(interaction.customId);
  const form = sent === null ? undefined : FORMS[sent.action];
  return {
    name: `form ${sent?.action}`,
    words: form?.words?.(interaction) ?? null,
    async begin() {
      if (form === undefined) throw unknown();
      await form.allow?.(interaction, room);
      return form.acknowledge(interaction);
    },
    run: async () => form?.run(interaction, sent?.values ?? [], room),
  };
}

function menuTask(interaction: MessageContextMenuCommandInteraction, room: Room): Task {
  return {
    name: "message menu",
    words: null,
    begin: async () => "private-message",
    run: () => checkMessage(interaction, room),
  };
}

/** Autocomplete that fails offers nothing; there is nowhere to say why. */
async function suggest(interaction: AutocompleteInteraction, room: Room): Promise<void> {
  try {
    const choices = (await commandNamed(interaction.commandName)?.complete?.(interaction, room)) ?? [];
    await interaction.respond(choices);
  } catch (err) {
    room.log.warn({ err, command: interaction.commandName }, "autocomplete failed");
    await interaction.respond([]).catch((second: unknown) => room.log.debug({ err: second }, "autocomplete was late"));
  }
}

/** Does what a command, click or form asks. Never rejects. */
export async function handleInteraction(interaction: Interaction, room: Room): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, room);
  else if (interaction.isChatInputCommand()) await undertake(interaction, commandTask(interaction, room), room);
  else if (interaction.isMessageContextMenuCommand()) await undertake(interaction, menuTask(interaction, room), room);
  else if (interaction.isMessageComponent()) await undertake(interaction, clickTask(interaction, room), room);
  else if (interaction.isModalSubmit()) await undertake(interaction, formTask(interaction, room), room);
}
