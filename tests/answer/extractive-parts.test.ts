import { describe, expect, it } from "vitest";
import { answerParts } from "../../src/answer/extractive-parts.js";
import type { VerifiedClaim } from "../../src/answer/reader.js";
import { hitOf } from "./extractive-cases.js";

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
});
