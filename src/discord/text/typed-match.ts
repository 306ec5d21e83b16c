import { disassemble, getChoseong } from "es-hangul";

/** A text prepared for matching what a member has typed so far. */
export interface Matchable {
  /** The text without white space and punctuation, which are often left out when typing, and without case and width. */
  readonly text: string;
  /** For each unit of it, the initial consonant of the Korean syllable, or the unit itself. */
  readonly initials: string;
  /** For each unit of it, `1` where a word begins. */
  readonly starts: string;
}

const SYLLABLE = /^[가-힣]$/;
const initialOf = new Map<string, string>();

/** The initial consonant of a syllable; the syllables in use are few, so each is looked up once. */
function initial(character: string): string {
  const known = initialOf.get(character);
  if (known !== undefined) return known;
  const found = SYLLABLE.test(character) ? getChoseong(character) : character;
  initialOf.set(character, found);
  return found;
}

const jamoOf = new Map<string, string>();

/** The letters a syllable is typed with: 홍 → ㅎㅗㅇ. */
function jamo(character: string): string {
  const known = jamoOf.get(character);
  if (known !== undefined) return known;
  const found = disassemble(character);
  jamoOf.set(character, found);
  return found;
}

function folded(text: string): string {
  // NFKC turns a lone consonant of the keyboard into another code point, so those are kept as they are typed.
  return text.replace(/[^ㄱ-ㅎㅏ-ㅣ]+/g, (part) => part.normalize("NFKC")).toLowerCase();
}

function initialsOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => initial(text[at] ?? "")).join("");
}

/** Prepares a text once, for many matches. */
export function matchable(title: string): Matchable {
  const words = folded(title)
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== "");
  const text = words.join("");
  const starts = words.map((word) => `1${"0".repeat(word.length - 1)}`).join("");
  return { text, initials: initialsOf(text), starts };
}

/** Whether what was typed but for its last character stands at a place: each itself or the initial of the syllable there. */
function beginsAt(typed: string, { text, initials }: Matchable, at: number): boolean {
  for (let index = 0; index < typed.length - 1; index += 1) {
    if (typed[index] !== text[at + index] && typed[index] !== initials[at + index]) return false;
  }
  return true;
}

/**
 * Whether the character that is being typed can become the one at a place and the next: 호 → 홍, and 한 → 하늘, since the
 * keyboard attaches a consonant to the syllable before it until a vowel follows.
 */
function mayBecome(last: string, { text, initials }: Matchable, at: number): boolean {
  if (last === text[at] || last === initials[at]) return true;
  if (!SYLLABLE.test(last) || initial(last) !== initials[at]) return false;
  return (jamo(text[at] ?? "") + jamo(text[at + 1] ?? "")).startsWith(jamo(last));
}

/** How well a text matches: 0 at its beginning, 1 at the beginning of a word, 2 inside a word, null not at all. */
export type TypedRank = 0 | 1 | 2 | null;

/**
 * Prepares what was typed so far, and returns what says how well a text matches it. Korean matches by whole syllables, by
 * initial consonants (ㅎㅋ → 홍콩) and by a last syllable that is not finished (호 → 홍콩).
 */
export function typedRank(given: string): (title: Matchable) => TypedRank {
  const typed = folded(given).replace(/[\s\p{P}]+/gu, "");
  if (typed === "") return () => 0;
  const last = typed.slice(-1);
  // Wherever it matches, its initials are those of the title: a search for them passes over nearly all places.
  const wanted = initialsOf(typed);
  return (title) => {
    let best: TypedRank = null;
    for (let at = title.initials.indexOf(wanted); at >= 0; at = title.initials.indexOf(wanted, at + 1)) {
      if (!beginsAt(typed, title, at) || !mayBecome(last, title, at + typed.length - 1)) continue;
      if (at === 0) return 0;
      if (title.starts[at] === "1") return 1;
      best = 2;
    }
    return best;
  };
}
