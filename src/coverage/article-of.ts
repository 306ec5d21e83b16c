import type { Article, Block, Provenance, Span } from "./article.js";
import { dateHints } from "./dates/date-hints.js";
import { detectLanguage } from "./language.js";
import type { Found } from "./text-metadata.js";

/** What a reader of one format found; what is absent is unknown. */
export interface Findings {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly headline?: Span | null;
  readonly subtitles?: readonly string[];
  readonly title?: Found | null;
  readonly outlet?: Found | null;
  readonly byline?: Found | null;
  readonly published?: Found | null;
  readonly modified?: Found | null;
  readonly section?: Found | null;
  readonly url?: Found | null;
  readonly language?: Found | null;
}

/** How much of the text tells its language. */
const SAMPLE = 4000;

/** Makes an Article of what a reader found. An empty value is unknown, and its provenance says why. */
export function articleOf(findings: Findings): Article {
  const { id, file, source, blocks } = findings;
  const coverage = blocks.filter((block) => block.kind === "body" || block.kind === "caption");
  const sample = coverage.reduce(
    (text, block) => (text.length < SAMPLE ? `${text} ${source.slice(block.start, block.end)}` : text),
    "",
  );
  const language = findings.language ?? { value: detectLanguage(sample || source), from: "script of the text" };
  const fields = { ...findings, language };
  return {
    id,
    file,
    title: textOf(findings.title),
    titleFrom: textOf(findings.title) === null ? null : (findings.title?.from ?? null),
    subtitles: findings.subtitles ?? [],
    outlet: textOf(findings.outlet),
    byline: textOf(findings.byline),
    published: textOf(findings.published),
    modified: textOf(findings.modified),
    section: textOf(findings.section),
    url: textOf(findings.url),
    language: language.value,
    source,
    blocks,
    headline: findings.headline ?? null,
    provenance: provenanceOf(fields),
    dateHints: dateHints(sample),
    duplicateOf: null,
  };
}

function textOf(found: Found | null | undefined): string | null {
  const value = found?.value.normalize("NFC").replace(/\s+/gu, " ").trim() ?? "";
  return value === "" ? null : value;
}

const FIELDS = ["title", "outlet", "byline", "published", "modified", "section", "url", "language"] as const;

function provenanceOf(findings: Findings): Provenance {
  return Object.fromEntries(FIELDS.flatMap((field) => (findings[field] ? [[field, findings[field].from]] : [])));
}
