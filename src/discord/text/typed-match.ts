import { disassemble, getChoseong } from "es-hangul";

/** One character of a text in the forms it may be typed in. */
interface Syllable {
  /** The character itself, without case and width. */
  readonly whole: string;
  /** The initial consonant of a Korean syllable; empty for every other character. */
  readonly initial: string;
}

/** A text prepared for matching what a member has typed so far. */
export interface Matchable {
  readonly syllables: readonly Syllable[];
  /** Places where a word begins. */
  readonly wordStarts: ReadonlySet<number>;
}

const CONSONANT = /^[ㄱ-ㅎ]$/;

function folded(text: string): string {
  // NFKC turns a lone consonant of the keyboard into another code point, so those are kept as they are typed.
  return text.replace(/[^ㄱ-ㅎㅏ-ㅣ]+/g, (part) => part.normalize("NFKC")).toLowerCase();
}

/** Prepares a text once, for many matches. White space does not count: it is often left out when typing. */
export function matchable(text: string): Matchable {
  const syllables: Syllable[] = [];
  const wordStarts = new Set<number>();
  for (const word of folded(text).split(/[\s\p{P}]+/u)) {
    wordStarts.add(syllables.length);
    for (const whole of word) syllables.push({ whole, initial: /[가-힣]/.test(whole) ? getChoseong(whole) : "" });
  }
  return { syllables, wordStarts };
}

/** Whether a character stands for this one: itself, or the initial consonant of its syllable. */
function standsFor(typed: string, syllable: Syllable): boolean {
  return typed === syllable.whole || (CONSONANT.test(typed) && typed === syllable.initial);
}

/**
 * Whether the character that is being typed can become this one and the next: 호 → 홍, and 한 → 하늘, since the keyboard
 * attaches a consonant to the syllable before it until a vowel follows.
 */
function mayBecome(typed: string, syllable: Syllable, next: Syllable | undefined): boolean {
  if (standsFor(typed, syllable)) return true;
  if (!/[가-힣]/.test(typed)) return false;
  return disassemble(syllable.whole + (next?.whole ?? "")).startsWith(disassemble(typed));
}

function matchesAt(typed: readonly string[], { syllables }: Matchable, at: number): boolean {
  return typed.every((character, index) => {
    const syllable = syllables[at + index];
    if (syllable === undefined) return false;
    const isLast = index === typed.length - 1;
    return isLast ? mayBecome(character, syllable, syllables[at + index + 1]) : standsFor(character, syllable);
  });
}

/**
 * How well a text matches what was typed so far: 0 at its beginning, 1 at the beginning of a word, 2 inside a word, null
 * not at all. Korean matches by whole syllables, by initial consonants (ㅎㅋ → 홍콩) and by a last syllable that is not
 * finished (호 → 홍콩).
 */
export function typedRank(typed: string, text: Matchable): 0 | 1 | 2 | null {
  const characters = [...folded(typed).replace(/[\s\p{P}]+/gu, "")];
  if (characters.length === 0) return 0;
  let best: 2 | null = null;
  for (let at = 0; at + characters.length <= text.syllables.length; at += 1) {
    if (!matchesAt(characters, text, at)) continue;
    if (at === 0) return 0;
    if (text.wordStarts.has(at)) return 1;
    best = 2;
  }
  return best;
}
