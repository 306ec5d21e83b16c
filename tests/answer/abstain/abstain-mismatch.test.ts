import { describe, expect, it } from "vitest";
import {
  foundsAnother,
  hasSpeakerOnly,
  isNamedLater,
  isOtherMeasure,
  tellsNoFounding,
} from "../../../src/answer/abstain/abstain-mismatch.js";
import { isOfOtherTime } from "../../../src/answer/abstain/abstain-times.js";
import { says } from "./abstain-cases.js";

describe("what an article names only behind the sentence", () => {
  const text =
    "노조는 찬반투표에서 91%가 찬성했다고 밝혔다. 임금은 5% 오른다. 한편 같은 업종의 삼나기어는 합의를 마쳤다.";

  it("is another where the article turns to it", () => {
    expect(says(isNamedLater, text, "노조는", "삼나기어 노조 투표에서 찬성은 몇 %였나요?")).toBe(true);
    expect(
      says(
        isNamedLater,
        "운영비는 28억 원이다. 이는 나래도서관 19억 원보다 많다.",
        "운영비는",
        "나래도서관 운영비는 얼마인가요?",
      ),
    ).toBe(true);
  });

  it("is the same where the headline has it, or where it is called so at last", () => {
    expect(says(isNamedLater, text, "노조는", "다래정공 노조 투표에서 찬성은 몇 %였나요?")).toBe(false);
    const named = "투자비는 2천억 원이다. 하늘데이터센터로 불릴 이곳은 내년에 문을 연다.";
    expect(says(isNamedLater, named, "투자비는", "하늘데이터센터 투자비는 얼마인가요?")).toBe(false);
  });
});

describe("a goal", () => {
  it("is not what was reached", () => {
    expect(says(isOtherMeasure, "올해 누적 수주액은 28억달러다.", "올해", "올해 수주 목표액은 얼마인가요?")).toBe(true);
    expect(says(isOtherMeasure, "지금까지 2억1천만원이 모였다.", "지금까지", "성금 목표액은 얼마인가요?")).toBe(true);
  });

  it.each(["올해 수주를 40억달러로 늘린다.", "올해 40억달러 수주를 노린다.", "연말까지 40억달러를 수주할 계획이다."])(
    "is told by %s",
    (text) => {
      expect(says(isOtherMeasure, text, text.slice(0, 2), "올해 수주 목표액은 얼마인가요?")).toBe(false);
    },
  );
});

describe("when something was founded", () => {
  it("is not told by what it founded", () => {
    const text = "지난 7월 홍콩에 본사를 설립한 나래텔도 해외로 나간다.";
    expect(says(foundsAnother, text, "지난", "나래텔 창립연도가 언제인가요?")).toBe(true);
    expect(says(foundsAnother, text, "지난", "나래텔은 언제 홍콩에 본사를 설립했나요?")).toBe(false);
  });

  it.each([
    ["이윤서 회장은 2014년 200억원을 들여 재단을 설립했다.", "푸른숲재단은 언제 설립됐나요?"],
    ["나래바이오는 2011년 대전에 연구소를 세우며 출발했다.", "나래바이오는 언제 설립됐나요?"],
    ["2015년 제주에 본부를 세우고 바다출판사를 설립했다.", "바다출판사는 언제 설립됐나요?"],
  ])("is told by %s", (text, question) => {
    expect(says(foundsAnother, text, text.slice(0, 3), question)).toBe(false);
  });
});

describe("when a body was founded, where the sentence has no word of it", () => {
  it("is not told", () => {
    const text = "지난 1월 로보택시를 내놓겠다고 한 나래텔의 부사장은 자신이 있다고 했다.";
    expect(says(tellsNoFounding, text, "지난", "나래텔은 몇 년도에 창업한 회사야?")).toBe(true);
  });

  it.each([
    ["2015년 얼굴 인식 업체로 시작한 나래텔은 해외로 나간다.", "나래텔은 언제 창업했나요?"],
    ["나래텔은 2015년 문을 연 회사다.", "나래텔은 언제 설립됐나요?"],
    ["지난 3월 2일 세계기록을 갈아치웠다.", "나래가 세계기록을 세운 게 언제인가요?"],
    ["나래텔은 6월 3일 코스닥에 상장한다.", "류준이 창업한 나래텔은 언제 상장하나요?"],
    ["나래방송은 1994년 3월 개국했다.", "나래방송은 언제 설립됐나요?"],
    ["나래텔은 2005년 개업했다.", "나래텔은 언제 창업했나요?"],
    ["창업 지원 사업은 3월부터 신청을 받는다.", "창업 지원 사업은 언제부터 신청받나요?"],
  ])("may be told by %s", (text, question) => {
    expect(says(tellsNoFounding, text, text.slice(0, 3), question)).toBe(false);
  });
});

describe("who only speaks of something", () => {
  const text = "류준 이사는 항저우가 나래텔 같은 기업들의 본거지라고 언급했다.";

  it("is none who did it", () => {
    expect(says(hasSpeakerOnly, text, "류준", "나래텔 만든 사람은 누구야?")).toBe(true);
  });

  it.each([
    ["류준 이사는 항저우가 나래텔 같은 기업들의 본거지라고 언급했다.", "항저우를 본거지라고 말한 사람은 누구야?"],
    ["정가온 나래학교 교장은 배움이 먼저라고 강조했다.", "나래학교 책임자는 누구야?"],
    ["나래책방을 꾸려 온 이솔아 씨는 책이 좋다고 말했다.", "나래책방을 차린 사람은 누구야?"],
    ["나래텔을 창업한 류준 이사는 해외로 나가겠다고 말했다.", "나래텔을 창업한 사람은 누구야?"],
    ["나래텔은 2015년 류준 이사가 세웠다.", "나래텔을 세운 사람은 누구야?"],
    ["후원회를 이끄는 류준 이사는 기부를 약속했다.", "후원회를 이끄는 사람은 누구야?"],
  ])("is shown by %s for %s", (told, question) => {
    expect(says(hasSpeakerOnly, told, told.slice(0, 2), question)).toBe(false);
  });
});

describe("another time than the question names", () => {
  it.each([
    ["이날 대회에는 2만7000명이 참가했다.", "2022년 대회에는 몇 명이 참가했나요?"],
    ["올해 방문객은 지난해 9만여 명보다 늘었고, 현장 매출은 8억 원으로 집계됐다.", "작년 매출은 얼마였나요?"],
    ["2021년 기준 72만 명이 병원을 찾았다.", "2022년 환자 수는 몇 명이었나요?"],
    ["지난해 위반 물품 286억 원어치를 적발했다. 건수는 2022년 39건보다 늘었다.", "2022년 적발한 물품은 얼마였나요?"],
    ["지난 3월 대회에는 2만 명이 참가했다.", "2023년 대회에는 몇 명이 참가했나요?"],
    ["올해 첫 순방길에 오른 시장이 선전을 찾았다.", "2022년 첫 순방은 어느 도시였나요?"],
  ])("is that of %s", (text, question) => {
    expect(says(isOfOtherTime, text, text.slice(0, 3), question)).toBe(true);
  });

  it.each([
    ["이날 대회에는 2만7000명이 참가했다.", "2024년 대회에는 몇 명이 참가했나요?"],
    ["지난 한 해 42만 대를 팔았다.", "2023년에 몇 대를 팔았나요?"],
    ["22년 파리에서 연 전시에 12만 명이 왔다.", "2022년 파리 전시에는 몇 명이 왔나요?"],
    ["3년 전 문을 연 뒤 첫해 관람객은 21만 명이었다.", "2021년 첫해 관람객은 몇 명이었나요?"],
    ["축제를 찾은 방문객은 2000명이었다.", "2024년에 축제를 찾은 방문객은 몇 명인가요?"],
    ["불이 나 12명이 숨진 것으로 전해졌다.", "2024년 불로 몇 명이 숨졌나요?"],
    [
      "나래호 참사로 304명이 숨졌다. 참사 10주기 추모식에서 유족은 지난해 세운 비석을 찾았다.",
      "2014년 참사로 숨진 사람은 몇 명인가요?",
    ],
    ["다리는 내년 착공해 3년 뒤 완공된다. 공사비는 2800억원이다.", "2028년 완공되는 다리의 공사비는 얼마인가요?"],
    ["2011년생 34명이 졸업했다.", "2024년에 졸업한 학생은 몇 명인가요?"],
    ["2020년 금메달을 딴 나래는 지난해 연봉 9억원에 계약했다.", "2020년 금메달을 딴 나래의 연봉은 얼마인가요?"],
    ["나래팀은 2018, 2020년 두 차례 우승했다.", "나래팀은 2018년에 몇 번 우승했나요?"],
    ["지난 11월 대회에는 2만 명이 참가했다.", "2023년 대회에는 몇 명이 참가했나요?"],
    ["적발 건수는 61건으로 2022년 39건보다 늘었다.", "2024년 적발은 몇 건이었나요?"],
    ["2019년에 낸 책은 2022년까지 5만 권이 팔렸다.", "2022년까지 책은 몇 권 팔렸나요?"],
    ["최근 3년간 매년 200명이 떠났다.", "2022년에는 몇 명이 떠났나요?"],
    ["시민 2,000명이 모였다.", "2000명 모인 음악회는 어디에서 열렸나요?"],
    ["올해 방문객은 지난해 9만여 명보다 늘었다.", "작년 방문객은 몇 명이었나요?"],
  ])("is not that of %s", (text, question) => {
    expect(says(isOfOtherTime, text, text.slice(0, 3), question)).toBe(false);
  });
});
