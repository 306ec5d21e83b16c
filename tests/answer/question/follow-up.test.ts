import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import type { Turn } from "../../../src/answer/answerer.js";
import { standAlone } from "../../../src/answer/question/follow-up.js";
import { detectLanguage } from "../../../src/coverage/language.js";

function turn(question: string, claim: string): Turn {
  const answer: Answer = {
    ...{
      question,
      language: detectLanguage(question),
      status: "answered",
      text: `${claim} [1]`,
      followUps: [],
      nearby: [],
    },
    ...{
      claims: [{ text: claim, citations: [1] }],
      citations: [],
      filters: [],
      reader: "extractive",
      snapshot: "s",
      milliseconds: 1,
    },
    asOf: { earliest: null, latest: null, undated: 1 },
  };
  return { question, answer };
}

const ask = (question: string, ...turns: Turn[]) => standAlone(question, detectLanguage(question), turns);

const parent = turn("한빛전자의 모회사는 어디인가요?", "한빛전자는 2010년에 ‘새빛그룹(Saebit)’의 자회사로 설립됐다.");
const size = turn("한빛센터의 면적은 얼마인가요?", "한빛센터는 부지면적 3만㎡다.");
const english = turn("Who runs Hanbit Center?", "한빛센터 대표는 김하늘이다.");

describe("standAlone", () => {
  it.each([
    ["그럼 그 회사 대표는?", parent, "새빛그룹 대표는?"],
    ["그 센터는 언제 지어졌나요?", size, "한빛센터는 언제 지어졌나요?"],
    ["거기에는 몇 개의 기업이 있나요?", size, "한빛센터에는 몇 개의 기업이 있나요?"],
    ["언제?", size, "한빛센터 언제?"],
    ["대표는 누구?", size, "한빛센터 대표는 누구?"],
    ["그럼 새빛센터는?", size, "새빛센터의 면적은 얼마인가요?"],
    ["그럼 누리공원은?", turn("한빛센터는 언제 열었나요?", "2019년 열었다."), "누리공원은 언제 열었나요?"],
    ["그럼 나래포트는?", turn("한빛공원은 언제 열었나요?", "2019년 열었다."), "나래포트는 언제 열었나요?"],
    ["그곳 면적은?", turn("그럼 나래포트는?", "나래포트는 2019년 열었다."), "나래포트 면적은?"],
    ["When did it open?", english, "When did Hanbit Center open?"],
  ])("completes «%s» from the turn before", (question, before, expected) => {
    expect(ask(question, before)).toBe(expected);
  });

  it.each([
    "달빛공원은 언제 문을 열었나요?",
    "달빛공원의 면적은 얼마인가요?",
    "How large is Dalbit Park?",
    "달빛公園在哪里开放?",
  ])("leaves the complete question «%s» as it is", (question) => {
    expect(ask(question, size)).toBe(question);
  });

  it("leaves every question as it is where nothing came before", () => {
    expect(ask("그 회사 대표는?")).toBe("그 회사 대표는?");
  });

  it("never throws, and never gives nothing for something", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: "binary" }), (question, claim) => {
        expect(standAlone(question, "ko", [turn(claim, claim)]).length > 0 || question.trim() === "").toBe(true);
      }),
    );
  });
});
