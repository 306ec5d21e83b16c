import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { respaced } from "../../../src/answer/spacing/respace.js";
import { stemFrequencyIn } from "../../../src/answer/spacing/stem-frequency.js";

const frequency = stemFrequencyIn([
  {
    id: "a",
    title: "한빛로봇, 새울시에 공장 짓는다",
    text: "한빛로봇 김다온 대표는 12일 새울시에서 물류 로봇 공장 착공식을 열었다. 해외 바이어 300여 명이 홍보관을 찾았다. 한빛로봇은 인공지능 연구소도 세운다.",
  },
]);

describe("a question whose words were typed together", () => {
  it.each([
    ["한빛로봇대표누구임", "한빛로봇 대표 누구임"],
    ["한빛로봇공장착공식언제열렸어?", "한빛로봇 공장 착공식 언제 열렸어?"],
    ["홍보관을찾은해외바이어는몇명이야", "홍보관을 찾은 해외 바이어는 몇명이야"],
    ["새울시공장얼마들었대?", "새울시 공장 얼마 들었대?"],
    ["거긴언제생겼는데", "거긴 언제 생겼는데"],
    ["작년영화흥행1위뭐임", "작년 영화 흥행 1위 뭐임"],
  ])("%s → %s", (typed, spaced) => {
    expect(respaced(typed, frequency)).toBe(spaced);
  });

  it("keeps together what stands so in the coverage", () => {
    expect(respaced("한빛로봇은누가세웠나요", frequency)).toMatch(/^한빛로봇은 /u);
  });

  it("divides long words alone where the rest is spaced", () => {
    expect(respaced("한빛로봇대표김다온은 돈하고 땅을 얼마나 냈어?", frequency)).toBe(
      "한빛로봇 대표 김다온은 돈하고 땅을 얼마나 냈어?",
    );
  });
});

describe("any other text", () => {
  it.each([
    "한빛로봇 대표는 누구인가요?",
    "알려주세요",
    "블라디미르 스타니슬라브스키가 누구예요?",
    "카자흐스탄국립미술관장 이름",
    "https://a.example/한빛로봇대표누구임 이 기사 누가 썼어?",
    "Who is the CEO of 한빛로봇?",
    "香港投资推广署什么时候成立？",
    "홍보관은 어디에 있었나요?",
  ])("%s stays as it is", (question) => {
    expect(respaced(question, frequency)).toBe(question);
  });

  it("gains nothing but spaces", () => {
    const words = fc.constantFrom(..."한빛로봇대표는누구인가요홍보관을찾은몇명1위 AI?!ㅋ");
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(words, { maxLength: 200 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(respaced(text, frequency).replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("is divided only once", () => {
    const syllables = fc.constantFrom(..."한빛로봇대표는누구인가요홍보관을찾은몇명위");
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 7, maxLength: 60 }), (parts) => {
        const words = respaced(parts.join(""), frequency).split(" ");
        expect(words.every((word) => word.length > 0)).toBe(true);
      }),
    );
  });
});
