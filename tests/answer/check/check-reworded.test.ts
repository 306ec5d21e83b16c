import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/answer/check/check-text.js";
import { hitOf } from "../../fakes/openai-hits.js";

const verdictOf = async (text: string, held: string) =>
  (await checkText(text, { search: async () => [hitOf([held])] }))[0]?.verdict;

describe("a Korean statement in other words", () => {
  it.each([
    ["조합은 총회를 열어 누리건설을 시공사로 뽑았습니다.", "조합은 총회를 열어 누리건설을 시공사로 선정했다."],
    [
      "가람테크는 180억 원 규모의 투자를 유치했습니다.",
      "로봇을 만드는 가람테크가 180억 원 규모의 투자를 유치했다고 14일 밝혔다.",
    ],
    ["나루온은 무게가 58㎏이다.", "나루온의 무게는 58㎏이다."],
    ["한 지사는 나래양극재 박선영 대표와 협약을 체결했다.", "한 지사는 나래양극재의 박선영 대표와 협약을 맺었다."],
    ["나루온은 2019년 석하진 대표가 세웠다.", "2019년 석하진 대표가 세운 나루온은 자동차를 판다."],
    ["가람시에는 15일 눈이 20㎝ 내렸다.", "기상청에 따르면 가람시에는 15일 눈이 20㎝ 내렸다."],
    ["포럼에는 관계자 120여 명이 참석했다.", "서울에서 열린 포럼에는 인공지능에 종사하는 관계자 120여 명이 참석했다."],
  ])("is supported: %s", async (statement, held) => {
    expect(await verdictOf(statement, held)).toBe("supported");
  });

  it.each([
    ["가람테크는 회삿돈을 빼돌리지 않았다.", "가람테크는 회삿돈을 빼돌리지 않았다고 14일 밝혔다."],
    ["김하늘 대표는 회삿돈을 갚았다.", "김하늘 대표는 회삿돈을 갚았다고 14일 밝혔다."],
    ["김하늘 씨가 회삿돈을 빼돌렸다.", "경찰은 김하늘 씨가 회삿돈을 빼돌렸다고 14일 밝혔다."],
    ["김하늘 씨는 회삿돈을 빼돌렸다.", "경찰에 따르면 김하늘 씨는 회삿돈을 빼돌렸다."],
    ["이바다 교수는 한별대 교수다.", "재단은 수상자로 김하늘 한별대 교수(41)와 이바다 누리대 교수를 선정했다."],
    ["한 후보는 9214표(45.1%)를 얻었다.", "한 후보는 9214표(46.8%)를 얻었다."],
  ])("is not supported: %s", async (statement, held) => {
    expect(await verdictOf(statement, held)).not.toBe("supported");
  });

  it.each([
    ["소설 부문 상금은 5000만 원이다.", "상금은 소설 5000만 원, 시 3000만 원이다."],
    [
      "경남 거창에서 홍로를 키우는 석만복씨는 64세다.",
      '거창에서 홍로를 키우는 석만복(64)씨는 "인건비도 못 건질 판"이라고 말했다.',
    ],
  ])("is not contradicted by what is another's: %s", async (statement, held) => {
    expect(await verdictOf(statement, held)).not.toBe("contradicted");
  });
});

describe("a statement in another language than the coverage", () => {
  const LED = "2019년 석하진 대표가 세운 나루온은 로봇을 판다.";
  const RAISED = "반려동물 서비스를 운영하는 소담바이오가 130억 원 규모의 시리즈A 투자를 유치했다.";
  const QUARTER = "11일 금융감독원 전자공시시스템에 따르면 가람칩스는 1분기 매출 412억 원을 올렸다.";
  const HELPED = "정부는 5일 양양군에 10억 원을 긴급 지원했다.";
  it.each([
    ["Seok Ha-jin founded Naruon in 2019.", LED],
    ["Sodam Bio raised 13 billion won in a Series A round.", RAISED],
    ["Garam Chips recorded sales of 41.2 billion won in the first quarter.", QUARTER],
    ["政府向襄阳郡紧急支援10亿韩元。", HELPED],
  ])("is supported: %s", async (statement, held) => {
    expect(await verdictOf(statement, held)).toBe("supported");
  });

  it.each([
    ["Seok Ha-jin founded Naruon in 2021.", LED],
    ["Sodam Bio raised 21 billion won in a Series A round.", RAISED],
    ["政府向襄阳郡紧急支援20亿韩元。", HELPED],
  ])("is contradicted: %s", async (statement, held) => {
    expect(await verdictOf(statement, held)).toBe("contradicted");
  });

  it.each([
    ["Naruon founded Seok Ha-jin in 2019.", LED],
    ["Garam Chips recorded sales of 41.2 billion won in the second quarter.", QUARTER],
    ["襄阳郡向政府支援10亿韩元。", HELPED],
    [
      "Sarang Group raided the headquarters of the police.",
      "충북경찰청 수사팀은 이날 오전 사랑그룹 본사 등 4곳을 압수수색했다.",
    ],
    ["Seorim led the investment in Sodam Bio.", "해오름이 이끈 소담바이오 투자에는 서림과 온누리생명이 이름을 올렸다."],
  ])("is not supported: %s", async (statement, held) => {
    expect(await verdictOf(statement, held)).not.toBe("supported");
  });

  it("is not contradicted by what another clause denies", async () => {
    const held = "가람시에서는 지난해 아기 121명이 태어났지만 조리원이 없어 산모가 이동해야 했다.";
    expect(await verdictOf("In Garam 121 babies were born last year.", held)).not.toBe("contradicted");
  });
});

it.each([
  ["约21%的选民支持该计划。", "约62%的选民支持该计划,21%反对。"],
  ["对华出口增长15%。", "对华出口下降8%,对越出口增长15%。"],
])("does not carry what the first of two Chinese clauses does into the second: %s", async (statement, held) => {
  expect(await verdictOf(statement, held)).not.toBe("supported");
});
