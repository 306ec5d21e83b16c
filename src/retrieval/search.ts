import { Fault } from "../coverage/fault.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { type ArticleFacts, articleFacts, countWithin, withinLimits } from "./article-facts.js";
import { collapseStories } from "./collapse-stories.js";
import { diversify, spansSeveral } from "./diversify.js";
import type { AppliedFilter, AskedFilters } from "./filters.js";
import type { FusedPassage } from "./fusion.js";
import type { Hit } from "./hit.js";
import { rankPassages } from "./rank.js";
import { preferRecent, understand } from "./understand.js";

/** The longest question, in characters as people count them. */
export const QUESTION_LIMIT = 4000;

const TERMINAL_SEQUENCE = /\u001b(?:\[[\d;?]*[A-Za-z]|\][^\u0007]*\u0007)/gu;
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** One search. */
export interface SearchRequest {
  readonly question: string;
  /** How many passages to return. */
  readonly k: number;
  readonly filters?: AskedFilters;
  /** Find each story in its latest version only. */
  readonly latestVersions?: boolean;
  /** What relative days in the question are counted from; now unless given. */
  readonly now?: Date;
  readonly signal?: AbortSignal;
}

/** What a search found. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Limits given as options and read from the question; those that left nothing are marked relaxed. */
  readonly filters: readonly AppliedFilter[];
  /** What was searched for: the question without the words that limited the reporting. */
  readonly searched: string;
  /** The question without the words that limited the reporting, which may be nothing. */
  readonly rest: string;
  /** Undated articles that dates given as options left out. */
  readonly undatedLeftOut: number;
  /** Every list a hit came from, its raw scores and the fused one; the parts of `score` add up. */
  readonly trace: readonly FusedPassage[];
}

/**
 * Checks a question and makes it harmless: no lone surrogates, no control characters, no terminal sequences.
 * @throws Fault `question_empty`, `question_too_long`
 */
export function checkQuestion(question: string): string {
  const text = question.toWellFormed().replace(TERMINAL_SEQUENCE, "").replace(CONTROLS, " ").trim();
  if (text === "") throw new Fault("question_empty", "The question is empty.", { next: "ask something" });
  const length = [...text].length;
  if (length <= QUESTION_LIMIT) return text;
  throw new Fault("question_too_long", `The question has ${length} characters; up to ${QUESTION_LIMIT} are read.`, {
    next: "ask in fewer words",
    data: { length },
  });
}

/**
 * Finds the passages of a snapshot that bear on a question, by meaning and by words, fused.
 * @param embedder null searches by words alone
 * @throws Fault for a question or filter that cannot be used, and when the embedder fails
 */
export async function search(
  snapshot: Snapshot,
  embedder: Embedder | null,
  timeZone: string,
  request: SearchRequest,
): Promise<SearchResult> {
  const question = checkQuestion(request.question);
  const facts = await articleFacts(snapshot, timeZone);
  const { filters, searched, rest, recent } = understand(facts, question, timeZone, request);
  const allowed = filters.some(({ relaxed }) => !relaxed) ? withinLimits(facts, filters) : null;
  const allow = allowed ? (passage: number) => allowed[snapshot.passages.article(passage)] === 1 : undefined;
  const vector = embedder && snapshot.vectors ? await embedder.embedQuestion(searched, request.signal) : null;
  const found = await rankPassages(snapshot, searched, vector, allow);
  const ranked = request.latestVersions ? latestVersions(snapshot, found) : found;
  const dated = recent ? preferRecent(snapshot, facts, ranked, timeZone) : ranked;
  const spread = spansSeveral(question) ? diversify(dated, (passage) => snapshot.passages.article(passage)) : dated;
  const top = spread.slice(0, request.k);
  const stored = await Promise.all(top.map(({ passage }) => snapshot.passage(passage)));
  const hits = stored.map(({ passage, article }, i) => ({ passage, article, score: top[i]?.score ?? 0 }));
  return { hits, filters, searched, rest, undatedLeftOut: undatedLeftOut(facts, filters), trace: top };
}

function latestVersions(snapshot: Snapshot, found: readonly FusedPassage[]): FusedPassage[] {
  const placed = found.flatMap((one) => {
    const article = snapshot.catalog[snapshot.passages.article(one.passage)];
    return article ? [{ one, article }] : [];
  });
  return collapseStories(placed).map(({ one }) => one);
}

function undatedLeftOut(facts: ArticleFacts, filters: readonly AppliedFilter[]): number {
  if (!filters.some(({ field, inferred }) => !inferred && (field === "from" || field === "to"))) return 0;
  const others = filters.filter(({ field }) => field !== "from" && field !== "to");
  const within = withinLimits(facts, others);
  return countWithin(within.map((one, i) => (facts.latest[i] === 0 ? one : 0)));
}
