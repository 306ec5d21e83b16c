/** What a client may send, read without trust. */
export type ClientPayload =
  | { readonly op: 1; readonly seq: number | null }
  | {
      readonly op: 2;
      readonly token: string;
      readonly intents: number;
      readonly shard: readonly [number, number];
    }
  | { readonly op: 3 }
  | { readonly op: 6; readonly token: string; readonly sessionId: string; readonly seq: number }
  | {
      readonly op: 8;
      readonly guildId: string;
      /** The first letters of names; null where ids are given. */
      readonly query: string | null;
      readonly userIds: readonly string[];
      /** The most members that are wanted; 0 is all. */
      readonly limit: number;
      readonly nonce: string | null;
    };

/** @returns the payload, or the close code it deserves: 4001 for an unknown opcode, 4002 for what cannot be read */
export function readClientPayload(frame: string): ClientPayload | 4001 | 4002 {
  const value = parse(frame);
  if (!isRecord(value)) return 4002;
  const { op, d } = value;
  if (op === 1) return d === null || typeof d === "number" ? { op, seq: d } : 4002;
  if (op === 3) return { op };
  if (op === 8) return memberRequest(d);
  if (op !== 2 && op !== 6) return typeof op === "number" ? 4001 : 4002;
  if (!isRecord(d) || typeof d.token !== "string") return 4002;
  if (op === 6) {
    return typeof d.session_id === "string" && typeof d.seq === "number"
      ? { op, token: d.token, sessionId: d.session_id, seq: d.seq }
      : 4002;
  }
  if (typeof d.intents !== "number" || !isRecord(d.properties)) return 4002;
  return { op, token: d.token, intents: d.intents, shard: shard(d.shard) };
}

function memberRequest(d: unknown): Extract<ClientPayload, { op: 8 }> | 4002 {
  if (!isRecord(d) || typeof d.guild_id !== "string") return 4002;
  const ids = d.user_ids === undefined ? [] : [d.user_ids].flat();
  const query = typeof d.query === "string" ? d.query : null;
  if ((query === null && d.user_ids === undefined) || (query !== null && typeof d.limit !== "number")) return 4002;
  return {
    op: 8,
    guildId: d.guild_id,
    query,
    userIds: ids.filter((id) => typeof id === "string"),
    limit: typeof d.limit === "number" ? d.limit : 0,
    nonce: typeof d.nonce === "string" ? d.nonce : null,
  };
}

function shard(value: unknown): readonly [number, number] {
  if (!Array.isArray(value)) return [0, 1];
  const [index, count]: unknown[] = value;
  return typeof index === "number" && typeof count === "number" ? [index, count] : [0, 1];
}

function parse(frame: string): unknown {
  try {
    return JSON.parse(frame);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
