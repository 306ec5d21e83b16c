import type { Document } from "domhandler";
import { findDates, parseDate } from "../dates.js";
import { isModifiedLabel } from "../line-roles.js";
import { type Found, foundDate } from "../text-metadata.js";
import { type DateMark, dateMarks } from "./date-marks.js";
import { textsIn } from "./json-values.js";
import type { PageLines } from "./page-lines.js";
import type { Structured } from "./structured.js";

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

/** How sites name fields of their own for the day of publication: "article_date_original", "dc.date.published". */
const SAYS_PUBLISHED =
  /(?:publi[sc]|origin|creat|issue|release).*(?:date|time)|(?:date|time).*(?:publi[sc]|origin|creat|issue|release)/u;
const NO_PUBLICATION = /modif|updat|expir|unpub|image|video|publisher|publication-?name|event/u;

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
  /** The page's own address. */
  readonly url: string | null;
  /** IANA zone of times that state none. */
  readonly timeZone: string;
}

/**
 * What a page states for machines, else what it shows, else the day in its address.
 * A day that the page shows decides which day an instant was.
 */
export function pageDates({ document, structured, embedded, lines, url, timeZone }: DateSources): PageDates {
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
  const names = [...metas.keys()].filter((name) => !PUBLISHED.includes(name) && !NO_PUBLICATION.test(name));
  const published = stated(
    "datePublished",
    [...PUBLISHED, ...names.filter((name) => SAYS_PUBLISHED.test(name))],
    embedded.published,
  );
  const modified = stated("dateModified", MODIFIED, embedded.modified);
  return {
    published: local(usable(published) ?? shown.published ?? addressDate(url, timeZone) ?? published, shown.published),
    modified: local(usable(modified) ?? shown.modified ?? modified, shown.modified),
  };
}

/** The day in an address: "/2024/09/11/", as blogs and archives file their texts. Fewer than three parts are no day. */
function addressDate(url: string | null, timeZone: string): Found | null {
  const day = /\/((?:19|20)\d{2}\/\d{1,2}\/\d{1,2})\//u.exec(url ?? "")?.[1];
  const date = day === undefined ? null : parseDate(day, timeZone);
  return date?.iso ? { value: date.iso, from: `day in the address "${day}"` } : null;
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

/**
 * Dates in elements that are marked up as such, and in date lines. Pages show other dates too (today's above the menu,
 * those of other texts), so marks of the article come first, then what stands right before the text, then what is farther.
 */
function shownDates(document: Document, lines: PageLines, timeZone: string): PageDates {
  let published: Found | null = null;
  let modified: Found | null = null;
  const isFar = (mark: DateMark) => mark.rank >= 4;
  // Of two marks as near, one that says "published" goes first.
  const order = ({ rank, text }: DateMark) => rank - (SAYS_WHEN.test(text) ? 0.5 : 0);
  for (const mark of dateMarks(document, lines).sort((a, b) => order(a) - order(b))) {
    if (isFar(mark) && published !== null) break;
    const { text, from, hint } = mark;
    const dates = findDates(text, timeZone);
    // "on May 3, updated May 4": what an element is named after is then its last date.
    const mixed = dates.length > 1 && dates.some((date) => isModifiedLabel(text, date));
    for (const date of dates) {
      const found = foundDate(date, from, timeZone);
      const labelled = LABELLED.test(text.slice(0, date.start));
      if (isModifiedLabel(text, date) || (hint === "modified" && !labelled && !mixed)) modified ??= found;
      else published ??= found;
    }
  }
  return { published, modified };
}

const SAYS_WHEN = /입력|등록|승인|송고|발행|published|posted/iu;
const LABELLED = new RegExp(`(?:${SAYS_WHEN.source})[^\\d]{0,20}$`, "iu");
