import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";

/** Counting nouns that say nothing of what they count. */
const ANY_THING = /^(?:개|곳|군데)$/u;
/** Kinds of which nothing is two: a firm is no building. What is more exact than its kind (스타트업, 공기업) is of it all the same. */
const KINDS: readonly RegExp[] = [
  /(?:회사|기업|업체|스타트업|벤처|사업자|법인|협력사|입주사|제조사|고객사|기관|협회|단체|재단)$/u,
  /(?:건물|빌딩)$/u,
  /(?:제품|상품|품목|작품)$/u,
  /(?:나라|국가|개국)$/u,
];
/** Behind a number, up to the noun that it counts: 1,200개의 [4차산업 관련 기업]이. */
const COUNTED =
  /^(?:여|의|여\s?개의)?\s?((?:[가-힣A-Za-z0-9·]+\s){0,3}?[가-힣A-Za-z0-9·]+?)(?:에서|에게|으로|[이가은는을를과와의에로도])(?=[\s,.)]|$)|^의?\s?([가-힣]+)\s(?:중|가운데|등)/u;

/**
 * Whether asked is how many there are of a kind, and all that the sentence counts is of another: "18개의 건물" for who asks how many firms.
 */
export function countsAnother(
  { terms, asked, text }: AnalyzedQuestion,
  { statement, values }: RankedStatement,
): boolean {
  if (!asked.types.includes("number") || asked.unit === null || !ANY_THING.test(asked.unit)) return false;
  const counted = terms.find(
    ({ stem, role, kind }) =>
      kind === "hangul" &&
      (role === "class" || role === "aspect") &&
      new RegExp(`${stem}(?:들)?[은는이가을를의]?\\s?(?:총|모두|전부|다|대략|약)?\\s?몇`, "u").test(text),
  );
  const kind = kindOf(counted?.stem ?? "");
  return (
    kind !== null &&
    values.length > 0 &&
    values.every(({ end }) => {
      const [, noun, other] = COUNTED.exec(statement.text.slice(end)) ?? [];
      const told = kindOf(noun ?? other ?? "");
      return told !== null && told !== kind;
    })
  );
}

function kindOf(noun: string): RegExp | null {
  return KINDS.find((kind) => kind.test(noun)) ?? null;
}

/** So many syllables of the question's words name an item. */
const NAMED = 4;
/** What begins an item of a list within a sentence. */
const ITEM = /[△▲▷▶①-⑳]/u;

/**
 * Whether the sentence lists several things, and its values are those of other items than the one that is asked about: "△센터 개소 △3억 규모 보조금" tells
 * nothing of what the centre costs.
 */
export function listsAnother(
  { terms, asked }: AnalyzedQuestion,
  { statement, values, places }: RankedStatement,
): boolean {
  const { text } = statement;
  if (values.length === 0 || !asked.types.some((type) => type === "number" || type === "time")) return false;
  const starts = [...text.matchAll(new RegExp(ITEM, "gu"))].map(({ index }) => index);
  if (starts.length < 2) return false;
  const itemOf = (at: number): number => starts.findLastIndex((start) => start <= at);
  const told = new Map<number, number>();
  for (const { start, end } of places) {
    // Latin letters (AI) stand anywhere.
    const width = text.slice(start, end).match(/[가-힣]/gu)?.length ?? 0;
    told.set(itemOf(start), (told.get(itemOf(start)) ?? 0) + width);
  }
  const holding = new Set(values.map(({ start }) => itemOf(start)));
  const named = [...told].some(([item, width]) => item >= 0 && width >= NAMED && !holding.has(item));
  return terms.length > 1 && named && [...holding].every((item) => item >= 0 && (told.get(item) ?? 0) === 0);
}
