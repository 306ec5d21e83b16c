import { givesOrders } from "../check/check-orders.js";

/** What stands in quotation marks, of any language. */
export const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|‘[^‘’]*’|"[^"]*"|《[^《》]*》/gu;

/** UTF-16 units of a title that tell which article is meant. */
const LONGEST = 160;

/**
 * An article's title as a question names it: in quotation marks. Null where it gives orders: a headline is the article's text, and
 * gives a question none.
 */
export function quotedTitle(title: string): string | null {
  const beginning = title.replaceAll(/[「」]/gu, "").slice(0, LONGEST);
  return givesOrders(beginning) ? null : `「${beginning}」`;
}

/** Whether a name is a title in quotation marks, and nothing else. */
export function isQuotedTitle(name: string): boolean {
  return /^「[^「」]*」$/u.test(name);
}
