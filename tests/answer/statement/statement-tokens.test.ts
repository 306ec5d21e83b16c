import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import { handedHits } from "../../../src/answer/handed-passages.js";
import type { SentenceCosines } from "../../../src/answer/statement/sentence-cosines.js";
import { tokenEvidence } from "../../../src/answer/statement/statement-tokens.js";

describe("token evidence", () => {
  it("sums up mean, middle and the least third", () => {
    const { mean, median, low, taken } = tokenEvidence(
      new Float32Array([0.9, 0.1, 0.8, 0.2, 0.7, 0.6]),
      new Float32Array([0.5, 0.5, 0, 0, 0, 0]),
    );
    expect(mean).toBeCloseTo(0.55);
    expect(median).toBeCloseTo(0.65);
    expect(low).toBeCloseTo(0.15);
    expect(taken).toBeCloseTo(0.5);
  });

  it("tells what other sentences take up better, as much as it matters", () => {
    const [own, other] = [new Float32Array([0.9, 0.5, 0.8]), new Float32Array([0.7, 0.9, 0.8])];
    const importance = new Float32Array([0.2, 0.5, 0.3]);
    expect(tokenEvidence(own, importance, [other]).outdone).toBeCloseTo(-0.2);
    expect(tokenEvidence(own, importance).outdone).toBe(0);
  });

  it("lies between the least and the most, whatever the order", () => {
    const cosine = fc.float({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(cosine, { minLength: 1, maxLength: 60 }), (values) => {
        const importance = new Float32Array(values.length).fill(1 / values.length);
        const evidence = tokenEvidence(new Float32Array(values), importance);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const { outdone, ...within } = evidence;
        expect(outdone).toBe(0);
        for (const value of Object.values(within)) {
          expect(value).toBeGreaterThanOrEqual(least - 1e-6);
          expect(value).toBeLessThanOrEqual(most + 1e-6);
        }
        const { taken, ...turned } = tokenEvidence(new Float32Array(values.toReversed()), importance);
        expect(evidence).toMatchObject(turned);
        expect(taken).toBeCloseTo(evidence.taken, 5);
      }),
    );
  });

  it("is nothing for a question without tokens", () => {
    expect(tokenEvidence(new Float32Array(), new Float32Array())).toEqual({
      mean: 0,
      median: 0,
      low: 0,
      taken: 0,
      outdone: 0,
    });
  });
});

describe("the closer look", () => {
  const text = "해솔 도서관은 1998년 5월에 문을 열었다. 해솔 도서관은 2004년 3월에 문을 닫았다.";
  const hits = handedHits([{ id: "a", title: null, text }]);
  /** A model to which one sentence takes up every token, and the other none. */
  const favouring = (word: string): SentenceCosines => ({
    score: async (_question, texts) => new Float32Array(texts.length).fill(0.8),
    compareTokens: async (_question, texts) => ({
      importance: new Float32Array(6).fill(1 / 6),
      cosines: texts.map((one) => new Float32Array(6).fill(one.includes(word) ? 0.99 : 0.1)),
    }),
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

  it("is not waited for: with a server's embeddings, whose cosines lie elsewhere, words decide", async () => {
    const reader = createExtractiveReader({
      cosines: { score: async (_question, texts) => new Float32Array(texts.length).fill(0.31) },
    });
    const answers = async (question: string) =>
      (await reader.read({ question, language: "ko", hits })).claims.length > 0;
    expect(await answers("해솔 도서관은 언제 문을 닫았나요?")).toBe(true);
    expect(await answers("해솔 도서관의 한 해 예산은 얼마인가요?")).toBe(false);
  });
});
