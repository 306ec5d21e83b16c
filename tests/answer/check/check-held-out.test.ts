import { expect, it } from "vitest";
import { checkText } from "../../../src/answer/check/check-text.js";
import { hitOf } from "../../fakes/openai-hits.js";

const KOREAN = hitOf(
  [
    "다솜항공은 2017년 5월 첫 취항했으며, 현재 항공기 14대로 국내 6개 노선을 운항한다.",
    "다솜항공의 지난해 영업손실은 230억 원으로 전년(180억 원)보다 늘었다.",
    "김소라 다솜항공 대표는 “올해 안에 흑자로 돌아설 것”이라고 말했다.",
    "누리항공은 다솜항공과 합병을 논의하고 있지만 결정된 것은 없다고 밝혔다.",
    "국토부는 누리항공에 과징금 12억 원을, 다솜항공에 3억 원을 부과했다.",
    "해원시장 선거에서 박도윤 후보가 52.3%를 얻어 46.1%에 그친 정하람 후보를 꺾었다.",
  ],
  { id: "ko" },
);
const ENGLISH = hitOf(
  [
    "Willow Bank said it would close 40 branches next year, but it denied that jobs would be lost.",
    "Tessa Moor, who joined Willow Bank in 2015, replaced Ian Crane as chairman in March.",
    "Profits at Willow Bank fell to $2.1 billion from $2.6 billion a year earlier.",
    "The regulator fined Willow Bank $30 million and Orchard Trust $12 million.",
  ],
  { id: "en", language: "en" },
);
const verdictOf = async (statement: string) =>
  (await checkText(statement, { search: async () => [KOREAN, ENGLISH] }))[0]?.verdict;

it.each([
  "다솜항공은 항공기 6대를 운항한다.",
  "다솜항공의 지난해 영업손실은 180억 원이다.",
  "다솜항공은 흑자로 돌아섰다.",
  "누리항공은 다솜항공과 합병했다.",
  "국토부는 다솜항공에 과징금 12억 원을 부과했다.",
  "국토부는 누리항공에 과징금 3억 원을 부과했다.",
  "정하람 후보가 박도윤 후보를 꺾었다.",
  "정하람 후보가 52.3%를 얻었다.",
  "박도윤 후보가 46.1%를 얻었다.",
  "다솜항공은 누리항공에 과징금을 부과했다.",
  "김소라는 누리항공 대표다.",
  "Willow Bank closed 40 branches.",
  "Willow Bank said jobs would be lost.",
  "Ian Crane joined Willow Bank in 2015.",
  "Ian Crane replaced Tessa Moor as chairman in March.",
  "Profits at Willow Bank fell to $2.6 billion.",
  "Profits at Willow Bank rose to $2.1 billion.",
  "The regulator fined Orchard Trust $30 million.",
  "The regulator fined Willow Bank $12 million.",
  "Willow Bank fined Orchard Trust $12 million.",
  "Tessa Moor is chairman of Orchard Trust.",
])("does not support what sentences of several names and numbers do not say: %s", async (statement) => {
  expect(await verdictOf(statement)).not.toBe("supported");
});

it.each([
  "다솜항공은 2017년 5월 첫 취항했다.",
  "다솜항공의 지난해 영업손실은 230억 원이었다.",
  "Tessa Moor joined Willow Bank in 2015.",
])("supports what they do say: %s", async (statement) => {
  expect(await verdictOf(statement)).toBe("supported");
});

it.each([
  ["다솜항공의 2022년 영업손실은 230억 원이었다.", "supported"],
  ["다솜항공의 2023년 영업손실은 230억 원이었다.", "contradicted"],
])("takes the year that is told of, not that of the telling: %s", async (statement, verdict) => {
  const sentence = "다솜항공은 9일 지난해 영업손실이 230억 원으로 늘었다고 공시했다.";
  const search = async () => [hitOf([sentence], { id: "dated", published: "2023-02-09" })];
  expect((await checkText(statement, { search }))[0]?.verdict).toBe(verdict);
});
