import type { AppliedFilter, AskedFilters } from "../../retrieval/filters.js";
import type { Hit } from "../../retrieval/hit.js";
import { type SearchResult, search } from "../../retrieval/search.js";
import type { Embedder } from "../../vectorstore/embedders/embedder.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import { metaAspects } from "../meta/meta-question.js";
import type { ReadingPart } from "../reader.js";
import { questionParts } from "./question-parts.js";
import { partTimes } from "./question-parts-times.js";

/** How many passages a reader is handed: for a question, for each of several, and for these together. */
const PASSAGES_READ = 16;
const PASSAGES_OF_PART = 12;
const PASSAGES_OF_ALL = 20;

/** What is searched for. */
export interface PartsSearch {
  readonly question: string;
  readonly language: string;
  readonly filters: AskedFilters;
  readonly signal?: AbortSignal;
}

/** What was found for a question, and for each part of one that asks several things. */
export interface FoundParts {
  /** The search for the whole question, whose limits hold for its parts too. */
  readonly found: SearchResult;
  /** All passages that may be cited, best first. */
  readonly hits: readonly Hit[];
  /** Those that are read for the question as a whole. */
  readonly read: readonly Hit[];
  /** Empty where the question asks one thing. */
  readonly parts: readonly ReadingPart[];
}

/**
 * Searches for a question and, where it asks several things, for each of them: what is near the whole is often near none.
 * @throws Fault for a question or filter that cannot be used, and when the embedder fails
 */
export async function searchParts(
  snapshot: Snapshot,
  embedder: Embedder | null,
  timeZone: string,
  { question, language, filters, signal }: PartsSearch,
): Promise<FoundParts> {
  const how = { latestVersions: true, ...(signal ? { signal } : {}) };
  const found = await search(snapshot, embedder, timeZone, { question, k: PASSAGES_READ, filters, ...how });
  // A byline is read from a question only and cannot be handed on; words that limit the reporting may ask about the articles.
  const isWhole =
    found.filters.some(({ field, relaxed }) => field === "byline" && !relaxed) || metaAspects(question).length > 0;
  const questions = isWhole ? [] : questionParts(found.searched, language);
  if (questions.length < 2) return { found, hits: found.hits, read: found.hits, parts: [] };
  const kept = keptLimits(found.filters);
  const searchPart = async (part: string, limits: AskedFilters): Promise<readonly Hit[]> =>
    (await search(snapshot, embedder, timeZone, { question: part, k: PASSAGES_OF_PART, filters: limits, ...how })).hits;
  const times = partTimes(questions);
  const parts: ReadingPart[] = [];
  for (const [i, part] of questions.entries()) {
    const time = kept.from === undefined && kept.to === undefined ? times[i] : undefined;
    const dated = time === undefined ? [] : await searchPart(part, { ...kept, ...time });
    const hits = await searchPart(part, kept);
    parts.push({ question: part, hits, ...(dated.length > 0 ? { dated } : {}) });
  }
  const hits = interleaved([...parts.map((part) => [...(part.dated ?? []), ...part.hits]), found.hits]);
  return { found, hits, read: hits.slice(0, PASSAGES_OF_ALL), parts };
}

/** The limits that the search kept to, as if they had been given. */
function keptLimits(filters: readonly AppliedFilter[]): AskedFilters {
  return Object.fromEntries(filters.filter(({ relaxed }) => !relaxed).map(({ field, value }) => [field, value]));
}

/** The first of each list, then the second of each, and so on, each passage once. */
function interleaved(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)));
  return [...new Map(rounds.flat().map((hit) => [hit.passage.id, hit])).values()];
}
