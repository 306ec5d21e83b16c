import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf, tokenize } from "../../../src/coverage/analyzer/tokens.js";
import { readArrays, writeArrays } from "../../../src/vectorstore/array-file.js";
import { LexicalBuilder } from "../../../src/vectorstore/words/lexical-builder.js";
import { LexicalIndex, SENTENCE_FLAG } from "../../../src/vectorstore/words/lexical-index.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

const word = fc.constantFrom("홍콩은", "홍콩", "정부가", "AI", "2018년", "10억", "深圳", "투자청", "park", "🙂", "의");
const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const passage = fc.record({ headline: sentence, sentences: fc.array(sentence, { maxLength: 4 }) });

function indexOf(passages: readonly { headline: string; sentences: readonly string[] }[]): LexicalIndex {
  const builder = new LexicalBuilder();
  for (const one of passages) builder.add(one);
  return new LexicalIndex(builder.build());
}

/** The terms of a passage, counted without any table. */
function countedTerms({
  headline,
  sentences,
}: {
  headline: string;
  sentences: readonly string[];
}): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of [headline, ...sentences]) {
    for (const term of tokenize(text).flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

describe("LexicalIndex", () => {
  it("has the postings that counting by hand gives, for any passages", () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 12 }), (passages) => {
        const index = indexOf(passages);
        const expected = new Map<string, [number, number][]>();
        passages.forEach((one, i) => {
          for (const [term, count] of countedTerms(one))
            expected.set(term, [...(expected.get(term) ?? []), [i, count]]);
        });
        for (const [term, postings] of expected) {
          const found = index.postings(index.term(term));
          expect([...found.passages].map((p, i) => [p, found.counts[i]])).toEqual(postings);
          expect(found.total).toBe(postings.reduce((sum, [, count]) => sum + count, 0));
        }
        expect(index.size).toBe(passages.length);
        expect([...index.lengths]).toEqual(
          passages.map((one) => [...countedTerms(one).values()].reduce((sum, count) => sum + count, 0)),
        );
      }),
    );
  });

  it("keeps each passage's words in order, headline first, sentence starts flagged", () => {
    const index = indexOf([{ headline: "홍콩 투자청", sentences: ["정부가 발표했다", "AI 연구소"] }]);
    const stems = [...index.stemsOf(0)];
    const flags = stems.map((stem) => stem >= SENTENCE_FLAG);
    expect(flags).toEqual([true, false, true, false, true, false]);
    expect(index.headTokens[0]).toBe(2);
    const ids = ["홍콩", "투자청", "정부", "발표", "ai", "연구소"].map((stem) => index.stem({ stem }));
    expect(stems.map((stem) => stem % SENTENCE_FLAG)).toEqual(ids);
  });

  it("finds nothing for a term that no passage has", () => {
    const index = indexOf([{ headline: "", sentences: ["홍콩"] }]);
    expect(index.postings(index.term("서울")).passages).toHaveLength(0);
    expect(index.knownTerms({ stem: "서울", kind: "hangul" })).toEqual([]);
  });

  it("is the same after it was written and read", async () => {
    const path = join(temporaryFolder(), "words.bin");
    const builder = new LexicalBuilder();
    const texts = ["홍콩 정부는 10억 홍콩 달러를 배정했다", "딥시크(DeepSeek)의 본거지"];
    for (const text of texts) builder.add({ headline: "", sentences: [text] });
    const arrays = builder.build();
    await writeArrays(path, arrays);
    expect(await readArrays(path)).toEqual(arrays);
  });

  it("says that a table file is damaged when it was cut short", async () => {
    const path = join(temporaryFolder(), "words.bin");
    await writeArrays(path, { numbers: Uint32Array.of(1, 2, 3) });
    const { truncateSync, statSync } = await import("node:fs");
    truncateSync(path, statSync(path).size - 8);
    await expect(readArrays(path)).rejects.toMatchObject({ code: "store_damaged" });
    truncateSync(path, 2);
    await expect(readArrays(path)).rejects.toMatchObject({ code: "store_damaged" });
  });
});
