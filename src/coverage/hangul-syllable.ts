const HANGUL = 0xac00;
const SYLLABLES = 11_172;
const VOWELS = 21;
const FINALS = 28;

/** Numbers of final consonants in Unicode's order. */
export const FINAL = { nieun: 4, rieul: 8, mieum: 16, bieup: 17, ssangsiot: 20 } as const;

/** The number of the final consonant of a text's last syllable: 0 for an open one, −1 where it ends in no Hangul syllable. */
export function finalOf(text: string): number {
  const code = (text.codePointAt(text.length - 1) ?? 0) - HANGUL;
  return code < 0 || code >= SYLLABLES ? -1 : code % FINALS;
}

/** The number of the vowel of a text's last syllable in Unicode's order; −1 where it ends in no Hangul syllable. */
export function vowelOf(text: string): number {
  const code = (text.codePointAt(text.length - 1) ?? 0) - HANGUL;
  return code < 0 || code >= SYLLABLES ? -1 : Math.floor(code / FINALS) % VOWELS;
}

/** A text with another vowel in its last syllable; as it is where it ends in no Hangul syllable. */
export function withVowel(text: string, vowel: number): string {
  const own = vowelOf(text);
  if (own < 0) return text;
  return text.slice(0, -1) + String.fromCodePoint((text.codePointAt(text.length - 1) ?? 0) + (vowel - own) * FINALS);
}

/** A text with another final consonant under its last syllable; as it is where it ends in no Hangul syllable. */
export function withFinal(text: string, final: number): string {
  const own = finalOf(text);
  if (own < 0) return text;
  return text.slice(0, -1) + String.fromCodePoint((text.codePointAt(text.length - 1) ?? 0) - own + final);
}
