import type { ErrorTree } from "../rules/api-error.js";

/** One request of the bot and what came of it. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** Without the base and the version: `/channels/123/messages`. */
  readonly path: string;
  /** As documented, `/channels/{channel_id}/messages`; null when there is no such route. */
  readonly route: string | null;
  readonly body: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** The refusal, for a status of 400 and above. */
  readonly error: { readonly code: number; readonly message: string; readonly errors?: ErrorTree } | null;
  /** Whether a fault was injected into it. */
  readonly injected: boolean;
}

/** Every request in the order of its answer. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  all(): readonly LoggedRequest[] {
    return this.#entries;
  }

  /** Requests that no well-made bot sends: bodies that Discord refuses, routes that do not exist. */
  bad(): readonly LoggedRequest[] {
    return this.#entries.filter(
      ({ status, route, injected }) =>
        !injected && (status === 400 || status === 405 || (status === 404 && route === null)),
    );
  }

  /** Requests to one documented route. */
  to(method: string, route: string): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => entry.method === method && entry.route === route);
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
