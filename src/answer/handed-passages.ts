import type { Article } from "../coverage/article.js";
import { detectLanguage } from "../coverage/language.js";
import { splitSentences } from "../coverage/passages/sentences.js";
import type { Hit } from "../retrieval/hit.js";

/** A passage that comes with its question instead of from the store. */
export interface HandedPassage {
  readonly id: string;
  readonly title?: string | null | undefined;
  readonly text: string;
}

/** Passages that were handed in, as hits in the order given: each is an article of its own, of which nothing but title and text is known. */
export function handedHits(passages: readonly HandedPassage[]): Hit[] {
  return passages.map((passage, i) => {
    const article = articleOf(passage);
    const sentences = splitSentences(passage.text);
    const end = passage.text.length;
    const { id, text } = passage;
    return {
      article,
      passage: { id: `${id}@0-${end}`, article: id, kind: "body", start: 0, end, text, sentences },
      score: passages.length - i,
    };
  });
}

function articleOf({ id, title, text }: HandedPassage): Article {
  return {
    id,
    file: id,
    title: title?.trim() ? title : null,
    titleFrom: title?.trim() ? "handed in" : null,
    subtitles: [],
    outlet: null,
    byline: null,
    published: null,
    modified: null,
    section: null,
    url: null,
    language: detectLanguage(text),
    source: text,
    blocks: [{ kind: "body", start: 0, end: text.length }],
    headline: null,
    provenance: {},
    dateHints: [],
    duplicateOf: null,
  };
}
