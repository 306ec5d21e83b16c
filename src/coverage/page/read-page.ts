import type { Article } from "../article.js";
import { articleOf } from "../article-of.js";
import { detectLanguage } from "../language.js";
import { type Piece, tiled } from "../passages/tiles.js";
import type { Found } from "../text-metadata.js";
import { chooseBody } from "./choose-body.js";
import { embeddedArticle } from "./embedded.js";
import { type JsonObject, textsIn } from "./json-values.js";
import { pageAuthors, statedOutlets } from "./page-authors.js";
import { pageDates } from "./page-dates.js";
import { pageLines } from "./page-lines.js";
import { pageOutlet } from "./page-outlet.js";
import { pageTitle } from "./page-title.js";
import { ProseMap } from "./prose-map.js";
import { removedParts } from "./removed-parts.js";
import { metaValue, type Structured, structuredData } from "./structured.js";
import { TextPlace } from "./text-place.js";
import { titleLine } from "./title-line.js";
import { parseMarkup } from "./tree.js";
import { folded, type Paragraph } from "./trim-blocks.js";
import { asWritten } from "./written-names.js";

/** What a saved page is read with. */
export interface PageFile {
  readonly file: string;
  /** The decoded page. */
  readonly html: string;
  /** IANA zone of times that state none. */
  readonly timeZone: string;
  readonly repeats: (line: string) => boolean;
}

/** Reads a saved page. Its source is the text with captions, paragraphs joined by one empty line. Null when it has none. */
export function readPage({ file, html, timeZone, repeats }: PageFile): Article | null {
  const document = parseMarkup(html, { xml: false });
  const structured = structuredData(document);
  const embedded = embeddedArticle(structured.scripts);
  const owner = embedded?.owner ?? null;
  const stated = pageTitle(document, structured, ownText(owner, TITLE_FIELDS));
  const titles = new Set([stated?.value ?? "", structured.title].map(folded).filter((value) => value.length > 5));
  const prose = new ProseMap(document, titles);
  const body = chooseBody(document, prose, structured, embedded, { timeZone, titles, repeats });
  if (prose.root === null || body === null || body.paragraphs.length === 0) return null;
  const url = addressOf(structured, html);
  const lines = pageLines(prose, body, { titles, timeZone });
  const title = titleLine(stated, structured.title, lines, body) ?? stated;
  const language = detectLanguage(body.paragraphs.map(({ text }) => text).join("\n"));
  const outlet = pageOutlet(document, structured, body, lines, url?.value ?? null);
  const outlets = [...statedOutlets(structured), ...(outlet ? [outlet.value] : [])];
  const place = new TextPlace(prose.root, body, prose.others);
  const shared = { document, structured, lines, place };
  const scripted = { published: ownText(owner, DATE_FIELDS), modified: ownText(owner, CHANGE_FIELDS) };
  const authors = pageAuthors({ ...shared, embedded: authorTexts(owner), trimmed: body, outlets });
  const byline =
    authors &&
    asWritten(
      authors,
      lines.all.map(({ text }) => text),
    );
  const article = articleOf({
    id: file,
    file,
    ...sourceOf(withoutNames(body.paragraphs, title, byline)),
    title,
    subtitles: body.paragraphs.filter(({ kind }) => kind === "headline").map(({ text }) => text),
    outlet,
    byline,
    ...pageDates({ ...shared, embedded: scripted, url: url?.value ?? null, language, timeZone }),
    section: sectionOf(structured),
    url,
  });
  return {
    ...article,
    provenance: { ...article.provenance, text: body.from },
    removed: removedParts(place, body),
  };
}

/** A text without paragraphs that are nothing but a reporter's name, as above the posts of a live report, or the headline. */
function withoutNames(
  paragraphs: readonly Paragraph[],
  title: Found | null,
  byline: Found | null,
): readonly Paragraph[] {
  const names = new Set([title?.value ?? "", ...(byline?.value ?? "").split(", ")].map(folded).filter(Boolean));
  const rest = paragraphs.filter(({ kind, text }) => kind === "caption" || !names.has(folded(text)));
  return rest.some(({ kind }) => kind === "body") ? rest : paragraphs;
}

/** The source text of paragraphs joined by one empty line, and its blocks. */
export function sourceOf(paragraphs: readonly Paragraph[]): Pick<Article, "source" | "blocks"> {
  let source = "";
  const pieces: Piece[] = [];
  for (const { text, kind, reason } of paragraphs) {
    if (source !== "") source += "\n\n";
    pieces.push({
      start: source.length,
      end: source.length + text.length,
      kind,
      ...(reason === undefined ? {} : { reason }),
    });
    source += text;
  }
  return { source, blocks: tiled(source, pieces) };
}

const TITLE_FIELDS = ["headline", "headlines", "title", "subject", "articleTitle", "newsTitle"];
const DATE_FIELDS = [
  "datePublished",
  "first_publish_date",
  "publishedAt",
  "published_at",
  "publishDate",
  "publish_date",
  "pubDate",
  "publicationDate",
  "display_date",
  "firstPublished",
  "createdAt",
  "regDate",
  "reg_date",
  "regDt",
  "regdate",
  "registDate",
  "deployDt",
  "inputDate",
  "inputDt",
  "serviceDate",
  "createDate",
  "createdDate",
  "writeDate",
  "articleDate",
];
const CHANGE_FIELDS = [
  "dateModified",
  "last_updated_date",
  "updatedAt",
  "updated_at",
  "modifiedDate",
  "lastPublished",
  "modified_at",
  "updateDate",
  "modDate",
  "updateDt",
];

const AUTHOR_FIELDS = [
  "authors",
  "author",
  "byline",
  "bylines",
  "reporters",
  "reporterList",
  "reporter",
  "reporterName",
  "writers",
  "writer",
  "writerName",
  "authorName",
];

function ownText(owner: JsonObject | null, fields: readonly string[]): string | null {
  for (const field of fields) {
    const text = textsIn(owner?.[field] ?? null)[0];
    if (text !== undefined) return text;
  }
  return null;
}

function authorTexts(owner: JsonObject | null): string[] {
  const credits = owner?.credits;
  const by = credits !== null && typeof credits === "object" && "by" in credits ? credits.by : null;
  const field = AUTHOR_FIELDS.find((name) => owner?.[name] !== undefined && owner[name] !== null);
  return textsIn(by ?? (field === undefined ? null : owner?.[field]) ?? null);
}

function sectionOf({ article, metas }: Structured): Found | null {
  const linked = textsIn(article?.articleSection ?? null)[0];
  if (linked !== undefined) return { value: linked, from: "JSON-LD articleSection" };
  const meta = metaValue(metas, ["article:section", "section", "parsely-section", "cxenseparse:category"]);
  return meta && { value: meta.value, from: `meta ${meta.name}` };
}

/** The address: stated by the page, or noted by the browser that saved it. */
function addressOf({ article, metas, canonical }: Structured, html: string): Found | null {
  const meta = metaValue(metas, ["og:url"]);
  const saved =
    /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(html.slice(0, 2000))?.[1] ??
    /^\s*<!--[^>]{0,200}?\burl:\s*(https?:\S+)/iu.exec(html.slice(0, 2000))?.[1];
  const candidates = [
    { value: canonical, from: "canonical link" },
    { value: meta?.value, from: "meta og:url" },
    { value: textsIn(article?.url ?? null)[0], from: "JSON-LD url" },
    { value: saved, from: "note of the browser that saved the page" },
  ];
  for (const { value, from } of candidates) if (value && /^https?:\/\/[^/]+\/./u.test(value)) return { value, from };
  return null;
}
