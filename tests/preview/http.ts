import { request, type Server } from "node:http";
import type { PageEvent } from "../../src/preview/wire.js";

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One request with exactly these headers, as no browser would let a page send them. */
export function send(
  url: string,
  options: { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Received> {
  const { method = "GET", headers = {}, body, path = new URL(url).pathname + new URL(url).search } = options;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Where a server of this machine that is listening is reached. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen");
  return `http://127.0.0.1:${address.port}/`;
}

/** Sends JSON as the page does. */
export function post(base: string, path: string, value: unknown): Promise<Received> {
  const headers = { origin: base.replace(/\/$/u, ""), "content-type": "application/json" };
  return send(new URL(path, base).href, { method: "POST", headers, body: JSON.stringify(value) });
}

/** Listens to the events of a page. */
export async function listen(base: string, as: string): Promise<{ events: PageEvent[]; end: () => void }> {
  const events: PageEvent[] = [];
  const over = new AbortController();
  const response = await fetch(new URL(`/api/events?as=${as}`, base), { signal: over.signal });
  const take = async () => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      text += decoder.decode(part, { stream: true });
      const lines = text.split("\n\n");
      text = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("data: ")) events.push(JSON.parse(line.slice(6)));
    }
  };
  void take().catch(() => undefined);
  return { events, end: () => over.abort() };
}
