import type { Span } from "../../coverage/article.js";
import { clausesOf } from "../extractive/clause-cut.js";
import type { Statement } from "../statement/statement.js";
import { matchText } from "../statement/statement-match.js";
import { leans, standsAlone } from "./summary-alone.js";

/** An article's sentences, in its order, each with its vector; no vectors where the store has none for all of them. */
export interface SummaryText {
  readonly statements: readonly Statement[];
  readonly vectors: readonly Float32Array[] | null;
}

/** What is to be chosen. */
export interface SummarySize {
  readonly sentences: number;
  /** UTF-16 units of all together; the first is taken however long it is, up to `longest`. */
  readonly room: number;
  readonly longest: number;
}

/** A sentence of a summary: the place in it that is shown. */
export interface ChosenSentence extends Span {
  readonly statement: Statement;
}

/**
 * Weights of what speaks for a sentence: the beginning of a report says what it is about (the lead), its vector's cosine with the mean of
 * all (the centroid), words of the headline, and whether it holds what was asked for; against it, that it leans on others or is long. Set by hand
 * on articles that are in no test.
 * @see H. P. Edmundson, New methods in automatic extracting, Journal of the ACM 16 (1969), for headline and place
 * @see D. Radev et al., Centroid-based summarization of multiple documents, Information Processing and Management 40 (2004)
 */
const WEIGHTS = { lead: 1, centrality: 1, title: 0.6, focus: 1.6, leans: 0.6, long: 0.3, repeats: 1.5 };
/** Where one sentence is to stand for all, the lead tells more and what all have in common less. */
const WEIGHTS_ALONE = { ...WEIGHTS, lead: 1.6, centrality: 0.6 };
/** A sentence longer than so many times what may be shown is a list or no sentence. */
const MOST_CUT = 4;
/** How fast the lead's worth falls from sentence to sentence. */
const LEAD_FALL = 0.35;

/**
 * The sentences that stand for an article, in its order: each the one of most worth that says least of what those chosen before say.
 * @param focus how much a sentence holds of what was asked for, 0 to 1
 * @see J. Carbonell, J. Goldstein, The use of MMR, diversity-based reranking (SIGIR 1998)
 */
export function chooseSentences(
  text: SummaryText,
  size: SummarySize,
  focus: (statement: Statement) => number,
): ChosenSentence[] {
  const body = text.statements.flatMap((statement, at) => (statement.kind === "body" ? [{ statement, at }] : []));
  const likeness = likenessOf(text);
  const title = new Set(matchText(text.statements[0]?.article.title ?? "").tokens.map(({ stem }) => stem));
  const ofTitle = ({ words }: Statement): number =>
    new Set(words.tokens.flatMap(({ stem }) => (title.has(stem) ? stem : []))).size / Math.max(4, title.size);
  const centrality = scaled(body.map(({ at }) => likeness.toAll(at)));
  const weights = size.sentences === 1 ? WEIGHTS_ALONE : WEIGHTS;
  const candidates = body.flatMap(({ statement, at }, place) => {
    const shown = shownPlace(statement, size.longest);
    if (shown === null || !standsAlone(statement)) return [];
    const worth =
      weights.lead / (1 + LEAD_FALL * place) +
      weights.centrality * (centrality[place] ?? 0) +
      weights.title * ofTitle(statement) +
      weights.focus * focus(statement) -
      weights.leans * leans(statement) -
      weights.long * Math.max(0, (shown.end - shown.start) / size.longest - 0.6);
    return [{ statement, at, worth, ...shown }];
  });
  const chosen: typeof candidates = [];
  let room = size.room;
  while (chosen.length < size.sentences) {
    const repeats = (at: number): number => Math.max(0, ...chosen.map((one) => likeness.between(one.at, at)));
    const best = candidates
      .filter((one) => !chosen.includes(one) && (chosen.length === 0 || one.end - one.start <= room))
      .map((one) => ({ one, value: one.worth - weights.repeats * repeats(one.at) }))
      .sort((a, b) => b.value - a.value)[0]?.one;
    if (best === undefined) break;
    chosen.push(best);
    room -= best.end - best.start;
  }
  return chosen
    .sort((a, b) => a.statement.start - b.statement.start)
    .map(({ statement, start, end }) => ({ statement, start, end }));
}

/** The place of a sentence that is shown: the whole, or where that is too long the clauses that still have their subject; null where none fits. */
function shownPlace({ start, text }: Statement, longest: number): Span | null {
  if (text.length <= longest) return { start, end: start + text.length };
  if (text.length > MOST_CUT * longest) return null;
  const clauses = clausesOf(text);
  // Korean says at the end what is said, English and Chinese at the beginning.
  const korean = /\p{Script=Hangul}/u.test(text);
  const runs = clauses
    .slice(1)
    .map((clause, i) => (korean ? { start: clause.start, end: text.length } : { start: 0, end: clauses[i]?.end ?? 0 }));
  const fitting = runs.filter((run) => run.end - run.start <= longest && run.end - run.start >= longest / 4);
  const whole = korean
    ? fitting.find((run) =>
        /^[^,]{0,24}[가-힣A-Za-z\d)’”'"」』》](?:은|는|이|가)\s/u.test(text.slice(run.start, run.end)),
      )
    : fitting.at(-1);
  return whole === undefined ? null : { start: start + whole.start, end: start + whole.end };
}

interface Likeness {
  /** Of a sentence to all. */
  toAll(at: number): number;
  /** From 0, as the two sentences of the article that are least alike, to 1. */
  between(a: number, b: number): number;
}

/** By the sentences' vectors; where there are none by their words, as often as they stand in the article. */
function likenessOf({ statements, vectors }: SummaryText): Likeness {
  const rows = (vectors ?? wordRows(statements)).map(unit);
  const body = rows.filter((_, at) => statements[at]?.kind === "body");
  const sum = new Float32Array(rows[0]?.length ?? 0);
  for (const row of body) for (const [i, value] of row.entries()) sum[i] = (sum[i] ?? 0) + value;
  const centroid = unit(sum);
  const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
    a === undefined || b === undefined ? 0 : dot(a, b);
  let least = 1;
  for (const [at, row] of body.entries())
    for (const other of body.slice(at + 1)) least = Math.min(least, dot(row, other));
  return {
    toAll: (at) => cosine(rows[at], centroid),
    between: (a, b) => (least < 1 ? (cosine(rows[a], rows[b]) - least) / (1 - least) : 1),
  };
}

/** How often each word of the article stands in each sentence. */
function wordRows(statements: readonly Statement[]): Float32Array[] {
  const numbers = new Map<string, number>();
  for (const { words } of statements)
    for (const { stem } of words.tokens) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
  return statements.map(({ words }) => {
    const row = new Float32Array(numbers.size);
    for (const { stem } of words.tokens) {
      const number = numbers.get(stem) ?? 0;
      row[number] = (row[number] ?? 0) + 1;
    }
    return row;
  });
}

/** From 0, the least, to 1, the most. */
function scaled(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function unit(row: Float32Array): Float32Array {
  const length = Math.sqrt(dot(row, row));
  return length > 0 ? row.map((value) => value / length) : row;
}
