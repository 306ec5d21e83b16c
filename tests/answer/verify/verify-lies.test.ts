import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verifyClaim } from "../../../src/answer/verify/verify-claim.js";
import { splitSentences } from "../../../src/coverage/passages/sentences.js";
import { hitOf } from "../../fakes/openai-hits.js";
import { CHINESE_LIES } from "./lies-chinese.js";
import { ENGLISH_LIES } from "./lies-english.js";
import { KOREAN_LIES } from "./lies-korean.js";
import { LEFT_OUT_LIES, LEFT_OUT_TRUTHS } from "./lies-left-out.js";

/** The checks that go by order, neighbours and small words: they must not get in the way of what is simply repeated. */
const STRUCTURE = ["qualifier_dropped", "amount_misplaced", "role_differs"];

function judge(text: string, sentences: readonly string[], language: string): string {
  const hits = sentences.map((sentence, at) => hitOf([sentence], { id: `${at}.txt`, outlet: "글로벌이코노믹" }));
  const quotes = sentences.map((quote, at) => ({ passage: at + 1, quote }));
  const verdict = verifyClaim({ text, quotes }, { question: "", language, hits });
  return verdict.verified ? "verified" : verdict.refusal.code;
}

describe.each([
  ["ko", KOREAN_LIES],
  ["ko", LEFT_OUT_LIES],
  ["en", ENGLISH_LIES],
  ["zh-Hans", CHINESE_LIES],
] as const)("in %s", (language, lies) => {
  describe.each(lies)("of %j", (quotes, claims) => {
    it.each(claims)("it is not shown that %s", (claim) => {
      expect(judge(claim, quotes, language)).not.toBe("verified");
    });
  });
});

describe("what is true to its quote", () => {
  it.each([
    ["ko", "한빛전자는 새롬반도체를 고소했다.", "한빛전자는 지난 3월 새롬반도체를 특허 침해로 고소했다."],
    ["ko", "조사 대상 기업 1,200개 가운데 400개가 적자를 냈다.", "조사 대상 1,200개 기업 가운데 400개가 적자를 냈다."],
    ["ko", "사고로 12명이 다쳤다.", "사고로 3명이 숨지고 12명이 다쳤다."],
    ["ko", "이 회사는 지난해 매출 3조 원을 기록했다.", "이 회사는 지난해 매출 3조 원, 영업손실 200억 원을 기록했다."],
    ["ko", "김하늘 씨는 34세다.", "김하늘(34) 씨는 2015년 회사를 세웠다."],
    ["ko", "금리는 4.0%로 올랐다.", "금리는 3.5%에서 4.0%로 0.5%포인트 올랐다."],
    ["ko", "누리증권은 가람은행에 인수됐다.", "가람은행은 누리증권을 1조2천억 원에 인수했다."],
    ["ko", "응답자의 21%는 반대했다.", "응답자의 62%가 찬성했고 21%는 반대했다."],
    ["ko", "도청은 12월 15일까지 접수를 받는다.", "도청은 11월 3일부터 12월 15일까지 접수를 받는다."],
    ["ko", "예산이 통과되면 시는 2026년 5월 도서관을 연다.", "예산이 통과되면 시는 2026년 5월 도서관을 연다."],
    [
      "en",
      "Saerom Semiconductor was sued by Hanbit Electronics.",
      "Hanbit Electronics sued Saerom Semiconductor over patents.",
    ],
    ["en", "The crash injured 12 people.", "The crash killed three people and injured 12."],
    [
      "en",
      "21 percent of voters opposed the plan.",
      "About 62 percent of voters backed the plan, while 21 percent opposed it.",
    ],
    ["zh-Hans", "有400家企业出现亏损。", "在接受调查的1200家企业中,有400家出现亏损。"],
    ["zh-Hans", "海港证券被绿地银行以12亿美元收购。", "绿地银行以12亿美元收购了海港证券。"],
    ["zh-Hans", "李教授表示这项政策已经失败。", "李教授表示,这项政策已经失败。"],
  ])("%s: %s", (language, claim, quote) => {
    expect(judge(claim, [quote], language)).toBe("verified");
  });

  it.each(LEFT_OUT_TRUTHS)("though words are left out: %s", (claim, quote) => {
    expect(judge(claim, [quote], "ko")).toBe("verified");
  });

  it("is not refused for its order or its small words when it is repeated word for word", () => {
    const refused = readdirSync("seeds").flatMap((file) => {
      const source = readFileSync(`seeds/${file}`, "utf8");
      const sentences = splitSentences(source).map(({ start, end }) => source.slice(start, end).trim());
      const told = sentences.filter((sentence) => sentence.length > 20 && sentence.length < 300);
      return told.filter((sentence) => STRUCTURE.includes(judge(sentence, [sentence], "ko")));
    });
    expect(refused).toEqual([]);
  });
});
