import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textKey, VectorJournal } from "../../../src/vectorstore/vectors/vector-journal.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

const DIMENSIONS = 3;
const RECORD = 16 + 4 + 4 * DIMENSIONS;

function entry(text: string): { key: string; vector: Float32Array } {
  return { key: textKey(text), vector: Float32Array.of(text.length, 0.5, -1) };
}

async function journalOf(path: string, texts: readonly string[]): Promise<VectorJournal> {
  const journal = await VectorJournal.open(path, DIMENSIONS);
  await journal.append(texts.map(entry));
  return journal;
}

describe("VectorJournal", () => {
  it("gives back what it was given, also after it was opened again", async () => {
    const path = join(temporaryFolder(), "deep", "folder", "a.journal");
    const journal = await journalOf(path, ["가", "나다", "라마바"]);
    await journal.close();
    const again = await VectorJournal.open(path, DIMENSIONS);
    expect(again.size).toBe(3);
    expect(await again.get(textKey("나다"))).toEqual(Float32Array.of(2, 0.5, -1));
    expect(await again.get(textKey("사"))).toBeNull();
    await again.close();
  });

  it("keeps every whole record, wherever a crash cut the file", async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 4 * RECORD }), async (length) => {
        const path = join(folder, `${length}.journal`);
        writeFileSync(path, "");
        const journal = await journalOf(path, ["a", "bb", "ccc", "dddd"]);
        await journal.close();
        truncateSync(path, length);
        const cut = await VectorJournal.open(path, DIMENSIONS);
        expect(cut.size).toBe(Math.floor(length / RECORD));
        await cut.append([entry("eeeee")]);
        await cut.close();
        const again = await VectorJournal.open(path, DIMENSIONS);
        expect(await again.get(textKey("eeeee"))).toEqual(Float32Array.of(5, 0.5, -1));
        expect(again.size).toBe(Math.floor(length / RECORD) + 1);
        await again.close();
      }),
      { numRuns: 30 },
    );
  });

  it("passes over a record with a flipped bit and keeps the ones behind it", async () => {
    const path = join(temporaryFolder(), "a.journal");
    await (await journalOf(path, ["a", "bb", "ccc"])).close();
    const bytes = readFileSync(path);
    bytes[RECORD + 25] = (bytes[RECORD + 25] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    rmSync(`${path}.keys`);
    const journal = await VectorJournal.open(path, DIMENSIONS);
    expect([journal.has(textKey("a")), journal.has(textKey("bb")), journal.has(textKey("ccc"))]).toEqual([
      true,
      false,
      true,
    ]);
    await journal.close();
  });

  it("notices a flipped bit when the record is used, where its keys were kept beside it", async () => {
    const path = join(temporaryFolder(), "a.journal");
    await (await journalOf(path, ["a", "bb", "ccc"])).close();
    const bytes = readFileSync(path);
    bytes[RECORD + 25] = (bytes[RECORD + 25] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const journal = await VectorJournal.open(path, DIMENSIONS);
    expect(await journal.get(textKey("bb"))).toBeNull();
    expect(journal.has(textKey("bb"))).toBe(false);
    expect(await journal.get(textKey("ccc"))).toEqual(Float32Array.of(3, 0.5, -1));
    await journal.close();
    const again = await VectorJournal.open(path, DIMENSIONS);
    expect(again.has(textKey("bb"))).toBe(false);
    await again.close();
  });

  it("does without the kept keys where they are damaged, cut off or of another file", async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.boolean(), async (at, cut) => {
        const path = join(folder, `${at}${cut}.journal`);
        writeFileSync(path, "");
        await (await journalOf(path, ["a", "bb", "ccc"])).close();
        const keys = readFileSync(`${path}.keys`);
        const place = at % keys.length;
        keys[place] = (keys[place] ?? 0) ^ 1;
        writeFileSync(`${path}.keys`, cut ? keys.subarray(0, place) : keys);
        const journal = await VectorJournal.open(path, DIMENSIONS);
        expect(await journal.get(textKey("ccc"))).toEqual(Float32Array.of(3, 0.5, -1));
        expect(journal.size).toBe(3);
        await journal.close();
      }),
      { numRuns: 40 },
    );
  });

  it("takes zeros, as a hole in a file gives them, for no record", async () => {
    const path = join(temporaryFolder(), "a.journal");
    writeFileSync(path, "");
    appendFileSync(path, Buffer.alloc(RECORD * 3));
    const journal = await VectorJournal.open(path, DIMENSIONS);
    expect(journal.size).toBe(0);
    await journal.close();
  });

  it("is written anew once less than half of it is needed", async () => {
    const path = join(temporaryFolder(), "a.journal");
    const journal = await journalOf(path, ["a", "bb", "ccc", "dddd"]);
    await journal.compact(new Set([textKey("a"), textKey("bb"), textKey("ccc")]));
    expect(statSync(path).size).toBe(4 * RECORD);
    await journal.compact(new Set([textKey("ccc"), textKey("never embedded")]));
    expect(statSync(path).size).toBe(RECORD);
    await journal.append([entry("ee")]);
    expect(await journal.get(textKey("ccc"))).toEqual(Float32Array.of(3, 0.5, -1));
    expect(await journal.get(textKey("ee"))).toEqual(Float32Array.of(2, 0.5, -1));
    await journal.close();
  });

  it("refuses a vector of other dimensions", async () => {
    const journal = await VectorJournal.open(join(temporaryFolder(), "a.journal"), DIMENSIONS);
    await expect(journal.append([{ key: textKey("a"), vector: new Float32Array(4) }])).rejects.toThrow(RangeError);
    await journal.close();
  });
});
