import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/coverage/passages/sentences.js";

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each<[string, string[]]>([
    // A quotation and the words that carry it are one sentence.
    [
      "막을 내렸다. 웡 팀장은 “최적의 환경”이라며 “지원을 아끼지 않을 것”이라고 강조했다. 또 “기대한다”고 덧붙였다.",
      [
        "막을 내렸다.",
        "웡 팀장은 “최적의 환경”이라며 “지원을 아끼지 않을 것”이라고 강조했다.",
        "또 “기대한다”고 덧붙였다.",
      ],
    ],
    [
      "시장은 “서울은 도시다. 선전도 도시다”라며 “함께 나가겠다”고 말했다. 끝으로 웃었다.",
      ["시장은 “서울은 도시다. 선전도 도시다”라며 “함께 나가겠다”고 말했다.", "끝으로 웃었다."],
    ],
    // A line that is nothing but a quotation is cut inside it.
    [
      '"굉장히 빠르다는 걸 느꼈다. 기회이기도 하다. 지원하겠다."',
      ['"굉장히 빠르다는 걸 느꼈다.', "기회이기도 하다.", '지원하겠다."'],
    ],
    // A mark without a partner is an apostrophe.
    [
      "코리아는 ‘18년 5월부터 돕는다. ‘잉단’은 3.8만㎡ 규모다.",
      ["코리아는 ‘18년 5월부터 돕는다.", "‘잉단’은 3.8만㎡ 규모다."],
    ],
    ["그는 끝났다… 그러나 아니다. 그래서… 갔다.", ["그는 끝났다…", "그러나 아니다.", "그래서… 갔다."]],
    [
      "정부가 △센터 개소 △3억 규모 △100억 규모 계획을 밝혔다.",
      ["정부가 △센터 개소 △3억 규모 △100억 규모 계획을 밝혔다."],
    ],
    ["▲ 대상 홍길동\n■ 일정\n① 개회", ["▲ 대상 홍길동", "■ 일정", "① 개회"]],
    [
      "1. 개요다. 2024. 9. 11. 시행됐다. 값은 3.14다.[1] 이후 올랐다.[2]",
      ["1. 개요다.", "2024. 9. 11. 시행됐다.", "값은 3.14다.[1]", "이후 올랐다.[2]"],
    ],
    ["참석했다.그는 말했다. Pony.ai가 a.b.com에 썼다.", ["참석했다.", "그는 말했다.", "Pony.ai가 a.b.com에 썼다."]],
    ["CES 2023에서? 네! 맞습니다.", ["CES 2023에서?", "네!", "맞습니다."]],
    [
      "Mr. Smith of U.S. Steel Inc. said “It works. It is fine,” he said. The U.S. President left at 5 p.m. on Jan. 3. It rained.",
      [
        "Mr. Smith of U.S. Steel Inc. said “It works. It is fine,” he said.",
        "The U.S. President left at 5 p.m. on Jan. 3.",
        "It rained.",
      ],
    ],
    [
      '"Really?" he asked. "Yes!" John Doe said. He said no. Then No. 5 came, e.g. late.',
      ['"Really?" he asked.', '"Yes!" John Doe said.', "He said no.", "Then No. 5 came, e.g. late."],
    ],
    ["香港很好。“我们走吧。”他说。真的吗？是的！", ["香港很好。", "“我们走吧。”他说。", "真的吗？", "是的！"]],
    ["東京は大きい。「そうだ。」と述べた。終わり。", ["東京は大きい。", "「そうだ。」と述べた。", "終わり。"]],
    ["", []],
    [" \n\u00a0\n", []],
  ])("cuts %j", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it("joins the lines of wrapped text", () => {
    const text =
      "The investment promotion agency of Hong Kong said on Wednesday that it had\nheld a seminar in Seoul for companies that want to open an office in the\ncity. About 120 people came.";
    expect(cut(text)).toEqual([text.slice(0, text.indexOf(" About")), "About 120 people came."]);
  });

  it("keeps a heading apart from the paragraph below it", () => {
    expect(cut("역사적인 첫 참여…CES서 쏘아올린 희망\n광주방문단은 포문을 열었다.")).toHaveLength(2);
  });

  it("covers all of any text but white space, in order, without overlap", () => {
    const words = fc.constantFrom(
      "했다",
      ". ",
      "? ",
      "“",
      "”",
      '"',
      "'",
      "(",
      ")",
      "…",
      "\n",
      " ",
      "A",
      "Mr.",
      "3.5",
      "😀",
      "。",
      "[1]",
      "이라고",
      "\ud83d",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
