import type { Article, Span } from "../../src/coverage/article.js";
import type { Hit } from "../../src/retrieval/hit.js";

const ARTICLE: Article = {
  id: "article.txt",
  file: "article.txt",
  title: null,
  titleFrom: null,
  subtitles: [],
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  section: null,
  url: null,
  language: "ko",
  source: "",
  blocks: [],
  headline: null,
  provenance: {},
  dateHints: [],
  duplicateOf: null,
};

/** A hit of one passage with these sentences; the article's text has something in front of it and behind it. */
export function hitOf(sentences: readonly string[], article: Partial<Article> = {}): Hit {
  const before = "머리말입니다.\n\n";
  const spans: Span[] = [];
  let text = "";
  for (const sentence of sentences) {
    if (text !== "") text += " ";
    spans.push({ start: before.length + text.length, end: before.length + text.length + sentence.length });
    text += sentence;
  }
  const { source = `${before}${text}\n\n맺음말입니다.`, id = ARTICLE.id } = article;
  const start = before.length;
  const end = start + text.length;
  const passage = {
    id: `${id}@${start}-${end}`,
    article: id,
    kind: "body",
    start,
    end,
    text,
    sentences: spans,
  } as const;
  return { passage, article: { ...ARTICLE, ...article, source }, score: 1 };
}
