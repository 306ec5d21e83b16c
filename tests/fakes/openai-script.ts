/** What the server does with one request for a chat completion. */
export type ChatReply =
  /** Streams the text, cut into deltas of `pieceLength` characters. */
  | TextReply
  /** Answers with an HTTP status. */
  | StatusReply
  /** Sends one delta, then something that is no JSON. */
  | { readonly kind: "broken-stream"; readonly before: string }
  /** Sends the text and ends without saying that it is finished. */
  | { readonly kind: "cut-stream"; readonly before: string }
  /** Sends the text and drops the connection. */
  | { readonly kind: "dropped"; readonly before: string }
  /** Sends the text, then the filler until the client goes away. */
  | { readonly kind: "endless"; readonly before: string; readonly filler: string }
  /** Sends the text, waits, and sends the rest. */
  | { readonly kind: "held"; readonly before: string; readonly until: Promise<void>; readonly after: string }
  /** Answers with a page instead of a stream. */
  | { readonly kind: "page" }
  /** Ends the stream without a delta. */
  | { readonly kind: "empty" }
  /** Never answers. */
  | { readonly kind: "silent" };

/** A reply that is streamed as a whole. */
export interface TextReply {
  readonly kind: "text";
  readonly text: string;
  readonly pieceLength?: number;
  readonly finish?: "stop" | "length";
  /** What the server says that it counted; null where it says nothing. */
  readonly cost?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
}

/** An answer that is nothing but an HTTP status. */
export interface StatusReply {
  readonly kind: "status";
  readonly status: number;
  readonly message?: string;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which forms of structured output the server knows; it answers 400 to the others. */
export type Formats = "json_schema" | "json_object" | "text";

/** How the server behaves. */
export interface ServerScript {
  /** The key that is asked for; without it every key is taken, and none. */
  readonly key?: string;
  /** Replies to requests for completions: in order, the last one repeated, or made for each request. */
  readonly chat?: readonly ChatReply[] | ((body: SeenRequest["body"]) => ChatReply);
  readonly formats?: Formats;
  /** Whether `stream_options` are refused, as older servers do, and whether the refusal says so. */
  readonly refusesStreamOptions?: "named" | "unnamed";
  /** Whether a `temperature` is refused, as reasoning models do. */
  readonly refusesTemperature?: boolean;
  /** Answers to the first requests for embeddings; null is a good one, and all later ones are good. */
  readonly embeddings?: readonly (StatusReply | "silent" | "too-few" | "nan" | "zeros" | "no-json" | null)[];
  /** What is answered instead of the list of models. */
  readonly models?: Omit<StatusReply, "kind"> | "page" | "no-list";
  readonly dimensions?: number;
  /** `float-only` sends numbers whatever was asked for; `refuses-base64` answers 400 to it. */
  readonly encoding?: "as-asked" | "float-only" | "refuses-base64";
}

/** One request as the server got it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A vector that follows from the text alone: the same text the same vector, not of length 1. */
export function vectorOf(text: string, dimensions: number): number[] {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return Array.from({ length: dimensions }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.fround((state / 2 ** 32) * 4 - 2);
  });
}
