import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { isOtherScriptOf, isShortFor } from "../../../src/answer/statement/statement-abbreviations.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { instancesOf } from "../../../src/answer/statement/statement-instances.js";
import { matchTerm, matchText } from "../../../src/answer/statement/statement-match.js";
import { hitOf } from "../extractive/extractive-cases.js";

const features = (question: string, text: string) => {
  const statements = statementsOf([hitOf(text, { id: "a", title: "기사" })]);
  const cosines = { sentence: null, context: null };
  return evidenceOf(analyzeQuestion(question, "ko"), statements, cosines)[0]?.features;
};

describe("a price by the piece", () => {
  it.each([
    ["그 장비는 한 대에 얼마인가요?", "대당 가격은 40억 원 안팎이다.", 1],
    ["묘목은 한 그루에 얼마인가요?", "묘목 한 그루에 3만 원을 받는다.", 1],
    ["묘목은 한 그루에 얼마인가요?", "농원은 지난해 3억 원을 벌었다.", 0],
  ])("%s: %s tells it %d", (question, text, expected) => {
    expect(features(question, text)?.unitValue).toBe(expected);
  });
});

describe("what several are asked for", () => {
  it.each([
    ["시장이 방문한 곳들은 어디인가요?", "시장은 등대, 어판장, 도서관 등을 돌았다.", 1],
    ["시장이 방문한 곳들은 어디인가요?", "시장은 등대를 방문했다.", 0],
    ["시장이 방문한 곳들은 어디인가요?", "시장은 등대에 1,000,000원을 냈다.", 0],
    ["시장이 방문한 곳들은 어디인가요?", "시장은 10일, 오전, 시청에서 등대를 보았다.", 0],
    ["시장이 방문한 곳들은 어디인가요?", "시장은 등대에서, 어판장에서, 웃었다.", 0],
    ["시장이 방문한 곳들은 어디인가요?", "시장은 10일 등대, 어판장, 도서관에서 웃었다.", 1],
    ["상품들은 무엇인가요?", "상품은 꽃병 1,000원, 접시 2,000원, 수건 3,000원이다.", 1],
    ["시장이 방문한 곳은 어디인가요?", "시장은 등대, 어판장, 도서관 등을 돌았다.", 0],
    ["발표한 사람은 누구누구인가요?", "한새봄 관장과 윤다래 교수가 발표했다.", 1],
    ["발표한 사람은 누구누구인가요?", "한새봄 관장이 발표했다.", 0],
  ])("%s: %s lists them %d", (question, text, expected) => {
    expect(features(question, text)?.listed).toBe(expected);
  });
});

describe("the class that the answer is one of", () => {
  it.each([
    ["방문에 함께한 대학은 어디인가요?", "이번 방문에는 가람대가 함께했다.", 1],
    ["방문에 함께한 대학은 어디어디인가요?", "이번 방문에는 가람대·누리대·다온대가 함께했다.", 2],
    ["방문에 함께한 대학은 어디어디인가요?", "이번 방문에는 가람시가 함께했다.", 0],
    ["방문에 함께한 대학은 어디인가요?", "이번 방문에는 소방대가 함께했다.", 0],
  ])("%s: %s holds it %d", (question, text, expected) => {
    expect(features(question, text)?.classHeld).toBe(expected);
  });

  it.each([
    ["대학", "가람대", true],
    ["대학", "시간대", false],
    ["신문사", "누리일보", true],
    ["법원", "가람지법", true],
    ["부처", "과학기술부", true],
  ])("%s has an instance in %s: %s", (word, name, expected) => {
    expect(instancesOf(word)?.test(name)).toBe(expected);
  });
});

describe("a value counted as is asked", () => {
  it.each([
    ["연구팀은 몇 팀이 나왔나요?", "세션에는 5개 연구팀이 참여했다.", 1],
    ["연구팀은 몇 팀이 나왔나요?", "세션에는 7개국 대사관이 참여했다.", 0],
    ["행사는 올해 몇 회째인가요?", "올해로 세 번째를 맞은 행사가 열렸다.", 1],
    ["건물은 몇 개인가요?", "건물 18개로 이뤄졌다.", 0],
  ])("%s: %s → %d", (question, text, expected) => {
    expect(features(question, text)?.unitValue).toBe(expected);
  });
});

describe("short names", () => {
  it.each([
    ["중기부", "중소벤처기업부"],
    ["공정위", "공정거래위원회"],
    ["국토부", "국토교통부"],
    ["금감원", "금융감독원"],
    ["과기정통부", "과학기술정보통신부"],
  ])("%s stands for %s", (short, long) => {
    expect(isShortFor(short, long)).toBe(true);
    expect(matchTerm({ stem: short, kind: "hangul" }, matchText(`${long} 관계자`)).value).toBeGreaterThanOrEqual(0.95);
  });

  it("are those of provinces too", () => {
    expect(isShortFor("전남", "전라남")).toBe(true);
    expect(isShortFor("전남", "전라북")).toBe(false);
  });

  it.each([
    ["교육청", "교육지원청"],
    ["경찰청", "관세청"],
    ["국방부", "국토교통부"],
    ["시장", "시청광장"],
  ])("%s does not stand for %s", (short, long) => {
    expect(isShortFor(short, long)).toBe(false);
  });

  it("are known in Latin letters", () => {
    expect(isOtherScriptOf("사물인터넷", "iot")).toBe(true);
    expect(isOtherScriptOf("iot", "사물인터넷")).toBe(true);
    expect(isOtherScriptOf("씨유", "cu")).toBe(true);
    expect(isOtherScriptOf("gs", "지에스")).toBe(true);
    expect(isOtherScriptOf("이유", "eu")).toBe(false);
    expect(matchTerm({ stem: "사물인터넷", kind: "hangul" }, matchText("IoT 기업 40곳")).value).toBe(0.95);
    expect(matchTerm({ stem: "구름", kind: "hangul" }, matchText("IoT 기업 40곳")).value).toBe(0);
  });
});

describe("questions as they are typed in a chat", () => {
  it.each([
    ["개막식 몇명옴?", "명", ["개막식", "옴"]],
    ["개막식에 몇명왔음?", "명", ["개막식", "왔음"]],
    ["스타트업 몇개나 됨?", "개", ["스타트업"]],
    ["공장을 몇개국에 지었나요?", "개국", ["공장", "지"]],
  ])("%s counts by %s", (question, unit, stems) => {
    const { asked, terms } = analyzeQuestion(question, "ko");
    expect(asked.unit).toBe(unit);
    expect(terms.filter(({ role }) => role !== "kind").map(({ stem }) => stem)).toEqual(stems);
  });

  it("takes no copula for a part of the noun", () => {
    expect(analyzeQuestion("뭐 팔던 회사였음?", "ko").terms.map(({ stem }) => stem)).toContain("회사");
    expect(analyzeQuestion("같이 간 대학교들 어디어디임?", "ko").terms.map(({ stem }) => stem)).toEqual([
      "같이",
      "간",
      "대학교",
    ]);
  });

  it("takes no adverb for the topic", () => {
    const roles = new Map(
      analyzeQuestion("가람사가 여태 키운 회사는?", "ko").terms.map((term) => [term.stem, term.role]),
    );
    expect(roles.get("가람사")).toBe("topic");
    expect(roles.get("여태")).not.toBe("topic");
  });
});

describe("what somebody said", () => {
  it.each([
    ["나보람 시장이 뭐라고 했나요?", "나보람 시장은 “내년에 문을 열겠다”고 말했다.", 1],
    ["나보람 시장이 뭐라고 했나요?", "그는 “내년에 문을 열겠다”며 “예산도 있다”고 말했다.", 0.4],
    ["나보람 시장이 뭐라고 했나요?", "나보람 시장은 도서관을 찾았다.", 0],
    ["나보람 시장은 어디를 찾았나요?", "나보람 시장은 “내년에 문을 열겠다”고 말했다.", 0],
    ["What did Boram Na say?", "나보람 시장은 도서관을 찾았다.", 0],
  ])("%s: %s → %d", (question, text, expected) => {
    expect(features(question, text)?.speech).toBe(expected);
  });
});
