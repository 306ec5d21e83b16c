import type { Article } from "../../../src/coverage/article.js";
import { splitSentences } from "../../../src/coverage/passages/sentences.js";
import type { Hit } from "../../../src/retrieval/hit.js";

/** What a test says of an article; the rest is filled in. */
export interface ArticleFacts {
  readonly id: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
}

/** An article that is one passage, as a hit. */
export function hitOf(source: string, facts: ArticleFacts, rank = 0): Hit {
  const { id, title = null, outlet = null, byline = null, published = null } = facts;
  const article: Article = {
    id,
    file: id,
    title,
    titleFrom: null,
    subtitles: [],
    outlet,
    byline,
    published,
    modified: null,
    section: null,
    url: null,
    language: "ko",
    source,
    blocks: [{ start: 0, end: source.length, kind: "body" }],
    headline: null,
    provenance: {},
    dateHints: [],
    duplicateOf: null,
  };
  const passage = {
    id: `${id}@0-${source.length}`,
    article: id,
    kind: "body" as const,
    start: 0,
    end: source.length,
    text: source,
    sentences: splitSentences(source),
  };
  return { article, passage, score: 1 / (rank + 1) };
}
