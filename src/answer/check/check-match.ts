import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { LONG_SURNAMES, TITLES } from "../verify/verify-name-tables.js";
import { placeOfName } from "../verify/verify-names.js";
import { predicateRoots } from "./check-root.js";
import { meaningsOf, sayTheSame } from "./check-synonyms.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** Endings of verbs and of the copula, longest first: what stays is compared by its first syllables. */
const ENDING =
  /(?:었습니다|았습니다|였습니다|습니다|었다고|았다고|였다고|다고|다며|었다|았다|였다|었던|았던|겠다|는다|으며|면서|지만|어서|아서|다|며|고|은|는|던|어|아|요|음)$/u;
const TITLED = new RegExp(`^(?:${TITLES})$`, "u");
/** A compound is sought in at most so many words. */
const LONGEST_COMPOUND = 3;

/**
 * Finds each word of a statement in words of the coverage: the same stem, another form of the verb, a word that says the same,
 * or a compound that is written apart on one side. −1 where it is not there.
 */
export function matchWords(
  statement: readonly CheckWord[],
  coverage: readonly CheckWord[],
  said: Pick<CheckText, "text">,
  source: { readonly text: string; readonly article: string },
  aliases: AliasLookup,
): number[] {
  return statement.map((word, at) => {
    const same = coverage.findIndex((other) => isSame(word, other));
    if (same >= 0) return same;
    const apart = findApart(word.stem, coverage);
    if (apart >= 0) return apart;
    const joined = findJoined(statement, at, coverage);
    if (joined >= 0) return joined;
    const short = findShortName(word, statement[at + 1], coverage, source.article);
    return short >= 0 ? short : findForeign(word, said.text, coverage, source, aliases);
  });
}

function isSame(one: CheckWord, other: CheckWord): boolean {
  const [a, b] = [one.stem, other.stem];
  if (a === b || sayTheSame(a, b)) return true;
  if (!one.name && !other.name && (isSameVerb(a, b) || shareRoot(a, b))) return true;
  // 나래바이오텍사 is 나래바이오텍.
  if (/^[가-힣]{4,}$/u.test(a) && (b === `${a}사` || a === `${b}사`)) return true;
  // 김하늘씨 is 김하늘.
  return (b.startsWith(a) && TITLED.test(b.slice(a.length))) || (a.startsWith(b) && TITLED.test(a.slice(b.length)));
}

/** Roots that too many verbs have. */
const COMMON_ROOTS = new Set("하 되 이 있 없 지 가 오 보 주 나".split(" "));

/** 세웠다 and 세우는. */
function shareRoot(a: string, b: string): boolean {
  const roots = predicateRoots(a).filter((root) => root !== a || root === b);
  const others = predicateRoots(b);
  return roots.some((root) => !COMMON_ROOTS.has(root) && others.includes(root));
}

/** 박 시장 is 박도현 시장, where the article has the whole name. */
function findShortName(
  { stem }: CheckWord,
  next: CheckWord | undefined,
  coverage: readonly CheckWord[],
  article: string,
): number {
  if (next === undefined || !/^[가-힣]{3}$/u.test(stem) || !TITLED.test(next.stem) || !article.includes(stem))
    return -1;
  return coverage.findIndex((other, at) => stem[0] === other.stem && coverage[at + 1]?.stem === next.stem);
}

/** 열렸다 and 열린: the same first syllables, and the same first consonant in the one that changes. */
function isSameVerb(a: string, b: string): boolean {
  if (!/^[가-힣]{2,6}$/u.test(a) || !/^[가-힣]{2,6}$/u.test(b)) return false;
  const [x, y] = [a.replace(ENDING, ""), b.replace(ENDING, "")];
  if (x === y) return x.length >= 1 && (x !== a || y !== b) && isVerbForm(a) && isVerbForm(b);
  if (!(ENDING.test(a) || ENDING.test(b)) || LONG_SURNAMES.some((name) => a.startsWith(name))) return false;
  const length = Math.min(x.length, y.length);
  if (
    length < 2 ||
    length > 4 ||
    Math.abs(x.length - y.length) > 1 ||
    x.slice(0, length - 1) !== y.slice(0, length - 1)
  )
    return false;
  return isVerbForm(a) && isVerbForm(b) && initialAt(x, length - 1) === initialAt(y, length - 1);
}

/** Ends as verbs do: in 다, 고, 며 …, in ㅆ, or in ㄴ. */
function isVerbForm(stem: string): boolean {
  if (ENDING.test(stem)) return true;
  const final = finalOf(stem);
  return final === FINAL.ssangsiot || final === FINAL.nieun || meaningsOf(stem).length > 0;
}

function initialAt(word: string, at: number): number {
  return Math.floor(((word.codePointAt(at) ?? 0) - 0xac00) / 588);
}

/** 인공지능협회 as 인공지능 협회. */
function findApart(stem: string, coverage: readonly CheckWord[]): number {
  return coverage.findIndex((_, at) => {
    let joined = "";
    for (const { stem: part } of coverage.slice(at, at + LONGEST_COMPOUND)) {
      joined += part;
      if (joined === stem) return true;
    }
    return false;
  });
}

/** 인공지능 협회 as 인공지능협회: this word together with its neighbours is one word of the coverage. */
function findJoined(statement: readonly CheckWord[], at: number, coverage: readonly CheckWord[]): number {
  for (let first = Math.max(0, at - LONGEST_COMPOUND + 1); first <= at; first += 1) {
    for (let end = at + 1; end <= Math.min(statement.length, first + LONGEST_COMPOUND); end += 1) {
      if (end - first < 2) continue;
      const joined = statement
        .slice(first, end)
        .map(({ stem }) => stem)
        .join("");
      const found = coverage.findIndex(({ stem }) => stem === joined);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/** A name in another script: by alias, by a bracket of the article, or by its sound. */
function findForeign(
  word: CheckWord,
  said: string,
  coverage: readonly CheckWord[],
  source: { readonly text: string; readonly article: string },
  aliases: AliasLookup,
): number {
  const name = said.slice(word.start, word.end);
  if (!word.name || !/^[\p{Script=Latin}\p{M}.&'’-]{2,}$/u.test(name)) return -1;
  const place = placeOfName(name, source.text, source.article, aliases);
  return place === null ? -1 : coverage.findIndex(({ start, end }) => start < place.end && end > place.start);
}
