import { isSuffix } from "../coverage/analyzer/korean-stem.js";
import { isQuestionWord } from "../coverage/analyzer/question-words.js";
import { type Token, tokenize } from "../coverage/analyzer/tokens.js";
import type { AliasTable } from "../vectorstore/aliases/alias-table.js";
import { soundExpansions } from "./alias-sounds.js";
import type { AliasExpansion } from "./alias-span.js";

/** A name has at most so many words. */
const MOST_WORDS = 6;
const LONGEST_HAN = 8;
/** Of longer questions the first words only are looked up. */
const MOST_TOKENS = 150;
/** Between the words of one name. */
const NAME_GAP = /^[ .&·‧・’'-]{0,2}$/u;
const SHORT_CAPITALS = /^\p{Lu}{2,3}$/u;
/** Small words that are also abbreviations when written in capitals; question words are known as such. */
const SMALL_WORDS = new Set("us we he she me my so no not but if up out go ad am pm all any".split(" "));

/**
 * Finds the names of a question that the coverage has other names for, from the left, the longest first: Latin words in any
 * case, Hangul with particles attached, Han in either writing. Spans do not overlap. Never throws.
 */
export function expandAliases(table: AliasTable, question: string): AliasExpansion[] {
  const tokens = tokenize(question.toWellFormed()).slice(0, MOST_TOKENS);
  const found: AliasExpansion[] = [];
  for (let at = 0; at < tokens.length; ) {
    const known = longestName(table, question, tokens, at);
    if (known !== null) found.push(known.expansion);
    else if (tokens[at]?.kind === "han") found.push(...hanNames(table, question, tokens[at]));
    at += known?.words ?? 1;
  }
  const free = tokens.filter((token) => !found.some(({ start, end }) => token.start < end && start < token.end));
  return [...found, ...soundExpansions(table, question, free)].sort((a, b) => a.start - b.start);
}

function longestName(
  table: AliasTable,
  question: string,
  tokens: readonly Token[],
  at: number,
): { expansion: AliasExpansion; words: number } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let words = 1;
  while (words < MOST_WORDS && follows(question, tokens[at + words - 1], tokens[at + words])) words += 1;
  for (; words >= 1; words -= 1) {
    const last = tokens[at + words - 1];
    if (last === undefined) continue;
    for (const end of ends(question, last)) {
      const names = namesFor(table, question.slice(first.start, end));
      if (names.length > 0) return { expansion: { start: first.start, end, names, by: "gloss" }, words };
    }
  }
  return null;
}

function follows(question: string, before: Token | undefined, next: Token | undefined): boolean {
  return before !== undefined && next !== undefined && NAME_GAP.test(question.slice(before.end, next.start));
}

/** Where a name may end in its last word: before each ending that is a particle. */
function ends(question: string, { start, end, kind }: Token): number[] {
  if (kind !== "hangul") return [end];
  const word = question.slice(start, end);
  const places = [end];
  for (let length = word.length - 1; length >= 1; length -= 1) {
    if (isSuffix(word.slice(length))) places.push(start + length);
  }
  return places;
}

function namesFor(table: AliasTable, written: string): readonly string[] {
  const names = table.namesOf(written);
  const lower = written.toLowerCase();
  // "it" and "who" are words, IT and WHO names.
  const isWord = written !== written.toUpperCase() && (isQuestionWord(lower) || SMALL_WORDS.has(lower));
  const isNoName = isQuestionWord(lower) && !SHORT_CAPITALS.test(written);
  return isWord || isNoName ? [] : names;
}

/** Chinese runs its words together: names are sought at every character. */
function hanNames(table: AliasTable, question: string, token: Token | undefined): AliasExpansion[] {
  const found: AliasExpansion[] = [];
  if (token === undefined) return found;
  const run = question.slice(token.start, Math.min(token.end, token.start + MOST_TOKENS));
  for (let at = 0; at < run.length; ) {
    let length = Math.min(LONGEST_HAN, run.length - at);
    let names: readonly string[] = [];
    for (; length >= 2 && names.length === 0; length -= 1) names = table.namesOf(run.slice(at, at + length));
    const start = token.start + at;
    // The loop has gone one below the length that was found.
    if (names.length > 0) found.push({ start, end: start + length + 1, names, by: "gloss" });
    at += names.length > 0 ? length + 1 : 1;
  }
  return found;
}
