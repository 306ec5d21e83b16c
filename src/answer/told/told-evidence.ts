import { splitSentences } from "../../coverage/passages/sentences.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { sentencesTold } from "./told-sentences.js";

/**
 * Evidence for a Korean claim that is nothing but one of the shorter sentences that a quoted sentence tells. The article's text stays behind
 * it, for the other names that it gives.
 */
export function toldEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.flatMap(({ article, context }) =>
    splitSentences(context).flatMap(({ start, end }) =>
      sentencesTold(context.slice(start, end).trim()).map((told) => {
        const place = { start: 0, end: told.length };
        const source = `${told}\n\n${article.source}`;
        return { article: { ...article, source }, quote: place, text: told, context: told, within: place };
      }),
    ),
  );
}
