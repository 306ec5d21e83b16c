import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RestApi } from "./rest-api.js";

/** An HTTP server on the loopback interface that hands every request to the API. */
export class HttpServer {
  readonly server: Server;
  #port = 0;

  constructor(api: () => RestApi) {
    this.server = createServer((request, response) => {
      serve(api(), request, response).catch((error: unknown) => response.destroy(asError(error)));
    });
  }

  get port(): number {
    return this.#port;
  }

  /** Listens on 127.0.0.1. @param port 0 takes a free one */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, "127.0.0.1", () => {
        this.server.off("error", reject);
        resolve();
      });
    });
    this.#port = portOf(this.server.address());
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

async function serve(api: RestApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const reply = await api.respond({
    method: request.method ?? "GET",
    url: request.url ?? "/",
    authorization: request.headers.authorization,
    contentType: request.headers["content-type"],
    body: Buffer.concat(chunks),
  });
  if (reply === "drop") {
    response.destroy();
    return;
  }
  const json = reply.body === undefined ? undefined : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(json !== undefined && { "content-type": "application/json" }),
  });
  response.end(json);
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
