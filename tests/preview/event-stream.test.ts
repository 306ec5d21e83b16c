import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { EventStream } from "../../src/preview/event-stream.js";
import type { PageEvent } from "../../src/preview/wire.js";
import { addressOf } from "./http.js";

const MEGABYTE = 1024 * 1024;

/** A page that has connected and reads nothing until it is told to. */
async function connect() {
  const server = createServer();
  const connected = new Promise<ServerResponse>((resolve) => {
    server.once("request", (_request, response) => resolve(response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const request = get(addressOf(server), { agent: false });
  request.on("error", () => undefined);
  const answered = new Promise<IncomingMessage>((resolve) => {
    request.once("response", resolve);
  });
  return { response: await connected, answered };
}

const eventOf = (length: number): PageEvent => ({
  kind: "upload",
  upload: { stage: "failed", file: "a.txt", reason: "x".repeat(length) },
});

describe("the events to one page", () => {
  it("come whole, however large one is", async () => {
    const { response, answered } = await connect();
    const stream = new EventStream(response, () => undefined);
    stream.send(eventOf(40 * MEGABYTE));
    stream.end();
    let received = 0;
    for await (const part of await answered) received += part.length;
    expect(received).toBeGreaterThan(40 * MEGABYTE);
  });

  it("end for a page that does not read them", async () => {
    const { response } = await connect();
    let closed = false;
    const stream = new EventStream(response, () => {
      closed = true;
    });
    for (let sent = 0; sent < 100 && !response.destroyed; sent += 1) stream.send(eventOf(MEGABYTE));
    await expect.poll(() => closed).toBe(true);
    expect(response.writableLength).toBeLessThan(100 * MEGABYTE);
  });
});
