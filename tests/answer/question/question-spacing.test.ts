import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { spaceQuestionWords } from "../../../src/answer/question/question-spacing.js";

describe("the spaces that chat leaves out", () => {
  it.each([
    ["상금얼마에여", "상금 얼마에여"],
    ["대표누구임", "대표 누구임"],
    ["위치어디?", "위치 어디?"],
    ["다리 누가만듬", "다리 누가 만듬"],
    ["축제 언제열림?", "축제 언제 열림?"],
    ["왜그만둠", "왜 그만둠"],
    ["왜성공했음", "왜 성공했음"],
    ["왜구매했음", "왜 구매했음"],
    ["몇명옴", "몇 명 옴"],
    ["예산 얼마따냈대", "예산 얼마 따냈대"],
    ["요금 얼마걷었어", "요금 얼마 걷었어"],
    ["어느나라", "어느 나라"],
    ["개장식때 온 사람", "개장식 때 온 사람"],
    ["배 뜰때 요금", "배 뜰 때 요금"],
    ["윤다래선수 기록", "윤다래 선수 기록"],
    ["거기서 뭐먹었음", "거기서 뭐 먹었음"],
  ])("are put into %s", (question, expected) => {
    expect(spaceQuestionWords(question)).toBe(expected);
  });

  it.each([
    "언제입니까?",
    "언제까지인가요?",
    "협력기관 어디어디임?",
    "누구나 탈 수 있나요?",
    "얼마나 큰가요?",
    "얼마인가요?",
    "얼마입니까?",
    "얼마짜리야?",
    "얼마정도 해?",
    "얼마씩 내?",
    "얼마래?",
    "얼마였더라",
    "얼마까지 갔어?",
    "얼마큼 커?",
    "왜냐하면",
    "왜구는 언제 다래섬에 왔나요?",
    "왜관읍 인구는?",
    "왜란은 언제 끝났나요?",
    "왜가리는 어디에 사나요?",
    "왜곡된 지도는 누가 그렸나요?",
    "왜소행성은 몇 개인가요?",
    "왜성은 어디에 있나요?",
    "한때 누가 살았나요?",
    "이름이 뭐라고 했나요?",
    "뭐였더라",
  ])("are none in %s", (question) => {
    expect(spaceQuestionWords(question)).toBe(question);
  });

  it("change nothing but spaces in any text", () => {
    const words = fc.constantFrom(
      "상금",
      "누가",
      "얼마",
      "어디",
      "언제",
      "몇",
      "명",
      "옴",
      "했음",
      " ",
      "?",
      "왜",
      "에여",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(spaceQuestionWords(text).replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

it("no word that begins with 왜 asks for a reason", () => {
  expect(analyzeQuestion("왜관읍 인구는?", "ko").asked.types).toEqual(["number"]);
  expect(analyzeQuestion("왜구는 언제 다래섬에 왔나요?", "ko").asked.types).toEqual(["time"]);
});

describe("what is counted", () => {
  it.each([
    ["축제는 몇 월에 열리나요?", "월에"],
    ["한 그루에 얼마인가요?", "그루"],
    ["한 대에 얼마쯤 함?", "대에"],
  ])("is no part of what %s is about", (question, stem) => {
    expect(analyzeQuestion(question, "ko").terms.find((term) => term.stem === stem)?.role).toBe("kind");
  });

  it("is a price where 얼마 ends the question as people talk", () => {
    expect(analyzeQuestion("로봇 한 대에 얼마쯤 함?", "ko").asked.measure).toBe("money");
  });
});
