import { kindsOf } from "../meta/word-classes.js";
import { CHINESE_WISH, ENGLISH_WISH, KOREAN_WISH, type LastAnswerWord } from "./last-answer-words.js";

/** What is wished for of the answer before, or of its articles. */
export type LastAnswerWish = Exclude<LastAnswerWord, "asks" | "light">;

/** Of several the one that stands first here: 다른 출처 is another one, 기사 원문 링크 a link. */
const ORDER: readonly LastAnswerWish[] = [
  "rewording",
  "other",
  "link",
  "byline",
  "date",
  "outlet",
  "source",
  "less",
  "more",
];

/** 출처가 어디야? asks for the source, 더 누구? for others of whom it was told. */
const OF_WHAT_WAS_TOLD: ReadonlySet<LastAnswerWish> = new Set(["rewording", "other", "less", "more"]);

/** 기자가 뭐래?, what did the author say? ask for what was said. */
const ASKS_WHAT_WAS_SAID =
  /뭐래|뭐라(?![가-힣])|뭐라고|\b(?:what|author|reporter|journalist)\b.*\bsa(?:y|ys|id)\b|(?:作者|记者|記者).*[说說]/iu;

/**
 * What a message wishes of the answer before (링크 줘, 더 자세히, 누가 쓴 거야, another source?). Evidence is that it has no other word:
 * whoever names something asks about that.
 * @returns null where it wishes for nothing of the kind
 */
export function lastAnswerWish(message: string): LastAnswerWish | null {
  const kinds = kindsOf(message, wordsOf(message));
  const wish = ORDER.find((kind) => kinds?.has(kind)) ?? null;
  if (wish === "byline" && ASKS_WHAT_WAS_SAID.test(message)) return null;
  return wish !== null && kinds?.has("asks") && OF_WHAT_WAS_TOLD.has(wish) ? null : wish;
}

function wordsOf(message: string) {
  if (/\p{Script=Hangul}/u.test(message)) return KOREAN_WISH;
  return /\p{Script=Han}/u.test(message) ? CHINESE_WISH : ENGLISH_WISH;
}
