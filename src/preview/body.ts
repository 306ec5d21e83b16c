import type { IncomingMessage } from "node:http";
import { RequestError } from "./request-error.js";

/**
 * Reads a body of at most `limit` bytes.
 * @throws RequestError `too_large` as soon as it is known that there is more
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new RequestError(413, "too_large", `A body of at most ${limit} bytes is taken.`);
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  // Left open, so that who sends too much can be told so.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > limit) throw tooLarge();
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Acts are short: a message has at most 2,000 characters, a form a few of 4,000. */
const JSON_LIMIT = 256 * 1024;

/** @throws RequestError for a body that is not JSON, or not said to be */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/iu.test(request.headers["content-type"] ?? "")) {
    throw new RequestError(415, "not_json", "The body has to be application/json.");
  }
  const text = (await readBody(request, JSON_LIMIT)).toString("utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestError(400, "not_json", "The body is not JSON.", cause);
  }
}
