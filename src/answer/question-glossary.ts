import { BUSINESS_WORDS } from "./question-glossary-business.js";
import { PUBLIC_WORDS } from "./question-glossary-public.js";

/*
 * Words that news is asked about, in English, Chinese (both scripts) and Korean. A question in another language than the coverage finds
 * none of its words there; through these it finds the commonest.
 */
const LATIN = new Map<string, readonly string[]>();
const HAN = new Map<string, readonly string[]>();
for (const line of [BUSINESS_WORDS, PUBLIC_WORDS].flatMap((words) => words.trim().split("\n"))) {
  const [english = "", chinese = "", korean = ""] = line.split("|");
  const stems = korean.split(" ");
  for (const word of english.split(" ")) LATIN.set(word, [...(LATIN.get(word) ?? []), ...stems]);
  for (const word of chinese.split(" ")) HAN.set(word, [...(HAN.get(word) ?? []), ...stems]);
}

/** Korean stems for an English word. */
export function koreanOfEnglish(word: string): readonly string[] {
  const plain = [
    word,
    word.replace(/s$/u, ""),
    word.replace(/(?:es|ed|ing|d)$/u, ""),
    word.replace(/(?:es|ed|ing)$/u, "e"),
    word.replace(/ies$/u, "y"),
    word.replace(/(.)\1(?:ed|ing)$/u, "$1"),
  ];
  return plain.map((form) => LATIN.get(form)).find((korean) => korean !== undefined) ?? [];
}

/** A word inside a run of Chinese, with its Korean stems. */
export interface ChineseWord {
  readonly word: string;
  readonly korean: readonly string[];
}

/** The words of a run of Chinese that the glossary knows, the longest at each place. */
export function chineseWords(run: string): ChineseWord[] {
  const found: ChineseWord[] = [];
  for (let at = 0; at < run.length; ) {
    const length = [4, 3, 2, 1].find((size) => at + size <= run.length && HAN.has(run.slice(at, at + size)));
    if (length === undefined) {
      at += 1;
      continue;
    }
    const word = run.slice(at, at + length);
    found.push({ word, korean: HAN.get(word) ?? [] });
    at += length;
  }
  return found;
}
