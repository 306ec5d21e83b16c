import {
  type CommandInteraction,
  type Message,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";

/** A command, click or form: what is acknowledged first and answered later. */
export type AnswerableInteraction = CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** Where a question came from and who may do what there. */
export interface Origin {
  /** The member's id. */
  readonly member: string;
  /** The server's id; null in direct messages. */
  readonly guild: string | null;
  /** The channel's or thread's id. */
  readonly channel: string;
  readonly thread: boolean;
  /** The channel's id and, for a thread, that of the channel it is in. */
  readonly places: readonly string[];
  /** The locales Discord knows of: the member's first, then the server's. */
  readonly discordLocales: readonly string[];
  /** Whether the member may grant the bot permissions. */
  readonly mayGrant: boolean;
}

function canGrant(permissions: Readonly<PermissionsBitField> | null | undefined): boolean {
  return permissions?.any([PermissionFlagsBits.ManageRoles, PermissionFlagsBits.ManageGuild]) ?? false;
}

function placesOf(id: string, channel: AnswerableInteraction["channel"]): Pick<Origin, "thread" | "places"> {
  const parent = channel?.isThread() === true ? channel.parentId : null;
  return { thread: channel?.isThread() ?? false, places: parent === null ? [id] : [id, parent] };
}

/** The origin of a command, click or form. */
export function interactionOrigin(interaction: AnswerableInteraction): Origin {
  const channel = interaction.channelId ?? interaction.user.id;
  return {
    member: interaction.user.id,
    guild: interaction.guildId,
    channel,
    ...placesOf(channel, interaction.channel),
    discordLocales: [interaction.locale, ...(interaction.guildLocale === null ? [] : [interaction.guildLocale])],
    mayGrant: canGrant(interaction.memberPermissions),
  };
}

/** The origin of a message; Discord does not tell the member's own locale with one. */
export function messageOrigin(message: Message): Origin {
  return {
    member: message.author.id,
    guild: message.guildId,
    channel: message.channelId,
    ...placesOf(message.channelId, message.channel),
    discordLocales: message.guild === null ? [] : [message.guild.preferredLocale],
    mayGrant: canGrant(message.member?.permissions),
  };
}
