import type { Article } from "../../coverage/article.js";
import { collapseStories } from "../../retrieval/collapse-stories.js";
import { foldName } from "../../retrieval/filters.js";
import type { SearchResult } from "../../retrieval/search.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import { listingOf } from "../meta/catalog-listing.js";
import { listingClaims } from "../meta/meta-listing.js";
import type { QuestionTerm } from "../question/question-analysis.js";
import { QUOTED } from "../question/quoted-titles.js";
import type { Reader, ReaderResult, Reading, VerifiedClaim } from "../reader.js";
import { articlesAbout, focusOn, termsOfWish } from "./summary-articles.js";
import { type ChosenSentence, chooseSentences, type SummarySize } from "./summary-choice.js";
import { readSources, type SummarySource, vectorsOf } from "./summary-source.js";
import type { SummaryWish } from "./summary-wish.js";

/** What a wish for a summary is fulfilled from. */
export interface SummaryParts {
  readonly wish: SummaryWish;
  readonly snapshot: Snapshot;
  /** What was found for the words of the wish. */
  readonly found: SearchResult;
  readonly timeZone: string;
}

/** How many articles are summed up at once, and how many of those found are looked at. */
const ARTICLES = 3;
const CANDIDATES = 6;
/** How many of the newest are asked for, so that versions of one story leave room for others. */
const NEWEST = 12;
/** Passages of the articles meant that a chat model is handed. */
const PASSAGES_READ = 16;

/** In UTF-16 units: an answer of three sentences stays below 300, as others do, and one of several articles below 400. */
const SIZES = {
  whole: { sentences: 3, room: 285, longest: 170 },
  line: { sentences: 1, room: 180, longest: 180 },
  ofTwo: { sentences: 1, room: 150, longest: 150 },
  ofThree: { sentences: 1, room: 125, longest: 125 },
} satisfies Readonly<Record<string, SummarySize>>;

/** Letters and digits from which on the beginning of a title, or a sentence, tells which is meant. */
const BEGINNING = 8;
/** It wishes for each of them. */
const EVERY = /모든|전체|전부|모두|(?:^|\s)다(?=\s|$)|싹|\b(?:all|every|each|everything)\b|所有|全部|每/iu;
const NEWEST_ALONE = /최신|최근|마지막|제일\s?새|\b(?:latest|newest|most recent|last)\b|最新|最近|最后|最後/iu;

/**
 * Fulfils a wish for a summary: with sentences that stand for the articles meant; a chat reader may say it from the passages of these
 * articles alone. Where no article is meant the newest are named, and where none is about what was named there are no claims.
 */
export async function readSummary(reader: Reader, reading: Reading, parts: SummaryParts): Promise<ReaderResult> {
  const meant = await meantBy(reading, parts);
  if (meant === null) {
    const listing = await listingOf(parts.snapshot, parts.found.filters, parts.timeZone);
    const named = await listingClaims({ asks: "articles", end: null }, reading.language, listing, parts.timeZone);
    return { ...named, reader: "extractive", trace: { summary: "no article is meant" } };
  }
  const { sources } = meant;
  const claims = summaryOf(parts.snapshot, meant, parts.wish);
  const trace = { summary: sources.map(({ article }) => article.id) };
  const own: ReaderResult = { claims, articles: sources.map(({ article }) => article), reader: "extractive", trace };
  if (reader.name === own.reader || claims.length === 0) {
    if (claims.length > 0) reading.onClaims?.(claims);
    return own;
  }
  const hits = sources.flatMap((source) => source.hits.slice(0, Math.ceil(PASSAGES_READ / sources.length)));
  const told = await reader.read({ ...reading, hits });
  // Another reader that stood in for the model answers questions, and this is none.
  if (told.reader === reader.name && told.claims.length > 0) return { ...told, articles: own.articles ?? [] };
  return { ...own, ...(told.usage ? { usage: told.usage } : {}) };
}

/** The articles that a wish means, best first, and the words by which it names what they are about. */
interface Meant {
  readonly sources: readonly SummarySource[];
  readonly terms: readonly QuestionTerm[];
  /** It gives their titles: each is wanted. */
  readonly isTitled?: boolean;
}

/** The articles that a wish means; null where it names nothing by which they could be told. */
async function meantBy(
  { language }: Reading,
  { wish, snapshot, found, timeZone }: SummaryParts,
): Promise<Meant | null> {
  const { about, number } = wish;
  const articles = found.hits.map(({ article }) => article);
  // A title that is given says all: no sentence is more wanted than others.
  const titled = storiesIn(titledIn(about, articles));
  if (titled.length > 0)
    return { sources: await readSources(snapshot, titled.slice(0, ARTICLES)), terms: [], isTitled: true };
  const candidates = await readSources(snapshot, storiesIn(articles).slice(0, CANDIDATES));
  const terms = termsOfWish(about, language, found.filters, candidates);
  if (terms.length === 0 || onlyLimits(terms, found)) return newestWithin(wish, snapshot, found, timeZone);
  const fitting = articlesAbout(about, terms, candidates);
  const inTitle = fitting.filter((one) => one.inTitle);
  const several =
    number === "many" ? fitting : number === "either" && inTitle.length > 1 ? inTitle : fitting.slice(0, 1);
  return { sources: several.slice(0, ARTICLES).map(({ candidate }) => candidate), terms };
}

/** The newest reports within the limits of a wish that names nothing else; null where it has no limits either. */
async function newestWithin(
  wish: SummaryWish,
  snapshot: Snapshot,
  found: SearchResult,
  timeZone: string,
): Promise<Meant | null> {
  const { filters } = found;
  const isLimited = filters.some(({ relaxed }) => !relaxed);
  if (!isLimited && filters.length > 0) return { sources: [], terms: [] };
  const isDated = filters.some(({ field }) => field === "from" || field === "to");
  const listing = await listingOf(snapshot, filters, timeZone);
  // A report without a date is not known to be of the time asked for.
  const newest = storiesIn(await listing.articles("newest", NEWEST)).filter(
    ({ published }) => !isDated || published !== null,
  );
  const isNewest = NEWEST_ALONE.test(wish.about) && wish.number !== "many";
  // Of all articles it is told how many there are, and which: some sentences would not be all.
  if (!isLimited && EVERY.test(wish.about) && newest.length > 1) return null;
  if (!isLimited && !isNewest && wish.number !== "many" && newest.length > 1) return null;
  const most = isNewest || (isLimited && wish.number === "one") ? 1 : ARTICLES;
  return { sources: await readSources(snapshot, newest.slice(0, most)), terms: [] };
}

/** Whether all that a wish names is the outlet or reporter that the search keeps to already. */
function onlyLimits(terms: readonly { readonly stem: string }[], { filters }: SearchResult): boolean {
  const kept = filters.flatMap(({ field, value, relaxed }) =>
    !relaxed && (field === "outlet" || field === "byline") ? [foldName(value)] : [],
  );
  return kept.length > 0 && terms.every(({ stem }) => kept.some((value) => value.includes(foldName(stem))));
}

function summaryOf(snapshot: Snapshot, { sources, terms, isTitled }: Meant, { short }: SummaryWish): VerifiedClaim[] {
  const read = short && !isTitled ? sources.slice(0, 1) : sources;
  const size = read.length === 2 ? SIZES.ofTwo : read.length > 2 ? SIZES.ofThree : short ? SIZES.line : SIZES.whole;
  return read.flatMap((source) =>
    chooseSentences({ ...source, vectors: vectorsOf(snapshot, source) }, size, focusOn(terms)).map((chosen) =>
      claimOf(source.article, chosen),
    ),
  );
}

function claimOf({ id, source }: Article, { start, end }: ChosenSentence): VerifiedClaim {
  return { text: source.slice(start, end), quotes: [{ article: id, start, end }] };
}

/** Articles each once, and of each story one. */
function storiesIn(articles: readonly Article[]): Article[] {
  const each = [...new Map(articles.map((article) => [article.id, article])).values()];
  return collapseStories(each.map((article) => ({ article }))).map(({ article }) => article);
}

/** The articles whose titles, or the beginnings of them, a wish gives in quotation marks, in its order; of one without a title, a sentence. */
function titledIn(about: string, articles: readonly Article[]): Article[] {
  return [...about.matchAll(QUOTED)].flatMap(([whole]) => {
    const [text, given] = [whole.slice(1, -1), folded(whole)];
    return articles.filter(({ title, source }) => {
      if (given.length < BEGINNING) return title !== null && given !== "" && folded(title) === given;
      return title === null ? source.includes(text) : folded(title).startsWith(given);
    });
  });
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
