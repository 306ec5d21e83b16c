import { describe, expect, it } from "vitest";
import { isLeftUnnamed } from "../../../src/answer/abstain/abstain-indefinite.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";

const isLeft = (question: string, sentence: string): boolean =>
  isLeftUnnamed(question, analyzeQuestion(question, "ko").asked, sentence);

describe("one of a kind that is not named", () => {
  it.each([
    ["별솔이 돈을 빌린 은행은 어디인가요?", "별솔은 지난달 은행 두 곳에서 돈을 빌렸다."],
    ["별솔은 어느 회사와 손을 잡았나요?", "별솔은 일본의 한 기업과 손을 잡았다."],
    ["그림을 내준 소장자는 누구인가요?", "그림은 한 개인 소장가에게서 빌려 왔다."],
    ["배를 만들 조선소 이름이 뭐야", "배는 국내 조선소에서 만든다."],
    ["신씨 변호사가 있는 로펌 이름 뭐야", "신씨의 변호사는 대형 로펌 소속이다."],
    ["세션에 나온 다섯팀 이름 알려줘", "세션에는 5개 연구팀이 나왔다."],
  ])("%s is not told by: %s", (question, sentence) => {
    expect(isLeft(question, sentence)).toBe(true);
  });

  it.each([
    ["별솔이 돈을 빌린 은행은 어디인가요?", "별솔은 나루은행에서 돈을 빌렸다."],
    ["별솔은 어느 회사와 손을 잡았나요?", "별솔은 일본 회사 하네다와 손을 잡았다."],
    ["별솔은 은행 몇 곳에서 돈을 빌렸나요?", "별솔은 은행 두 곳에서 돈을 빌렸다."],
    ["별솔은 어느 도시에 있나요?", "별솔은 국내 기업으로 나루시에 있다."],
    ["다리에 돈을 댄 은행은 어디야?", "별솔은행과 나루은행 등 은행 두 곳이 다리에 돈을 댔다."],
    ["별솔을 사들인 회사는 어디야?", "나루가 다른 회사를 제치고 별솔을 사들였다."],
    ["다친 사람은 어느 병원으로 옮겨졌어?", "다친 사람은 한 병원을 거쳐 나루대병원으로 옮겨졌다."],
    ["신씨 변호사가 있는 로펌 이름 뭐야", "신씨의 변호사는 대형 로펌인 법무법인 나래 소속이다."],
    ["대상을 받은 팀은 어디야?", "10개 팀이 나와 서울대 연구팀이 대상을 받았다."],
    ["대리한 로펌은 어디야?", "대형 로펌으로 꼽히는 나래가 대리했다."],
    ["회사들이 내건 상표의 이름은 무엇인가요?", "국내 기업들이 '별빛'을 내걸었다."],
  ])("%s may be told by: %s", (question, sentence) => {
    expect(isLeft(question, sentence)).toBe(false);
  });
});
