import { hangulKeys } from "../../coverage/romanised-key.js";
import { soundOfLatin } from "../../coverage/romanised-sound.js";
import { remembering } from "../verify/verify-memo.js";
import { isKnownSurname, isSurname } from "./statement-titled.js";

/*
 * A Korean's name is romanised syllable by syllable (국어의 로마자 표기법 제3장 제4항: no sound change between the syllables of a name is written), so it is compared
 * so: Baek In-ho is 백인호, which as one word would be spelt Baenginho; Pi Seung-woo is 피승우 and not 핀구.
 */

/** Syllables of a Korean's full name. */
const FULL_NAME = 3;

/** Vowels by classes in which the common spellings of one vowel are the same: Jae and Je, Hee, Hui and Hi, Eun and Un. */
function folded(key: string): string {
  const plain = key.replace("ai", "a").replace(/(?<=.)oi|^oi/u, "i");
  // ㅡ is silent in a key.
  return /[oia]/u.test(plain) ? plain : plain.replace(/^([A-Z]?)/u, "$1o");
}

const latinSyllable = remembering(
  (latin: string) => new Set(soundOfLatin(latin).keys.flatMap((key) => [key, folded(key)])),
  4_000,
);
const hangulSyllable = remembering(
  (hangul: string) => new Set(silent(hangul).flatMap((key) => [key, folded(key)])),
  4_000,
);

/** The keys of a syllable; one of ㅡ without a consonant in front has its vowel there: 은 is oN. */
function silent(hangul: string): string[] {
  return hangulKeys(hangul).map((key) => (/^[으-읗]/u.test(hangul) ? `o${key}` : key));
}

function isSyllable(latin: string, hangul: string): boolean {
  if (latin.startsWith("h") !== /^[하-힣]/u.test(hangul)) return false;
  const known = hangulSyllable(hangul);
  return [...latinSyllable(latin)].some((key) => known.has(key));
}

/** Whether a given name of two syllables, perhaps written in one, is that of two Hangul syllables. */
function isGiven(given: readonly string[], hangul: string): boolean {
  const [first = "", second] = given;
  const [a = "", b = ""] = hangul;
  if (second !== undefined) return isSyllable(first, a) && isSyllable(second, b);
  return Array.from({ length: Math.max(0, first.length - 1) }, (_, i) => i + 1).some(
    (cut) => isSyllable(first.slice(0, cut), a) && isSyllable(first.slice(cut), b),
  );
}

/**
 * The full names of three syllables among some Hangul words that a romanised name stands for.
 * @param family the family name, in lower case
 * @param given the given name, in lower case: its two syllables, or both in one
 */
export function koreanNames(family: string, given: readonly string[], words: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const word of words) {
    if (word.length < FULL_NAME || found.has(word.slice(0, FULL_NAME))) continue;
    const leads = isSurname(family, word.charAt(0)) || (!isKnownSurname(family) && isSyllable(family, word.charAt(0)));
    if (leads && isGiven(given, word.slice(1, FULL_NAME))) found.add(word.slice(0, FULL_NAME));
  }
  return [...found];
}
