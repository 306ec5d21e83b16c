import type { APIAttachment } from "discord-api-types/v10";
import type { World } from "../world/world.js";

/** A request as a handler sees it. */
export interface Call {
  readonly world: World;
  /** What stood at the named places of the path, decoded. */
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  /** The JSON body, or undefined when there was none. */
  readonly body: unknown;
  /** Files of a multipart body. */
  readonly files: APIAttachment[];
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON; a reply without has no body. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in Discord's documentation: `/channels/{channel_id}/messages`. */
  readonly path: string;
  /** False for routes whose path carries a token of its own. */
  readonly auth?: false;
  readonly handle: (call: Call) => Reply;
}

/** What stood at `{name}` in the path. */
export function param(call: Call, name: string): string {
  const value = call.params.get(name);
  if (value === undefined) throw new Error(`The route has no place named ${name}`);
  return value;
}

/** 200 with a body. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}

/** 204. */
export const NO_CONTENT: Reply = { status: 204 };
