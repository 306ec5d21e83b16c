import type { Document } from "domhandler";
import type { PageLines } from "./page-lines.js";
import { elementsOf, nameWords, textOf } from "./tree.js";

/** Text that may show a date of the article, and how likely it is the article's own: 0 is likeliest. */
export interface DateMark {
  readonly text: string;
  readonly from: string;
  readonly hint: "modified" | null;
  readonly rank: number;
}

/** Lines right before the text: headline, byline and dates stand there. */
const NEXT = 8;
/** Elements named after dates that are looked at. */
const MOST_MARKS = 80;

/** What a page shows of dates: elements named after them, and lines that are nothing but dates, in the page's order. */
export function dateMarks(document: Document, lines: PageLines): DateMark[] {
  const marks: DateMark[] = [];
  const nearness = (text: string) => {
    const key = text.trim();
    const holds = (line: string) => line.includes(key) || (line.length >= 10 && key.includes(line));
    const index = key.length < 6 || key.length > 200 ? -1 : lines.around.findIndex((line) => holds(line.text));
    if (index === -1) return 4;
    return index < Math.min(NEXT, lines.before) ? 1 : index < lines.before ? 2 : 3;
  };
  for (const element of elementsOf(
    document,
    (outer) => !/comment|reply|related|\btoday\b/iu.test(outer.attribs.class ?? ""),
  )) {
    const { itemprop = "", datetime, content, "data-date-time": attribute } = element.attribs;
    const words = nameWords(element);
    const property = /date(?:published|modified)/iu.test(itemprop);
    if (!property && element.name !== "time" && !words.some((word) => DATE_WORDS.has(word) || /date|time$/u.test(word)))
      continue;
    const text = textOf(element);
    const rank = property ? 0 : nearness(text);
    const hint = isNamedModified(`${itemprop} ${words.join(" ")}`) ? "modified" : null;
    const value = datetime ?? (itemprop === "" ? attribute : content) ?? attribute;
    if (value !== undefined) {
      const from = `element <${element.name}> "${value}"`;
      marks.push({ text: value, from, hint: hint ?? (/수정|updated|modified/iu.test(text) ? "modified" : null), rank });
    }
    if (text.length <= 120) marks.push({ text, from: `shown date "${text}"`, hint, rank });
    if (marks.length > 2 * MOST_MARKS) break;
  }
  const line = (text: string, rank: number) => marks.push({ text, from: `shown date "${text}"`, hint: null, rank });
  for (const { role, text } of lines.around) if (role === "date") line(text, nearness(text));
  for (const { role, text } of lines.all) if (role === "date") line(text, 5);
  return marks;
}

/** Blogs name the day of publication "published updated" and "post-date updated" where there was no change. */
function isNamedModified(names: string): boolean {
  return /modif|updat/iu.test(names) && !/\bpublished\b|\b(?:entry|post|pub) date\b/iu.test(names);
}

const DATE_WORDS = new Set(
  "date dates datetime regdate pubdate published publish timestamp time updated modified dateline".split(" "),
);
