import type { GatewayDispatchPayload } from "discord-api-types/v10";

/** An event for the bot, with the conditions under which a session receives it. */
export interface Dispatch {
  readonly event: Pick<GatewayDispatchPayload, "t" | "d">;
  /** The session needs one of these intents; 0 needs none. */
  readonly intents: number;
  /** Decides the shard; direct messages go to shard 0. */
  readonly guildId: string | null;
  /** The same event for a session without the MessageContent intent, where it may differ. */
  readonly withoutContent?: Pick<GatewayDispatchPayload, "t" | "d">;
}

/** @see https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
export function shardOf(guildId: string | null, shards: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
