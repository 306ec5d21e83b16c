import type { ArticleCard } from "../ports/coverage.js";
import type { FoundPassage } from "../ports/search.js";
import { escapeWithin } from "../text/escape.js";
import { originLine, titleLine } from "./reference.js";
import type { Wording } from "./wording.js";

/** The longest part of a passage in a list, in UTF-16 units: enough to judge it, and no copy of the article. */
const EXCERPT_LIMIT = 300;

/** A passage in a list: its article and how it begins. */
export function passageBlock(passage: FoundPassage, wording: Wording): string {
  const lines = [titleLine(passage, passage.text, wording), originLine(passage, wording)];
  return [...lines, `> ${escapeWithin(passage.text, EXCERPT_LIMIT)}`].join("\n");
}

/** An article in a list. */
export function articleBlock(article: ArticleCard, wording: Wording): string {
  return `${titleLine(article, article.opening, wording)}\n${originLine(article, wording)}`;
}
