import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf, personsNamed, thingsNamed } from "../../../src/answer/follow-up/follow-up-names.js";

const names = (text: string) => personsNamed(text).map(({ name }) => name);

describe("personsNamed", () => {
  it.each([
    ["나래사 이사장 아라 솔(Ara Sol)과 만났다.", ["아라 솔"]],
    ["책임자인 도라온은 행사에서 말했다.", ["도라온"]],
    ["한지우 나래부 장관은 새 계획을 밝혔다.", ["한지우"]],
    ["회사 ‘나래’의 레오 도담 대표가 연설을 맡았다.", ["레오 도담 대표"]],
    ["글로벌 시장 진출을 위해 스타트업 대표, 투자자가 모였다.", []],
    ["한빛센터 대표는 자리에 없었다.", []],
  ])("finds who is named in «%s»", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("puts those who act or speak before those who are spoken of", () => {
    const text = "이사장 아라 솔(Ara Sol)을 만난 한지우 장관은 “돕겠다”고 말했다.";
    expect(names(text)).toEqual(["한지우 장관", "아라 솔"]);
  });
});

describe("thingsNamed", () => {
  it.each([
    ["업체 ‘나래마트(Naraemart)’의 자회사로 ‘한빛관’에 들었다.", ["나래마트", "한빛관"]],
    ["나래 테크(Narae Tech)는 법인을 세운다.", ["나래 테크"]],
    ["벤처기업 ㈜솔빛과 협약을 맺었다.", ["솔빛"]],
    ["연구단지인 나래포트를 방문했다.", ["나래포트"]],
    ["한지우 장관은 “우리는 돕겠습니다”라고 했다.", []],
    ["협약(약 3억 원)을 맺었다.", []],
  ])("finds what else is named in «%s»", (text, expected) => {
    expect(thingsNamed(text)).toEqual(expected);
  });
});

describe("bodyOf", () => {
  it.each([
    ["레오", "스타트업 ‘나래 랩’의 레오 도담 대표가 연설했다.", "나래 랩"],
    ["도담", "자율주행 회사 나래모빌(Narae)의 도담 부사장은 밝혔다.", "나래모빌"],
    ["아라", "이어 한빛투자청 아라 솔 팀장이 발표했다.", "한빛투자청"],
    ["한지우", "어제 한지우 장관은 말했다.", null],
    ["없는이", "어제 한지우 장관은 말했다.", null],
  ])("finds where %s belongs in «%s»", (person, text, expected) => {
    expect(bodyOf(person, text)).toBe(expected);
  });

  it("never throws, whatever the sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([...personsNamed(text), ...thingsNamed(text)].length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
