import { CHINESE_COVERAGE, type CoverageWord, ENGLISH_COVERAGE, KOREAN_COVERAGE } from "./coverage-words.js";
import { kindsOf, type WordClass } from "./word-classes.js";

/** What is asked about the coverage as a whole, or about all of it within limits. */
export interface CoverageQuestion {
  readonly asks: "articles" | "outlets" | "reporters";
  /** One article, at that end of time; null where several are asked for. */
  readonly end: "newest" | "oldest" | null;
  /** It says that several are meant, or that such are there: it cannot mean those of the answer before. */
  readonly isSeveral: boolean;
}

/**
 * Reads a question about the coverage itself (어떤 언론사 있어?, how many articles?, 最新的文章是哪篇). Evidence is that it has no word which could be a
 * topic: each names articles, outlets or reporters, asks, counts, or is grammar. Whoever names a topic asks for articles about it.
 * @param question without the words that limit the reporting (세계일보, 2019년), which may leave nothing
 * @param isLimited whether there were such words: then the articles alone are question enough (2019년 기사)
 */
export function coverageQuestion(question: string, isLimited: boolean): CoverageQuestion | null {
  const isEmpty = !/[\p{L}\p{N}]/u.test(question);
  if (isEmpty) return isLimited ? { asks: "articles", end: null, isSeveral: true } : null;
  const kinds = kindsOf(question, wordsOf(question));
  if (kinds === null) return null;
  const asks = askedOf(kinds, isLimited);
  if (asks === null) return null;
  const end = asks === "articles" && !kinds.has("count") ? endOf(kinds) : null;
  return { asks, end, isSeveral: SEVERAL.some((kind) => kinds.has(kind)) };
}

const ENDS: readonly CoverageWord[] = ["newest", "oldest"];
const SEVERAL: readonly CoverageWord[] = ["count", "all", "plural", "exists"];

function wordsOf(question: string): readonly WordClass<CoverageWord>[] {
  if (/\p{Script=Hangul}/u.test(question)) return KOREAN_COVERAGE;
  return /\p{Script=Han}/u.test(question) ? CHINESE_COVERAGE : ENGLISH_COVERAGE;
}

function endOf(kinds: ReadonlySet<CoverageWord>): CoverageQuestion["end"] {
  if (kinds.has("oldest")) return "oldest";
  return kinds.has("newest") ? "newest" : null;
}

function askedOf(kinds: ReadonlySet<CoverageWord>, isLimited: boolean): CoverageQuestion["asks"] | null {
  // 사고 소식 asks for articles about accidents; on a day named, what happened is all that was told of it.
  if (kinds.has("event") && !isLimited) return null;
  // 어느 언론사야? asks for the outlet of something that was not named.
  const isAsked = kinds.has("tells") || SEVERAL.some((kind) => kinds.has(kind));
  if (kinds.has("reporter")) return isAsked ? "reporters" : null;
  // Whose it is and of when is asked of one article, which its place in time may tell: 최신 기사 누가 썼어?
  if (kinds.has("fact") && !ENDS.some((kind) => kinds.has(kind))) return null;
  if (kinds.has("outlet")) return isAsked ? "outlets" : null;
  if (isLimited) return "articles";
  const isOne = ENDS.some((kind) => kinds.has(kind));
  return kinds.has("article") && (isAsked || isOne || kinds.has("which")) ? "articles" : null;
}
