import type { Document } from "domhandler";
import { findDates } from "../../dates/dates.js";
import { columns } from "../../text-width.js";
import type { TextPlace } from "../body/text-place.js";
import type { PageLine, PageLines } from "../page-lines.js";
import { elementsOf, findElement, nameWords, textOf } from "../tree.js";
import { withYearsFirst } from "./day-order.js";
import { asShown } from "./local-dates.js";

/** Text that may show a date of the article, and how likely it is the article's own: 0 is likeliest. */
export interface DateMark {
  readonly text: string;
  readonly from: string;
  readonly hint: "modified" | null;
  readonly rank: number;
}

/** From this rank on a mark stands away from the text. */
export const FAR = 4;

/** Lines right before the text: headline, byline and dates stand there. */
const NEXT = 8;
/** How many lines right above the headline may be the article's. */
const KICKERS = 5;
/** Elements named after dates that are looked at. */
const MOST_MARKS = 80;

/** What a page shows of dates: elements named after them, and lines that are nothing but dates, in the page's order. */
export function dateMarks(document: Document, lines: PageLines, place: TextPlace): DateMark[] {
  const marks: DateMark[] = [];
  const language = findElement(document, ({ name }) => name === "html")?.attribs.lang ?? "";
  const nearness = (text: string) => {
    const key = text.trim();
    const holds = (line: string) => line.includes(key) || (line.length >= 10 && key.includes(line));
    const index = key.length < 6 || key.length > 200 ? -1 : lines.around.findIndex((line) => holds(line.text));
    if (index === -1) return FAR;
    return index < Math.min(NEXT, lines.before) ? 1 : index < lines.before ? 2 : 3;
  };
  for (const element of elementsOf(
    document,
    (outer) => !/comment|reply|related|\btoday\b/iu.test(outer.attribs.class ?? ""),
  )) {
    // What is stated for machines alone shows nothing.
    if (element.name === "meta") continue;
    const { itemprop = "", datetime, content, "data-date-time": attribute } = element.attribs;
    const words = nameWords(element);
    const property = /date(?:published|modified)/iu.test(itemprop);
    if (!property && element.name !== "time" && !words.some((word) => DATE_WORDS.has(word) || /date|time$/u.test(word)))
      continue;
    if (!property && place.isOther(element)) continue;
    const shown = textOf(element);
    const text = withYearsFirst(withWholeYears(shown), language);
    const rank = property
      ? 0
      : place.isAside(element)
        ? FAR
        : Math.min(nearness(shown), place.isBeside(element) ? 3 : FAR);
    const hint = isNamedModified(`${itemprop} ${words.join(" ")}`) ? "modified" : null;
    const value = datetime ?? (itemprop === "" ? attribute : content) ?? attribute;
    if (value !== undefined) {
      const from = `element <${element.name}> "${value}"`;
      marks.push({
        text: asShown(value, text) ?? value,
        from,
        hint: hint ?? (/수정|updated|modified/iu.test(text) ? "modified" : null),
        rank,
      });
    }
    if (text.length <= 120) marks.push({ text, from: `shown date "${text}"`, hint, rank });
    if (marks.length > 2 * MOST_MARKS) break;
  }
  // Lines that state a year in two digits are read as dates only right by the text.
  for (const { text } of lines.around.slice(0, Math.max(lines.headed, Math.min(NEXT, lines.before)))) {
    const whole = text.length <= 120 ? withYearsFirst(withWholeYears(text), language) : text;
    if (whole !== text) marks.push({ text: whole, from: `shown date "${text}"`, hint: null, rank: 1 });
  }
  const line = (text: string, rank: number) => marks.push({ text, from: `shown date "${text}"`, hint: null, rank });
  const isOwn = ({ role, element }: PageLine) => role === "date" && !place.isOther(element);
  // What stands below the headline is read from above: a change is told behind the publication.
  const below = lines.around.slice(0, lines.headed).reverse();
  for (const { text } of below.filter(isOwn)) line(text, nearness(text));
  for (const { text, element } of lines.around.slice(lines.headed).filter(isOwn))
    line(text, place.isAside(element) ? FAR : nearness(text));
  for (const { text } of lines.all.filter(isOwn)) line(text, 5);
  // A day shares a line with something else: "2024.05.21 가온시청", "Jane Doe, Lantern 3:53 p.m. EST January 25, 2024".
  for (const { text, role } of below) if (role === "text" && (isLabelledDay(text) || isMinute(text))) line(text, 2);
  for (const { text, role } of lines.around.slice(lines.headed, Math.min(lines.before, lines.headed + KICKERS)))
    if (role === "text" && isLabelledDay(text)) line(text, 3);
  // The day in a masthead is today's, and so is one above the headline among other things.
  const isAbove = ({ text, rank }: DateMark) => rank > 0 && (rank < FAR ? lines.masthead : lines.above).has(text);
  return marks.flatMap((mark) => {
    if (!isAbove(mark)) return [mark];
    return ISSUE.test(mark.text) ? [{ ...mark, rank: Math.max(FAR, mark.rank) }] : [];
  });
}

/** The number of an issue beside its day: the masthead of a newspaper in print, not of today. */
const ISSUE =
  /(?<!\p{L})(?:(?:issue|vol(?:ume)?|ausgabe|edici[oó]n|número|numéro|numero|nummer|العدد)\s(?:no\.?\s|nr\.?\s)?|(?:no|nr|nº|n°)\.?\s?)\d{2}|(?:제\s?\d{3,6}\s?호|第\s?\d{2,6}\s?[期号號])/iu;

/** A label beside a day is no wider than this (columns). */
const LABEL = 20;

/** A line with the minute of an article is no longer than this (characters). */
const MINUTE_LINE = 120;

/** Whether a line of no sentence tells a day and its minute. */
function isMinute(text: string): boolean {
  if (text.length > MINUTE_LINE || /[.!?。]["'”’」』)\]]*$/u.test(text.replace(/\b[ap]\.m\.$/iu, ""))) return false;
  return findDates(text, "UTC").some(({ iso }) => iso !== null && iso.length > DAY);
}

/** Length of "2024-03-05". */
const DAY = 10;

function isLabelledDay(text: string): boolean {
  const [day, ...more] = text.length <= 60 ? findDates(text, "UTC") : [];
  if (day === undefined || more.length > 0) return false;
  const isEdge = day.start === 0 || day.end === text.length;
  return isEdge && columns(text.slice(0, day.start) + text.slice(day.end)) <= LABEL && !/[.!?]$/u.test(text);
}

/** "24.05.21 10:30" in Korean order, "10/ 5/24 09:19 PM ET" in American, "21.05.24, 10:30 Uhr" in that of the Continent. */
function withWholeYears(text: string): string {
  return text
    .replace(
      /(?<![\d.])(\d{2})\.\s?(0?[1-9]|1[0-2])\.\s?(\d{1,2})(?=\.?\s+(?:\([월화수목금토일]\)\s?)?(?:오전\s|오후\s)?\d{1,2}:\d{2}(?!\s?Uhr))/gu,
      "20$1.$2.$3",
    )
    .replace(
      /(?<![\d/-])(0?[1-9]|1[0-2])([/-])\s?(\d{1,2})\2(\d{2})(?=,?\s+(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b|[ECMP][SD]?T\b))/giu,
      "20$4/$1/$3",
    )
    .replace(/(?<![\d.])(\d{1,2})\.(0?[1-9]|1[0-2])\.(\d{2})(?=,?\s+(?:um\s)?\d{1,2}[:.]\d{2}\s?Uhr)/gu, "20$3-$2-$1");
}

/** Blogs name the day of publication "published updated" and "post-date updated" where there was no change. */
function isNamedModified(names: string): boolean {
  return /modif|updat/iu.test(names) && !/\bpublished\b|\b(?:entry|post|pub) date\b/iu.test(names);
}

const DATE_WORDS = new Set(
  "date dates datetime regdate pubdate published publish timestamp time updated modified dateline".split(" "),
);
