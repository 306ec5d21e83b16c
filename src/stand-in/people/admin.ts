import { deleteMessage } from "../engine/messages.js";
import type { Channel, Guild, GuildChannel } from "../world/model.js";
import { addGuild, type GuildSeed } from "../world/seed.js";
import type { World } from "../world/world.js";

/** What those who run a server do. Channels and guilds are named by id or by name. */
export class Admin {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Invites the bot to a new guild. */
  addGuild(seed: GuildSeed): Guild {
    return addGuild(this.#world, seed);
  }

  /** Removes the bot from a guild. */
  removeBot(name: string): void {
    const guild = [...this.#world.guilds.values()].find((one) => one.id === name || one.name === name);
    if (!guild) throw new Error(`There is no guild ${name}`);
    guild.members.delete(this.#world.bot.id);
    this.#world.emit({ kind: "guild_left", guild });
  }

  /** Takes permissions from the bot in one channel, or gives them back. @param deny the bits; 0n for none */
  denyBot(name: string, deny: bigint): void {
    const channel = this.#channel(name);
    if (channel.kind !== "text") throw new Error(`${name} is no text channel`);
    denyBot(this.#world, channel, deny);
  }

  /** Deletes a channel with all that is in it, its threads first. */
  deleteChannel(name: string): void {
    const world = this.#world;
    const channel = this.#channel(name);
    for (const thread of [...world.channels.values()]) {
      if (thread.kind === "thread" && thread.parentId === channel.id) this.deleteChannel(thread.id);
    }
    world.channels.delete(channel.id);
    // Discord says nothing of the messages in a deleted channel.
    for (const id of channel.messages) {
      const message = world.messages.get(id);
      if (message) message.deletedAt = world.clock.now();
    }
    world.emit({ kind: "channel_deleted", channel });
  }

  /** Deletes any message. */
  deleteMessage(id: string): void {
    const message = this.#world.messages.get(id);
    if (!message) throw new Error(`There is no message ${id}`);
    deleteMessage(this.#world, message);
  }

  /** Closes a thread, so that nobody but moderators may reopen it. */
  lockThread(name: string): void {
    const thread = this.#channel(name);
    if (thread.kind !== "thread") throw new Error(`${name} is no thread`);
    thread.locked = true;
    thread.archived = true;
    thread.archivedAt = this.#world.clock.now();
    this.#world.emit({ kind: "channel_updated", channel: thread });
  }

  #channel(name: string): Channel {
    const { channels } = this.#world;
    const found = channels.get(name) ?? [...channels.values()].find((one) => one.kind !== "dm" && one.name === name);
    if (!found) throw new Error(`There is no channel ${name}`);
    return found;
  }
}

/** Takes permissions from the bot in one channel, or gives them back. @param deny the bits; 0n for none */
export function denyBot(world: World, channel: GuildChannel, deny: bigint): void {
  const others = channel.overwrites.filter((overwrite) => overwrite.id !== world.bot.id);
  const own = { id: world.bot.id, kind: "member" as const, allow: 0n, deny };
  channel.overwrites = deny === 0n ? others : [...others, own];
  world.emit({ kind: "channel_updated", channel });
}
