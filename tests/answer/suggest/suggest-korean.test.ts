import { describe, expect, it } from "vitest";
import { checkTextOf } from "../../../src/answer/check/check-parse.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { koreanQuestions } from "../../../src/answer/suggest/suggest-korean.js";
import { hitOf } from "../../fakes/openai-hits.js";

/** What is asked of the last of an article's sentences. */
function asked(sentences: readonly string[], title: string | null = null): string[] {
  const from = statementsOf([hitOf(sentences, { title })]).at(-1);
  return from === undefined ? [] : koreanQuestions(checkTextOf(from.text, "ko"), from).map(({ question }) => question);
}

describe("koreanQuestions", () => {
  it.each([
    ["나래미술관은 2003년 4월에 개관했다.", "나래미술관은 언제 개관했나요?"],
    ["2000년 7월에 설립된 나래재단은 섬마을 도서관을 돕는다.", "나래재단은 언제 설립됐나요?"],
    ["제5회 ‘나래섬축제’가 오는 10월 11일부터 나흘간 다온항 광장에서 열린다.", "나래섬축제는 언제 열리나요?"],
    ["제5회 ‘나래섬축제’가 오는 10월 11일부터 나흘간 다온항 광장에서 열린다.", "나래섬축제는 어디에서 열리나요?"],
    ["나래공사는 2019년 3월 다온시에 물류센터를 열었다.", "나래공사는 언제 다온시에 물류센터를 열었나요?"],
    ["‘나래샘’은 다온시가 2011년 함께 조성했다.", "나래샘은 누가 조성했나요?"],
    ["나래재단은 해양 연구에 34억원을 지원했다.", "나래재단은 해양 연구에 얼마를 지원했나요?"],
    ["박하늘 다온시장은 새 항구를 둘러봤다.", "다온시장은 누구인가요?"],
    ["한수진 나래교통공사 사장은 새 노선을 소개했다.", "나래교통공사 사장은 누구인가요?"],
    ["박하늘 다온시장은 “항구가 살아야 시장이 산다”고 말했다.", "박하늘 다온시장은 무엇이라고 말했나요?"],
    ["제자인 기민호 나래대 교수는 “스승의 뜻을 이어 가겠다”고 말했다.", "기민호 나래대 교수는 무엇이라고 말했나요?"],
    ["지난달 취임한 기민호 대표는 “매장 네 곳을 연내 정리한다”고 밝혔다.", "기민호 대표는 무엇이라고 밝혔나요?"],
    [
      "전시를 꾸민 나래미술관 기민호 실장은 “소장가 스물한 명을 찾아다녔다”고 말했다.",
      "나래미술관 기민호 실장은 무엇이라고 말했나요?",
    ],
    ["이 병원 기민호 원장은 “밤을 새우는 것은 불가능하다”고 말했다.", "기민호 원장은 무엇이라고 말했나요?"],
    ["나래시는 27일 서쪽 차고지 예정지에서 전차 기공식을 열었다.", "나래시는 언제 전차 기공식을 열었나요?"],
    ["‘나래샘’은 다온시 동쪽의 대규모 창업 단지다.", "나래샘은 어떤 곳인가요?"],
  ])("asks of «%s»: %s", (sentence, question) => {
    expect(asked([sentence])).toContain(question);
  });

  it.each([
    ["a verb without its object", ["‘나래샘’은 대규모 단지다.", "나래정부가 2005년에 조성했다."]],
    ["a verb of another noun's clause", ["나래재단은 2014년 설립된 다온기업의 손을 잡았다."]],
    ["another subject's verb", ["나래재단은 다온기업이 2014년 개관했다고 전했다."]],
    ["a day of which only is said that something was said", ["나래재단은 새 공장을 세운다고 19일 밝혔다."]],
    ["a duration", ["나래미술관은 2003년부터 개관했다."]],
    ["a noun that any article could mean", ["축제는 2003년 4월에 개막했다."]],
    ["what only points", ["이번 나래섬축제는 10월 2일 개막했다."]],
    ["a noun that a clause describes", ["이기지 못한 소나무는 21일 복구됐다."]],
    ["the holder of an office that many hold", ["박하늘 나래대 교수는 논문을 발표했다."]],
    ["an office whose body is a person's name", ["오사마 하사나인 회장은 방문단을 집에 불렀다."]],
    ["an amount of nobody's", ["매출은 34억원이다."]],
    ["money got for who knows what", ["나래재단은 34억원을 받았다."]],
  ])("asks nothing of %s", (_, sentences) => {
    expect(asked(sentences)).toEqual([]);
  });

  it("says whose an amount is by the sentence before, where the headline names it too", () => {
    const sentences = ["다람이호는 22일 하늘로 올라갔다.", "설계 수명은 3년이다."];
    expect(asked(sentences, "다람이호, 첫 교신")).toEqual(["다람이호의 설계 수명은 얼마나 되나요?"]);
    expect(asked(sentences, "고교생 위성, 첫 교신")).toEqual([]);
    const other = ["다람이호는 22일 하늘로 올라갔다.", "관제실은 새 건물이다.", "설계 수명은 3년이다."];
    expect(asked(other, "다람이호, 첫 교신")).toEqual([]);
  });

  it("cuts no name, and takes the particle that fits it", () => {
    expect(asked(["나래3구역 재개발조합은 2019년 5월 발족했다."])).toEqual(["나래3구역 재개발조합은 언제 발족했나요?"]);
    expect(asked(["채유경 등대박물관장은 새 전시를 소개했다."])).toEqual(["등대박물관장은 누구인가요?"]);
    expect(asked(["나래포트는 2019년 5월 개통했다."])).toEqual(["나래포트는 언제 개통했나요?"]);
  });
});
