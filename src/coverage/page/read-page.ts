import type { Article } from "../article.js";
import { articleOf } from "../article-of.js";
import { detectLanguage } from "../language.js";
import { type Piece, tiled } from "../passages/tiles.js";
import type { Found } from "../text-metadata.js";
import { pageAuthors } from "./authors/page-authors.js";
import { chooseBody } from "./body/choose-body.js";
import { ProseMap } from "./body/prose-map.js";
import { removedParts } from "./body/removed-parts.js";
import { TextPlace } from "./body/text-place.js";
import { folded, type Paragraph } from "./body/trim-blocks.js";
import { pageDates } from "./dates/page-dates.js";
import { embeddedArticle } from "./embedded.js";
import { textsIn } from "./json-values.js";
import { pageLines } from "./page-lines.js";
import { authorTexts, CHANGE_FIELDS, DATE_FIELDS, ownText, TITLE_FIELDS } from "./script-fields.js";
import { metaValue, type Structured, structuredData } from "./structured.js";
import { pageOutlet } from "./titles/page-outlet.js";
import { pageTitle } from "./titles/page-title.js";
import { titleLine } from "./titles/title-line.js";
import { withoutOutletTag } from "./titles/title-tag.js";
import { parseMarkup } from "./tree.js";

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
  const found = pageLines(prose, body, { titles, timeZone });
  const line = titleLine(stated, structured.title, found, body, document);
  const title = line ?? stated;
  // What stands above the headline is told apart by it.
  const lines = line === null ? found : pageLines(prose, body, { titles: new Set([folded(line.value)]), timeZone });
  const language = detectLanguage(body.paragraphs.map(({ text }) => text).join("\n"));
  const outlet = pageOutlet(document, structured, body, lines, url?.value ?? null);
  const place = new TextPlace(prose.root, body, prose.others);
  const shared = { document, structured, lines, place };
  const scripted = { published: ownText(owner, DATE_FIELDS), modified: ownText(owner, CHANGE_FIELDS) };
  const byline = pageAuthors({
    ...shared,
    embedded: authorTexts(owner),
    trimmed: body,
    outlet,
  });
  const article = articleOf({
    id: file,
    file,
    ...sourceOf(withoutNames(body.paragraphs, title, byline)),
    title: withoutOutletTag(title, outlet),
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
