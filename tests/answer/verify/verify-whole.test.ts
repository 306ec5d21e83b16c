import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../src/answer/said/said-tokens.js";
import { verifyClaim } from "../../../src/answer/verify/verify-claim.js";
import { hitOf } from "../../fakes/openai-hits.js";

function isShown(text: string, quote: string): boolean {
  const draft = { text, quotes: [{ passage: 1, quote }] };
  return verifyClaim(draft, { question: "", language: "ko", hits: [hitOf([quote])] }).verified;
}

/** Sentences of news, what may be left out of them, and what may not. */
const CASES: readonly (readonly [quote: string, truths: readonly string[], lies: readonly string[]])[] = [
  [
    "누리강 2교 구간은 허가증을 받은 화물차만 다닐 수 있다.",
    [],
    [
      "누리강 2교 구간은 화물차만 다닐 수 있다.",
      "누리강은 허가증을 받은 화물차만 다닐 수 있다.",
      "누리강 2교 구간은 다닐 수 있다.",
    ],
  ],
  [
    "서하늘 소방서장은 “경보기가 제때 울렸는지는 조사해 봐야 한다”고 말했다.",
    [],
    ["서하늘 소방서장은 경보기가 제때 울렸다고 말했다.", "서하늘 소방서장은 조사했다고 말했다."],
  ],
  [
    "시험선은 내년 3월 해군에 넘겨지며, 훈련을 마친 뒤 2027년 9월 배치된다.",
    [],
    ["시험선은 내년 3월 해군에 넘겨졌다.", "시험선은 9월 배치된다.", "시험선은 해군에 배치된다."],
  ],
  [
    "다솜전자의 일본 매출은 지난해 2분기 210억 원으로 1년 전보다 15% 줄었다.",
    [],
    ["다솜전자의 매출은 210억 원으로 1년 전보다 15% 줄었다.", "다솜전자의 일본 매출은 210억 원이다."],
  ],
  [
    "나루시는 6일 오전 7시 25분께 대응 2단계를 내리고 소방차 40대를 보냈다.",
    ["나루시는 소방차 40대를 보냈습니다.", "나루시는 6일 오전 7시 25분께 대응 2단계를 내렸습니다."],
    ["나루시는 6일 오전 7시 대응 2단계를 내렸다.", "나루시는 40대를 보냈다."],
  ],
  [
    "이번 공연에는 기존 단원인 한가람과 새로 들어온 서노을이 출연했다.",
    [],
    ["이번 공연에는 기존 단원인 서노을이 출연했다.", "새로 들어온 한가람이 출연했다."],
  ],
  [
    "가온조선은 울산에 연간 12척 규모의 조선소를 짓기로 했다.",
    ["가온조선은 울산에 조선소를 짓기로 했습니다."],
    ["가온조선은 울산에 조선소를 지었다.", "가온조선은 연간 12척을 짓기로 했다."],
  ],
  ["누리협회가 가온시와 함께 개최한 ‘별빛 축제’가 막을 내렸다.", ["‘별빛 축제’는 누리협회가 개최했습니다."], []],
  [
    "홍보대사에는 배우 한가람이 위촉됐다.",
    ["홍보대사는 배우 한가람입니다."],
    ["홍보대사는 배우입니다.", "배우 한가람이 홍보대사를 위촉했다."],
  ],
  [
    "다온섬은 국내 최초의 풍력 단지이자 관광지이기도 하다.",
    ["다온섬은 국내 최초의 풍력 단지입니다."],
    ["다온섬은 국내 최초의 관광지입니다."],
  ],
  ["미르초는 도서관으로, 나루초는 수영장으로 바뀐다.", [], ["미르초는 수영장으로 바뀐다.", "미르초는 도서관이다."]],
  [
    "상인 30명은 보상금이 너무 적다며 조합을 상대로 소송을 냈다.",
    ["상인 30명은 조합을 상대로 소송을 냈습니다."],
    ["보상금이 너무 적다.", "상인 30명은 보상금을 냈다."],
  ],
  ["예매는 9월 3일 오후 2시부터 누리집에서 할 수 있다.", [], ["예매는 9월 3일까지 누리집에서 가능합니다."]],
  ["가격 협상이 깨지면 5일부터 버스 300대가 멈춘다.", [], ["5일부터 버스 300대가 멈춘다.", "가격 협상이 깨졌다."]],
  ["한결상사의 3분기 이익은 지난해보다 12.5% 줄었다.", [], ["한결상사의 3분기 이익은 12.5% 줄었다."]],
  ["이 가운데 1만 명은 여권번호까지 새어 나갔다.", [], ["1만 명은 새어 나갔다."]],
];

const each = (kind: 1 | 2) => CASES.flatMap((one) => one[kind].map((claim) => [claim, one[0]] as const));

describe("a claim that is shorter than its sentence", () => {
  it.each(each(1))("is shown where it is known to stay true: %s", (claim, quote) => {
    expect(isShown(claim, quote)).toBe(true);
  });

  it.each(each(2))("is not shown where it may be false: %s", (claim, quote) => {
    expect(isShown(claim, quote)).toBe(false);
  });
});

describe("the words of a sentence", () => {
  it("stand where they say", () => {
    const words = fc.array(fc.constantFrom("한빛전자", "(Hanbit)", "(34) ", " ", "씨는 ", "‘물빛’", "을, "), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        for (const { bare, start, end } of tokensOf(text)) {
          expect(
            text
              .slice(start, end)
              .replace(/\s?[(][^()]*[)]/gu, "")
              .replace(/[‘’]/gu, "")
              .replace(/,+$/u, ""),
          ).toBe(bare);
        }
      }),
    );
  });
});
