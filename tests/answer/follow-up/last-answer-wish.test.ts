import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastAnswerWish } from "../../../src/answer/follow-up/last-answer-wish.js";

describe("wishes about the answer before", () => {
  it.each([
    ["기사 링크 좀 줘", "link"],
    ["url 있음?", "link"],
    ["출처가 어디야?", "source"],
    ["그거 어디서 나온 말이야", "source"],
    ["기사 전문 보여주세요", "source"],
    ["다른 언론사에서도 나왔어?", "other"],
    ["또 다른 출처 있나요", "other"],
    ["좀 더 자세히 말해줘", "more"],
    ["더없어?", "more"],
    ["더 간단하게", "less"],
    ["짧게 해줘ㅋㅋ", "less"],
    ["영어로 번역해줘", "rewording"],
    ["이거 누가 쓴 기사야", "byline"],
    ["기자 누구임?", "byline"],
    ["어느 신문이야?", "outlet"],
    ["언제 나온 기사야?", "date"],
    ["기사 날짜 알려줘", "date"],
    ["can you give me the link?", "link"],
    ["What's your source?", "source"],
    ["any other sources?", "other"],
    ["could you elaborate", "more"],
    ["make it shorter, please", "less"],
    ["translate that into Korean", "rewording"],
    ["who wrote this?", "byline"],
    ["which newspaper is that from?", "outlet"],
    ["When was the article published?", "date"],
    ["請給我連結", "link"],
    ["出处是哪里？", "source"],
    ["还有别的报道吗", "other"],
    ["说得再详细一点", "more"],
    ["简短一点", "less"],
    ["翻譯成英文", "rewording"],
    ["这篇文章是谁写的？", "byline"],
    ["哪家媒体报道的", "outlet"],
    ["什么时候报道的？", "date"],
    ["언제 올라온 거야?", "date"],
    ["어디에 써 있어?", "source"],
    ["그 말은 어디서 나온 거야?", "source"],
    ["쓴 건 누구야?", "byline"],
    ["더는 없어?", "more"],
    ["계속", "more"],
    ["계속해 줘", "more"],
    ["please continue", "more"],
    ["can you expand on that?", "more"],
    ["make it longer", "more"],
    ["do you have a longer version?", "more"],
    ["请继续说", "more"],
    ["say who wrote it", "byline"],
  ])("%s: %s", (message, wish) => {
    expect(lastAnswerWish(message)).toBe(wish);
  });

  it.each([
    ...[
      "왜?",
      "언제?",
      "어디서?",
      "누가?",
      "얼마야",
      "그 사람 더 알려줘",
      "더 큰 회사는?",
      "다른 회사는?",
      "설립 근거는?",
    ],
    ...[
      "결론은?",
      "날짜는?",
      "그 사업 출처는?",
      "한 줄로",
      "요약해줘",
      "핵심만 알려줘",
      "고마워",
      "그래서?",
      "더 누구?",
      "다른 데 어디?",
    ],
    ...[
      "who is that?",
      "when was it?",
      "where is it?",
      "what about the other company?",
      "more about Seoul",
      "why?",
      "who else?",
      "where else?",
    ],
    ...[
      "도로 더 있어?",
      "요가 더 있어?",
      "더위",
      "의도 근거는?",
      "언제 올라?",
      "언제 올라가요?",
      "어디에 써?",
      "쓴 게 뭐야?",
    ],
    ...["계속해?", "will it continue?", "did it continue?", "is it longer?", "can it expand?", "会继续吗", "继续吗"],
    ...[
      "증거 있어?",
      "any proof?",
      "any evidence?",
      "有证据吗",
      "기자가 뭐래?",
      "what did the author say?",
      "记者说什么",
    ],
    ...["什么时候？", "谁？", "其他公司呢", "更多关于首尔", "为什么", "还有谁", "", "?", "ㅋㅋ"],
  ])("%s is none", (message) => {
    expect(lastAnswerWish(message)).toBeNull();
  });

  it("is none for a message that names anything", () => {
    fc.assert(
      fc.property(fc.constantFrom("링크 줘", "more details", "出处"), fc.string({ maxLength: 90 }), (wish, other) => {
        expect(lastAnswerWish(`${wish} 쿼카 ${other}`)).toBeNull();
      }),
    );
  });
});
