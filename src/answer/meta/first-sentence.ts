import type { Article, Span } from "../../coverage/article.js";
import { splitSentences } from "../../coverage/passages/sentences.js";

/** The place of the first sentence of an article's text, for one without a headline; null where it has no text. */
export function firstSentence({ source, blocks }: Article): Span | null {
  const body = blocks.find(({ kind }) => kind === "body");
  const [sentence] = body === undefined ? [] : splitSentences(source.slice(body.start, body.end));
  return body === undefined || sentence === undefined
    ? null
    : { start: body.start + sentence.start, end: body.start + sentence.end };
}
