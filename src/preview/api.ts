import type { IncomingMessage, ServerResponse } from "node:http";
import { ZodError } from "zod";
import type { StandIn } from "../stand-in/stand-in.js";
import { actAs } from "./act-as.js";
import { actSchema } from "./acts.js";
import { readBody, readJson } from "./body.js";
import type { Desk } from "./desk.js";
import type { PageStreams } from "./page-streams.js";
import { RequestError } from "./request-error.js";
import { SAFE_HEADERS } from "./static-files.js";
import { UPLOAD_LIMIT } from "./upload-rules.js";

/** What the addresses under `/api/` lead to. */
export interface Api {
  readonly standIn: StandIn;
  readonly streams: PageStreams;
  readonly desk: Desk;
}

type Handler = (
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
) => Promise<unknown>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  "GET /api/events": async ({ streams }, _request, response, query) => {
    streams.open(response, userOf(streams, query));
    return undefined;
  },
  "POST /api/act": async ({ standIn, streams }, request, _response, query) => {
    const user = userOf(streams, query);
    return actAs(standIn, user, actSchema.parse(await readJson(request)));
  },
  "GET /api/coverage": async ({ desk }, _request, _response, query) => desk.coverage(query.get("q") ?? ""),
  "GET /api/last-answer": async ({ desk }) => desk.lastAnswer(),
  "POST /api/articles": async ({ desk }, request, _response, query) =>
    desk.add(query.get("name") ?? "", await readBody(request, UPLOAD_LIMIT)),
};

/**
 * Serves an address under `/api/`.
 * @throws RequestError for what is not there or not taken
 */
export async function serveApi(api: Api, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const handler = HANDLERS[`${request.method} ${url.pathname}`];
  if (!handler) throw new RequestError(404, "not_found", "There is nothing at this address.");
  const result = await handler(api, request, response, url.searchParams).catch((thrown) => {
    if (!(thrown instanceof ZodError)) throw thrown;
    throw new RequestError(400, "bad_request", "The request is not in the form that is expected.", thrown);
  });
  if (result !== undefined) sendJson(response, 200, result);
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { ...SAFE_HEADERS, "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify(value));
}

/** A bot has no screen: only people's places can be taken. */
function userOf(streams: PageStreams, query: URLSearchParams): string {
  const name = query.get("as");
  const people = streams.people();
  const person = name === null ? people[0] : people.find((one) => one.name === name || one.id === name);
  if (person) return person.id;
  throw new RequestError(404, "no_person", "There is nobody of that name.");
}
