import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/answer/check/check-text.js";
import { cutPassages } from "../../../src/coverage/passages/passages.js";
import { readCoverage } from "../../../src/coverage/reading/read-coverage.js";
import type { Hit } from "../../../src/retrieval/hit.js";
import { hitOf } from "../../fakes/openai-hits.js";

const seeds: Hit[] = [];
for await (const item of readCoverage("seeds", { timeZone: "Asia/Seoul" })) {
  if (item.kind !== "article") continue;
  const limit = { maxTokens: 300, countTokens: (text: string) => Math.ceil(text.length / 2) };
  for (const passage of cutPassages(item.article, limit)) seeds.push({ article: item.article, passage, score: 1 });
}
const sentences = seeds.flatMap(({ article, passage }) =>
  passage.sentences.map(({ start, end }) => ({ article, text: article.source.slice(start, end).trim() })),
);
const verdictOf = async (text: string, held: readonly string[]) =>
  (await checkText(text, { search: async () => [hitOf(held)] })).map(({ verdict }) => verdict);

/** What another keyboard makes of a text: straight or curly marks, wide letters, decomposed syllables, other white space. */
const TYPED: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  (text) => text.replace(/\s+/gu, "  "),
  (text) => text.replace(/[A-Za-z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (text) => text.replace(/[.]$/u, ""),
];

describe("a sentence of the coverage, word for word", () => {
  it("is supported by itself, whatever its length and its marks", async () => {
    expect(sentences.length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sentences), fc.constantFrom(...TYPED), async ({ text }, typed) => {
        const checked = await checkText(typed(text), { search: async () => seeds });
        for (const { verdict, statement } of checked) expect([statement, verdict]).toEqual([statement, "supported"]);
        const quoted = checked.flatMap(({ citations }) => citations.map(({ quote }) => quote));
        expect(quoted).toContain(text);
      }),
      { numRuns: 120 },
    );
  });

  it("is supported where it only tells an opinion, which is not looked for in other words", async () => {
    const held = ["주민들은 새 도서관이 아름답다고 했다.", "예산은 내년에도 늘려야 한다."];
    expect(await verdictOf("예산은 내년에도 늘려야 한다.", held)).toEqual(["supported"]);
    expect(await verdictOf("예산은 내년에 늘려야 합니다.", held)).toEqual(["not_covered"]);
  });

  it("is supported between quotation marks of its own", async () => {
    expect(
      await verdictOf("“당시 창고 안에는 작업자 34명이 있었다.”", ["당시 창고 안에는 작업자 34명이 있었다."]),
    ).toEqual(["supported"]);
  });
});

describe("a part of a sentence", () => {
  const FIRE = "당시 창고 안에는 작업자 34명이 있었으며 대부분은 비상계단으로 빠져나왔다.";
  it.each([
    ["당시 창고 안에는 작업자 34명이 있었으며", FIRE],
    ["“문을 닫을 이유가 없다”", "강나루 대표는 “문을 닫을 이유가 없다”고 말했다."],
  ])("is supported where it says something by itself: %s", async (part, held) => {
    expect(await verdictOf(part, [held])).toEqual(["supported"]);
  });

  it.each([
    ["공장은 올해 안에 문을 닫", "공장은 올해 안에 문을 닫지 않는다."],
    ["노조는 회사의 제안을 받아들이고", "노조는 회사의 제안을 받아들이고 파업을 끝낼 계획이다."],
    ["문을 닫을 이유가 없다", "강나루 대표는 “문을 닫을 이유가 없다”고 말했다."],
    ["의원은 본회의에서 예산안에 찬성했다.", "불참한 야당을 뺀 의원은 본회의에서 예산안에 찬성했다."],
  ])("is not supported where the rest takes it back: %s", async (part, held) => {
    expect(await verdictOf(part, [held])).not.toContain("supported");
  });
});
