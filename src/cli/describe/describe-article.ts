import type { AnswerPhrases } from "../../discord/locales/phrases.js";
import { dayOf } from "../../retrieval/reporting-dates/days.js";

/** How what surrounds an article's text is worded. */
export interface Wording {
  readonly phrases: AnswerPhrases;
  /** The zone in which days are counted. */
  readonly timeZone: string;
}

/** Outlet, byline and day of an article in a line; what is unknown is left out, but an unknown day is said to be unknown. */
export function placeOf(
  article: { readonly outlet: string | null; readonly byline?: string | null; readonly published: string | null },
  { phrases, timeZone }: Wording,
): string {
  const { outlet, byline, published } = article;
  const day = published === null ? phrases.undated : dayOf(published, timeZone);
  return [outlet, byline, day].filter((part) => part).join(" · ");
}

/** An address of the web; null for anything else, which a terminal should not make a link of. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
