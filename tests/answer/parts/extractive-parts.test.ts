import { describe, expect, it } from "vitest";
import { answerParts } from "../../../src/answer/parts/extractive-parts.js";
import type { VerifiedClaim } from "../../../src/answer/reader.js";
import { hitOf } from "../extractive/extractive-cases.js";

const [FIRST, SECOND] = ["해담시는 2021년에 다리를 놓았다.", "길이는 620m로 2023년에 늘었다."] as const;
const BRIDGE = hitOf(`${FIRST} ${SECOND}`, { id: "bridge", published: "2023-04-02" });
const [BUILT, GROWN] = ["2021년에 무엇을 놓았나요?", "2023년에 얼마로 늘었나요?"] as const;

const claimOf = (text: string): VerifiedClaim => {
  const start = BRIDGE.article.source.indexOf(text);
  return { text, quotes: [{ article: "bridge", start, end: start + text.length }] };
};

describe("claims of several parts", () => {
  it("are both shown where one article is among the reports of their times alone", async () => {
    const read = await answerParts(
      {
        question: `${BUILT} ${GROWN}`,
        language: "ko",
        hits: [],
        parts: [
          { question: BUILT, hits: [], dated: [BRIDGE] },
          { question: GROWN, hits: [], dated: [BRIDGE] },
        ],
      },
      async ({ question }) => ({ claims: [claimOf(question === BUILT ? FIRST : SECOND)] }),
    );
    expect(read?.claims.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ["2023년 3월 실업률은?", "2023년 9월 실업률은?"],
    ["3월 말 실업률은?", "9월 말 실업률은?"],
  ])("are told once where a sentence is of the time of %s and not of %s", async (asked, other) => {
    const told = "2023년 3월 실업률은 3.1%였다.";
    const report = hitOf(told, { id: "rate", published: "2023-04-02" });
    const claim: VerifiedClaim = { text: told, quotes: [{ article: "rate", start: 0, end: told.length }] };
    const read = await answerParts(
      {
        question: `${asked} ${other}`,
        language: "ko",
        hits: [],
        parts: [
          { question: asked, hits: [], dated: [report] },
          { question: other, hits: [report], dated: [] },
        ],
      },
      async ({ hits }) => ({ claims: hits.length > 0 ? [claim] : [] }),
    );
    expect(read?.claims.map(({ text }) => text)).toEqual([told]);
    expect(read?.unanswered).toEqual([other]);
  });

  it("are none where no part is answered, so that the whole question is read", async () => {
    const parts = [BUILT, GROWN].map((question) => ({ question, hits: [] }));
    const reading = { question: `${BUILT} ${GROWN}`, language: "ko", hits: [], parts };
    expect(await answerParts(reading, async () => ({ claims: [] }))).toBeNull();
  });

  it("are joined where two parts come to clauses of one sentence", async () => {
    const whole = `${FIRST} ${SECOND}`;
    const clauses = ["길이는 620m로", "2023년에 늘었다."];
    const read = await answerParts(
      {
        question: whole,
        language: "ko",
        hits: [],
        parts: [BUILT, GROWN].map((question) => ({ question, hits: [BRIDGE] })),
      },
      async ({ question }) => ({ claims: [claimOf(clauses[question === BUILT ? 0 : 1] ?? "")] }),
    );
    expect(read?.claims.map(({ text }) => text)).toEqual([SECOND]);
  });
});
