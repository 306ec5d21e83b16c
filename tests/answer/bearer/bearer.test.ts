import { describe, expect, it } from "vitest";
import { type Bearing, bearingOf } from "../../../src/answer/bearer/bearer.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

/** Whose value the last sentence of an article tells. */
function bearing(question: string, text: string, title: string | null = null): Bearing {
  const analyzed = analyzeQuestion(question, "ko");
  const evidence = evidenceOf(analyzed, statementsOf([hitOf(text, { id: "a", title })]), {
    sentence: null,
    context: null,
  });
  const last = evidence.findLast(({ statement }) => statement.kind === "body");
  if (last === undefined) throw new Error("no statement");
  return bearingOf(analyzed, last);
}

const TWO_TOWNS = "누리시와 다솜시가 나란히 등 축제를 연다. 누리시의 축제에는 등 3000개가 걸린다.";
const TWO_VALLEYS = "옹기를 굽던 샛골과 버들골이 다시 가마를 지핀다. 샛골에는 가마가 일곱 기 있다.";

describe("whose value a sentence tells", () => {
  it.each<[string, string]>([
    ["누리시 축제 입장료는 얼마인가요?", `${TWO_TOWNS} 다솜시는 입장료로 5000원을 받는다.`],
    ["샛골에서 옹기를 굽는 장인은 몇 명인가요?", `${TWO_VALLEYS} 버들골의 장인 네 명은 모두 예순을 넘겼다.`],
    ["솔빛은행은 점포를 몇 곳 닫나요?", "솔빛은행은 말을 아꼈다. 반면 나루은행은 점포 12곳을 닫는다."],
    ["나루시장의 관사는 언제 팔렸나요?", "나루시는 입장을 내지 않았다. 다온시는 지난해 3월 관사를 팔았다."],
    ["7구역에는 몇 가구가 들어서나요?", "7구역은 심의를 앞뒀다. 은행5구역에는 840가구가 들어선다."],
    ["나씨는 얼마를 가로챘나요?", "나씨는 혐의를 부인했다. 도씨는 3200만원을 가로챈 혐의를 받는다."],
    ["은상 상금은 얼마인가요?", "시상식은 5일 열린다. 대상 상금은 700만 원이다."],
    ["달빛버스 요금은 얼마인가요?", "달빛버스는 다음 달 노선을 바꾼다. 순환버스는 요금이 1500원이다."],
    ["'달의 문' 공연 시간은 몇 분인가요?", "'달의 문'이 대상을 받았다. '빈 배'는 80분짜리 공연이다."],
    ["보리 생산량은 얼마인가요?", "보리 생산량은 세지 않았다. 누리 생산량은 46t이다."],
    ["2대 관장은 언제 취임했나요?", "2대 관장도 왔다. 초대 관장은 2004년 취임했다."],
    ["연구동은 언제 완공되나요?", "연구동을 새로 짓는다. 연구동은 내년 3월 착공한다."],
    [
      "한입을 창업한 사람은 누구인가요?",
      "찻집 온새와 떡집 한입이 이웃이다. 온새의 차는 달다. 온새를 창업한 기나래 씨는 쉰다.",
    ],
    ["기나래 의원은 왜 회의에 빠졌나요?", "기나래 의원은 자리에 없었다. 도한결 의원은 감기 때문에 회의에 빠졌다."],
  ])("%s is another's in: %s", (question, text) => {
    expect(bearing(question, text)).toBe("other");
  });

  it("is another's where the article does not name the one asked about, but one of its kind", () => {
    expect(bearing("바다도해녀협동조합 이사장 이름은?", "섬도해녀협동조합 지혜솔 이사장은 물때를 살폈다.")).toBe(
      "other",
    );
    expect(bearing("보람전자 매출은 얼마인가요?", "보람푸드의 매출은 90억원이다.")).toBe("other");
  });

  it("is untold of who was named before and is meant by him or by the office", () => {
    const said = "누리청 도한결 본부장이 조사를 받았다.";
    expect(bearing("누리청 본부장은 언제 풀려났나요?", `${said} 다온단은 체포됐던 그를 19일 석방했다.`)).toBe("untold");
    const told = "다온단은 도 본부장이 공포탄 80발을 꺼내라고 했다는 말을 들었다.";
    expect(bearing("누리청 본부장은 공포탄 몇 발을 꺼내라고 했나요?", `${said} ${told}`)).toBe("untold");
  });

  it("is another's where two stand side by side and the value behind the other", () => {
    const text = "찻집 온새와 떡집 한입이 한 건물에 들었다. 온새의 월세는 80만 원, 한입은 직원이 세 명이다.";
    expect(bearing("한입 월세는 얼마인가요?", text)).toBe("other");
    expect(bearing("온새 월세는 얼마인가요?", text)).toBe("untold");
  });

  it("is both's where they share the verb, and the asked one's where the other kind stands in another clause", () => {
    expect(bearing("누리시는 다리에 얼마를 들이나요?", "누리시와 다솜시는 5월부터 300억원을 들여 다리를 놓는다.")).toBe(
      "untold",
    );
    expect(bearing("상반기 매출은 얼마인가요?", "1~6월 매출은 300억원으로, 하반기에는 더 늘 전망이다.")).toBe("untold");
  });

  it.each<[string, string]>([
    ["누리시 등 축제의 입장료는 얼마인가요?", `${TWO_TOWNS} 다솜시의 축제는 20일 열린다. 입장료는 5000원이다.`],
    ["샛골 장터는 언제 서나요?", `${TWO_VALLEYS} 버들골의 도공들은 장터를 연다. 이 장터는 매달 5일 선다.`],
    [
      "솔빛은행 행장은 몇 살인가요?",
      "솔빛은행과 나루은행이 행장을 바꿨다. 나루은행은 안을 골랐다. 이 은행 새 행장은 54세다.",
    ],
  ])("%s is carried over from another in: %s", (question, text) => {
    expect(bearing(question, text)).toBe("otherCarried");
  });

  it("comes back to what the headline names without a word", () => {
    const text = "누리시와 다솜시가 등 축제를 연다. 다솜시는 비용을 댔다. 입장료는 5000원이다.";
    expect(bearing("누리시 등 축제 입장료는 얼마인가요?", text, "누리시 등 축제 개막")).toBe("untold");
  });

  it.each<[string, string]>([
    ["누리시 축제 입장료는 얼마인가요?", `${TWO_TOWNS} 누리시는 다솜시보다 싼 4000원을 받는다.`],
    ["누리시 축제에는 등이 몇 개 걸리나요?", TWO_TOWNS],
    ["누리시 축제에는 등이 몇 개 걸리나요?", `${TWO_TOWNS} 다솜시는 말이 없다. 누리에는 등 3000개가 걸린다.`],
    ["나루은행 직원은 몇 명인가요?", "솔빛은행은 문을 닫았다. 나루은행은 크다. 은행은 직원이 90명이다."],
    [
      "누리 본부는 탄을 몇 발 꺼냈나요?",
      "나루단이 도왔다고 했다는 말이 돌았다. 나루단은 도왔다고 했다는 말을 들었다. 누리 본부가 탄 80발을 꺼냈다고 했다는 것이다.",
    ],
    ["한결초등학교 졸업식은 언제인가요?", "한결초와 다솜초가 합친다. 다솜초는 반대했다. 한결초 졸업식은 1월 8일이다."],
    ["기나래 의원은 몇 살인가요?", "도한결 의원이 옆에 섰다. 기나래 의원은 기뻐했다. 기 의원은 51세다."],
    ["다솜 박물관 요금은 얼마인가요?", "다솜 박물관이 문을 열었다. 요금은 3000원이다."],
    ["여객선 정원은 몇 명인가요?", "회사는 배를 샀다. 배의 정원은 180명이다."],
    ["'달의 문' 공연 시간은 몇 분인가요?", "'빈 배'도 올랐다. '달의 문'은 80분짜리 공연이다."],
    ["솔빛은행과 나루은행의 점포는 몇 곳인가요?", "솔빛은행은 크다. 나루은행은 점포가 30곳이다."],
  ])("%s may be told by: %s", (question, text) => {
    expect(bearing(question, text)).toBe("untold");
  });
});
