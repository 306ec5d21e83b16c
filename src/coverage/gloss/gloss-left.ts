import { type GlossName, nameAt } from "./gloss.js";
import { trimmed } from "./gloss-brackets.js";

/** What stands in front of a bracket, as far as a name could reach. */
export interface LeftContext {
  /** Words from the left to the right, without marks; the last touches the bracket. Never empty. */
  readonly words: readonly GlossName[];
  /** The quoted text that the bracket belongs to, if it follows a quotation or fills one up together with a name. */
  readonly quoted: GlossName | null;
}

/** A name is not sought further left than this. */
const WINDOW = 120;
const MOST_WORDS = 8;
const LONGEST_QUOTED = 50;
const CLOSING = /[’”'"」』》〉]/u;
const OPENING_OF: Readonly<Record<string, string>> = {
  "’": "‘",
  "”": "“",
  "'": "'",
  '"': '"',
  "」": "「",
  "』": "『",
  "》": "《",
  "〉": "〈",
};
const OPENING = /[‘“'"「『《〈]/u;
/** Between two names of a list, or two clauses. Hyphens and full stops within Latin names are part of the name. */
const BOUNDARY = /[,，、;；:：=()（）[\]{}<>…~!?。·‧・ㆍ/|△▲▷▶■□●○◆◇※→]|[.](?=\s|$)|㈜|(?<=\d)[.](?=\d)/gu;
/** Behind another bracket: the particle of what stands before it. */
const ATTACHED = /^[가-힣]+/u;

/** What stands in front of a bracket on its line; null where that is no word. */
export function leftOf(text: string, open: number, close: number): LeftContext | null {
  const from = Math.max(0, open - WINDOW);
  const before = text.slice(from, open);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const lineStart = open - line.length;
  const bare = line.replace(/[ \u00a0]$/u, "");
  const end = lineStart + bare.length;
  const last = bare.slice(-1);
  if (CLOSING.test(last)) return afterQuotation(text, lineStart, end, last);
  let start = lineStart;
  for (const { index, 0: mark } of bare.matchAll(BOUNDARY)) {
    const behind = index + mark.length;
    const particle = /[)）\]}]/u.test(mark) ? (ATTACHED.exec(bare.slice(behind))?.[0].length ?? 0) : 0;
    start = lineStart + behind + particle;
  }
  const quote = lastOpening(text, start, end);
  const words = wordsOf(text, quote === -1 ? start : quote + 1, end);
  if (words.length === 0) return null;
  const closes = quote >= lineStart && text[close] !== undefined && OPENING_OF[text[close] ?? ""] === text[quote];
  return { words, quoted: closes && end - quote <= LONGEST_QUOTED ? trimmed(text, quote + 1, end) : null };
}

function afterQuotation(text: string, lineStart: number, end: number, mark: string): LeftContext | null {
  const opening = text.lastIndexOf(OPENING_OF[mark] ?? mark, end - 2);
  if (opening < lineStart || end - opening > LONGEST_QUOTED) return null;
  const quoted = trimmed(text, opening + 1, end - 1);
  const words = wordsOf(text, quoted.start, quoted.end);
  return words.length === 0 ? null : { words, quoted };
}

/** The last quotation mark that opens a word and is not closed again before the end; -1 for none. */
function lastOpening(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const mark = text[at] ?? "";
    const opens = OPENING.test(mark) && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ");
    if (opens) return at;
    if (CLOSING.test(mark) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ")) return at;
  }
  return -1;
}

function wordsOf(text: string, start: number, end: number): GlossName[] {
  const words = [...text.slice(start, end).matchAll(/[^\s-]+(?:-[^\s-]+)*/gu)].map(({ index, 0: word }) =>
    nameAt(text, start + index, start + index + word.length),
  );
  return words
    .slice(-MOST_WORDS)
    .map((word) => trimmed(text, word.start, word.end))
    .filter((word) => /[\p{L}\p{N}]/u.test(word.text));
}
