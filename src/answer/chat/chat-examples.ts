import type { DraftClaim } from "../verify/verify-claim.js";

/** A quoted sentence, and how it may be worded. */
export interface WordingExample {
  readonly question: string;
  readonly quote: string;
  readonly text: string;
  /** A wording that is refused, and why. */
  readonly refused: string;
  readonly reason: string;
}

const KOREAN: readonly WordingExample[] = [
  {
    question: "한빛 도서관은 언제 다시 열었어?",
    quote: "한빛 도서관(관장 김가람)은 지난 11일 다시 문을 열었고, 장서를 12만 권으로 늘렸다.",
    text: "한빛 도서관은 지난 11일 다시 문을 열었습니다.",
    refused: "한빛 도서관이 11일 재개관했습니다.",
    reason: "another word for 다시 문을 열었다",
  },
  {
    question: "나래전자 매출은?",
    quote: "나래전자는 연결 기준 1분기 매출 120억원, 영업이익 9억원을 기록했다고 밝혔다.",
    text: "나래전자는 연결 기준 1분기 매출 120억원을 기록했다고 밝혔습니다.",
    refused: "나래전자의 매출은 120억원입니다.",
    reason: "left out: 연결 기준, 1분기, who says so",
  },
  {
    question: "시장은 뭐라고 했어?",
    quote: '이가온 시장은 간담회에서 "다리를 내년에 고치겠다"며 "예산은 확보했다"고 말했다.',
    text: "이가온 시장은 다리를 내년에 고치겠다고 말했습니다.",
    refused: "이가온 시장은 내년에 다리를 고칩니다.",
    reason: "somebody's words told as a fact",
  },
];

const ENGLISH: readonly WordingExample[] = [
  {
    question: "When was the library built?",
    quote: "가온시는 2019년 도서관을 지었다.",
    text: "가온시 built the library in 2019.",
    refused: "The library was completed by the city in early 2019.",
    reason: "a name left out, another verb, and early is not said",
  },
  {
    question: "How many passengers did the ferry carry?",
    quote: "The ferry carried 230 passengers on Monday, the harbour office (Port of Hanbit) said.",
    text: "The ferry carried 230 passengers on Monday, the harbour office said.",
    refused: "The ferry transported 230 people.",
    reason: "other words than the quote's; left out: on Monday, who says so",
  },
];

/** What the model is shown of how to word a claim: in Korean for claims in Korean, else in English. */
export function wordingExamples(language: string): readonly WordingExample[] {
  return /^ko/u.test(language) ? KOREAN : ENGLISH;
}

/** An example as the claim that the model is asked for. */
export function exampleClaim({ quote, text }: WordingExample): DraftClaim {
  return { text, quotes: [{ passage: 1, quote }] };
}
