import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metaAspects } from "../../src/answer/meta/meta-question.js";
import { questionParts } from "../../src/answer/parts/question-parts.js";
import { analyzeQuestion } from "../../src/answer/question/question-analysis.js";
import { spaceQuestionWords } from "../../src/answer/question/question-spacing.js";
import { chineseForm } from "../../src/answer/summary/summary-form-chinese.js";
import { koreanForm } from "../../src/answer/summary/summary-form-korean.js";
import { summaryWish } from "../../src/answer/summary/summary-wish.js";
import { copyrightOutlet } from "../../src/coverage/outlets.js";

/*
 * Any member may send 4,000 characters. In each of these a word could once be read in two ways at every step, and the reading of some
 * hundred characters would not have ended in a lifetime. Nothing but a context of its own stops a regular expression that runs.
 */

/** What takes longer, in milliseconds, does not end; what ends takes a hundredth of it. */
const ENDLESS = 10_000;

/** What patterns of questions are made of: words, endings and particles that follow one another in any order. */
const PIECES =
  `인가 인지 이에요 이야 가 요 지 지요 죠 까지 에서 하는 다고 다면 래 는 누구요 뭐 뭔 언제 어디 얼마 몇 말하 말해 알려 줘 주세요 좀 다시 한번 요약 정리 기사 내용 핵심 뉴스 오늘 이번 지난 올해 년 월 일 1 2
  그 이 저 둘 각각 씩 랑 하고 와 의 을 를 은 이 ㅋㅋ ㅠ ~ ? ! , . 能 您 你 给 我 想 请 帮我 把 总结 一下 什么 是 的 了 吗 谁 哪 家 几 多少 在 和 、 ，
  who what when the of and is 's name price how much many please tell me can you article which in a b`
    .split(/\s+/u)
    .concat(" ", "  ", "\n");

/** What may stand in front of them. */
const HEADS = [
  "",
  "기사 내용",
  "기사가 뭔 말하",
  "뭐",
  "홍콩 누구",
  "하",
  "您",
  "把文章",
  "文章说",
  "What is the ",
  "Who ",
];

describe("texts that say one thing over and over", () => {
  it.each([
    ["polite words of Chinese", () => chineseForm(`您${"能您能您".repeat(900)}結概括`)],
    ["wishes of Chinese", () => chineseForm(`可${"否给我想可".repeat(700)}出`)],
    ["endings of a Korean wish", () => koreanForm(`글이 뭔 말하${"요지요지".repeat(900)}"`)],
    ["the copula of a Korean wish", () => koreanForm(`기사 내용${"인가".repeat(60)}x`)],
    ["blanks of English", () => analyzeQuestion(`What${" ".repeat(1000)}will${" ".repeat(2900)}x`, "en")],
    ["particles behind a question word", () => analyzeQuestion(`뭣하${"는까지하".repeat(900)}부`, "ko")],
    ["endings of a carrying verb", () => analyzeQuestion(`한음${"다고래".repeat(1200)}쀍`, "ko")],
    ["question words without a space", () => spaceQuestionWords(`입엇${"누구요".repeat(1200)}\u0000`)],
    ["signs of copyright", () => copyrightOutlet(`${"©".repeat(20_000)}${"(".repeat(20_000)}©`)],
  ])("ends on %s", (_, read) => {
    expect(() => runInNewContext("read()", { read }, { timeout: ENDLESS })).not.toThrow();
  });

  const readAll = (question: string): void => {
    const language = /\p{Script=Hangul}/u.test(question) ? "ko" : /\p{Script=Han}/u.test(question) ? "zh-Hans" : "en";
    const read = (): unknown => [
      analyzeQuestion(question, language),
      questionParts(question, language),
      metaAspects(question),
      summaryWish(question, language),
    ];
    runInNewContext("read()", { read }, { timeout: ENDLESS });
  };

  it.each(HEADS)("ends on every piece of a question over and over behind '%s'", (head) => {
    for (const piece of PIECES) for (const tail of ["", "x"]) readAll(`${head}${piece.repeat(60)}${tail}`);
  });

  it("ends on any pieces of questions over and over", () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((some) => some.join(""));
    const pumped = fc
      .tuple(fc.constantFrom(...HEADS), pieces, fc.constantFrom(60, 900), pieces)
      .map(([head, some, times, tail]) => `${head}${some.repeat(times).slice(0, 3_900)}${tail}`);
    fc.assert(fc.property(pumped, readAll), { numRuns: 1_000 });
  });
});
