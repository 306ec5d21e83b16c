import type {
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  ChannelType,
  InteractionType,
  Locale,
  MessageType,
  ThreadAutoArchiveDuration,
} from "discord-api-types/v10";

/** Intents that have to be switched on for the application before they may be asked for. */
export type PrivilegedIntent = "MessageContent" | "GuildMembers" | "GuildPresences";

export interface User {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** The language of the person's client, sent with interactions. */
  locale: Locale;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly mentionable: boolean;
  permissions: bigint;
}

export interface Member {
  readonly userId: string;
  readonly joinedAt: number;
  nick: string | null;
  /** Without @everyone, which all have. */
  roles: string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly preferredLocale: Locale;
  /** By id; @everyone carries the guild's own id. */
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

/** A rule of one channel for a role or a member. */
export interface Overwrite {
  readonly id: string;
  readonly kind: "role" | "member";
  readonly allow: bigint;
  readonly deny: bigint;
}

interface ChannelBase {
  readonly id: string;
  /** In the order they were sent; deleted ones are gone. */
  readonly messages: string[];
}

/** What kinds of channels a guild has here: a forum holds threads alone. */
export type GuildChannelType = ChannelType.GuildText | ChannelType.GuildVoice | ChannelType.GuildForum;

export interface GuildChannel extends ChannelBase {
  readonly kind: "text";
  readonly type: GuildChannelType;
  readonly guildId: string;
  readonly position: number;
  name: string;
  overwrites: Overwrite[];
}

export interface ThreadChannel extends ChannelBase {
  readonly kind: "thread";
  readonly private: boolean;
  readonly guildId: string;
  readonly parentId: string;
  readonly ownerId: string;
  readonly createdAt: number;
  readonly members: Map<string, { joinedAt: number }>;
  name: string;
  archived: boolean;
  locked: boolean;
  archivedAt: number;
  autoArchive: ThreadAutoArchiveDuration;
}

export interface DirectChannel extends ChannelBase {
  readonly kind: "dm";
  /** The person; the other side is always the bot. */
  readonly recipientId: string;
}

export type Channel = GuildChannel | ThreadChannel | DirectChannel;

/** One state of a message: what it showed from `at` on. */
export interface Revision {
  readonly at: number;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
}

export interface Reaction {
  readonly emoji: { readonly id: string | null; readonly name: string };
  readonly users: Set<string>;
}

/** Who a message notifies. */
export interface Mentioned {
  readonly users: string[];
  readonly roles: string[];
  readonly everyone: boolean;
}

/** The interaction a message answers. */
export interface MessageOrigin {
  readonly interactionId: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly commandName?: string;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly type: MessageType;
  readonly createdAt: number;
  readonly reference: { readonly messageId: string; readonly channelId: string } | null;
  readonly origin: MessageOrigin | null;
  /** For an ephemeral message the only person who sees it, else null. */
  readonly visibleTo: string | null;
  readonly tts: boolean;
  readonly nonce: string | number | null;
  readonly reactions: Reaction[];
  /** What it showed, the present state last. */
  readonly history: Revision[];
  content: string;
  attachments: APIAttachment[];
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  flags: number;
  editedAt: number | null;
  /** Who is named in it, as far as `allowed_mentions` lets them be. */
  mentions: Mentioned;
  /** Who was notified when it was sent; an edit notifies nobody. */
  pinged: Mentioned;
  threadId: string | null;
  deletedAt: number | null;
}
