import type { Article } from "../article.js";
import { articleOf } from "../article-of.js";
import { statedByline } from "../bylines/stated-byline.js";
import { parseDate } from "../dates/dates.js";
import { readLine } from "../line-roles.js";
import { linesOf } from "../lines.js";
import { withoutOutletTag } from "../page/titles/title-tag.js";
import { type Piece, tiled } from "../passages/tiles.js";
import { type Found, foundDate, textMetadata } from "../text-metadata.js";
import { layOut } from "../text-zones.js";
import { readFrontMatter } from "./front-matter.js";

/** A first line longer than this is a paragraph and no title. */
const LONGEST_TITLE = 200;

/** What a text file is read with. */
export interface TextFile {
  readonly file: string;
  /** The decoded file without byte order mark. */
  readonly source: string;
  readonly markdown: boolean;
  /** IANA zone of times that state none. */
  readonly timeZone: string;
  /** Whether a line stands in several files with different texts. */
  readonly repeats: (line: string) => boolean;
}

/** Reads a plain text or Markdown file: usually the text of a web page with its furniture. */
export function readText({ file, source, markdown, timeZone, repeats }: TextFile): Article {
  const front = markdown ? readFrontMatter(source) : { fields: {}, length: 0 };
  const lines = linesOf(source, front.length).map((line) => readLine(markdown ? unmarked(line) : line, timeZone));
  const heading = ({ start }: { readonly start: number }) =>
    markdown && /(?:^|\n)#[ \t]+$/u.test(source.slice(Math.max(0, start - 8), start));
  const layout = layOut(lines, { repeats, heading });
  const stated = statedFields(front.fields, timeZone);
  const found = textMetadata(layout, lines, timeZone);
  const first =
    lines.length > 1 && !layout.headline
      ? lines.find((line) => line.role === "text" || line.role === "prose")
      : undefined;
  const title: Found | null = layout.headline
    ? { value: layout.headline.text, from: layout.headlineFrom ?? "headline line" }
    : first && first.text.length <= LONGEST_TITLE
      ? { value: first.text, from: "first-line" }
      : null;
  const pieces: Piece[] = [
    { start: 0, end: front.length, kind: "furniture", reason: "front matter" },
    ...layout.pieces,
  ];
  return articleOf({
    id: front.fields.id ?? file,
    file,
    source,
    blocks: tiled(source, pieces),
    headline: layout.headline && { start: layout.headline.start, end: layout.headline.end },
    subtitles: layout.subtitles.map((line) => line.text),
    ...found,
    title: withoutOutletTag(title, found.outlet),
    ...stated,
  });
}

/** A Markdown line without the marks of a heading or quotation in front. */
function unmarked<T extends { readonly start: number; readonly text: string }>(line: T): T {
  const marks = /^(?:#{1,6}\s+|>\s?)+/u.exec(line.text)?.[0].length ?? 0;
  return { ...line, start: line.start + marks, text: line.text.slice(marks) };
}

const NAMES = {
  title: ["title", "headline"],
  outlet: ["outlet", "publisher", "source", "site", "매체"],
  byline: ["byline", "author", "authors", "reporter", "기자"],
  section: ["section", "category"],
  url: ["url", "link", "canonical"],
  language: ["lang", "language"],
} as const;

function statedFields(fields: Readonly<Record<string, string>>, timeZone: string): Record<string, Found> {
  const stated: Record<string, Found> = {};
  for (const [field, names] of Object.entries(NAMES)) {
    const name = names.find((key) => fields[key] !== undefined);
    const value = name === undefined ? undefined : fields[name];
    if (value !== undefined) stated[field] = { value, from: `front matter ${name}` };
  }
  if (stated.byline) stated.byline = statedByline(stated.byline);
  for (const [field, names] of Object.entries({
    published: ["published", "date", "pubdate"],
    modified: ["modified", "updated", "lastmod"],
  })) {
    const name = names.find((key) => fields[key] !== undefined);
    const value = name === undefined ? undefined : fields[name];
    if (value === undefined) continue;
    const date = parseDate(value, timeZone);
    stated[field] = date
      ? foundDate(date, `front matter ${name} "${value}"`, timeZone)
      : { value: "", from: `front matter ${name} "${value}": no date, left unknown` };
  }
  return stated;
}
