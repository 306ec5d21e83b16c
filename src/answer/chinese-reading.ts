import { koreanSyllables } from "./verify-hanja.js";

/*
 * Korean reads Chinese characters in its own way (投資 투자, 朴東炫 박동현), and most of the words of Korean news are such readings: through them a
 * Chinese question finds its words and names in a Korean text.
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
