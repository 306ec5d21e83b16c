import type { Document } from "domhandler";
import { findDates, parseDate } from "../dates.js";
import { isModifiedLabel } from "../line-roles.js";
import { type Found, foundDate } from "../text-metadata.js";
import { textsIn } from "./json-values.js";
import type { PageLines } from "./page-lines.js";
import type { Structured } from "./structured.js";
import { elementsOf, nameWords, textOf } from "./tree.js";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datepublished",
  "itemprop:datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "originalpublicationdate",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "date",
  "article.published",
  "ptime",
  "displaydate",
  "itemprop:datecreated",
  "bt:pubdate",
  "weibo: article:create_at",
];
const MODIFIED = [
  "article:modified_time",
  "og:article:modified_time",
  "datemodified",
  "itemprop:datemodified",
  "og:updated_time",
  "lastmod",
  "last-modified",
  "dcterms.modified",
  "article:updated",
  "moddate",
];

/** Publication and last change of a page. */
export interface PageDates {
  readonly published: Found | null;
  readonly modified: Found | null;
}

/** What the dates of a page are read from. */
export interface DateSources {
  readonly document: Document;
  readonly structured: Structured;
  /** What the page's scripts state. */
  readonly embedded: { readonly published: string | null; readonly modified: string | null };
  readonly lines: PageLines;
  /** IANA zone of times that state none. */
  readonly timeZone: string;
}

/** What a page states for machines, else what it shows. A day that the page shows decides which day an instant was. */
export function pageDates({ document, structured, embedded, lines, timeZone }: DateSources): PageDates {
  const { article, metas } = structured;
  const stated = (linkedField: string, names: readonly string[], script: string | null): Found | null => {
    const values = [
      ...textsIn(article?.[linkedField] ?? null).map((value) => ({ value, from: `JSON-LD ${linkedField}` })),
      ...names.flatMap((name) => (metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: `meta ${name}` }))),
      ...(script === null ? [] : [{ value: script, from: "script data" }]),
    ];
    return firstDate(values, timeZone);
  };
  const shown = shownDates(document, lines, timeZone);
  const published = stated("datePublished", PUBLISHED, embedded.published);
  const modified = stated("dateModified", MODIFIED, embedded.modified);
  return {
    published: local(usable(published) ?? shown.published ?? published, shown.published),
    modified: local(usable(modified) ?? shown.modified ?? modified, shown.modified),
  };
}

function usable(found: Found | null): Found | null {
  return found === null || found.value === "" ? null : found;
}

/** The first value that is a date; else why the first one is none. */
function firstDate(values: readonly Found[], timeZone: string): Found | null {
  let bad: Found | null = null;
  for (const { value, from } of values) {
    const epoch = /^\d{10}(?:\d{3})?$/u.test(value)
      ? new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString()
      : value;
    const date = parseDate(epoch, timeZone);
    const found = date === null ? null : foundDate(date, `${from} "${value}"`, timeZone);
    if (found?.value) return found;
    bad ??= found;
  }
  return bad;
}

/** An instant stated in UTC, written in the offset of the date that the page shows of the same instant. */
function local(stated: Found | null, shown: Found | null): Found | null {
  const offset = /[+-]\d{2}:\d{2}$/u.exec(shown?.value ?? "")?.[0];
  if (stated === null || shown === null || offset === undefined || !/(?:Z|\+00:00)$/u.test(stated.value)) return stated;
  const difference = Date.parse(stated.value) - Date.parse(shown.value);
  // The page shows minutes where the statement has seconds.
  if (!(Math.abs(difference) < 120_000)) return stated;
  const minutes = (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const wall = new Date(Date.parse(stated.value) + minutes * 60_000).toISOString().slice(0, 19);
  return { value: `${wall}${offset}`, from: `${stated.from}; in the time zone of the date shown` };
}

/** Dates in elements that are marked up as such, and in date lines around the text. */
function shownDates(document: Document, lines: PageLines, timeZone: string): PageDates {
  let published: Found | null = null;
  let modified: Found | null = null;
  const take = (text: string, from: string, hint: "modified" | null) => {
    const dates = findDates(text, timeZone);
    // "on May 3, updated May 4": what an element is named after is then its last date.
    const mixed = dates.length > 1 && dates.some((date) => isModifiedLabel(text, date));
    for (const date of dates) {
      const found = foundDate(date, from, timeZone);
      const labelled = /(?:입력|등록|승인|송고|발행|published|posted)[^\d]{0,20}$/iu.test(text.slice(0, date.start));
      if (isModifiedLabel(text, date) || (hint === "modified" && !labelled && !mixed)) modified ??= found;
      else published ??= found;
    }
  };
  let looked = 0;
  for (const element of elementsOf(document, (outer) => !/comment|reply|related/iu.test(outer.attribs.class ?? ""))) {
    const { itemprop = "", datetime, content, "data-date-time": attribute } = element.attribs;
    const words = nameWords(element);
    const named =
      /date(?:published|modified)/iu.test(itemprop) ||
      element.name === "time" ||
      words.some((word) => DATE_WORDS.has(word) || /date|time$/u.test(word));
    if (!named || looked > 80) continue;
    looked += 1;
    const text = textOf(element);
    const hint = /modif|updat/iu.test(`${itemprop} ${words.join(" ")}`) ? "modified" : null;
    const value = datetime ?? (itemprop === "" ? attribute : content) ?? attribute;
    if (value !== undefined)
      take(
        value,
        `element <${element.name}> "${value}"`,
        hint ?? (/수정|updated|modified/iu.test(text) ? "modified" : null),
      );
    if (text.length <= 120) take(text, `shown date "${text}"`, hint);
  }
  for (const line of lines.around) if (line.role === "date") take(line.text, `shown date "${line.text}"`, null);
  if (published === null)
    for (const line of lines.all) if (line.role === "date") take(line.text, `shown date "${line.text}"`, null);
  return { published, modified };
}

const DATE_WORDS = new Set(
  "date dates datetime regdate pubdate published publish timestamp time updated modified dateline".split(" "),
);
