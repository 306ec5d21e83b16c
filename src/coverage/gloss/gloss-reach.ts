import { type GlossName, nameAt } from "./gloss.js";
import { abbreviates } from "./gloss-abbreviations.js";
import type { NamingBracket } from "./gloss-brackets.js";
import { likenessTo } from "./gloss-evidence.js";
import { explainedLetters, isAbbreviation, longFormStart } from "./gloss-initials.js";
import { leftOf } from "./gloss-left.js";
import { isCommonNoun } from "./gloss-words.js";

/** Words that a name does not reach across: with a particle (조사) of at least two syllables before it, or a verb. */
const MODIFIER = /[가-힣](?:[은는이가을를의에와과도]|에서|에게|으로|하는|되는|하고|하며|위한|대한|따른|통해)$/u;
/** No noun: what stands in front of the bracket is a clause. */
const PREDICATE = /(?:[했됐었였]다|습니다|니다|[가-힣]는|[가-힣]을|[가-힣]를)$/u;
const HANGUL = /[가-힣]/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
/** Chinese runs its words together; no name reaches across these. */
const HAN_BOUNDARY = /.*[的在与與和是由对對于於向从從及了将將称稱为為至到把被让讓]/u;
const LONGEST_HAN = 10;
/** Within English names. */
const NAME_LINK = new Set(["of", "the", "and", "for", "de", "&"]);
const LONGEST_SHORT_FORM = 10;
/** Words in front of a kind of body (국제 축구 연맹) that make it a name. */
const MOST_QUALIFIERS = 2;
const ENGLISH_TITLES = new Set(
  "president premier chairman chairwoman minister mayor governor ceo founder mr mrs ms dr prof professor the".split(
    " ",
  ),
);
/** Where a name's other occurrences are counted: the article, but for very long ones. */
const NEIGHBOURHOOD = 4000;

/**
 * The name in front of a bracket that the bracket's name stands for; null where it stands for none. Nothing marks where a name
 * begins, so evidence decides, in this order:
 * 1. a quotation in front of the bracket, or around both, is the name;
 * 2. an abbreviation's letters, by sound or translation: the words that explain most of them, the fewest such words;
 * 3. a name in Latin letters: the words that sound like it or translate it best; Han: the words with as many syllables;
 * 4. words that the text never parts elsewhere; 5. else the last word alone.
 */
export function nameBefore(text: string, bracket: NamingBracket, inside: GlossName): GlossName | null {
  const left = leftOf(text, bracket.open, bracket.close);
  if (left === null) return null;
  const last = left.words.at(-1);
  if (last === undefined || (left.quoted === null && !/\p{L}$/u.test(last.text))) return null;
  if (HANGUL.test(inside.text)) return beforeHangul(text, bracket, left.words, left.quoted, inside.text);
  if (left.quoted !== null) return left.quoted;
  if (HANGUL.test(last.text.slice(-1))) return koreanBefore(text, left.words, inside.text);
  if (HAN.test(last.text.slice(-1))) return hanBefore(text, last, null);
  return LATIN.test(last.text.slice(-1)) ? latinBefore(text, left.words, inside.text) : null;
}

function koreanBefore(text: string, words: readonly GlossName[], inside: string): GlossName | null {
  const last = words.at(-1);
  if (last === undefined || PREDICATE.test(last.text) || /^\d/u.test(last.text)) return null;
  if (HAN.test(inside)) return withSyllables(text, words, [...inside.replace(/[·・]/gu, "")].length);
  const runs = runsBefore(words);
  if (isAbbreviation(inside)) {
    const reachable = runs.slice(0, firstModifier(words));
    const explained = reachable.map((run) => explainedLetters(textsOf(run), inside));
    const most = Math.max(...explained);
    const run = reachable[explained.indexOf(most)];
    if (most >= 2 && run !== undefined) return joined(text, run);
  } else {
    const like = likenessTo(inside);
    const likeness = runs.map((run) => like(textsOf(run)));
    const most = Math.max(...likeness);
    const run = runs[likeness.indexOf(most)];
    if (most > 0 && run !== undefined) return joined(text, run);
  }
  const unmodified = runs.slice(0, firstModifier(words));
  const name = neverParted(text, unmodified) ?? last;
  // A single word translates the kind itself: 인터넷(Internet).
  if (!isCommonNoun(name.text) || (!isAbbreviation(inside) && !inside.includes(" "))) return name;
  // 연맹 names nothing alone: 국제 축구 연맹(FIFA).
  const longer = unmodified.slice(1, MOST_QUALIFIERS + 1).at(-1);
  return longer === undefined ? null : joined(text, longer);
}

/** Name and Hangul bracket: a short form of the name, or what a name in Latin letters or Han is called in Korean. */
function beforeHangul(
  text: string,
  { announced }: NamingBracket,
  words: readonly GlossName[],
  quoted: GlossName | null,
  inside: string,
): GlossName | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const end = last.text.slice(-1);
  if (HANGUL.test(end)) {
    const candidates = quoted === null ? runsBefore(words).map((run) => joined(text, run)) : [quoted];
    return candidates.find((name) => abbreviates(inside, name.text, announced)) ?? null;
  }
  if (quoted !== null) return quoted;
  if (HAN.test(end)) return hanBefore(text, last, inside.replace(/\s/gu, "").length);
  if (!LATIN.test(end)) return null;
  const korean = inside.split(/[\s·]+/u);
  if (isAbbreviation(last.text)) return explainedLetters(korean, last.text) >= 2 ? last : null;
  const runs = runsBefore(words).filter((run) => run.every(({ text: word }) => LATIN.test(word)));
  return runs.map((run) => joined(text, run)).find((name) => likenessTo(name.text)(korean) > 0) ?? null;
}

/** The fewest words with as many syllables as there are Han characters; else the last word, if about as long. */
function withSyllables(text: string, words: readonly GlossName[], characters: number): GlossName | null {
  const names = runsBefore(words).map((run) => joined(text, run));
  const exact = names.find((name) => name.text.replace(/[^가-힣]/gu, "").length === characters);
  if (exact !== undefined) return exact;
  const length = names[0]?.text.length ?? 0;
  return characters >= 2 && length >= characters && length <= characters * 2 + 1 ? (names[0] ?? null) : null;
}

function hanBefore(text: string, last: GlossName, syllables: number | null): GlossName | null {
  const run = /\p{Script=Han}+$/u.exec(last.text)?.[0] ?? "";
  const reach = syllables !== null && syllables <= run.length ? run.slice(-syllables) : run.replace(HAN_BOUNDARY, "");
  return reach.length >= 2 && reach.length <= LONGEST_HAN ? nameAt(text, last.end - reach.length, last.end) : null;
}

function latinBefore(text: string, words: readonly GlossName[], inside: string): GlossName | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  if (HAN.test(inside)) return joined(text, capitalised(words));
  const letters = inside.replace(/[^\p{L}]/gu, "");
  if (inside.length > LONGEST_SHORT_FORM || inside.includes(" ") || letters.replace(/\p{Ll}/gu, "").length < 2)
    return null;
  // A long form has at most twice as many words as the short one letters (Schwartz and Hearst).
  const reach = words.slice(-Math.min(letters.length + 5, letters.length * 2));
  const from = reach[0]?.start ?? last.start;
  // The plural s of LLMs stands for no word.
  const start = longFormStart(text.slice(from, last.end), inside.replace(/(?<=\p{Lu})s$/u, ""));
  const name = start < 0 ? null : nameAt(text, from + start, last.end);
  return name?.text.includes(" ") === true && name.text.length > inside.length ? name : null;
}

/** The capitalised words in front of a bracket (President Xi Jinping), at most four; the last word at least. */
function capitalised(words: readonly GlossName[]): readonly GlossName[] {
  let from = words.length - 1;
  while (from > 0 && words.length - from < 4 && isCapitalised(words[from - 1]?.text ?? "")) from -= 1;
  while (from < words.length - 1 && isNoNameStart((words[from]?.text ?? "").toLowerCase())) from += 1;
  return words.slice(from);
}

function isNoNameStart(word: string): boolean {
  return NAME_LINK.has(word) || ENGLISH_TITLES.has(word);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || NAME_LINK.has(word);
}

/** The last word, the last two, and so on. */
function runsBefore(words: readonly GlossName[]): (readonly GlossName[])[] {
  return words.map((_, more) => words.slice(words.length - 1 - more));
}

/** How many words a name without further evidence may have: up to one that qualifies it. */
function firstModifier(words: readonly GlossName[]): number {
  const at = words.slice(0, -1).findLastIndex(({ text }) => MODIFIER.test(text) || /\d/u.test(text));
  return words.length - 1 - at;
}

/** Words that stand twice more in the text, always together: the last never without the others. */
function neverParted(text: string, runs: readonly (readonly GlossName[])[]): GlossName | null {
  const last = runs[0]?.[0];
  if (last === undefined) return null;
  const around = text.slice(Math.max(0, last.start - NEIGHBOURHOOD), last.end + NEIGHBOURHOOD);
  const uses = countOf(around, last.text);
  const together = runs.slice(1).findLast((run) => countOf(around, joined(text, run).text) === uses);
  return uses >= 3 && together !== undefined ? joined(text, together) : null;
}

function countOf(text: string, phrase: string): number {
  let count = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) count += 1;
  return count;
}

function joined(text: string, run: readonly GlossName[]): GlossName {
  const [first] = run;
  const last = run.at(-1);
  return first === undefined || last === undefined ? nameAt(text, 0, 0) : nameAt(text, first.start, last.end);
}

function textsOf(run: readonly GlossName[]): string[] {
  return run.map(({ text }) => text);
}
