import type { Article } from "../../coverage/article.js";
import type { Passage } from "../../coverage/passage.js";

/** How many characters of a headline stand in front of a passage: a longer one would drown it. */
const HEADLINE_LIMIT = 200;

/** The headline that stands in front of a passage in the index; empty for the headline itself and where there is none. */
export function leadingHeadline(article: Pick<Article, "title">, passage: Pick<Passage, "kind">): string {
  return passage.kind === "headline" ? "" : (article.title ?? "").slice(0, HEADLINE_LIMIT);
}

/** What is embedded of a passage: its headline in front, so that it is found by what the article is about. */
export function embedText(article: Pick<Article, "title">, passage: Pick<Passage, "kind" | "text">): string {
  const headline = leadingHeadline(article, passage);
  return headline === "" ? passage.text : `${headline}\n${passage.text}`;
}

/**
 * A sentence as it is compared with a question besides alone: its headline and the sentence before it in front, which say
 * whom "he" and "the company" mean.
 */
export function contextText(headline: string | null, before: string | null, sentence: string): string {
  return [headline, before, sentence].filter((part) => part).join("\n");
}
