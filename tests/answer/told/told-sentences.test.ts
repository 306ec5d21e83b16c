import { describe, expect, it } from "vitest";
import { sentencesTold } from "../../../src/answer/told/told-sentences.js";

describe("a Korean sentence tells", () => {
  it.each<readonly [string, readonly string[]]>([
    ["매출은 12.5%, 순이익은 3.1% 늘었다.", ["매출은 12.5% 늘었다.", "순이익은 3.1% 늘었다."]],
    [
      "지분은 나래전자가 51%, 가온투자가 49%를 갖고 있다.",
      ["지분은 나래전자가 51%를 갖고 있다.", "지분은 가온투자가 49%를 갖고 있다."],
    ],
    [
      "나래전자의 매출은 80억원, 이익은 9억원으로 전년 동기 대비 각각 7.7%, 3.3% 늘었다.",
      ["나래전자의 매출은 80억원으로 전년 동기 대비 7.7% 늘었다."],
    ],
    ["어른 요금은 3000원, 청소년 요금은 1000원이다.", ["어른 요금은 3000원이다", "청소년 요금은 1000원이다"]],
    [
      '한나래(41) 대표는 간담회에서 "값을 내리고, 매장도 늘리겠다"며 "내년이 고비"라고 말했다.',
      ["한나래 대표는 간담회에서 값을 내리겠다고 말했다.", "한나래 대표는 간담회에서 내년이 고비라고 말했다."],
    ],
    ["공사비는 30억원으로, 작년보다 2억원 줄었다.", ["공사비는 30억원이다."]],
    ["재단은 내년 3월 학교를 열고 해마다 30명을 뽑을 계획이다.", ["재단은 내년 3월 학교를 열 계획이다."]],
    ["김가람 작가는 2001년 등단했고, 2010년 누리문학상을 받았다.", ["김가람 작가는 2010년 누리문학상을 받았다."]],
  ])("%s", (sentence, told) => {
    for (const one of told) expect(sentencesTold(sentence)).toContain(one);
  });

  it.each<readonly [string, string, string]>([
    ["a whole of one of its parts", "안건은 찬성 9명, 반대 2명으로 통과됐다.", "안건은 찬성 9명으로 통과됐다."],
    ["of each what they are together", "가온이 3억원, 나래가 4억원을 합쳐 냈다.", "가온이 3억원을 합쳐 냈다."],
    [
      "a meeting that was held as one that is planned",
      "군은 회의를 열고 내년에 길을 넓힐 계획이다.",
      "군은 회의를 열 계획이다.",
    ],
    ["of a forecast what it is", "인구는 3만 명으로, 작년보다 늘 것으로 예상된다.", "인구는 3만 명이다."],
    [
      "what was asked for as all that was said",
      '그는 "예산이 없다"며 "도와 달라"고 호소했다.',
      "그는 예산이 없다고 호소했다.",
    ],
    [
      "of one who speaks what he says of himself",
      '이가온 씨는 "나는 몰랐다"며 "놀랐다"고 말했다.',
      "이가온 씨는 나는 몰랐다고 말했다.",
    ],
    ["of the first who does the second", "가온은 3명이 다쳤고, 나래는 무사했다.", "가온은 무사했다."],
    [
      "as a fact what the end of the second clause denies",
      "한 시장은 돈을 받았고 이를 숨겼다는 보도를 부인했다.",
      "한 시장은 돈을 받았다.",
    ],
    ["without a limit in brackets", "가온은 모든 제품(수출용 제외)의 값을 올렸다.", "가온은 모든 제품의 값을 올렸다."],
    ["of each what holds of the last", "가온은 3만명, 나래는 2만명 가까이 늘었다.", "가온은 3만명 가까이 늘었다."],
    ["of each what all of them did next", "가온은 5명, 나래는 3명이 다쳐 못 왔다.", "가온은 5명이 다쳐 못 왔다."],
    ["as the value what it is at times", "빚은 한때 30억원으로, 지금은 없다.", "빚은 한때 30억원이다."],
    ["as done what is only said to be", "그는 돈을 받았고, 숨긴 것으로 알려졌다.", "그는 돈을 받았다."],
  ])("not %s", (_, sentence, untold) => {
    expect(sentencesTold(sentence)).not.toContain(untold);
  });

  it("nothing in what is too long for a sentence", () => {
    expect(sentencesTold(`가온은 ${"3억원, 나래는 ".repeat(60)}1억원을 냈다.`)).toEqual([]);
  });

  it("nothing besides itself where it is one plain clause", () => {
    expect(sentencesTold("나래전자는 11일 공장을 닫았다.")).toEqual([]);
  });
});
