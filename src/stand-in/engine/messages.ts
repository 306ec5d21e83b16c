import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  EmbedType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { Channel, Message, MessageOrigin } from "../world/model.js";
import type { World } from "../world/world.js";
import { mentionedIn } from "./mentions.js";

export interface NewMessage {
  readonly channel: Channel;
  readonly authorId: string;
  readonly type?: MessageType;
  readonly content?: string | null | undefined;
  readonly embeds?: APIEmbed[] | null | undefined;
  readonly components?: APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?: APIAttachment[];
  readonly allowedMentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number;
  readonly tts?: boolean;
  readonly nonce?: string | number | null;
  readonly replyTo?: Message | null;
  readonly origin?: MessageOrigin | null;
  readonly visibleTo?: string | null;
}

export interface MessageEdit {
  readonly content?: string | null | undefined;
  readonly embeds?: APIEmbed[] | null | undefined;
  readonly components?: APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?: APIAttachment[] | undefined;
  readonly allowedMentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | undefined;
}

/** Puts a message into a channel and tells the world. */
export function createMessage(world: World, draft: NewMessage): Message {
  const content = (draft.content ?? "").trim();
  // An answer to an interaction stands as a reply, but pings nobody by that.
  const repliedTo = draft.origin ? null : (draft.replyTo?.authorId ?? null);
  const mentioned = mentionedIn(world, content, draft.allowedMentions, repliedTo);
  const message: Message = {
    id: world.newId(),
    channelId: draft.channel.id,
    guildId: draft.channel.kind === "dm" ? null : draft.channel.guildId,
    authorId: draft.authorId,
    type: draft.type ?? (draft.replyTo ? MessageType.Reply : MessageType.Default),
    createdAt: world.clock.now(),
    reference: draft.replyTo ? { messageId: draft.replyTo.id, channelId: draft.replyTo.channelId } : null,
    origin: draft.origin ?? null,
    visibleTo: draft.visibleTo ?? null,
    tts: draft.tts ?? false,
    nonce: draft.nonce ?? null,
    attachments: draft.attachments ?? [],
    reactions: [],
    history: [],
    content,
    embeds: richEmbeds(draft.embeds ?? []),
    components: numbered(draft.components ?? []),
    flags: draft.flags ?? 0,
    editedAt: null,
    mentions: mentioned,
    pinged: mentioned,
    threadId: null,
    deletedAt: null,
  };
  record(world, message);
  world.messages.set(message.id, message);
  draft.channel.messages.push(message.id);
  world.emit({ kind: "message_created", message });
  return message;
}

/** Changes what is given and leaves the rest. The first answer to a deferral ends "thinking" and is no edit. */
export function editMessage(world: World, message: Message, edit: MessageEdit): Message {
  const wasLoading = (message.flags & MessageFlags.Loading) !== 0;
  if (edit.content !== undefined) {
    message.content = (edit.content ?? "").trim();
    const repliedTo = world.messages.get(message.reference?.messageId ?? "")?.authorId ?? "";
    const stays = message.pinged.users.includes(repliedTo) ? repliedTo : null;
    message.mentions = mentionedIn(world, message.content, edit.allowedMentions, stays);
    if (wasLoading) message.pinged = message.mentions;
  }
  if (edit.embeds !== undefined) message.embeds = richEmbeds(edit.embeds ?? []);
  if (edit.components !== undefined) message.components = numbered(edit.components ?? []);
  if (edit.attachments !== undefined) message.attachments = edit.attachments;
  if (edit.flags !== undefined) message.flags = withSettable(message.flags, edit.flags);
  if (wasLoading) message.flags &= ~MessageFlags.Loading;
  else message.editedAt = world.clock.now();
  record(world, message);
  world.emit({ kind: "message_edited", message });
  return message;
}

/** What a message would show after an edit. */
export function edited(message: Message, edit: MessageEdit): Pick<Message, "content" | "embeds" | "components"> {
  return {
    content: edit.content === undefined ? message.content : (edit.content ?? ""),
    embeds: edit.embeds === undefined ? message.embeds : (edit.embeds ?? []),
    components: edit.components === undefined ? message.components : (edit.components ?? []),
  };
}

/** Within this time a nonce that is to be unique finds its message: Discord says "the past few minutes". */
const NONCE_MS = 5 * 60_000;

/** The bot's message that was sent lately with the same nonce. */
export function messageOfNonce(world: World, channel: Channel, nonce: string | number): Message | undefined {
  const oldest = world.clock.now() - NONCE_MS;
  return channel.messages
    .slice(-100)
    .flatMap((id) => world.messages.get(id) ?? [])
    .find(
      (one) =>
        one.authorId === world.bot.id &&
        one.nonce !== null &&
        String(one.nonce) === String(nonce) &&
        one.createdAt >= oldest,
    );
}

/** Takes a message out of its channel; it stays known to tests with `deletedAt`. */
export function deleteMessage(world: World, message: Message): void {
  if (message.deletedAt !== null) return;
  message.deletedAt = world.clock.now();
  const channel = world.channels.get(message.channelId);
  const at = channel?.messages.indexOf(message.id) ?? -1;
  if (channel && at >= 0) channel.messages.splice(at, 1);
  world.emit({ kind: "message_deleted", message });
}

function record(world: World, message: Message): void {
  message.history.push({
    at: world.clock.now(),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    flags: message.flags,
  });
}

/** An edit may hide or show link previews; every other flag stays as it was. */
function withSettable(flags: number, wanted: number): number {
  return (flags & ~MessageFlags.SuppressEmbeds) | (wanted & MessageFlags.SuppressEmbeds);
}

/** As Discord stores embeds: always of the type "rich", texts without outer white space. */
function richEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return embeds.map((embed) => ({
    ...embed,
    type: EmbedType.Rich,
    ...(embed.title !== undefined && { title: embed.title.trim() }),
    ...(embed.description !== undefined && { description: embed.description.trim() }),
  }));
}

/** Discord numbers components that came without an id, rows before what is in them, from 1. */
function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const copies = structuredClone([...components]);
  let next = 1;
  for (const component of copies) {
    component.id ??= next++;
    if ("components" in component) for (const inner of component.components) inner.id ??= next++;
  }
  return copies;
}
