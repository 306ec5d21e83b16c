import type { Answer } from "../../answer/answer.js";
import { escapeText, oneLine } from "../text/escape.js";
import { splitText } from "../text/split.js";
import { CONTENT_LIMIT } from "./limits.js";

/** The answer's text in pieces that begin with a claim each, so that no sentence is torn where a page ends. */
function claimsOf(answer: Answer): string[] {
  const starts: number[] = [];
  let from = 0;
  for (const claim of answer.claims) {
    const at = answer.text.indexOf(claim.text, from);
    if (at < 0) return [answer.text];
    starts.push(at);
    from = at + claim.text.length;
  }
  const first = starts[0];
  if (first === undefined) return [answer.text];
  return [0, ...starts.slice(1)].map((start, index) => answer.text.slice(start, starts[index + 1]));
}

/** The escaped text of an answer in pages of at most 2,000 units; a number `[n]` stays with its sentence. */
export function answerPages(answer: Answer): string[] {
  const pages: string[] = [];
  let open: string | null = null;
  for (const claim of claimsOf(answer)) {
    const separator: string = open !== null && /\n\s*$/.test(open) ? "\n" : " ";
    const [piece, ...more] = splitText(claim, CONTENT_LIMIT);
    if (piece === undefined) continue;
    const last = pages.at(-1);
    const joined: string = `${last}${separator}${escapeText(piece)}`;
    if (last !== undefined && more.length === 0 && joined.length <= CONTENT_LIMIT) pages[pages.length - 1] = joined;
    else pages.push(escapeText(piece));
    pages.push(...more.map(escapeText));
    open = claim;
  }
  return pages;
}

/** Verified text so far, as one message that is still growing. */
export function growingText(text: string): string {
  const [page = ""] = splitText(oneLine(text), CONTENT_LIMIT - 2);
  return `${escapeText(page)} …`;
}
