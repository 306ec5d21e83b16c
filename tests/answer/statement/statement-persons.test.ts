import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personsIn } from "../../../src/answer/statement/statement-persons.js";

describe("persons", () => {
  it.each([
    ["강하늘 다래시 교통과장은 말했다.", ["강하늘"]],
    ["나보람(54) 원장을 임명했다.", ["나보람"]],
    ["외국인 타자 카를로스 베니테스의 홈런이 나왔다.", ["카를로스 베니테스"]],
    ["(다래=한결뉴스) 정유진 기자 = 시장이 열렸다.", []],
    ["유족으로는 부인 강보람씨와 아들이 있다.", ["강보람"]],
    ["불상을 안고 나온 이는 강하늘(당시 67세)씨였다.", ["강하늘"]],
    ["다래지법 형사1부(재판장 문성호)는 벌금을 선고했다.", ["문성호"]],
    ["2위는 이수민(다래시청)이었다.", ["이수민"]],
    ["하나래 조합장은 값이 올랐다고 했다.", ["하나래"]],
    ["스승은 나전 장인 정하늘 선생이었다.", ["정하늘"]],
    ["학생회장 뇌보람씨가 물었다.", ["뇌보람"]],
    ["합의문에 서명한 감보람 노조위원장은 웃었다.", ["감보람"]],
    ["심사는 평론가 마리암 디알로가 맡는다.", ["마리암 디알로"]],
    ["여자부 우승은 나미나 체롭(2시간 24분 18초)이 차지했다.", ["나미나 체롭"]],
    ["진다하 다래시장은 기공식에 왔다.", ["진다하"]],
    ["투표 반영 비율은 교수 68%, 직원 18%다.", []],
    ["담당 직원이 금융감독원에 알렸다.", []],
    ["위대한 작곡가의 곡이 흘렀다.", []],
    ["농협 조합장을 세 번 지냈다.", []],
    ["소비자와 이용자를 위한 전문가 회의가 열렸다.", []],
  ])("are found in %s", (text, expected) => {
    expect(personsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("lie within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end } of personsIn(text))
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
