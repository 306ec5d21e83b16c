import { isQuestionWord } from "../coverage/analyzer/question-words.js";
import type { Token } from "../coverage/analyzer/tokens.js";
import type { AliasTable } from "../vectorstore/aliases/alias-table.js";
import type { AliasExpansion } from "./alias-span.js";

/** A word with its hyphens: Won-soon. */
interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** Personal names have two to four words. */
const MOST_WORDS = 4;
/** A single word sounds like many others unless it is long enough. */
const SHORTEST_WORD = 4;
/** A word in small letters is a name where it is one for certain. */
const SHORTEST_SMALL_WORD = 5;
const CERTAIN = 0.95;
/** Abbreviations are spelt, not spoken. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const HYPHEN = /^[-’'‧·]$/u;

/** The Latin words of a question that no gloss explains, with the Hangul words of the coverage that sound like them. */
export function soundExpansions(table: AliasTable, question: string, tokens: readonly Token[]): AliasExpansion[] {
  const found: AliasExpansion[] = [];
  for (const run of runsOf(nameWords(question, tokens))) {
    for (let at = 0; at < run.length; ) {
      const [expansion, words] = longest(table, run, at);
      if (expansion !== null) found.push(expansion);
      at += words;
    }
  }
  return found;
}

function longest(table: AliasTable, run: readonly NameWord[], at: number): [AliasExpansion | null, number] {
  for (let words = Math.min(MOST_WORDS, run.length - at); words >= 1; words -= 1) {
    const name = run.slice(at, at + words);
    const first = name[0];
    const last = name.at(-1);
    if (first === undefined || last === undefined) break;
    if (words === 1 && !isLongEnough(first)) continue;
    const texts = name.map(({ text }) => text);
    // Won-soon Park is 박원순 too: Korean puts the family name first.
    const orders =
      words > 1 && name.every(({ capital }) => capital) ? [texts, [last.text, ...texts.slice(0, -1)]] : [texts];
    const alike = orders.map((order) => table.soundingLike(order.join(""))).find((some) => some.length > 0) ?? [];
    const certain = alike.filter(({ closeness }) => first.capital || closeness >= CERTAIN);
    const names = certain.map(({ word }) => word);
    if (names.length > 0) return [{ start: first.start, end: last.end, names, by: "sound" }, words];
  }
  return [null, 1];
}

function isLongEnough({ text, capital }: NameWord): boolean {
  return text.length >= (capital ? SHORTEST_WORD : SHORTEST_SMALL_WORD);
}

function nameWords(question: string, tokens: readonly Token[]): NameWord[] {
  const words: NameWord[] = [];
  for (const token of tokens) {
    const text = question.slice(token.start, token.end);
    if (token.kind !== "latin" || ABBREVIATION.test(text)) continue;
    const last = words.at(-1);
    const capital = /^\p{Lu}/u.test(text);
    if (last !== undefined && HYPHEN.test(question.slice(last.end, token.start))) {
      words[words.length - 1] = { ...last, text: last.text + text, end: token.end };
    } else if (!isQuestionWord(text.toLowerCase())) words.push({ text, start: token.start, end: token.end, capital });
  }
  return words;
}

/** Words in a row that may be one name: all with capitals. A question without capitals may have names anywhere. */
function runsOf(words: readonly NameWord[]): NameWord[][] {
  const anyCase = !words.some(({ capital }) => capital);
  const runs: NameWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const near = last !== undefined && word.start - last.end === 1 && (anyCase || (last.capital && word.capital));
    if (near) run?.push(word);
    else runs.push([word]);
  }
  return runs;
}
