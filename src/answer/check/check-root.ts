import { remembering } from "../verify/verify-memo.js";

/** Endings of Korean predicates as they stand in news and in chat, longest first; what stays is the root with its tense. */
const ENDINGS =
  /(?:기로|는다고|는다며|는다면서|는다|다더라고요|다더라고|다더라|다네요|다네|다고|다며|다면서|다가|답니다|대요|대|래요|래|거든요|거든|네요|네|군요|군|더라|습니다|니다|지만|으나|는데|은데|니까|으니|아서|어서|여서|으며|면서|며|고서|고|도록|으려고|려고|으려|려|느라|자마자|다|죠|지요|는|은|을|던|게|기|음|자|요|아|어|여|지)$/u;
const HANGUL = 0xac00;
const FINAL_RIEUL = 8;
const FINAL_PAST = 20;
/** Final consonants with which a verb describes a noun or becomes one: ㄴ, ㄹ, ㅁ, ㅂ (니다). */
const FINAL_JOINED = new Set([4, 8, 16, 17]);
/** What a contracted vowel comes from, by its number among the vowels: ㅐ ㅏ (했), ㅕ ㅣ (졌), ㅝ ㅜ (줬), ㅘ ㅗ (봤), ㅙ ㅚ (됐). */
const UNCONTRACTED: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [6, 20],
  [14, 13],
  [9, 8],
  [10, 11],
]);
const SILENT = 11;

/** A syllable's first consonant, vowel and final consonant, by their numbers in Unicode's order; null for other characters. */
function partsOf(syllable: string | undefined): readonly [number, number, number] | null {
  const code = (syllable?.codePointAt(0) ?? 0) - HANGUL;
  return code < 0 || code >= 11172 ? null : [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
}

function syllable(first: number, vowel: number, last: number): string {
  return String.fromCodePoint(HANGUL + first * 588 + vowel * 28 + last);
}

/**
 * The roots that a Korean word may have, so that 세웠다, 세운 and 세우는 meet in 세우: endings off, contracted vowels undone
 * (줬다, 졌다, 됐다), ㄹㄹ of 올랐다 back to 오르. More than one where ㄴ or ㄹ may belong to the word or to its ending. Rules, no dictionary.
 */
export const predicateRoots: (word: string) => readonly string[] = remembering((word) => {
  if (!/^[가-힣]+$/u.test(word)) return [word];
  const bare = word.length < 2 ? word : word.replace(ENDINGS, "").replace(/(?<=.)(?:겠|으시|시)$/u, "");
  const root = bare === "" ? word : bare;
  const plain = withoutPast(root);
  const joined = withoutJoined(plain);
  // 본다, 간다: before 다 the ㄴ belongs to the ending.
  const isPresent = /^[가-힣]다(?:고|며|면서)?$/u.test(word);
  const roots = joined === null || (joined.length < 2 && !isPresent) ? [word, plain] : [word, plain, joined];
  return [...new Set(roots.map(withoutHada))];
}, 5000);

/** Undoes the past tense and what it contracted. */
function withoutPast(root: string): string {
  const parts = partsOf(root.at(-1));
  if (parts === null) return root;
  const [first, vowel, last] = parts;
  const head = root.slice(0, -1);
  if (last !== FINAL_PAST) {
    // 올라, 불러: the verb ends in 르.
    const stem = partsOf(root.at(-2));
    if (first === 5 && (vowel === 0 || vowel === 4) && last === 0 && stem?.[2] === FINAL_RIEUL)
      return `${root.slice(0, -2)}${syllable(stem[0], stem[1], 0)}르`;
    const opens = last === 0 && vowel !== 1 && UNCONTRACTED.has(vowel);
    return opens ? head + syllable(first, UNCONTRACTED.get(vowel) ?? vowel, 0) : root;
  }
  const before = partsOf(root.at(-2));
  // 올랐, 불렀: the verb ends in 르.
  if (first === 5 && (vowel === 0 || vowel === 4) && before?.[2] === FINAL_RIEUL)
    return `${root.slice(0, -2)}${syllable(before[0], before[1], 0)}르`;
  if (first === SILENT && (vowel === 0 || vowel === 4 || vowel === 6) && head !== "") return head;
  return head + syllable(first, UNCONTRACTED.get(vowel) ?? vowel, 0);
}

/** Without the ㄴ, ㄹ, ㅁ or ㅂ that joins a verb to a noun or an ending. */
function withoutJoined(root: string): string | null {
  const parts = partsOf(root.at(-1));
  return parts === null || !FINAL_JOINED.has(parts[2]) ? null : root.slice(0, -1) + syllable(parts[0], parts[1], 0);
}

/** 감소하 and 감소되 are 감소. */
function withoutHada(root: string): string {
  return root.length >= 3 ? root.replace(/(?:시키|당하|하|되|해|돼)$/u, "") : root;
}
