import { ChannelType, MessageType, ThreadAutoArchiveDuration } from "discord-api-types/v10";
import { refusal } from "../rules/refusals.js";
import type { GuildChannel, Message, ThreadChannel } from "../world/model.js";
import type { World } from "../world/world.js";
import { createMessage } from "./messages.js";

export interface NewThread {
  readonly parent: GuildChannel;
  readonly name: string;
  readonly ownerId: string;
  readonly private?: boolean;
  readonly autoArchive?: ThreadAutoArchiveDuration | undefined;
  /** The message it grows from; the thread then takes its id. */
  readonly from?: Message;
}

/** @throws ApiError 160004 when the message has a thread already */
export function createThread(world: World, draft: NewThread): ThreadChannel {
  if (draft.from && draft.from.threadId !== null) throw refusal.threadExists();
  const now = world.clock.now();
  const thread: ThreadChannel = {
    kind: "thread",
    id: draft.from?.id ?? world.newId(),
    guildId: draft.parent.guildId,
    parentId: draft.parent.id,
    ownerId: draft.ownerId,
    private: draft.private ?? false,
    createdAt: now,
    archivedAt: now,
    archived: false,
    locked: false,
    autoArchive: draft.autoArchive ?? ThreadAutoArchiveDuration.OneDay,
    name: draft.name,
    members: new Map([[draft.ownerId, { joinedAt: now }]]),
    messages: [],
  };
  world.channels.set(thread.id, thread);
  if (draft.from) draft.from.threadId = thread.id;
  world.emit({ kind: "channel_created", channel: thread });
  if (draft.from) world.emit({ kind: "message_edited", message: draft.from });
  // A forum has no messages of its own.
  else if (draft.parent.type !== ChannelType.GuildForum) {
    createMessage(world, {
      channel: draft.parent,
      authorId: draft.ownerId,
      type: MessageType.ThreadCreated,
      content: draft.name,
    });
  }
  return thread;
}

/** Adds someone to a thread; who writes in one joins it. */
export function joinThread(world: World, thread: ThreadChannel, userId: string): void {
  if (thread.members.has(userId)) return;
  thread.members.set(userId, { joinedAt: world.clock.now() });
  world.emit({ kind: "channel_updated", channel: thread });
}
