import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { withoutChatter } from "../../../src/answer/question/question-chatter.js";

describe("what only carries a question", () => {
  it.each([
    ["다래시 버스 요금 얼마임ㅋㅋㅋ", "다래시 버스 요금 얼마임"],
    ["ㄷㄷ 다래시 시장 누구야", "다래시 시장 누구야"],
    ["근데 그 뭐였더라 다래역 언제 열어?", "다래역 언제 열어?"],
    ["뉴스에서 봤는데 다래댐 왜 무너졌어", "다래댐 왜 무너졌어"],
    ["다래댐 왜 무너졌어? 기억이 안 나네", "다래댐 왜 무너졌어?"],
    ["다래댐 무너진 이유를 알고 싶습니다.", "다래댐 무너진 이유를."],
    ["다래댐 무너진 이유 아시는 분 계신가요?", "다래댐 무너진 이유?"],
    ["다래댐 무너진 이유아는사람", "다래댐 무너진 이유"],
    ["다래축제 입장료가 얼마인지 알 수 있을까요?", "다래축제 입장료가 얼마인지?"],
    ["다래축제 장소를 알려주시면 감사하겠습니다", "다래축제 장소를"],
    ["다래축제 장소 부탁드립니다ㅠㅠ", "다래축제 장소"],
    ["다래호 선장 이름좀", "다래호 선장 이름 좀"],
    ["그 노래 있잖아 제목이 뭐더라", "그 노래 제목이 뭐더라"],
    ["무궁화호 말고 새 열차 속도는?", "새 열차 속도는?"],
    ["다래협회 회장님은 누구야? 부회장 말고요", "다래협회 회장님은 누구야?"],
    ["다래텔은 작년에 얼마 벌었어? 매출 말이야", "다래텔은 작년에 얼마 벌었어 매출"],
    ["태풍 다래 상륙 지점 ㅇㄷ", "태풍 다래 상륙 지점 어디"],
  ])("is taken from %s", (question, expected) => {
    expect(withoutChatter(question)).toBe(expected);
  });

  it.each([
    "ㄱ씨는 왜 구속됐나요?",
    "ㄴ사의 매출은?",
    "시장은 뭐라고 했어?",
    "왜 서울 말고 부산을 골랐어?",
    "비밀을 아는 사람은 누구야?",
    "아니오는 몇 표였나요?",
    "야간 버스는 몇 대인가요?",
    "안녕하세요",
    "ㅋㅋㅋ",
    "What is new? ㅋㅋ",
    "",
  ])("is nothing in %s", (question) => {
    expect(withoutChatter(question)).toBe(question);
  });

  it("is gone after one look, in any text", () => {
    const words = fc.constantFrom(
      "근데",
      "혹시",
      "다래시",
      "시장",
      "이유",
      "아는사람",
      "ㅋㅋ",
      "알",
      "수",
      "있을까요",
      " ",
      "?",
      "좀",
      "말고",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 12 }).map((all) => all.join("")),
          fc.string(),
        ),
        (text) => {
          const once = withoutChatter(text);
          expect(withoutChatter(once)).toBe(once);
        },
      ),
    );
  });
});

describe("a question as one would write it down", () => {
  const stems = (question: string): string[] =>
    analyzeQuestion(question, "ko").terms.flatMap(({ stem, role }) => (role === "kind" ? [] : [stem]));

  it.each([
    ["다래공장 언제부터돌아가?", ["다래공장", "돌아"]],
    ["다래은행 투자의견 깎은 애널 이름좀", ["다래은행", "투자의견", "깎은", "애널"]],
    ["다래상 받은사람 누구야ㅋㅋ", ["다래상", "받은"]],
    ["다래시 버스 한대당 가격 얼마꼴?", ["다래시", "버스", "가격"]],
    ["윤다래씨가 기부한 금액을 알려주시면 감사하겠습니다", ["윤다래", "기부"]],
    ["다래시 인구 몇 명이었더라", ["다래시", "인구"]],
  ])("%s is about %j", (question, expected) => {
    expect(stems(question)).toEqual(expected);
  });

  it.each([
    ["다래호 선장 성함이 어떻게 되나요?", "person"],
    ["다래호 선장 분의 성함이 궁금합니다", "person"],
    ["완공 예정일이 어떻게 되는지 궁금합니다", "time"],
    ["요금이 어떻게 돼요?", "number"],
    ["표는 어떻게 사나요?", "manner"],
    ["과징금 부과 사유에 대해 여쭤봅니다", "reason"],
    ["다래호 침몰 이유좀", "reason"],
    ["불에 탄 점포수?", "number"],
    ["폐교된 학교 어디에 있는거임?", "place"],
  ])("%s asks for a %s", (question, type) => {
    expect(analyzeQuestion(question, "ko").asked.types).toEqual([type]);
  });
});
