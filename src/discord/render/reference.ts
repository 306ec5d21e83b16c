import { dayOf } from "../../retrieval/reporting-dates/days.js";
import { escapeText, escapeWithin, oneLine, shorten } from "../text/escape.js";
import type { Wording } from "./wording.js";

/** What is shown of an article wherever it is named. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline?: string | null;
  readonly published: string | null;
  readonly modified?: string | null;
  readonly url: string | null;
}

/** The longest parts of a line about an article, in UTF-16 units; an address that is longer is not linked. */
const TITLE_LIMIT = 220;
const NAME_LIMIT = 120;
const OUTLETS_LIMIT = 240;
const URL_LIMIT = 500;
/** What stands for the title of an article that has none: this many of its first characters. */
const OPENING_LIMIT = 80;

/** An address as the target of a masked link, which suppresses its preview; null where it is not one of the web. */
export function linkTarget(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const target = href.replace(/[()<>\\*_~`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return target.length <= URL_LIMIT ? target : null;
}

/** Square brackets that do not pair up would end or swallow the link's own. */
function hasUnpairedBrackets(text: string): boolean {
  const left = text.replace(/\[[^[\]]*\]/g, "");
  return /[[\]]/.test(left);
}

/** The title, linked where the article has an address. `opening` stands for a title that is missing. */
export function titleLine(article: ArticleMetadata, opening: string | null, { phrases }: Wording): string {
  const named = article.title ?? (opening === null ? phrases.untitled : shorten(opening, OPENING_LIMIT));
  const target = linkTarget(article.url);
  if (target === null) return escapeWithin(named, TITLE_LIMIT);
  const line = oneLine(named);
  const paired = hasUnpairedBrackets(line) ? line.replaceAll("[", "［").replaceAll("]", "］") : line;
  return `[${escapeWithin(paired, TITLE_LIMIT)}](<${target}>)`;
}

/** The day of the report, or of its last change, or that neither is known. */
export function dateOf(article: ArticleMetadata, { phrases, timeZone }: Wording): string {
  if (article.published !== null) return escapeText(dayOf(article.published, timeZone));
  if (article.modified) return escapeText(phrases.modified(dayOf(article.modified, timeZone)));
  return phrases.undated;
}

/** A line that names the other outlets of the same story, or none. */
export function otherOutletLines(outlets: readonly string[], { phrases }: Wording): string[] {
  return outlets.length === 0 ? [] : [phrases.alsoIn(escapeWithin(outlets.join(", "), OUTLETS_LIMIT))];
}

/** Outlet, byline and date in one line; what is unknown is left out, but an unknown date is said to be unknown. */
export function originLine(article: ArticleMetadata, wording: Wording): string {
  const names = [article.outlet, article.byline].filter((name) => name !== null && name !== undefined && name !== "");
  return [...names.map((name) => escapeWithin(name ?? "", NAME_LIMIT)), dateOf(article, wording)].join(" · ");
}
