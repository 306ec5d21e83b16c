import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeFully } from "../../../src/vectorstore/snapshot/write-fully.js";

/** A file on a disk that takes a few bytes at a time. */
class SlowFile {
  readonly content: number[] = [];
  readonly #atOnce: number;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  async write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }> {
    const bytesWritten = Math.min(length, this.#atOnce);
    for (let i = 0; i < bytesWritten; i += 1) this.content[position + i] = bytes[offset + i] ?? 0;
    return { bytesWritten };
  }
}

describe("writeFully", () => {
  it("writes every byte at its place, however few a write takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 50 }), fc.integer({ min: 1, max: 60 }), async (bytes, atOnce) => {
        const file = new SlowFile(atOnce);
        await writeFully(file, bytes, 3);
        expect(file.content.slice(3)).toEqual([...bytes]);
      }),
    );
  });

  it("fails when the disk takes nothing any more", async () => {
    await expect(writeFully(new SlowFile(0), Uint8Array.of(1, 2), 0)).rejects.toThrow("2 bytes could not be written");
  });
});
