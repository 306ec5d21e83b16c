import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageQuestion } from "../../../src/answer/meta/coverage-question.js";

/** What is asked for, in a word: the end of time where one article is, else what is listed. */
const asked = (question: string, isLimited = false): string | null => {
  const found = coverageQuestion(question, isLimited);
  return found && (found.end ?? found.asks);
};

describe("questions about the coverage as a whole", () => {
  it.each([
    ["기사 목록 좀", "articles"],
    ["무슨 기사들이 있나요?", "articles"],
    ["기사몇개있음ㅋㅋ", "articles"],
    ["지금 기사 총 몇 건 들어 있어?", "articles"],
    ["젤 최근 기사가 뭐임", "newest"],
    ["가장 새로운 뉴스 알려주세요", "newest"],
    ["제일 옛날 기사 보여줘", "oldest"],
    ["최초 기사는?", "oldest"],
    ["언론사 뭐뭐 있음", "outlets"],
    ["매체는 몇 곳이야", "outlets"],
    ["기자들 누구누구임?", "reporters"],
    ["기자가 모두 몇 명인가요", "reporters"],
    ["which articles do you have?", "articles"],
    ["How many stories are there in total?", "articles"],
    ["show me the most recent news, please", "newest"],
    ["what's the earliest report?", "oldest"],
    ["list the newspapers", "outlets"],
    ["who are the journalists?", "reporters"],
    ["一共有多少篇报道？", "articles"],
    ["最早的文章是哪篇", "oldest"],
    ["都有哪些媒體？", "outlets"],
    ["有几位记者", "reporters"],
    ["이 봇 기사 몇 개야?", "articles"],
    ["tell me about your articles", "articles"],
    ["最近出了什么新闻？", "newest"],
  ])("%s asks for %s", (question, what) => {
    expect(asked(question)).toBe(what);
  });

  it.each([
    ...[
      "축구 기사 있어?",
      "버스 기사 몇 명이야?",
      "보도블록 몇 개야",
      "기사 누가 썼어?",
      "어느 언론사야?",
      "기자 누구야",
    ],
    ...["뉴스토마토 대표 누구야", "최근 소식 다온", "사고 몇 건이야", "몇 건이야?", "새로 생긴 언론사 대표는?"],
    ...["how many articles mention football?", "who is the reporter?", "which outlet?", "what happened?", "the latest"],
    ...[
      "가수 뉴스 알려줘",
      "게임 기사 있어?",
      "사고 소식 알려줘",
      "사건 사고 뉴스 알려줘",
      "데이터 기사 알려줘",
      "봇 기사 있어?",
    ],
    ...["show articles about journalists", "show stories about writers", "show me news about media"],
    ...["有多少人？", "记者是谁？", "关于足球的报道有几篇？", "最新的手机是什么？", "", "?!", "ㅋㅋ"],
  ])("%s asks for nothing of the kind", (question) => {
    expect(asked(question)).toBeNull();
  });

  it.each([
    ["", "articles"],
    ["만", "articles"],
    ["알려줘", "articles"],
    ["언론사 어디어디야", "outlets"],
    ["가장 오래된 거", "oldest"],
    ["무슨 일 있었어?", "articles"],
  ])("within limits «%s» is left of a question for %s", (rest, what) => {
    expect(asked(rest, true)).toBe(what);
    if (rest !== "언론사 어디어디야") expect(asked(rest)).toBeNull();
  });

  it("tells several that are meant from those of the answer before", () => {
    expect(coverageQuestion("기자 이름 알려줘", false)?.isSeveral).toBe(false);
    expect(coverageQuestion("기자 목록 알려줘", false)?.isSeveral).toBe(true);
  });

  it("never takes a word that is none of its own", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("기사 목록", "list articles", "有哪些报道"),
        fc.string({ maxLength: 90 }),
        (asks, other) => {
          expect(coverageQuestion(`${asks} 쿼카 ${other}`, true)).toBeNull();
        },
      ),
    );
  });
});
