import type { Article, Span } from "../coverage/article.js";
import type { AppliedFilter } from "../retrieval/filters.js";
import type { Hit } from "../retrieval/hit.js";
import { dayOf } from "../retrieval/reporting-dates/days.js";
import type { Answer, AsOf, Citation, Claim, NearbyArticle } from "./answer.js";
import { answerDifferences } from "./disagreement/answer-differences.js";
import { notCoveredText } from "./phrases.js";
import type { Quote, ReaderResult, VerifiedClaim } from "./reader.js";

/** How many articles a question that is not covered is shown. */
const NEARBY = 3;

/** What an answer is made of. */
export interface Composition {
  readonly question: string;
  readonly language: string;
  readonly result: ReaderResult;
  /** The passages that were read, best first. */
  readonly hits: readonly Hit[];
  readonly filters: readonly AppliedFilter[];
  /** How many undated articles dates given as options left out. */
  readonly undatedLeftOut?: number;
  /** The other outlets of an article's story. */
  readonly alsoIn?: (article: Article) => readonly string[];
  readonly snapshot: string;
  readonly milliseconds: number;
  readonly timeZone: string;
}

/** Puts an answer together: numbers its citations in order of appearance and cuts every quote from the source. */
export function composeAnswer(composition: Composition): Answer {
  const { question, language, result, hits, filters, snapshot, milliseconds, timeZone } = composition;
  const { undatedLeftOut = 0, alsoIn = () => [] } = composition;
  const articles = new Map(hits.map(({ article }) => [article.id, article]));
  for (const article of result.articles ?? []) articles.set(article.id, article);
  const leftOut = undatedLeftOut > 0 ? { undatedLeftOut } : {};
  const base = { question, language, filters, ...leftOut, reader: result.reader, snapshot, milliseconds };
  const { claims, citations } = numberCitations(result.claims, articles, alsoIn);
  if (claims.length === 0) {
    return {
      ...base,
      status: "not_covered",
      text: notCoveredText(language, result.nameNotFound),
      claims: [],
      citations: [],
      asOf: null,
      nearby: nearbyArticles(hits),
      followUps: [],
    };
  }
  const asOf = reportDates(citations, timeZone);
  const differs = answerDifferences(question, language, claims, citations, timeZone);
  const said = differs.length === 0 ? {} : { differs };
  const { unanswered = [] } = result;
  const missing = unanswered.length === 0 ? {} : { unanswered };
  return {
    ...base,
    status: "answered",
    text: textOf(claims),
    claims,
    citations,
    asOf,
    ...missing,
    ...said,
    nearby: [],
    followUps: [],
  };
}

/** The text of claims that have been verified while others are still being read, numbered as they will be. */
export function joinClaims(verified: readonly VerifiedClaim[]): string {
  const numberOf = numbering();
  return textOf(verified.map(({ text, quotes }) => ({ text, citations: [...new Set(quotes.map(numberOf))] })));
}

/** The dates of the cited reports, as days. */
export function reportDates(citations: readonly Pick<Citation, "article" | "published">[], timeZone: string): AsOf {
  const byArticle = new Map(citations.map(({ article, published }) => [article, published]));
  const days = [...byArticle.values()].filter((date) => date !== null).map((date) => dayOf(date, timeZone));
  days.sort();
  return { earliest: days[0] ?? null, latest: days.at(-1) ?? null, undated: byArticle.size - days.length };
}

/** Gives every quote a number, in order of appearance; quotes of an article that is not at hand are left out. */
function numberCitations(
  verified: readonly VerifiedClaim[],
  articles: ReadonlyMap<string, Article>,
  alsoIn: (article: Article) => readonly string[],
): { claims: Claim[]; citations: Citation[] } {
  const citations: Citation[] = [];
  const numberOf = numbering();
  const cite = (quote: Quote): number | null => {
    const article = articles.get(quote.article);
    if (!article) return null;
    const n = numberOf(quote);
    const others = alsoIn(article);
    const citation = citationOf(n, article, quote);
    if (n > citations.length) citations.push(others.length === 0 ? citation : { ...citation, alsoIn: others });
    return n;
  };
  const claims = verified.flatMap(({ text, quotes }): Claim[] => {
    const cited = [...new Set(quotes.map(cite))].filter((n) => n !== null);
    return cited.length === 0 ? [] : [{ text, citations: cited }];
  });
  return { claims, citations };
}

/** Numbers quotes from 1 in the order they are first asked for. */
function numbering(): (quote: Quote) => number {
  const numbers = new Map<string, number>();
  return ({ article, start, end }) => {
    const key = `${article}\0${start}\0${end}`;
    const n = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, n);
    return n;
  };
}

function textOf(claims: readonly Claim[]): string {
  return claims.map(({ text, citations }) => `${text} ${citations.map((n) => `[${n}]`).join("")}`).join(" ");
}

/** A citation of a place in an article, its quote cut from the source. */
export function citationOf(n: number, article: Article, { start, end }: Span): Citation {
  const { id, title, outlet, byline, published, modified, url, source } = article;
  const quote = source.slice(start, end);
  return { n, article: id, title, outlet, byline, published, modified, url, quote, start, end };
}

function nearbyArticles(hits: readonly Hit[]): NearbyArticle[] {
  const articles = new Map(hits.map(({ article }) => [article.duplicateOf ?? article.id, article]));
  return [...articles.values()].slice(0, NEARBY).map(({ id, title, outlet, published, url }) => {
    return { article: id, title, outlet, published, url };
  });
}
