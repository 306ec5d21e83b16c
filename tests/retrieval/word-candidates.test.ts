import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryWords } from "../../src/retrieval/query.js";
import { wordCandidates } from "../../src/retrieval/word-candidates.js";
import { LexicalBuilder } from "../../src/vectorstore/words/lexical-builder.js";
import { LexicalIndex } from "../../src/vectorstore/words/lexical-index.js";

const WORDS = ["홍콩", "정부", "연구소", "투자", "예산", "서울", "시장", "경제"];

function indexOf(passages: readonly (readonly string[])[]): LexicalIndex {
  const builder = new LexicalBuilder();
  for (const words of passages) builder.add({ headline: "", sentences: [words.join(" ")] });
  return new LexicalIndex(builder.build());
}

const somePassages = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 40,
});

describe("wordCandidates", () => {
  it("gives the best of all, best first, whatever the limit: equal scores in the order of the passages", () => {
    fc.assert(
      fc.property(somePassages, fc.integer({ min: 1, max: 12 }), (passages, limit) => {
        const index = indexOf(passages);
        const query = queryWords("홍콩 정부의 투자 예산");
        const all = wordCandidates(index, query, passages.length);
        const sorted = [...all].sort((a, b) => b.score - a.score || a.passage - b.passage);
        expect(all).toEqual(sorted);
        expect(wordCandidates(index, query, limit)).toEqual(sorted.slice(0, limit));
        const shared = passages.flatMap((words, passage) =>
          words.some((word) => ["홍콩", "정부", "투자", "예산"].includes(word)) ? [passage] : [],
        );
        expect(all.map(({ passage }) => passage)).toEqual(expect.arrayContaining(shared));
      }),
    );
  });

  it("looks at no passage that is not allowed", () => {
    const index = indexOf([["홍콩"], ["홍콩", "정부"], ["홍콩"]]);
    const found = wordCandidates(index, queryWords("홍콩"), 10, (passage) => passage !== 1);
    expect(found.map(({ passage }) => passage)).toEqual([0, 2]);
  });
});
