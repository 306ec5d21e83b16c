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
  | { readonly op: 8 };

/** @returns the payload, or the close code it deserves: 4001 for an unknown opcode, 4002 for what cannot be read */
export function readClientPayload(frame: string): ClientPayload | 4001 | 4002 {
  const value = parse(frame);
  if (!isRecord(value)) return 4002;
  const { op, d } = value;
  if (op === 1) return d === null || typeof d === "number" ? { op, seq: d } : 4002;
  if (op === 3 || op === 8) return { op };
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
