import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from "discord.js";
import { MessageFlags } from "discord-api-types/v10";
import { withinBoundary } from "./boundary.js";
import { commandNamed } from "./commands/registry.js";
import { isAcknowledgedAlready } from "./delivery/discord-error.js";
import { asOptions, InteractionDelivery } from "./delivery/interaction-delivery.js";
import type { AnswerableInteraction } from "./delivery/origin.js";
import { Refusal } from "./failure.js";
import type { Log } from "./log.js";
import { plain } from "./render/outgoing.js";
import type { Room } from "./room.js";

/** Tells the one who clicked or asked: in the deferred message where there is one, else in a reply only they see. */
async function tell(interaction: AnswerableInteraction, sentence: string, log: Log): Promise<void> {
  if (interaction.deferred || interaction.replied) {
    await new InteractionDelivery(interaction, log).final([plain(sentence)]);
  } else {
    await interaction.reply({ ...asOptions(plain(sentence)), flags: MessageFlags.Ephemeral });
  }
}

/** Acknowledges within Discord's three seconds: before any other work is begun. */
async function defer(interaction: ChatInputCommandInteraction, privately: boolean): Promise<void> {
  try {
    await interaction.deferReply(privately ? { flags: MessageFlags.Ephemeral } : {});
  } catch (thrown) {
    if (!isAcknowledgedAlready(thrown)) throw thrown;
    interaction.deferred = true;
    interaction.ephemeral = privately;
  }
}

async function handleCommand(interaction: ChatInputCommandInteraction, room: Room): Promise<void> {
  const command = commandNamed(interaction.commandName);
  const words = command?.words(interaction) ?? null;
  await withinBoundary(
    {
      log: room.log,
      data: { surface: "command", command: interaction.commandName },
      phrases: () => room.phrasesFor(words, interaction.guildId, interaction.locale, interaction.guildLocale),
      tell: (sentence) => tell(interaction, sentence, room.log),
    },
    async () => {
      if (command === null) throw new Refusal("unknown command", (phrases) => phrases.failure.unknownCommand);
      await command.allow?.(interaction, room);
      await defer(interaction, await command.isPrivate(interaction, room));
      await command.run(interaction, room);
    },
  );
}

/** Autocomplete that fails offers nothing; there is nowhere to say why. */
async function handleAutocomplete(interaction: AutocompleteInteraction, room: Room): Promise<void> {
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
  if (interaction.isChatInputCommand()) await handleCommand(interaction, room);
  else if (interaction.isAutocomplete()) await handleAutocomplete(interaction, room);
}
