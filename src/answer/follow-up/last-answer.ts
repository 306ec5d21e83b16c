import type { Article } from "../../coverage/article.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import type { Answer } from "../answer.js";
import type { Turn } from "../answerer.js";
import { firstSentence } from "../meta/first-sentence.js";
import { metaClaim } from "../meta/meta-claims.js";
import type { MetaAspect } from "../meta/meta-question.js";
import type { Quote, VerifiedClaim } from "../reader.js";
import { readSources } from "../summary/summary-source.js";
import { lastAnswerPhrases } from "./last-answer-phrases.js";
import type { LastAnswerWish } from "./last-answer-wish.js";
import { sentencesAround } from "./sentences-around.js";

/** What a wish about the answer before gets: claims with the articles that they cite, or one sentence that says why there are none. */
export type WishAnswer = ShownAnew | { readonly said: string };

/** Claims with the articles that they cite. */
export interface ShownAnew {
  readonly claims: readonly VerifiedClaim[];
  readonly articles: readonly Article[];
}

/** What a wish is fulfilled with. */
export interface WishParts {
  readonly snapshot: Snapshot;
  readonly language: string;
  readonly timeZone: string;
  /** Earlier turns, oldest first. */
  readonly conversation: readonly Turn[];
  /** Where articles that an answer does not cite say the same. */
  readonly elsewhere: (answer: Answer) => Promise<ShownAnew>;
}

/** So many articles of an answer are told of. */
const ARTICLES = 3;

const ASPECTS: Readonly<Partial<Record<LastAnswerWish, MetaAspect>>> = {
  link: "link",
  byline: "byline",
  outlet: "outlet",
  date: "date",
};

/** Fulfils a wish about the last answer that showed an article. What it shows is cut from the articles anew. */
export async function fulfilWish(wish: LastAnswerWish, parts: WishParts): Promise<WishAnswer> {
  const phrases = lastAnswerPhrases(parts.language);
  const turn = parts.conversation.findLast(({ answer }) => answer.citations.length > 0 || answer.nearby.length > 0);
  if (turn === undefined) return { said: phrases.nothingBefore };
  if (wish === "rewording") return { said: phrases.noRewording };
  const articles = await articlesShown(turn.answer, parts.snapshot);
  if (articles.length === 0) return { said: phrases.nothingBefore };
  const isAnswered = turn.answer.status === "answered";
  if (wish === "other") {
    const other = isAnswered ? await parts.elsewhere(turn.answer) : null;
    return other !== null && other.claims.length > 0 ? other : { said: phrases.noOther };
  }
  if (wish === "more") {
    const claims = await wider(turn.answer, articles, parts.snapshot);
    return claims.length > 0 ? { claims, articles } : { said: phrases.noMore };
  }
  if (wish === "less") {
    const [first, ...rest] = claimsAgain(turn.answer, articles);
    return first !== undefined && rest.length > 0 ? { claims: [first], articles } : { said: phrases.noShorter };
  }
  const named = articles.slice(0, ARTICLES);
  const quotes = wish === "source" ? quotesAgain(turn.answer, named) : [];
  const claims = named.flatMap((article) => {
    // A source is told with its link where it has one; a wish for the link is told that it has none, too.
    const aspect = ASPECTS[wish] ?? (article.url === null ? "list" : "link");
    const told = metaClaim(article, [aspect], firstSentence(article), parts.language, parts.timeZone);
    const own = quotes.filter((quote) => quote.article === article.id && quote.start !== told?.quotes[0]?.start);
    return [
      ...(told === null ? [] : [told]),
      ...own.map((quote) => ({ text: textAt(article, quote), quotes: [quote] })),
    ];
  });
  const [first, ...rest] = claims;
  // What was shown as near stays no more than that in the wish behind it.
  const isNear = !isAnswered || turn.answer.text.startsWith(phrases.onlyNear);
  if (first === undefined || !isNear) return { claims, articles: named };
  return { claims: [{ ...first, text: phrases.onlyNear + first.text }, ...rest], articles: named };
}

/** The articles that an answer cites, or else those that it named as near, as the snapshot has them now. */
async function articlesShown({ citations, nearby }: Answer, snapshot: Snapshot): Promise<Article[]> {
  const ids = new Set((citations.length > 0 ? citations : nearby).map(({ article }) => article));
  const numbers = [...ids].flatMap((id) => snapshot.articleNumber(id) ?? []);
  return Promise.all(numbers.map((number) => snapshot.article(number)));
}

/** What an answer quoted, each once; what has changed since in its article is left out. */
function quotesAgain({ citations }: Answer, articles: readonly Article[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { article: id, quote, start, end } of citations) {
    const article = articles.find((one) => one.id === id);
    if (article !== undefined && textAt(article, { start, end }) === quote)
      quotes.set(`${id}@${start}`, { article: id, start, end });
  }
  return [...quotes.values()];
}

/** The claims of an answer whose quotes still stand in their articles. */
function claimsAgain(answer: Answer, articles: readonly Article[]): VerifiedClaim[] {
  const standing = quotesAgain(answer, articles);
  return answer.claims.flatMap(({ text, citations }) => {
    const quotes = citations.flatMap((number) => {
      const cited = answer.citations.find(({ n }) => n === number);
      return standing.find(({ article, start }) => article === cited?.article && start === cited.start) ?? [];
    });
    return quotes.length === citations.length ? [{ text, quotes }] : [];
  });
}

/** The sentences that an answer quoted together with those around them; none where there are no more to show. */
async function wider(answer: Answer, articles: readonly Article[], snapshot: Snapshot): Promise<VerifiedClaim[]> {
  const quotes = quotesAgain(answer, articles);
  const sources = await readSources(snapshot, articles.slice(0, ARTICLES));
  const shown = sources.map(({ article, statements }) =>
    sentencesAround(
      statements,
      quotes.filter((quote) => quote.article === article.id),
      article.source.length,
    ),
  );
  if (shown.every(({ added }) => added === 0)) return [];
  return shown.flatMap(({ sentences }) =>
    sentences.map(({ article, start, end, text }) => ({ text, quotes: [{ article: article.id, start, end }] })),
  );
}

function textAt({ source }: Article, { start, end }: Pick<Quote, "start" | "end">): string {
  return source.slice(start, end);
}
