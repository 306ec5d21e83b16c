import type { Article } from "../../coverage/article.js";
import type { Quote, VerifiedClaim } from "../reader.js";
import type { CatalogListing, SharedName } from "./catalog-listing.js";
import type { CoverageQuestion } from "./coverage-question.js";
import { firstSentence } from "./first-sentence.js";
import { metaClaim } from "./meta-claims.js";

/** How many articles, and how many outlets or reporters, are named. */
const ARTICLES = 5;
const NAMES = 10;

interface Words {
  /** In front of all articles there are, and of the newest of them. */
  readonly all: (count: number) => string;
  readonly newest: (count: number) => string;
  /** All outlets or reporters, and those of most articles among them, already joined. */
  readonly outlets: (count: number, named: string, isAll: boolean) => string;
  readonly reporters: (count: number, named: string, isAll: boolean) => string;
  readonly comma: string;
}

const WORDS: Readonly<Record<"ko" | "en" | "zh-Hans" | "zh-Hant", Words>> = {
  ko: {
    all: (count) => `모두 ${count}건: `,
    newest: (count) => `모두 ${count}건 가운데: `,
    outlets: (count, named, isAll) => `언론사 ${count}곳${isAll ? "" : " 가운데"}: ${named}`,
    reporters: (count, named, isAll) => `기자 ${count}명${isAll ? "" : " 가운데"}: ${named}`,
    comma: ", ",
  },
  en: {
    all: (count) => `${count} in all: `,
    newest: (count) => `Of ${count} articles: `,
    outlets: (count, named, isAll) => `${isAll ? "" : "Of "}${count} ${count === 1 ? "outlet" : "outlets"}: ${named}`,
    reporters: (count, named, isAll) =>
      `${isAll ? "" : "Of "}${count} ${count === 1 ? "reporter" : "reporters"}: ${named}`,
    comma: ", ",
  },
  "zh-Hans": {
    all: (count) => `共${count}篇：`,
    newest: (count) => `共${count}篇，其中：`,
    outlets: (count, named, isAll) => `共${count}家媒体${isAll ? "" : "，其中"}：${named}`,
    reporters: (count, named, isAll) => `共${count}位记者${isAll ? "" : "，其中"}：${named}`,
    comma: "、",
  },
  "zh-Hant": {
    all: (count) => `共${count}篇：`,
    newest: (count) => `共${count}篇，其中：`,
    outlets: (count, named, isAll) => `共${count}家媒體${isAll ? "" : "，其中"}：${named}`,
    reporters: (count, named, isAll) => `共${count}位記者${isAll ? "" : "，其中"}：${named}`,
    comma: "、",
  },
};

/** What a question about the coverage is answered with; no claims where nothing is within its limits. */
export interface Listed {
  readonly claims: VerifiedClaim[];
  /** What the claims cite. */
  readonly articles: readonly Article[];
}

/**
 * Tells what articles, outlets or reporters there are: how many, and the names of the first. Each claim cites headlines, or first sentences of
 * articles without one, and takes what it says from what the store knows of them.
 */
export async function listingClaims(
  { asks, end }: Pick<CoverageQuestion, "asks" | "end">,
  language: string,
  listing: CatalogListing,
  timeZone: string | undefined,
): Promise<Listed> {
  const words = language === "ko" || language === "zh-Hans" || language === "zh-Hant" ? WORDS[language] : WORDS.en;
  if (asks !== "articles") return namesListed(asks, words, listing);
  const articles = await listing.articles(end ?? "newest", end === null ? ARTICLES : 1);
  const claims = articles.flatMap(
    (article) => metaClaim(article, ["list"], firstSentence(article), language, timeZone) ?? [],
  );
  const [first, ...rest] = claims;
  if (first === undefined || end !== null) return { claims, articles };
  const count = listing.count > claims.length ? words.newest(listing.count) : words.all(listing.count);
  return { claims: [{ ...first, text: count + first.text }, ...rest], articles };
}

async function namesListed(asks: "outlets" | "reporters", words: Words, listing: CatalogListing): Promise<Listed> {
  const { count, names } = await listing.names(asks === "outlets" ? "outlet" : "byline", NAMES);
  const cited = names.flatMap((one) => {
    const quote = placeOf(one);
    return quote === null ? [] : [{ ...one, quote }];
  });
  if (cited.length === 0) return { claims: [], articles: [] };
  const named = cited.map(({ name }) => name).join(words.comma);
  return {
    claims: [{ text: words[asks](count, named, cited.length === count), quotes: cited.map(({ quote }) => quote) }],
    articles: cited.map(({ example }) => example),
  };
}

function placeOf({ example }: SharedName): Quote | null {
  const place = example.headline ?? firstSentence(example);
  return place === null ? null : { article: example.id, start: place.start, end: place.end };
}
