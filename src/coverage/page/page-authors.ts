import type { Document } from "domhandler";
import type { Found } from "../text-metadata.js";
import { datelineNames, signedInJapanese } from "./japanese-names.js";
import { textsIn } from "./json-values.js";
import { japaneseAuthors, linkedAuthors } from "./linked-authors.js";
import { siteNames } from "./own-site.js";
import type { PageLine, PageLines } from "./page-lines.js";
import { personNames } from "./person-names.js";
import { shownBylines } from "./shown-bylines.js";
import { signOff } from "./sign-off.js";
import { isWritersCredit, signedDay } from "./sign-off-lines.js";
import { metaValue, type Structured } from "./structured.js";
import type { TextPlace } from "./text-place.js";
import { signedName } from "./titled-names.js";
import type { Trimmed } from "./trim-blocks.js";
import { datedLine, labelledAuthor } from "./unmarked-authors.js";

const META_AUTHORS = [
  "byl",
  "dable:author",
  "parsely-author",
  "sailthru.author",
  "author",
  "article:author",
  "og:article:author",
  "article:author_name",
  "cxenseparse:author",
  "dc.creator",
  "dcterms.creator",
  "itemprop:author",
  "itemprop:creator",
  "bt:author",
  "cse_author",
];

/** What the reporters of a page are read from. */
export interface AuthorSources {
  readonly document: Document;
  readonly structured: Structured;
  /** What the page's scripts state. */
  readonly embedded: readonly string[];
  readonly trimmed: Trimmed;
  readonly lines: PageLines;
  readonly place: TextPlace;
  /** Names of outlets, which are no reporters. */
  readonly outlets: readonly string[];
}

/**
 * The reporters of a page: whom it states for machines, else whom its byline shows. Where one statement names all of
 * another's and more, the longer one counts.
 */
export function pageAuthors(sources: AuthorSources): Found | null {
  const { document, structured, embedded, trimmed, lines, place, outlets } = sources;
  const around = lines.around.filter(({ element }) => !place.isOther(element));
  const known = new Set(outlets.map((outlet) => outlet.toLowerCase()));
  const isSite = siteNames(structured);
  const found = (statements: readonly string[], from: string): Found | null => {
    const names = [...new Set(statements.flatMap((statement) => personNames(statement, known)))];
    return names.length > 0 && names.length <= 12 ? { value: names.join(", "), from } : null;
  };
  const stated = [
    found(linkedAuthors(structured.article), "JSON-LD author"),
    japaneseAuthors(structured.article?.author),
    ...META_AUTHORS.map((name) => found(structured.metas.get(name) ?? [], `meta ${name}`)),
    ...labelled(structured.metas).map(({ value, from }) => found([value], from)),
    found(embedded, "script data"),
  ].filter((statement) => statement !== null);
  // A writer's own site is named as its owner is, and then nobody else is named.
  const statements = stated.filter(({ value }) => !isSite(value));
  const [first] = statements;
  // "(가온=한빛) 홍길동 기자 김철수 기자 =": machines are often told of the first reporter only.
  const ofDatelines = trimmed.bylines
    .filter(({ text }) => DATELINE.test(text))
    .flatMap(({ names, text }) => found([names.join(", ")], `byline "${text.slice(0, 80)}"`) ?? []);
  const { near: shown, far } = shownBylines(document, lines, place, found);
  if (first)
    return (
      [...statements, ...(shown ? [shown] : []), ...ofDatelines].find((other) => isLonger(other.value, first.value)) ??
      first
    );
  const near = [
    ...trimmed.bylines,
    ...around.flatMap((line) => (line.byline ? [{ ...line.byline, text: line.text }] : [])),
  ];
  // Reporters sign one by one, and the head of the page may name them all.
  const signatures = trimmed.bylines.filter(({ text }) => /@|^.{2,20}기자$/u.test(text));
  const together = {
    names: signatures.flatMap(({ names }) => names),
    text: signatures.map(({ text }) => text).join(" "),
  };
  const bylines = [...near, together]
    .map(({ names, text }) => found([names.join(", ")], `byline "${text.slice(0, 80)}"`))
    .filter((byline) => byline !== null);
  const own = shown ?? bylines[0];
  if (own) return bylines.find((other) => isLonger(other.value, own.value)) ?? own;
  if (stated[0]) return stated[0];
  const credits = trimmed.removed.filter(({ text }) => isWritersCredit(text));
  const short = around.filter(({ text }) => text.length <= LONGEST_SIGNED);
  const signed = [
    ...short.filter(({ text }) => SIGNED.test(text)),
    ...short.flatMap(({ text }) => signedDay(text) ?? []).map((text) => ({ text })),
    ...credits,
  ].find(({ text }) => found([text], "") !== null);
  if (signed) return found([signed.text], `byline "${signed.text.slice(0, 80)}"`);
  const formed =
    signedLine(around) ??
    signedBehind(trimmed.bylines) ??
    datelined(trimmed.paragraphs, around) ??
    signOff(trimmed.paragraphs) ??
    datedLine(sources, known) ??
    labelledAuthor(document, found) ??
    far;
  if (formed) return formed;
  const agency = [
    ...textsIn(structured.article?.author ?? null),
    ...META_AUTHORS.flatMap((name) => structured.metas.get(name) ?? []),
  ].find((name) => AGENCY.test(name));
  return agency === undefined || known.has(agency.toLowerCase())
    ? null
    : { value: agency, from: "author stated, a news agency" };
}

/** The place and the agency that a Korean report begins with, and its reporters. */
const DATELINE = /^[[(【].*=.*(?:기자|특파원)\s?[\])】]?\s?=?$/u;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A line between headline and text, or right behind the text, that has the form of a signature. */
function signedLine(around: readonly PageLine[]): Found | null {
  const isJapanese = around.some(({ text }) => KANA.test(text));
  for (const { text, role } of around) {
    const name = role === "text" ? (signedName(text) ?? (isJapanese ? signedInJapanese(text) : null)) : null;
    if (name !== null) return { value: name, from: `byline "${text.slice(0, 80)}"` };
  }
  return null;
}

/** Whom a Japanese text names behind the place it is written from: in front of its first sentence, or in a line by itself. */
function datelined(paragraphs: Trimmed["paragraphs"], around: readonly PageLine[]): Found | null {
  const first = paragraphs.find(({ kind }) => kind === "body")?.text ?? "";
  if (!KANA.test(first)) return null;
  for (const text of [first, ...around.map((line) => line.text)]) {
    const names = datelineNames(text);
    if (names.length > 0) return { value: names.join(", "), from: `byline "${text.slice(0, 80)}"` };
  }
  return null;
}

/** A Japanese name in brackets behind the last sentence of a paragraph or of the text: names of Han and kana have no form of their own. */
function signedBehind(bylines: readonly { readonly names: readonly string[]; readonly text: string }[]): Found | null {
  const sign = bylines.find(({ names, text }) => /^[【（(].+[】）)]$/u.test(text) && names.length > 0);
  return sign === undefined ? null : { value: sign.names.join(", "), from: `byline "${sign.text}"` };
}

/** Fields that sites name themselves, and the pairs of label and value that previews show: "Written by", "Jane Doe". */
function labelled(metas: Structured["metas"]): Found[] {
  const own = [...metas]
    .filter(([name]) => /^[a-z]+[-_.:]author(?:[-_.]?name)?$/u.test(name) && !META_AUTHORS.includes(name))
    .map(([name, values]) => ({ value: values[0] ?? "", from: `meta ${name}` }));
  const pairs = ["1", "2"].flatMap((index) => {
    const label = metas.get(`twitter:label${index}`)?.[0] ?? "";
    const value = metas.get(`twitter:data${index}`)?.[0] ?? "";
    return /^(?:written by|author|by|글쓴이|작성자|기자)$/iu.test(label)
      ? [{ value, from: `meta twitter:data${index}` }]
      : [];
  });
  return [...own, ...pairs];
}

/** Agencies sign as reporters do where the text is theirs. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|pa media|press association|bloomberg(?: news)?|xinhua|dpa|upi|aap|pti|ani)$/iu;

/** Whether a list of names has all of another and more. */
function isLonger(longer: string, shorter: string): boolean {
  const names = new Set(longer.split(", "));
  return longer.length > shorter.length && shorter.split(", ").every((name) => names.has(name));
}

/** Longer lines (characters) say more than who wrote when. */
const LONGEST_SIGNED = 120;
/** "By JANE DOE 10/5/11 09:19 PM ET": bylines that go on with other things. */
const SIGNED =
  /^(?:(?:(?:words|story|text|written|reported|reporting|filed|published) )?by:?|words|von|par|por|door|authors?:?|autor(?:in)?:?)\s+\p{Lu}/iu;

/** Outlet names and the like that a byline must not be mistaken for. */
export function statedOutlets({ article, metas }: Structured): string[] {
  return [
    ...textsIn(article?.publisher ?? null),
    ...["og:site_name", "application-name", "publisher", "article:publisher"].flatMap(
      (name) => metaValue(metas, [name])?.value ?? [],
    ),
  ];
}
