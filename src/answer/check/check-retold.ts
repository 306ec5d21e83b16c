import { isSameEnd, isSameWord, shortWords } from "../said/said-short-words.js";
import { isPast } from "../said/said-tense.js";
import { sayTheSame } from "./check-synonyms.js";

/** So many words may be others that say the same; more would make it another sentence. */
const MOST_CHANGED = 2;
const DENIES = /않|못|없|아니|아닙|안$/u;
const PLAIN_END = /[가-힣](?:다|요)$/u;

/**
 * Whether a Korean statement is a sentence of the coverage word for word but for a word or two that say the same, its politeness and
 * what stands in brackets: 시공사로 뽑았습니다 for 시공사로 선정했다.
 */
export function isRetold(statement: string, held: string): boolean {
  const glosses = bracketsIn(statement);
  if (glosses.length > 0 && glosses.join() !== bracketsIn(held).join()) return false;
  const [said, full] = [shortWords(statement), shortWords(held)];
  const [last, end] = [said.at(-1)?.bare, full.at(-1)?.bare];
  if (said.length < 2 || said.length !== full.length || last === undefined || end === undefined) return false;
  const pairs = said.slice(0, -1).map(({ bare }, at) => [bare, full[at]?.bare ?? ""] as const);
  if (!pairs.every(([one, other]) => isSameWord(one, other)) || !endsTheSame(last, end)) return false;
  const changed = pairs.filter(([one, other]) => one !== other).length + (isSameEnd(last, end) ? 0 : 1);
  return changed <= MOST_CHANGED;
}

function bracketsIn(text: string): readonly string[] {
  return text.match(/[(（][^()（）]*[)）]/gu) ?? [];
}

function endsTheSame(one: string, other: string): boolean {
  if (isSameEnd(one, other)) return true;
  const isComparable = [one, other].every((word) => PLAIN_END.test(word) && !DENIES.test(word));
  return isComparable && isPast(one) === isPast(other) && sayTheSame(one.replace(/습니다$/u, "다"), other);
}
