import { createReadStream } from "node:fs";

/** A physical line of a file, from 1; `bytes` is null when it is longer than the limit. */
export interface FileLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Reads a file line by line, holding no more than one line and one chunk in memory. */
export async function* fileLines(path: string, longest: number): AsyncGenerator<FileLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (): FileLine => {
    const line = { number, bytes: length > longest ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    if (!Buffer.isBuffer(chunk)) continue;
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      length += at - from;
      if (length <= longest) parts.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    length += chunk.length - from;
    if (length <= longest) parts.push(Buffer.from(chunk.subarray(from)));
    else parts = [];
  }
  if (length > 0) yield take();
}
