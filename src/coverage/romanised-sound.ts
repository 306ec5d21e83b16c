import { romanize } from "es-hangul";
import { editDistance } from "./edit-distance.js";

/**
 * Names in Latin letters and in Hangul are compared by how they sound, because one name has many spellings (박원순: Park
 * Won-soon, Bak Wonsun; Cyberport: 사이버포트). Both are brought to a key of consonant and vowel classes; Hangul by the
 * Revised Romanization first.
 * @see https://www.korean.go.kr/front_eng/roman/roman_01.do
 */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])le$/g, "ul"],
  [/tsch|tch|sch|sh|ts|tz|dg(?=[eiy])/g, "S"],
  [/ph/g, "P"],
  [/ch/g, "C"],
  [/th/g, "D"],
  [/g(?=[eiy])/g, "G"],
  [/ck|qu?|x$/g, "K"],
  [/x/g, "KS"],
  [/ng(?![aeiouy])|n/g, "N"],
  [/ng/g, "NK"],
  [/c(?=[eiy])/g, "S"],
  [/[bpfv]/g, "P"],
  [/[dt]/g, "T"],
  [/[gkc]/g, "K"],
  [/[szj]/g, "S"],
  [/[lr]/g, "R"],
  [/m/g, "M"],
  [/h/g, ""],
];
/** Spellings with two sounds each: Michael and Chen, Smith and Thomas, Gerald and Gibson. */
const AMBIGUOUS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["C", ["S", "K"]],
  ["D", ["T", "S"]],
  ["G", ["K", "S"]],
]);
/** Korean 어 and 으 are written eo, u, o, eu, oo: one class. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/eo|eu|ou|oo|w|o|u/g, "o"],
  [/ee|ea(?!u)|ie|ey|y|e|i/g, "i"],
  [/a/g, "a"],
];
/** A sound at the end of a syllable that Korean does not write in foreign words: Park is 박, Cyber 사이버. */
const SILENT_R = /R(?![oia])/g;
/** Korean drops ㄹ and ㄴ in front of i and y at a word's start (두음법칙): 이 is Lee, 유 is Ryu, 노 is Roh. */
const INITIAL_R = /^R/;
/** Keys with this many consonants or fewer sound alike by chance, so that their vowels must agree too. */
const FEW_CONSONANTS = 2;
/** One consonant in so many may differ: transliterations go by sound, spelling does not. */
const CONSONANTS_A_SLIP = 8;

/** How a word sounds, for comparing: in each way in which it can be read. */
export interface Sound {
  /** Consonant and vowel classes. */
  readonly keys: readonly string[];
  /** The consonant classes alone. */
  readonly consonants: readonly string[];
  /** How many consonants it has. */
  readonly size: number;
}

/** The sound of a word in Latin letters; accents, hyphens and spaces are dropped. */
export function soundOfLatin(word: string): Sound {
  let key = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  for (const [pattern, by] of CONSONANTS) key = key.replace(pattern, by);
  for (const [pattern, by] of VOWELS) key = key.replace(pattern, by);
  const consonants = withoutDoubles(key.replace(/[oia]/g, ""));
  return {
    keys: variants(withoutDoubles(key), SILENT_R),
    consonants: variants(consonants, /R/g),
    size: consonants.length,
  };
}

/** The sound of a run of Hangul syllables, by Revised Romanization, in which one letter has one sound. */
export function soundOfHangul(word: string): Sound {
  return soundOfLatin(
    romanize(word)
      .replace(/ch/g, "j")
      .replace(/(?<!n)g/g, "k"),
  );
}

/** Whether a Latin spelling and a Hangul one can be the same name. Not a proof: Gun and Geon sound alike. */
export function soundsAlike(latin: Sound, hangul: Sound): boolean {
  if (Math.min(latin.size, hangul.size) <= FEW_CONSONANTS) {
    return latin.keys.some((key) => hangul.keys.includes(key));
  }
  const slips = Math.floor(Math.max(latin.size, hangul.size) / CONSONANTS_A_SLIP);
  return latin.consonants.some((one) =>
    slips === 0
      ? hangul.consonants.includes(one)
      : hangul.consonants.some(
          (other) => Math.abs(one.length - other.length) <= slips && editDistance(one, other) <= slips,
        ),
  );
}

/** A key with and without the r that Korean leaves out, its ambiguous spellings read both ways. */
function variants(key: string, silent: RegExp): string[] {
  const all = [key, key.replace(silent, ""), key.replace(INITIAL_R, "")].flatMap(readings).map(withoutDoubles);
  return [...new Set(all)].filter((variant) => variant !== "");
}

function readings(key: string): string[] {
  let keys = [key];
  for (const [spelling, sounds] of AMBIGUOUS) {
    if (key.includes(spelling)) keys = keys.flatMap((one) => sounds.map((sound) => one.replaceAll(spelling, sound)));
  }
  return keys;
}

function withoutDoubles(key: string): string {
  return key.replace(/(.)\1+/g, "$1");
}
