import type { Article } from "../article.js";

/** Dates that an article states and that are none (31 February, the year 9999): what was stated, and why it was left unknown. */
export function unreadDates(article: Article): string[] {
  return (["published", "modified"] as const).flatMap((field) => {
    const from = article.provenance[field];
    return article[field] === null && from !== undefined ? [`${field}: ${from}`] : [];
  });
}
