import type { Span } from "../../coverage/article.js";
import { remembering } from "./verify-memo.js";

/** A text made comparable, with the way back. */
export interface FoldedText {
  readonly text: string;
  /**
   * The place in the given text of a place in the folded one (both half-open, UTF-16 units), and null when one of its ends
   * lies inside something that was folded as a whole (the 2 of ㎡ is no place of its own).
   */
  origin(start: number, end: number): Span | null;
}

const clusters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Marks that writers, keyboards and models put for one another. */
const QUOTATION_MARKS = /["'`´‘’‚‛“”„‟«»‹›「」『』〈〉《》〝〞]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
const DOTS = /[·‧・･∙•]/gu;
/** White space is dropped, because Korean spacing is not settled (홍콩달러, 홍콩 달러); so is what no reader sees. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const ASCII = /^[\u0000-\u007f]*$/u;

function fold(given: string): FoldedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const append = (cluster: string, start: number, end: number) => {
    const folded = foldCluster(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(unit === 0 ? start : -1);
      ends.push(unit === folded.length - 1 ? end : -1);
    }
  };
  if (ASCII.test(given)) for (let at = 0; at < given.length; at++) append(given[at] ?? "", at, at + 1);
  else for (const { segment, index } of clusters.segment(given)) append(segment, index, index + segment.length);
  return {
    text,
    origin(from, to) {
      const start = starts[from];
      const end = ends[to - 1];
      return start === undefined || end === undefined || start < 0 || end < 0 || from >= to ? null : { start, end };
    },
  };
}

function foldCluster(cluster: string): string {
  return cluster
    .normalize("NFKC")
    .replace(QUOTATION_MARKS, "'")
    .replace(DASHES, "-")
    .replace(DOTS, "·")
    .replace(UNSEEN, "");
}

/**
 * Folds a text for looking up quotes: NFKC; quotation marks, dashes and middle dots alike; white space and invisible
 * characters dropped. Letter case stays. Works cluster by cluster (UAX #29), so that composed and decomposed spellings
 * meet and every folded character knows the cluster it came from.
 */
export const foldText: (given: string) => FoldedText = remembering(fold, 200);
