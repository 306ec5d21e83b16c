import { matchedQuotes } from "../../coverage/quotes.js";
import { mayBeLeftOut } from "../said/said-left-out.js";
import { shortWords } from "../said/said-short-words.js";
import { governsWhatIsBefore } from "../said/said-shortened.js";
import { isPast } from "../said/said-tense.js";
import type { Statement } from "../statement/statement.js";
import { foldText } from "../verify/verify-fold.js";

/** What may stand around a sentence without being part of what it says. */
const EDGES = /^[·,.。…!-]+|[·,.。…!-]+$/gu;
/** A part that says something by itself has at least so many words, and so many letters. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 10;
/** How a Korean clause ends that goes on to one beside it: 참석했으며, 늘었고. */
const BESIDE = /[가-힣](?:고|며|지만|으나)$/u;
/** A sentence shown between quotation marks. */
const QUOTED = /^["“„「『](.+)["”」』][.。]?$/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The sentences that hold a statement word for word, whole ones first: with the same letters, whatever the white space, the forms of
 * marks and the widths of characters; or as a part that stays true without the rest of its sentence.
 */
export function verbatimIn(statement: string, sentences: readonly Statement[]): Statement[] {
  const quoted = QUOTED.exec(statement.trim())?.[1];
  const wanted = [statement, ...(quoted === undefined ? [] : [quoted])].map(bareOf).filter((text) => LETTER.test(text));
  const whole = sentences.filter(({ text }) => wanted.includes(bareOf(text)));
  return whole.length > 0
    ? whole
    : sentences.filter(({ text }) => wanted.some((one) => isPartOf(statement, one, text)));
}

function bareOf(text: string): string {
  return foldText(text).text.replace(EDGES, "");
}

function isPartOf(statement: string, wanted: string, held: string): boolean {
  if (wanted.length < FEWEST_LETTERS || statement.trim().split(/\s+/u).length < FEWEST_WORDS) return false;
  const folded = foldText(held);
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const place = folded.origin(at, at + wanted.length);
    if (place === null || cutsWord(held, place.start) || cutsWord(held, place.end)) continue;
    if (isQuotation(statement, held, place) || isClause(held, place)) return true;
  }
  return false;
}

/** What somebody said, shown as such: the whole of it between its marks. */
function isQuotation(statement: string, held: string, { start, end }: { start: number; end: number }): boolean {
  if (!QUOTED.test(statement.trim())) return false;
  return matchedQuotes(held).some(
    (quote) => quote.start >= start - 1 && quote.start <= start && quote.end >= end && quote.end <= end + 2,
  );
}

/** A Korean clause of its own, whose front may be left out and behind which nothing takes back that it is so. */
function isClause(held: string, { start, end }: { start: number; end: number }): boolean {
  if (
    matchedQuotes(held).some(
      (quote) => (quote.start < start && quote.end > start) || (quote.start < end && quote.end > end),
    )
  )
    return false;
  const [front, own, rest] = [held.slice(0, start), held.slice(start, end), held.slice(end)].map(shortWords);
  const last = own?.at(-1)?.bare ?? "";
  if (front === undefined || own === undefined || rest === undefined || !/[가-힣]/u.test(last)) return false;
  const words = [...front, ...own, ...rest];
  const gap = { words, from: 0, to: front.length, kept: [], claim: own, next: 0 };
  if (front.length > 0 && !mayBeLeftOut(gap)) return false;
  if (rest.length === 0) return true;
  return BESIDE.test(last) && !governsWhatIsBefore(rest, isPast(last));
}

/** Whether letters of one word stand on both sides of a place. */
function cutsWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}
