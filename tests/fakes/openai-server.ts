import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { streamReply, wholeReply } from "./openai-chat.js";
import { type ChatReply, type SeenRequest, type ServerScript, type StatusReply, vectorOf } from "./openai-script.js";

/** A running server. */
export interface OpenAIServer {
  /** With `/v1`. */
  readonly baseURL: string;
  readonly seen: readonly SeenRequest[];
  /** How many clients went away before their answer was complete. */
  readonly abandoned: () => number;
  close(): Promise<void>;
}

/** Starts a small OpenAI-compatible server on 127.0.0.1 that does what its script says. */
export async function startOpenAIServer(script: ServerScript = {}): Promise<OpenAIServer> {
  const seen: SeenRequest[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableFinished) abandoned += 1;
    });
    serve(script, seen, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    baseURL: `http://127.0.0.1:${address.port}/v1`,
    seen,
    abandoned: () => abandoned,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(script: ServerScript, seen: SeenRequest[], request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? "";
  const { authorization } = request.headers;
  const body = await bodyOf(request);
  const earlier = seen.filter((one) => one.path === path).length;
  seen.push({ path, authorization, body });
  if (script.key !== undefined && authorization !== `Bearer ${script.key}`) {
    return refuse(response, { kind: "status", status: 401, message: `Incorrect API key provided: ${authorization}` });
  }
  if (path === "/v1/models") return listModels(script, response);
  if (path === "/v1/embeddings") return embed(script, earlier, body, response);
  if (path === "/v1/chat/completions") return chat(script, seen, body, response);
  return refuse(response, { kind: "status", status: 404, message: "no such path" });
}

function listModels({ models }: ServerScript, response: ServerResponse) {
  if (models === "page") {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title>");
    return;
  }
  if (typeof models === "object") return refuse(response, { ...models, kind: "status" });
  return send(response, models === "no-list" ? {} : { object: "list", data: [{ id: "fake", object: "model" }] });
}

function embed(script: ServerScript, earlier: number, body: SeenRequest["body"], response: ServerResponse) {
  const fault = script.embeddings?.[earlier] ?? null;
  if (fault === "silent") return;
  if (fault === "no-json") {
    response.writeHead(200, { "content-type": "application/json" }).end("<html>");
    return;
  }
  if (typeof fault === "object" && fault !== null) return refuse(response, fault);
  const base64 = body.encoding_format !== "float";
  if (base64 && script.encoding === "refuses-base64") {
    return refuse(response, { kind: "status", status: 400, message: "encoding_format must be float" });
  }
  const inputs = Array.isArray(body.input) ? body.input : [body.input];
  const data = inputs.slice(fault === "too-few" ? 1 : 0).map((input, index) => {
    const vector = vectorOf(String(input), script.dimensions ?? 8);
    if (fault === "zeros") vector.fill(0);
    if (fault === "nan") vector[0] = Number.NaN;
    return {
      object: "embedding",
      index,
      embedding: base64 && script.encoding !== "float-only" ? encode(vector) : vector,
    };
  });
  return send(response, { object: "list", model: body.model, data, usage: { prompt_tokens: 1, total_tokens: 1 } });
}

function chat(script: ServerScript, seen: readonly SeenRequest[], body: SeenRequest["body"], response: ServerResponse) {
  const format = formatOf(body);
  const known = {
    json_schema: ["json_schema", "json_object", "text"],
    json_object: ["json_object", "text"],
    text: ["text"],
  };
  if (!known[script.formats ?? "json_schema"].includes(format)) {
    return refuse(response, { kind: "status", status: 400, message: `response_format ${format} is not supported` });
  }
  if (script.refusesTemperature === true && body.temperature !== undefined) {
    return refuse(response, { kind: "status", status: 400, message: "Unsupported value: 'temperature'" });
  }
  if (script.refusesStreamOptions !== undefined && body.stream_options !== undefined) {
    const message = script.refusesStreamOptions === "named" ? "unknown field: stream_options" : "extra inputs";
    return refuse(response, { kind: "status", status: 422, message });
  }
  const reply = replyTo(script, seen, body);
  if (reply.kind === "status") return refuse(response, reply);
  if (body.stream === true) return streamReply(response, reply);
  response.writeHead(200, { "content-type": "application/json" }).end(wholeReply(reply));
  return;
}

function replyTo(script: ServerScript, seen: readonly SeenRequest[], body: SeenRequest["body"]): ChatReply {
  const { chat: replies = [] } = script;
  if (typeof replies === "function") return replies(body);
  const answered = seen.filter((one) => one.path === "/v1/chat/completions").length - 1 - refusedBefore(script, seen);
  return replies[Math.min(answered, replies.length - 1)] ?? { kind: "empty" };
}

/** Requests that were turned down for their form take no reply from the script. */
function refusedBefore(script: ServerScript, seen: readonly SeenRequest[]): number {
  const formats = ["json_schema", "json_object", "text"];
  const first = formats.indexOf(script.formats ?? "json_schema");
  const chats = seen.filter((one) => one.path === "/v1/chat/completions").slice(0, -1);
  return chats.filter(
    ({ body }) =>
      formats.indexOf(formatOf(body)) < first ||
      (script.refusesStreamOptions !== undefined && body.stream_options !== undefined) ||
      (script.refusesTemperature === true && body.temperature !== undefined),
  ).length;
}

function formatOf(body: SeenRequest["body"]): string {
  const format = body.response_format;
  return typeof format === "object" && format !== null && "type" in format ? String(format.type) : "text";
}

function encode(vector: readonly number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString("base64");
}

function refuse(response: ServerResponse, { status, message, code, headers }: StatusReply): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message: message ?? `status ${status}`, type: "fake", code: code ?? null } }));
}

function send(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<SeenRequest["body"]> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const text = Buffer.concat(pieces).toString("utf8");
  if (text === "") return {};
  const value: unknown = JSON.parse(text);
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
