import type { ServerResponse } from "node:http";
import { SAFE_HEADERS } from "./static-files.js";
import type { PageEvent } from "./wire.js";

/** Often enough that nothing between the page and here takes the connection for dead, in milliseconds. */
const HEARTBEAT_MS = 15_000;
/** How soon a page that lost the connection tries again, in milliseconds. */
const RETRY_MS = 1_000;
/** A page that reads so slowly that this many bytes wait for it is cut off; it will connect anew. */
const BACKLOG_LIMIT = 8 * 1024 * 1024;

/**
 * Server-Sent Events to one page.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(response: ServerResponse, onClose: () => void) {
    this.#response = response;
    response.writeHead(200, { ...SAFE_HEADERS, "content-type": "text/event-stream; charset=utf-8" });
    response.write(`retry: ${RETRY_MS}\n\n`);
    this.#heartbeat = setInterval(() => response.write(":\n\n"), HEARTBEAT_MS).unref();
    response.once("close", () => {
      clearInterval(this.#heartbeat);
      onClose();
    });
  }

  /** Sends one event; a page that does not read is cut off instead. */
  send(event: PageEvent): void {
    // Looked at before: the opening of a long talk may be larger by itself.
    if (this.#response.writableLength > BACKLOG_LIMIT) this.#response.destroy();
    // JSON has no line breaks of its own, so one line carries it.
    else this.#response.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** Ends the stream once all that was sent has gone out. */
  end(): void {
    this.#response.end();
  }
}
