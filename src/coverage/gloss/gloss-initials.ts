import { knownParts } from "./gloss-words.js";

/** Latin letters that a Korean initial letter stands for in transliterated names; ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ. */
const INITIAL_LETTERS = "GKC,G,N,DT,D,RL,M,BPV,B,SCTZ,SC,,JZGS,J,C,CKQ,T,PF,HW".split(",");
/** The same for the 21 vowels behind a silent ㅇ. */
const VOWEL_LETTERS = "AIO,AEHX,Y,Y,UEOA,EALMNFSX,YU,Y,OA,W,W,OW,Y,UWO,WO,W,W,YUE,U,U,IE".split(",");
const FIRST_SYLLABLE = 0xac00;

/** Whether a name in Latin letters is an abbreviation: capitals, at most one small letter between them. */
export function isAbbreviation(name: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, "").length;
  const small = name.replace(/[^\p{Ll}]/gu, "").length;
  return /^[\p{Lu}][\p{L}\d&-]{1,7}$/u.test(name) && capitals >= 2 && small <= 1;
}

/**
 * How many of an abbreviation's letters the syllables of Korean words explain, in order: by sound (벤처캐피탈: VC), or because
 * a part of the name is translated (인공지능: AI). 0 unless its first letter is explained by the first syllable.
 */
export function explainedLetters(words: readonly string[], abbreviation: string): number {
  const letters = [...abbreviation.toUpperCase()].filter((letter) => /\p{Lu}/u.test(letter));
  const syllables = words.flatMap(lettersOfSyllables);
  const [first = "", ...others] = letters;
  if (!syllables[0]?.includes(first)) return 0;
  // The longest common subsequence of the letters and the syllables' sets of letters.
  let row: number[] = others.map(() => 0);
  for (const set of syllables.slice(1)) {
    let diagonal = 0;
    let left = 0;
    row = row.map((above, at) => {
      const value = set.includes(others[at] ?? "-") ? Math.max(above, diagonal + 1) : above;
      diagonal = above;
      left = Math.max(left, value);
      return left;
    });
  }
  return 1 + (row.at(-1) ?? 0);
}

function lettersOfSyllables(word: string): string[] {
  const sets = [...word].map(soundLetters);
  for (const { at, english } of knownParts(word)) {
    sets[at] = `${sets[at] ?? ""}${english.map((one) => one.slice(0, 1).toUpperCase()).join("")}`;
  }
  return sets;
}

function soundLetters(syllable: string): string {
  if (/\p{Script=Latin}/u.test(syllable)) return syllable.toUpperCase();
  const index = (syllable.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
  if (index < 0) return "";
  const initial = INITIAL_LETTERS[Math.floor(index / 588)] ?? "";
  return initial === "" ? (VOWEL_LETTERS[Math.floor(index / 28) % 21] ?? "") : initial;
}

/**
 * Where the long form of an abbreviation begins in a text that ends with it, by Schwartz and Hearst (2003), "A simple algorithm
 * for identifying abbreviation definitions in biomedical text": from the right, each letter is sought further left; the first must begin a word.
 * @returns an offset into `before`, or -1
 */
export function longFormStart(before: string, abbreviation: string): number {
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /[\p{L}\d]/u.test(letter));
  const text = before.toLowerCase();
  let at = text.length;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    const letter = letters[i] ?? "";
    do at -= 1;
    while (at >= 0 && (text[at] !== letter || (i === 0 && /[\p{L}\d]/u.test(text[at - 1] ?? " "))));
    if (at < 0) return -1;
  }
  return at;
}
