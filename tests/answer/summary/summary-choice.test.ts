import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { leans, standsAlone } from "../../../src/answer/summary/summary-alone.js";
import { chooseSentences } from "../../../src/answer/summary/summary-choice.js";
import { hitOf } from "../../fakes/openai-hits.js";

const WHOLE = { sentences: 3, room: 285, longest: 170 };
const nothing = () => 0;
const first = (...sentences: string[]) => statementsOf([hitOf(sentences)]);
const alone = (...sentences: string[]) =>
  first(...sentences)
    .map(standsAlone)
    .at(-1);

describe("standsAlone", () => {
  it.each([
    "나래시는 낡은 어항을 관광 항구로 바꾸는 사업을 3일 시작했다.",
    "‘나래’와 ‘다온’을 합친 새 항구가 남해안에 들어선다.",
    "두다온과 세가람의 배가 저마다 새 부두에 닿았다.",
    "저소득층 상인은 임대료의 절반을 시에서 받는다.",
    "소방당국은 직원 4명이 연기를 마셔 병원으로 옮겨졌다고 밝혔다.",
    "The museum in Lowtown will close for two years from March.",
    "南海市三日开始改造旧渔港，工程为期两年。",
  ])("takes a whole sentence: %s", (sentence) => {
    expect(alone(sentence)).toBe(true);
  });

  it.each([
    ["a pronoun", "그는 이어 주차장을 두 배로 늘리겠다고 말했다."],
    ["a continuation", "또 항구의 방파제에는 긴 산책로가 새로 놓인다."],
    ["no subject", "하루 평균 12시간 강행군으로 여러 기업의 전시관을 찾아 신기술을 살폈다."],
    ["a subject only within a clause", "세계 곳곳에서 온 기업이 입주해 있는 대규모 창업 단지에 들렀다."],
    ["what something is, without naming it", "핀테크 기업 400개 등 1200개 기업이 입주해 있는 곳이다."],
    ["what something is, without a copula's 이", "남해에서는 다온항과 가람항에 이어 세 번째로 지어진 부두다."],
    ["a verb that only looks like a subject", "1975년 항구를 그린 시를 교지에 실었다가 학교를 떠났고 시를 썼다."],
    ["a clause that only looks like a topic", "1분기 수출이 예상보다 좋았다는 점을 반영했다."],
    ["so many of those before", "두 시장은 고비사막 남쪽에 감시소 다섯 곳을 더 두기로 했다."],
    ["a reason for the sentence before", "세계적 기업들이 새 항구를 주목하면서다."],
    ["whose sales they are", "매출은 22.4%, 영업이익은 9.7% 늘었다고 회계법인이 밝혔다."],
    ["a pointer", "나래시 시장은 개막식에서 이같이 말하며 기술의 중요성을 강조했다."],
    ["a heading", "역사적인 첫 참여…항구에서 쏘아올린 희망이 있어"],
    ["a question", "나래시는 왜 낡은 항구를 새로 바꾸려고 하는 것일까?"],
    ["somebody's words", "“항구가 살아야 시장이 산다는 것을 모두가 알고 있다.”"],
    ["an English pronoun", "It was opened by the mayor of the town in the year 1931."],
    ["a Chinese pronoun", "该公司去年在南海市建立了新的工厂。"],
  ])("refuses %s", (_, sentence) => {
    expect(alone(sentence)).toBe(false);
  });

  it("refuses a short name where the full one stood before", () => {
    expect(alone("아라 솔 팀장은 새 사업을 소개했다.", "솔 팀장은 나래시가 최적지인 이유를 자세히 설명했다.")).toBe(
      false,
    );
    expect(alone("박하늘 시장은 착공식에 참석했다.", "박 시장은 상인들의 협조를 부탁한다고 말했다.")).toBe(false);
    expect(alone("나래시는 착공식을 열었다.", "다온 시장은 하루 천 명이 찾는 해산물 시장이다.")).toBe(true);
  });

  it("counts against a sentence what it quotes", () => {
    const [plain, quoting] = first("나래시는 새 항구를 짓는다.", "나래시는 “새 항구가 시장을 살린다”고 했다.").map(
      leans,
    );
    expect(plain).toBe(0);
    expect(quoting).toBeGreaterThan(0.3);
  });
});

describe("chooseSentences", () => {
  const sentences = [
    "나래시는 낡은 어항을 관광 항구로 바꾸는 사업을 시작했다.",
    "나래시는 낡은 어항을 관광 항구로 바꾸는 공사를 시작했다.",
    "상인회는 임시 영업장이 좁다며 대책을 요구하고 있다.",
    "해양기금은 사업비의 절반을 나눠 내기로 약속했다.",
  ];
  const statements = first(...sentences);
  const vectors = [
    [1, 0.1, 0],
    [1, 0.12, 0],
    [0.5, 1, 0],
    [0.4, 0, 1],
  ].map((vector) => Float32Array.from(vector));
  const texts = (chosen: ReturnType<typeof chooseSentences>) =>
    chosen.map(({ statement: { article }, start, end }) => article.source.slice(start, end));

  it("takes the lead, and of two that say the same only one", () => {
    const chosen = texts(chooseSentences({ statements, vectors }, { ...WHOLE, sentences: 2 }, nothing));
    expect(chosen[0]).toBe(sentences[0]);
    expect(chosen).not.toContain(sentences[1]);
  });

  it("takes the lead where one sentence is to stand for all", () => {
    // The second is more like all of them together.
    const middle = [
      [0.5, 0, 0.87],
      [1, 0, 0],
      [0, 1, 0],
      [1, 0.05, 0],
    ].map((row) => Float32Array.from(row));
    const chosen = texts(chooseSentences({ statements, vectors: middle }, { ...WHOLE, sentences: 1 }, nothing));
    expect(chosen).toEqual([sentences[0]]);
  });

  it("does so by words where there are no vectors", () => {
    const chosen = texts(chooseSentences({ statements, vectors: null }, { ...WHOLE, sentences: 2 }, nothing));
    expect(chosen[0]).toBe(sentences[0]);
    expect(chosen).not.toContain(sentences[1]);
  });

  it("wants the sentence that holds what was asked for", () => {
    const focus = ({ text }: { text: string }) => (text.includes("해양기금") ? 1 : 0);
    const chosen = texts(chooseSentences({ statements, vectors }, { ...WHOLE, sentences: 1 }, focus));
    expect(chosen).toEqual([sentences[3]]);
  });

  it("cuts a sentence that is too long to the clauses that keep its subject", () => {
    const tail = "나래시는 내년에도 같은 사업을 이어 가기로 했다.";
    const long = `${"해양기금이 사업비의 절반을 나눠 내기로 하고 ".repeat(5)}상인회가 뜻을 모았으며, ${tail}`;
    const [chosen] = chooseSentences({ statements: first(long), vectors: null }, { ...WHOLE, longest: 100 }, nothing);
    expect(chosen && texts([chosen])).toEqual([tail]);
  });

  it("takes a text of very many sentences", () => {
    const many = Array.from({ length: 700 }, (_, at) => `나래시는 ${at}번째 부두를 새로 짓기로 했다.`);
    expect(texts(chooseSentences({ statements: first(...many), vectors: null }, WHOLE, nothing))).toContain(many[0]);
  });

  it("keeps to its size and to the order of the article, whatever the text", () => {
    const part = fc.constantFrom(
      ...sentences,
      "그는 웃었다.",
      "또 비가 온다.",
      "x",
      "나래시가 “긴 말을 했다”고 상인회는 전했다.",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (parts, most) => {
        const own = first(...parts);
        const chosen = chooseSentences(
          { statements: own, vectors: null },
          { sentences: most, room: 120, longest: 60 },
          nothing,
        );
        expect(chosen.length).toBeLessThanOrEqual(most);
        expect(chosen.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(120);
        const starts = chosen.map(({ start }) => start);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        for (const { statement } of chosen) expect(standsAlone(statement)).toBe(true);
      }),
    );
  });
});
