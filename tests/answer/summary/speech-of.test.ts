import { describe, expect, it } from "vitest";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { speechOf } from "../../../src/answer/summary/speech-of.js";
import { speechWish } from "../../../src/answer/summary/speech-wish.js";
import { hitOf } from "../../fakes/openai-hits.js";

const SENTENCES = [
  "박하늘 다온시장이 새 다리를 열었다.",
  "박 시장은 “다리가 두 마을을 잇는다”고 말했다.",
  "그는 이어 “내년에는 자전거 길도 놓겠다”고 덧붙였다.",
  "박보람 시의장은 “예산이 지나치게 컸다”고 지적했다.",
  "박 의장은 “의회가 따져 보겠다”고 했다.",
  "레나 코흐 나래랩 이사는 다리에 감지기를 달겠다고 밝혔다.",
  "코흐 이사는 “자료를 시민에게 연다”고 강조했다.",
  "주민들은 “이제 학교가 가깝다”며 반겼다.",
  "박 시장은 “다리가 튼튼하다”는 평가를 들었다.",
  "기민호(71) 명인은 다리의 난간을 새겼다.",
  "기 명인은 “석 달을 나무와 살았다”며 웃었다.",
];
const statements = statementsOf([hitOf(SENTENCES)]);
const saidBy = (who: string) => speechOf(who, statements).map(({ text }) => SENTENCES.indexOf(text));

describe("speechOf", () => {
  it.each([
    ["박하늘 시장", [1, 2]],
    ["박하늘", [1, 2]],
    ["박보람 의장", [3, 4]],
    ["레나 코흐", [5, 6]],
    ["코흐 이사", [5, 6]],
    ["주민들", [7]],
    ["기민호 명인", [10]],
    ["손나래 시장", []],
    ["시장", [1, 2]],
  ])("%s says %j", (who, said) => {
    expect(saidBy(who)).toEqual(said);
  });
});

describe("speechOf a body", () => {
  const told = [
    "나래투자청 레나 보그 산업\u00a0팀장이 다온호텔에서 발표했다.",
    "보그 팀장은 “공장을 열 자리가 있다”고 강조했다.",
    "나래투자청은 2001년 생겼다.",
    "다온조합은 값이 이미 올랐다는 설명이다.",
    "가온시는 다리가 낡았다고 했다.",
  ];
  const ofBodies = statementsOf([hitOf(told)]);

  it.each([
    ["나래투자청", [1]],
    ["다온조합", [3]],
    ["가온시", [4]],
    ["다온호텔", []],
  ])("%s says %j", (who, said) => {
    expect(speechOf(who, ofBodies).map(({ text }) => told.indexOf(text))).toEqual(said);
  });
});

describe("a wish for what somebody said", () => {
  it.each([
    ["박하늘 시장이 한 말 요약해 주세요", "ko", "박하늘 시장은 뭐라고 말했어?"],
    ["박하늘이 한 얘기 정리좀", "ko", "박하늘은 뭐라고 말했어?"],
    ["노조 위원장 발언 짧게 정리해줘", "ko", "노조 위원장은 뭐라고 말했어?"],
    ["코흐 이사 인터뷰 내용 요약", "ko", "코흐 이사는 뭐라고 말했어?"],
    ["박하늘 시장의 발언 정리해 줘", "ko", "박하늘 시장은 뭐라고 말했어?"],
    ["전문가 발언 요약", "ko", "전문가는 뭐라고 말했어?"],
    ["작가가 밝힌 내용 정리", "ko", "작가는 뭐라고 말했어?"],
    ["정치가 발언 정리", "ko", "정치가는 뭐라고 말했어?"],
    ["파트너 발언 요약", "ko", "파트너는 뭐라고 말했어?"],
    ["what did Lena Koch say about the bridge? please summarise", "en", "What did Lena Koch say about the bridge?"],
    ["Summarize the mayor's remarks", "en", "What did the mayor say?"],
    ["总结一下市长说的话", "zh-Hans", "市长说了什么？"],
    ["请概括柯赫的发言", "zh-Hans", "柯赫说了什么？"],
  ])("%s is a question", (wish, language, question) => {
    expect(speechWish(wish, language)?.question).toBe(question);
  });

  it.each([
    ["다리 기사 요약해줘", "ko"],
    ["이 기사가 한 말 요약", "ko"],
    ["거짓말 정리", "ko"],
    ["박하늘 시장은 뭐라고 말했어?", "ko"],
    ["what did Lena Koch say?", "en"],
    ["summarise the article", "en"],
    ["总结这篇报道", "zh-Hans"],
  ])("%s is none", (sentence, language) => {
    expect(speechWish(sentence, language)).toBeNull();
  });

  it.each([
    "2월 말 요약해줘",
    "올해 말 요약",
    "요즘 말 정리",
    "최근 발언 요약",
    "2024년 2월 말 정리",
    "이번 주 인터뷰 내용 정리",
    "이 기사에 나온 발언 요약",
    "그가 한 말 요약",
    "내가 한 말 요약",
    "제가 한 말 정리",
    "봇이 한 말 요약",
    "네가 한 말 요약",
    "지금까지 한 말 요약",
    "여기서 한 말 정리",
    "위에 한 말 요약",
    "우리가 한 얘기 정리",
  ])("%s names nobody", (sentence) => {
    expect(speechWish(sentence, "ko")).toBeNull();
  });

  it("is read to its end, however often it asks, and is none where it is long", () => {
    expect(speechWish("시장이 한 말 요약해줘", "ko")?.who).toBe("시장");
    for (const end of ["", "x"])
      for (const asks of ["해줘", "해 줘", "좀"])
        for (const times of [28, 45, 100])
          expect(speechWish(`시장이 한 말 요약${asks.repeat(times)}${end}`, "ko")).toBeNull();
  });
});
