import type { Span } from "../../coverage/article.js";

/**
 * A comma behind a connective ending (-고, -며, -지만, -는데, -어서 …) that is not the end of a noun (광고, 관계자, 올해), or behind an English or Chinese clause: there a sentence can be cut
 * and each side still says what it says.
 */
const BOUNDARY =
  /(?<=[가-힣](?:며|면서|지만|는데|은데|인데|으나|므로|라며|다며|[하되나오지리치]자|(?<![광사경창재최보참금원피신권선공과])고|(?<![올난이피재손침상방양견유곤당새그첫])해|(?<![국용언단표영외])어|(?<![시남리])아|(?<![기참투급대증수부남])여|(?<![고순부질약문독도각용정심주비공찰방술결명안청])서|(?<!어머|할머|언)니))[,，]\s*|;\s+|[；，]\s*|,\s+(?=(?:and|but|while|which|although|whereas)\b)/gu;
const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
];

/** The clauses of a sentence, as places in it that do not overlap and hold all but the commas between; a quotation or bracket is never cut. */
export function clausesOf(sentence: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of sentence.matchAll(BOUNDARY)) {
    if (index <= start || isInside(sentence, index)) continue;
    clauses.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < sentence.length) clauses.push({ start, end: sentence.length });
  return clauses;
}

/** Whether a place lies within a quotation or bracket. */
function isInside(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  if ((before.split('"').length - 1) % 2 === 1) return true;
  return PAIRS.some(
    ([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close) && sentence.indexOf(close, at) !== -1,
  );
}

/**
 * The shortest run of neighbouring clauses that holds all the places given; the whole sentence where there are none to hold.
 * @param places places in the sentence that must stay: the words and values that make it an answer
 */
export function cutToClauses(sentence: string, places: readonly Span[]): Span {
  const clauses = clausesOf(sentence);
  const first = Math.min(...places.map(({ start }) => start));
  const last = Math.max(...places.map(({ end }) => end));
  const from = clauses.findLast(({ start }) => start <= first);
  const to = clauses.find(({ end }) => end >= last);
  if (places.length === 0 || from === undefined || to === undefined || to.end <= from.start)
    return { start: 0, end: sentence.length };
  return { start: from.start, end: to.end };
}
