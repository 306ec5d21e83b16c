import { koreanSyllables } from "../verify/verify-hanja.js";
import { mandarinSounds } from "./mandarin-hangul.js";

/*
 * Korean reads Chinese characters in its own way (投資 투자, 朴東炫 박동현), and most of the words of Korean news are such readings: through them a
 * Chinese question finds its words and names in a Korean text. Names of China it writes by their Mandarin sound (杭州 항저우).
 */

/** A word inside a run of Chinese, and what it is called in Korean texts. */
export interface ReadWord {
  readonly word: string;
  readonly korean: string;
}

/**
 * Words of two characters and more, the longest at each place, with whose reading one of the Korean words begins.
 * @param run Chinese characters, simplified or traditional
 */
export function readWords(run: string, korean: ReadonlySet<string>): ReadWord[] {
  const characters = [...run];
  const syllables = characters.map(koreanSyllables);
  const found: ReadWord[] = [];
  for (let at = 0; at + 1 < characters.length; ) {
    const { word, length } = longestAt(at, syllables, korean);
    if (length >= 2) found.push({ word: characters.slice(at, at + length).join(""), korean: word.slice(0, length) });
    at += length >= 2 ? length : 1;
  }
  return found;
}

function longestAt(
  at: number,
  syllables: readonly (readonly string[])[],
  korean: ReadonlySet<string>,
): { word: string; length: number } {
  let best = { word: "", length: 0 };
  for (const word of korean) {
    const length = readLength(word, syllables, at);
    if (length > best.length) best = { word, length };
  }
  return best;
}

/** How many syllables of a word's beginning the characters from a place on are read with. */
function readLength(word: string, syllables: readonly (readonly string[])[], at: number): number {
  let length = 0;
  while (length < word.length && syllables[at + length]?.includes(word.charAt(length))) length += 1;
  return length;
}

/** Hangul from which on a sound that a Korean word begins with is a name; a shorter one must be the whole word. */
const LONG_SOUND = 3;

/**
 * Names of two characters and more whose Mandarin sound, as Korean texts write it, stands there: the longest at each place.
 * @param run Chinese characters, simplified or traditional
 */
export function soundedWords(run: string, korean: ReadonlySet<string>): ReadWord[] {
  const characters = [...run];
  const sounds = characters.map(mandarinSounds);
  const beginnings = new Set([...korean].flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1))));
  const found: ReadWord[] = [];
  for (let at = 0; at + 1 < characters.length; ) {
    const { sound, length } = longestSound(sounds.slice(at), beginnings, korean);
    if (length >= 2) found.push({ word: characters.slice(at, at + length).join(""), korean: sound });
    at += Math.max(length, 1);
  }
  return found;
}

function longestSound(
  sounds: readonly (readonly string[])[],
  beginnings: ReadonlySet<string>,
  korean: ReadonlySet<string>,
): { sound: string; length: number } {
  let best = { sound: "", length: 0 };
  let heads: string[] = [""];
  for (const [i, ways] of sounds.entries()) {
    heads = heads.flatMap((head) => ways.map((way) => head + way)).filter((head) => beginnings.has(head));
    const sound = heads.find((head) => head.length >= LONG_SOUND || korean.has(head));
    if (sound !== undefined && i > 0) best = { sound, length: i + 1 };
    if (heads.length === 0) break;
  }
  return best;
}
