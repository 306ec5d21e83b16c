import { withSharedWill } from "./told-endings.js";

/** What stands between quotation marks, and what joins it to who says it. */
const SPOKEN = /[“"]([^“”"]+)[”"]\s?((?:이?라)?(?:고만|고|며|면서))(?= )/gu;
/** Who somebody is to himself is another to a reader. */
const OWN = /(?<![가-힣])(?:나|내|저|제|저희|우리|당신|여러분)(?:는|은|가|의|도|를|에게|들)?(?![가-힣])/u;
/** Leans on what was said before it. */
const LEANS = /^(?:하지만|그러나|그런데|그래서|따라서|그리고|또|이를|이는|이에|이것|그것|그렇)/u;
/** Says what the last piece is, and not the others. */
const ASKS = /요구|촉구|약속|당부|제안|경고|호소|사과|부탁|다짐|물었|[을를] /u;
const NAMES_SPEAKER = /[가-힣A-Za-z)](?:은|는|이|가) /u;

/**
 * What somebody says in several pieces, one piece at a time and told without quotation marks: 그는 "A"며 "B"고 말했다 as 그는 A고 말했다 and
 * 그는 B고 말했다. Each piece is said, whatever else is.
 */
export function speechesOf(sentence: string): string[] {
  const pieces = [...sentence.matchAll(SPOKEN)];
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  const head = sentence.slice(0, first.index);
  const tail = sentence.slice(last.index + last[0].length).trim();
  if (!NAMES_SPEAKER.test(head) || /[“”"]/u.test(head + tail) || !/다[.]?$/u.test(tail)) return [];
  const ends = pieces.map(({ index, 0: whole }) => index + whole.length);
  const areBeside = pieces.slice(1).every(({ index }, at) => sentence.slice(ends[at], index).trim() === "");
  if (!areBeside) return [];
  return pieces.flatMap((piece) => {
    const [, words = "", joined = ""] = piece;
    const isOfVerb = piece === last ? /고만?$/u.test(joined) || !/[을를] /u.test(tail) : !ASKS.test(tail);
    return isOfVerb ? saidIn(words, joined).map((said) => `${head.trimEnd()} ${said} ${tail}`) : [];
  });
}

/** The sentences of a piece as they are told of: 하겠다고, 사례라고. */
function saidIn(words: string, joined: string): string[] {
  const isNoun = /^이?라/u.test(joined);
  const sentences = words.split(/(?<=[다요까죠])[.?!]\s+/u).map((one) => one.replace(/[.,]$/u, "").trim());
  return sentences.flatMap((one, at) => {
    if (OWN.test(one) || LEANS.test(one)) return [];
    const isLast = at === sentences.length - 1;
    if (isLast && isNoun) return [`${one}${joined.startsWith("이") ? "이라고" : "라고"}`];
    return /(?:다|자|라)$/u.test(one) ? [one, ...withSharedWill(one)].map((form) => `${form}고`) : [];
  });
}
