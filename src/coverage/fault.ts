/** A fault that people are told of: what happened, with what, and what to do next. */
export class Fault extends Error {
  /** Stable, for programs: "seeds_missing", "store_mismatch" … */
  readonly code: string;
  /** What to do next, an imperative: "npm run embed". */
  readonly next: string;
  /** Values for the log. Never a secret. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: { readonly next: string; readonly data?: Record<string, unknown>; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Fault";
    this.code = code;
    this.next = options.next;
    this.data = options.data ?? {};
  }
}

/** The text of a thrown value, whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
