import { PermissionFlagsBits } from "discord-api-types/v10";
import { apiMessage } from "../payload/message.js";
import { invalidFormBody } from "../rules/api-error.js";
import type { Message } from "../world/model.js";
import { channelOf, may, messageOf } from "./access.js";
import { type Call, ok, type Reply, type Route } from "./route.js";

/** Reading what was written. */
export const historyRoutes: readonly Route[] = [
  { method: "GET", path: "/channels/{channel_id}/messages", handle: list },
  { method: "GET", path: "/channels/{channel_id}/messages/{message_id}", handle: get },
];

function list(call: Call): Reply {
  const { world, query } = call;
  const channel = channelOf(call);
  const limit = number(query.get("limit") ?? "50");
  const [before, after, around] = ["before", "after", "around"].map((name) => snowflake(query, name));
  // Without the permission to read history the list is empty, not refused.
  if (!may(world, channel, PermissionFlagsBits.ReadMessageHistory)) return ok([]);
  const all = channel.messages
    .flatMap((id) => world.liveMessage(channel.id, id) ?? [])
    .filter((message) => message.visibleTo === null);
  return ok(
    chosen(all, limit, before, after, around)
      .reverse()
      .map((message) => apiMessage(world, message)),
  );
}

type Bound = bigint | null | undefined;

/** Of `all`, oldest first, at most `limit`: the newest before, the oldest after, or those around a message. */
function chosen(all: readonly Message[], limit: number, before: Bound, after: Bound, around: Bound): Message[] {
  const olderThan = (bound: bigint) => all.filter((message) => BigInt(message.id) < bound);
  const newerThan = (bound: bigint) => all.filter((message) => BigInt(message.id) > bound);
  if (typeof around === "bigint") {
    const half = Math.floor(limit / 2);
    const self = all.filter((message) => BigInt(message.id) === around);
    return [...olderThan(around).slice(-half), ...self, ...newerThan(around).slice(0, half)].slice(0, limit);
  }
  if (typeof before === "bigint") return olderThan(before).slice(-limit);
  if (typeof after === "bigint") return newerThan(after).slice(0, limit);
  return all.slice(-limit);
}

function get(call: Call): Reply {
  const channel = channelOf(call, PermissionFlagsBits.ReadMessageHistory);
  return ok(apiMessage(call.world, messageOf(call, channel)));
}

function number(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100) return value;
  const message = "int value should be between 1 and 100.";
  throw invalidFormBody([{ path: ["limit"], code: "NUMBER_TYPE_COERCE", message }]);
}

function snowflake(query: URLSearchParams, name: string): bigint | null {
  const text = query.get(name);
  if (text === null) return null;
  if (/^\d{1,20}$/.test(text)) return BigInt(text);
  const message = `Value "${text}" is not snowflake.`;
  throw invalidFormBody([{ path: [name], code: "NUMBER_TYPE_COERCE", message }]);
}
