import { ApiError, type ErrorTree } from "../rules/api-error.js";
import { refusal } from "../rules/refusals.js";
import type { World } from "../world/world.js";
import { parseBody } from "./body.js";
import type { FaultEffect, Faults } from "./faults.js";
import { type RateLimiter, tooManyBody } from "./rate-limits.js";
import type { LoggedRequest, RequestLog } from "./request-log.js";
import type { Reply, Route } from "./route.js";
import { type Match, Router } from "./router.js";

export interface RawRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface RestApiOptions {
  readonly world: World;
  readonly token: string;
  readonly routes: readonly Route[];
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly limiter: RateLimiter;
}

/** Discord's REST API over one world, without the HTTP around it. */
export class RestApi {
  readonly #options: RestApiOptions;
  readonly #router: Router;

  constructor(options: RestApiOptions) {
    this.#options = options;
    this.#router = new Router(options.routes);
  }

  /** Answers one request; it never throws. @returns "drop" when the connection is to break instead */
  async respond(request: RawRequest): Promise<RawReply | "drop"> {
    const { faults, log, world } = this.#options;
    const url = new URL(request.url, "http://stand-in");
    const path = withoutBase(url.pathname);
    const match = path === undefined ? "path" : this.#router.find(request.method, path);
    const route = typeof match === "string" ? null : match.route.path;
    const fault = faults.take(request.method, route, typeof match === "string" ? new Map() : match.params);
    if (fault?.kind === "delay") await world.clock.wait(fault.milliseconds);
    const { body, reply } = prevents(fault)
      ? { body: undefined, reply: null }
      : await this.#handle(request, match, url.searchParams);
    const answer = afterFault(fault, reply);
    log.add({
      at: world.clock.now(),
      method: request.method,
      path: path ?? url.pathname,
      route,
      body,
      status: answer === "drop" ? 0 : answer.status,
      error: answer === "drop" || answer.status < 400 ? null : errorOf(answer.body),
      injected: fault !== null,
    });
    return answer;
  }

  async #handle(
    request: RawRequest,
    match: Match | "method" | "path",
    query: URLSearchParams,
  ): Promise<{ body: unknown; reply: RawReply }> {
    const { world, limiter, token } = this.#options;
    let body: unknown;
    let headers: Readonly<Record<string, string>> = {};
    try {
      if (match === "path") throw refusal.notFound();
      if (match === "method") throw refusal.methodNotAllowed();
      const { route, params } = match;
      const authorized = route.auth !== false;
      if (authorized && request.authorization !== `Bot ${token}`) throw refusal.unauthorized();
      const verdict = limiter.take(request.method, route.path, params, authorized);
      headers = verdict.headers;
      if (verdict.refused) {
        const { retryAfter, global } = verdict.refused;
        return { body, reply: { status: 429, headers, body: tooManyBody(retryAfter, global) } };
      }
      const parsed = await parseBody(world, request.contentType, request.body);
      body = parsed.json;
      const { status, body: answer } = route.handle({ world, params, query, body, files: parsed.files });
      return { body, reply: { status, headers, body: answer } };
    } catch (thrown) {
      return { body, reply: { ...refused(thrown), headers } };
    }
  }
}

/** `/api/v10/users/@me` and `/api/users/@me` are both `/users/@me`. */
function withoutBase(pathname: string): string | undefined {
  return /^\/api(?:\/v10)?(\/.*)$/.exec(pathname)?.[1];
}

function prevents(fault: FaultEffect | null): boolean {
  return fault !== null && fault.kind !== "delay" && fault.handled !== true;
}

function afterFault(fault: FaultEffect | null, reply: RawReply | null): RawReply | "drop" {
  if (fault?.kind === "drop") return "drop";
  if (fault?.kind === "respond") return { status: fault.status, headers: fault.headers ?? {}, body: fault.body };
  return reply ?? "drop";
}

function refused(thrown: unknown): Reply & { readonly body: unknown } {
  if (thrown instanceof ApiError) return { status: thrown.status, body: thrown.body() };
  // A fault of the stand-in itself: shown with its cause, so that the test that met it says what is wrong.
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { status: 500, body: { code: 0, message } };
}

function errorOf(body: unknown): LoggedRequest["error"] {
  if (typeof body !== "object" || body === null || !("message" in body)) return { code: 0, message: "" };
  return {
    code: "code" in body ? Number(body.code) : 0,
    message: String(body.message),
    ...("errors" in body && isTree(body.errors) && { errors: body.errors }),
  };
}

function isTree(value: unknown): value is ErrorTree {
  return typeof value === "object" && value !== null;
}
