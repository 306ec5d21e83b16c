import type { Article } from "../../coverage/article.js";
import { analyzeQuestion } from "../question/question-analysis.js";
import type { VerifiedClaim } from "../reader.js";
import type { CatalogListing } from "./catalog-listing.js";
import { firstSentence } from "./first-sentence.js";
import { metaClaim } from "./meta-claims.js";
import { META_WORDS } from "./meta-question.js";

/** How many articles are named. */
const NAMED = 3;
const LATEST =
  /최신|최근|새로\s?나온|마지막|제일\s?새|\b(?:latest|newest|(?:most )?recent|last)\b|最新|最近|最后|最後/iu;
const COUNTED = /몇\s?(?:개|건|편)|얼마나\s?(?:많|있)|모두|전체|총|\bhow many\b|\bnumber of\b|几篇|幾篇|多少/iu;
/** Words that only tell which of the articles are meant, or how they are asked for. */
const LISTING =
  /^(?:가장|최근|최신|새로|새로운|마지막|제일|전체|총|모든|수|개|건|편|latest|newest|recent|last|most|many|there|show|list|number|篇|最新|最近|最新的)$/u;

/** Chinese runs the words together. */
const CHINESE_LISTING = /文章|报道|報導|新闻|新聞|最新|最近|最后|最後|一共|总共|總共|哪些|[有共篇的]/gu;

/** What names a time: digits, and the units that the analysis cuts off from them. */
const TIME = /\d+|[年月日号號份]|^[년월일](?:도|에|부터|까지)*$/gu;

/** In front of all articles there are. */
const ALL: Readonly<Record<string, (count: number) => string>> = {
  ko: (count) => `모두 ${count}건: `,
  en: (count) => `${count} in all: `,
  "zh-Hans": (count) => `共${count}篇：`,
  "zh-Hant": (count) => `共${count}篇：`,
};

/** In front of the newest of them. */
const COUNT: Readonly<Record<string, (count: number) => string>> = {
  ko: (count) => `모두 ${count}건 가운데: `,
  en: (count) => `Of ${count} articles: `,
  "zh-Hans": (count) => `共${count}篇，其中：`,
  "zh-Hant": (count) => `共${count}篇，其中：`,
};

/** Whether a question asks for articles and names nothing that they should be about. */
export function asksForListing({ searched, dated }: CatalogListing, language: string): boolean {
  const { terms } = analyzeQuestion(searched, language);
  return terms.every(({ stem, role }) => {
    if (META_WORDS.has(stem) || LISTING.test(stem) || role === "kind") return true;
    return (dated ? stem.replace(TIME, "") : stem).replace(CHINESE_LISTING, "") === "";
  });
}

/** Names the newest articles, and how many there are where that is asked; each claim cites a headline or first sentence. */
export async function listingClaims(
  question: string,
  language: string,
  listing: CatalogListing,
  timeZone: string | undefined,
): Promise<{ claims: VerifiedClaim[]; articles: readonly Article[] }> {
  const isLatest = LATEST.test(question) && !COUNTED.test(question);
  const articles = await listing.newest(isLatest ? 1 : NAMED);
  const claims = articles.flatMap(
    (article) => metaClaim(article, ["list"], firstSentence(article), language, timeZone) ?? [],
  );
  const [first, ...rest] = claims;
  if (first === undefined || isLatest) return { claims, articles };
  const told = listing.count > claims.length ? COUNT : ALL;
  const count = (told[language] ?? told.en)?.(listing.count) ?? "";
  return { claims: [{ ...first, text: count + first.text }, ...rest], articles };
}
