/** A request that cannot be served, with what its sender is told. */
export class RequestError extends Error {
  readonly status: number;
  /** Stable, for the page to say it in its own language. */
  readonly code: string;

  constructor(status: number, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "RequestError";
    this.status = status;
    this.code = code;
  }
}
