import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractiveReader } from "../../src/answer/extractive-reader.js";
import { handedHits } from "../../src/answer/handed-passages.js";
import type { SentenceCosines } from "../../src/answer/sentence-cosines.js";
import { tokenEvidence } from "../../src/answer/statement-tokens.js";

describe("token evidence", () => {
  it("sums up mean, middle and the least third", () => {
    const { mean, median, low } = tokenEvidence(new Float32Array([0.9, 0.1, 0.8, 0.2, 0.7, 0.6]));
    expect(mean).toBeCloseTo(0.55);
    expect(median).toBeCloseTo(0.65);
    expect(low).toBeCloseTo(0.15);
  });

  it("lies between the least and the most, whatever the order", () => {
    const cosine = fc.float({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(cosine, { minLength: 1, maxLength: 60 }), (values) => {
        const evidence = tokenEvidence(new Float32Array(values));
        const [least, most] = [Math.min(...values), Math.max(...values)];
        for (const value of Object.values(evidence)) {
          expect(value).toBeGreaterThanOrEqual(least - 1e-6);
          expect(value).toBeLessThanOrEqual(most + 1e-6);
        }
        expect(tokenEvidence(new Float32Array(values.toReversed()))).toEqual(evidence);
      }),
    );
  });

  it("is nothing for a question without tokens", () => {
    expect(tokenEvidence(new Float32Array())).toEqual({ mean: 0, median: 0, low: 0 });
  });
});

describe("the closer look", () => {
  const text = "해솔 도서관은 1998년 5월에 문을 열었다. 해솔 도서관은 2004년 3월에 문을 닫았다.";
  const hits = handedHits([{ id: "a", title: null, text }]);
  /** A model to which one sentence takes up every token, and the other none. */
  const favouring = (word: string): SentenceCosines => ({
    score: async (_question, texts) => new Float32Array(texts.length).fill(0.8),
    compareTokens: async (_question, texts) =>
      texts.map((one) => new Float32Array(6).fill(one.includes(word) ? 0.99 : 0.1)),
  });
  const first = async (cosines: SentenceCosines) => {
    const trace = (
      await createExtractiveReader({ cosines }).read({ question: "해솔 도서관은 언제 그랬나요?", language: "ko", hits })
    ).trace;
    return JSON.stringify(trace);
  };

  it("puts the sentence first that takes up the question's tokens", async () => {
    for (const word of ["1998", "2004"]) {
      const trace: { statements: { start: number }[] } = JSON.parse(await first(favouring(word)));
      const start = trace.statements[0]?.start ?? -1;
      expect(text.slice(start)).toMatch(word === "1998" ? /^해솔 도서관은 1998/u : /^해솔 도서관은 2004/u);
    }
  });
});
