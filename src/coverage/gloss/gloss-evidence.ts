import { hangulKeys, keyCloseness } from "../romanised-key.js";
import { type Sound, soundOfLatin } from "../romanised-sound.js";
import { knownParts } from "./gloss-words.js";

/** Two words this close in sound are one name. */
const ALIKE = 0.8;
/** As many of a name's words must be found again in the other language. */
const HALF = 0.5;
const SMALL_WORDS = new Set("of the and for in on at to de la a an".split(" "));

/** How close a Latin spelling and Hangul are in sound, from 0 to 1; 0 for what is not alike. */
function closeness(latin: Sound, hangul: string): number {
  let best = 0;
  for (const spoken of hangulKeys(hangul)) {
    for (const key of latin.keys) best = Math.max(best, keyCloseness(key, spoken, ALIKE));
  }
  return best;
}

/**
 * How likely Korean words are a name in Latin letters, from 0 to 1: they sound like it as a whole (라이징 타이드 펀드: Rising Tide Fund), or
 * word by word sound like it or translate it (사이버포트 관리 기업: Cyberport Management Company). 0 for less than a good match.
 */
export function likenessTo(latin: string): (korean: readonly string[]) => number {
  const words = latin.split(/[\s-]+/u).filter((word) => word !== "" && !SMALL_WORDS.has(word.toLowerCase()));
  const whole = soundOfLatin(latin);
  const sounds = words.map((word) => ({ word: word.toLowerCase(), sound: soundOfLatin(word) }));
  const isMatched = remembering((korean) => sounds.some(({ word, sound }) => isWord(korean, word, sound)));
  return (korean) => {
    const together = closeness(whole, korean.join(""));
    if (together >= ALIKE || korean.length < 2) return together >= ALIKE ? together : 0;
    // A name's first word is part of it, else the reach ends further right.
    const share = isMatched(korean[0] ?? "")
      ? korean.filter(isMatched).length / Math.max(korean.length, sounds.length)
      : 0;
    return share >= HALF ? ALIKE + (1 - ALIKE) * share : 0;
  };
}

function remembering(compute: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const value = known.get(word) ?? compute(word);
    known.set(word, value);
    return value;
  };
}

function isWord(korean: string, latin: string, sound: Sound): boolean {
  if (knownParts(korean).some(({ length, english }) => length === korean.length && english.includes(latin)))
    return true;
  return closeness(sound, korean) >= ALIKE;
}
