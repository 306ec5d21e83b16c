import { splitSentences } from "../../coverage/passages/sentences.js";
import { isTopicWord } from "../check/check-frames.js";
import { checkTextOf } from "../check/check-parse.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { NOUNS_IN_GO } from "./nouns-in-go.js";

/** A sentence of the coverage with what stands in front of it. */
export interface HeldSentence {
  readonly text: string;
  /** The nearest one that says whom it is about, with nothing but such sentences in between. */
  readonly before: string | null;
  /** The article's whole text, for the other names that it gives. */
  readonly source: string;
}

/** A verb that joins two statements of one claim, without making one the reason of the other. */
const COORDINATES = new RegExp(`(?<=[가-힣](?:고|며|지만|으나|는데))(?<!${NOUNS_IN_GO}),? `, "u");
const NOT_COORDINATED = /(?:다고|라고|자고|냐고|하고 있|되고 있)$/u;

/** The statements that a claim makes one after the other, each with whom the first is about. */
export function clausesOf(claim: string): string[] {
  const pieces = claim.split(COORDINATES);
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && NOT_COORDINATED.test(last)) joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  const topic = /^.{1,40}?[가-힣A-Za-z)](?:은|는)(?= )/u.exec(joined[0] ?? "")?.[0];
  return joined.map((piece, at) =>
    at === 0 || topic === undefined || /[가-힣](?:은|는|이|가)(?= )/u.test(piece) ? piece : `${topic} ${piece}`,
  );
}

/** The sentences around the quotes, in the order of their articles. */
export function sentencesOf(evidence: readonly Evidence[]): HeldSentence[] {
  const spans = evidence.flatMap(({ article, quote, within, context }) => {
    const from = quote.start - within.start;
    return splitSentences(context).map(({ start, end }) => ({ article, start: from + start, end: from + end }));
  });
  return spans.map(({ article, start, end }) => {
    const { source } = article;
    const own = spans.filter((other) => other.article === article);
    let before: string | null = null;
    for (let at = start; before === null; ) {
      const previous = own.find((other) => other.end <= at && source.slice(other.end, at).trim() === "");
      if (previous === undefined) break;
      const text = source.slice(previous.start, previous.end).trim();
      if (hasTopic(text)) before = text;
      at = previous.start;
    }
    return { text: source.slice(start, end).trim(), before, source };
  });
}

/** Whether a Korean sentence says whom it is about. */
export function hasTopic(text: string): boolean {
  const said = checkTextOf(text, "ko");
  return said.words.some((word) => isTopicWord(text, word));
}
