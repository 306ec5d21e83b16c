import { describe, expect, it } from "vitest";
import { type CheckedStatement, checkText } from "../../../src/answer/check/check-text.js";
import { hitOf } from "../../fakes/openai-hits.js";

const check = async (statement: string, sentences: readonly string[], title?: string): Promise<CheckedStatement> => {
  const hit = hitOf(sentences, title === undefined ? {} : { title });
  const [checked] = await checkText(statement, { search: async () => [hit] });
  if (checked === undefined) throw new Error("nothing was checked");
  return checked;
};

const ONE = ["나루온이 9일 새 로봇을 내놨다.", "이용료는 한 달에 3만 원이다.", "직원은 58명이다."];
const TWO = ["나루온이 9일 새 로봇을 내놨다.", "다온텍은 같은 날 드론을 내놨다.", "행사는 길었다.", "직원은 58명이다."];

describe("a statement that holds over several sentences", () => {
  it("is supported where the article speaks of one alone, and shows who that is", async () => {
    const { verdict, citations } = await check("나루온의 직원은 58명이다.", ONE, "나루온, 새 로봇");
    expect(verdict).toBe("supported");
    expect(citations.map(({ quote }) => quote)).toEqual([ONE[0], ONE[2]]);
  });

  it.each(["다온텍의 직원은 58명이다.", "나루온의 직원은 85명이다."])(
    "supports nothing of another: %s",
    async (statement) => expect((await check(statement, ONE, "나루온, 새 로봇")).verdict).not.toBe("supported"),
  );

  it.each(["나루온의 직원은 58명이다.", "다온텍의 직원은 58명이다."])(
    "supports nothing where the article speaks of two: %s",
    async (statement) => expect((await check(statement, TWO, "나루온·다온텍, 새 제품")).verdict).not.toBe("supported"),
  );
});

describe("what a sentence says of another", () => {
  it.each([
    ["컨퍼런스는 제주에서 열렸다.", "이번 컨퍼런스는 지난 8월 제주에서 열린 장관회의에서 정한 후속 조치로 마련됐다."],
    ["새봄은행의 순이익은 4조 원이다.", "새봄지주의 지난해 순이익은 4조 원으로 늘었다."],
    ["Cyberport is a subsidiary of Cogobuy.", "전자상거래 기업인 코고바이(Cogobuy)의 자회사로 2013년 설립됐다."],
    ["月山市有轨电车已经通车。", "월산시 트램 1호선의 개통은 2028년 12월로 1년 늦춰진다."],
    ["Peter Rasmussen is the mayor of Gaon.", "오덴세의 페테르 라스무센 시장이 이끄는 대표단이 9일 가온시를 찾았다."],
  ])("does not support %s", async (statement, held) =>
    expect((await check(statement, [held])).verdict).not.toBe("supported"),
  );

  it("denies nothing where only what describes it is denied", async () => {
    const held = "돌려주지 않아도 되는 선급금은 310억 원이다.";
    expect((await check("선급금은 310억 원이다.", [held])).verdict).toBe("supported");
  });

  it("contradicts no part of a whole with the whole's figure", async () => {
    const article = [
      "이달 다섯 시군을 조사한 결과 사과 탄저병 발생률은 43.3%였다.",
      "시군별로는 청송이 56.2%로 가장 높았다.",
    ];
    expect((await check("청송의 사과 탄저병 발생률은 56.2%였다.", article)).verdict).not.toBe("contradicted");
  });
});
