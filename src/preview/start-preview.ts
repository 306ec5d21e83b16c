import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { StandIn } from "../stand-in/stand-in.js";
import type { Store } from "../vectorstore/snapshot/open-store.js";
import { type Api, sendJson, serveApi } from "./api.js";
import { Desk } from "./desk.js";
import { refusalOf } from "./guard.js";
import { listen, urlOf } from "./listen.js";
import type { ObservedAnswerer } from "./observed-answerer.js";
import { PageStreams } from "./page-streams.js";
import { RequestError } from "./request-error.js";
import type { Scratch } from "./scratch.js";
import { BUILT_PAGE, sendFile } from "./static-files.js";

/** What the preview shows and where. */
export interface PreviewOptions {
  /** 127.0.0.1 unless told. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly standIn: StandIn;
  readonly store: Store;
  /** Made by `observeAnswers`; its answerer is the bot's. */
  readonly answers: ObservedAnswerer;
  readonly scratch: Scratch;
  /** The reader's name. */
  readonly reader: string;
  readonly log: { error(data: object, message: string): void };
  /** Where the built page is. */
  readonly pageDir?: string;
}

/** The preview, served. */
export interface Preview {
  readonly url: string;
  /** Tells open pages that another snapshot is in use. */
  coverageChanged(): void;
  /** Tells them whether the seeds could not be embedded. */
  seedsTried(behind: boolean): void;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
/** Makes a whole address of a path; it is never sent anywhere. */
const OWN_ORIGIN = "http://preview";

/**
 * Serves the page on which one talks to the bot in a Discord of one's own.
 * @throws Fault `preview_port` or `preview_host` when it cannot listen there
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { host = LOOPBACK, port, standIn, store, answers, scratch, reader, log, pageDir = BUILT_PAGE } = options;
  const streams = new PageStreams(standIn);
  const desk = new Desk({ store, answers, scratch, reader, log, tell: (event) => streams.tell(event) });
  const serve = handlerFor({ standIn, streams, desk }, { beyondLoopback: host !== LOOPBACK, pageDir });
  const server = createServer((request, response) => {
    serve(request, response).catch((cause) => refuse(request, response, cause, log));
  });
  const url = urlOf(await listen(server, port, host));
  const endObserving = answers.onAnswer(() => streams.tell({ kind: "answer_given" }));
  return {
    url,
    coverageChanged: () => streams.tell({ kind: "coverage_changed" }),
    seedsTried: (behind) => desk.seedsTried(behind),
    async close() {
      endObserving();
      streams.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await scratch.close();
    },
  };
}

function handlerFor(api: Api, { beyondLoopback, pageDir }: { beyondLoopback: boolean; pageDir: string }) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { host, origin, "sec-fetch-site": site } = request.headers;
    const fetchSite = typeof site === "string" ? site : undefined;
    const refusal = refusalOf({ method: request.method ?? "", host, origin, fetchSite }, beyondLoopback);
    if (refusal !== null) throw new RequestError(403, "foreign", `Refused: ${refusal}.`);
    const address = request.url ?? "/";
    if (!URL.canParse(address, OWN_ORIGIN)) throw new RequestError(400, "bad_request", "This is no address.");
    const url = new URL(address, OWN_ORIGIN);
    if (url.pathname.startsWith("/api/")) return serveApi(api, request, response, url);
    // Node leaves the body of an answer to HEAD out by itself.
    if ((request.method === "GET" || request.method === "HEAD") && (await sendFile(response, url.pathname, pageDir)))
      return;
    throw new RequestError(404, "not_found", "There is nothing at this address.");
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, cause: unknown, log: PreviewOptions["log"]): void {
  // Who broke off their request waits for no answer, and nothing has gone wrong here.
  if (request.errored && !(cause instanceof RequestError)) return;
  const known = cause instanceof RequestError ? cause : new RequestError(500, "failed", "The preview failed.", cause);
  if (known.status >= 500) log.error({ err: cause, path: request.url }, "a request to the preview failed");
  if (response.headersSent) response.destroy();
  else {
    // What is still to come of the body is not read: the connection ends with the refusal.
    response.setHeader("connection", "close");
    sendJson(response, known.status, { error: { code: known.code, message: known.message } });
  }
}
