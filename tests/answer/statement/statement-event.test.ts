import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

const aboutIn = (question: string, text: string, title = "기사"): number[] =>
  evidenceOf(analyzeQuestion(question, "ko"), statementsOf([hitOf(text, { id: "a", title })]), {
    sentence: null,
    context: null,
  }).map(({ features }) => features.about);

const FAIR =
  "가람시는 28일 가람호텔에서 '다온 기술 컨퍼런스'를 열었다. 이번 컨퍼런스는 8월 나래시에서 열린 '해양 장관회의'의 뒤를 잇는다. 올해로 세 번째를 맞은 이번 행사는 이틀간 이어진다. 개막식에는 300명이 왔다. '바다를 잇다'를 주제로 꾸려졌다.";

describe("the event that an article calls 이번 행사", () => {
  it("is the one named before, and not another that was only mentioned", () => {
    expect(aboutIn("다온 기술 컨퍼런스는 몇 번째인가요?", FAIR).slice(0, 4)).toEqual([0, 1, 1, 1]);
    expect(aboutIn("해양 장관회의는 몇 번째인가요?", FAIR).slice(2)).toEqual([0, 0, 0]);
  });

  it("may be named in the headline alone", () => {
    const text = "가람시가 손님을 맞는다. 이번 행사는 이틀간 이어진다.";
    expect(aboutIn("다온 기술 컨퍼런스는 며칠간 열리나요?", text, "다온 기술 컨퍼런스 개막")).toEqual([0, 1]);
    expect(aboutIn("다온 기술 컨퍼런스는 며칠간 열리나요?", text, "가람시 소식")).toEqual([0, 0]);
  });

  it("may be named by its theme", () => {
    const text =
      '하나래 대표는 "나래만과 바다"를 주제로 한 심포지엄에서 말했다. 이번 행사는 다온협회와 가람연맹이 함께 열었다.';
    expect(aboutIn("나래만 심포지엄을 연 단체는 어디인가요?", text)).toEqual([0, 1]);
  });

  it("is not meant by a sentence with a subject of its own", () => {
    const text = "가람시에서 다온 축제가 열렸다. 이번 축제는 나래시가 도왔다. 하나래 대표가 회사에서 물러났다.";
    expect(aboutIn("다온 축제에는 몇 명이 찾았나요?", text)).toEqual([0, 1, 0]);
  });

  it("goes on in a sentence behind that has no subject", () => {
    const text = "가람시에서 다온 축제가 열렸다. 이번 축제는 나래시가 도왔다. 500명이 찾았다.";
    expect(aboutIn("다온 축제에는 몇 명이 찾았나요?", text)).toEqual([0, 1, 1]);
  });
});
