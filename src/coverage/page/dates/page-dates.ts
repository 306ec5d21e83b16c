import type { Document } from "domhandler";
import { findDates, parseDate } from "../../dates/dates.js";
import { type Found, foundDate } from "../../text-metadata.js";
import type { TextPlace } from "../body/text-place.js";
import { textsIn } from "../json-values.js";
import type { PageLines } from "../page-lines.js";
import type { Structured } from "../structured.js";
import { addressDate, datelineDate, titleDate } from "./address-date.js";
import { type DateMark, dateMarks, FAR } from "./date-marks.js";
import { localDate } from "./local-dates.js";
import { type PageDates, shownDates } from "./shown-dates.js";

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
  "articledate",
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

/** What the dates of a page are read from. */
export interface DateSources {
  readonly document: Document;
  readonly structured: Structured;
  /** What the page's scripts state. */
  readonly embedded: { readonly published: string | null; readonly modified: string | null };
  readonly lines: PageLines;
  readonly place: TextPlace;
  /** The page's own address. */
  readonly url: string | null;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** IANA zone of times that state none. */
  readonly timeZone: string;
}

/**
 * What a page states for machines, else what it shows, else the day in its address.
 * A day that the page shows decides which day an instant was.
 */
export function pageDates({
  document,
  structured,
  embedded,
  lines,
  place,
  url,
  language,
  timeZone,
}: DateSources): PageDates {
  const { article, metas } = structured;
  const stated = (linkedField: string, names: readonly string[], script: string | null): Found | null => {
    const values = [
      ...textsIn(article?.[linkedField] ?? null).map((value) => ({ value, from: `JSON-LD ${linkedField}` })),
      ...names.flatMap((name) => (metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: `meta ${name}` }))),
      ...(script === null ? [] : [{ value: script, from: "script data" }]),
    ];
    return firstDate(values, timeZone);
  };
  const marks = dateMarks(document, lines, place);
  const near = shownDates(
    marks.filter(({ rank }) => rank < FAR),
    timeZone,
  );
  // Of several days that stand away from the text none is told to be its own.
  const far = near.published ?? onlyDay(marks, timeZone);
  const names = [...metas.keys()].filter((name) => !PUBLISHED.includes(name) && !NO_PUBLICATION.test(name));
  const published = stated(
    "datePublished",
    [...PUBLISHED, ...names.filter((name) => SAYS_PUBLISHED.test(name))],
    embedded.published,
  );
  const modified = stated("dateModified", MODIFIED, embedded.modified);
  const inAddress = addressDate(url, timeZone);
  const last = [
    americanDate(metas, timeZone),
    titleDate(structured.title, language, timeZone),
    datelineDate(place.lines.find(({ isText }) => isText)?.block.text ?? "", timeZone),
  ].find((found) => found !== null);
  // Of several days shown by the text (in print, online) the one in the address is the report's.
  const isShown =
    !/^(?:ko|ja)/u.test(language) && marks.some(({ text, rank }) => rank < FAR && text.trim() === inAddress?.value);
  return {
    published: localDate(
      usable(published) ?? near.published ?? inAddress ?? onlyChange(near.modified) ?? far ?? last ?? published,
      isShown ? inAddress : near.published,
      language,
    ),
    modified: localDate(usable(modified) ?? near.modified ?? modified, near.modified, language),
  };
}

/** A day in a meta field that can only be in American order: "05/29/2007 09:49:00". */
function americanDate(metas: Structured["metas"], timeZone: string): Found | null {
  for (const name of PUBLISHED) {
    const [, month, day, year] =
      /^(\d{1,2})\/(1[3-9]|2\d|3[01])\/((?:19|20)\d{2})\b/u.exec(metas.get(name)?.[0] ?? "") ?? [];
    const date = year === undefined ? null : parseDate(`${year}-${month?.padStart(2, "0")}-${day}`, timeZone);
    if (date?.iso) return { value: date.iso, from: `meta ${name} "${metas.get(name)?.[0] ?? ""}"` };
  }
  return null;
}

function onlyDay(marks: readonly DateMark[], timeZone: string): Found | null {
  const days = new Set(
    marks.flatMap(({ text }) =>
      findDates(text, timeZone).flatMap(({ iso }) => (iso === null ? [] : [iso.slice(0, 10)])),
    ),
  );
  return days.size === 1 ? shownDates(marks, timeZone).published : null;
}

/** Some outlets show the last change alone; it is the day that their reports are known by. */
function onlyChange(shown: Found | null): Found | null {
  return shown === null ? null : { ...shown, from: `${shown.from}; the last change, no other date is told` };
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
