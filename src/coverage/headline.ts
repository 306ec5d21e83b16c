import type { ReadLine } from "./line-roles.js";
import { columns } from "./text-width.js";

/** Widths in columns between which a line may be a headline. */
const NARROWEST = 10;
const WIDEST = 180;

/** A candidate counts as well as the best one from this share of its agreement with the text on. */
const AS_GOOD = 0.65;

/** What is known about lines beside their form. */
export interface LayoutHints {
  /** Whether a line stands in several files with different texts. */
  readonly repeats: (line: string) => boolean;
  /** Whether a line is marked up as the title. */
  readonly heading: (line: ReadLine) => boolean;
}

/** Words of Latin letters shorter than this say nothing about a topic. */
const TOPICAL = 4;

/** What tells a headline from other lines above the text. */
export interface HeadlineHints {
  readonly heading: LayoutHints["heading"];
  /** Whether a line is the outlet's name or motto. */
  readonly isMasthead: (line: string) => boolean;
}

/** The line that is the headline, and why. */
export interface FoundHeadline {
  /** Index among the lines. */
  readonly index: number;
  readonly from: string;
}

/**
 * Finds the headline among the lines before the text. It must show itself: by a date line, byline or menu around it, by
 * standing there twice, or by standing alone above an empty line. Of several candidates the first counts whose words
 * the text takes up again.
 * @param head lines before the first line of prose
 * @param body the text, for comparison
 */
export function findHeadline(
  head: readonly ReadLine[],
  body: string,
  { heading, isMasthead }: HeadlineHints,
): FoundHeadline | null {
  const marked = head.findIndex(heading);
  if (marked !== -1) return { index: marked, from: "heading" };
  const candidates = [...head.keys()].filter(
    (index) => isCandidate(head[index]) && !isMasthead(head[index]?.text ?? ""),
  );
  const repeated = candidates.findLast((index) =>
    candidates.some((other) => other < index && head[other]?.text === head[index]?.text),
  );
  if (repeated !== undefined) return { index: repeated, from: "headline line, repeated above the text" };
  const best = firstThatAgrees(head, candidates, body);
  // A headline stands above something.
  if (best === undefined || (body === "" && !head.slice(best + 1).some(isText))) return null;
  if (head.some((line) => line.role === "date")) return { index: best, from: "headline line, by the date line" };
  if (head.some((line) => line.role === "byline")) return { index: best, from: "headline line, by the byline" };
  if (head.slice(0, best).some((line) => line.role === "interface"))
    return { index: best, from: "headline line, below the menu" };
  const alone = head[best]?.apart === true && head[best + 1]?.apart !== false;
  return alone && best === candidates[0] ? { index: best, from: "headline line, set apart" } : null;
}

function isText(line: ReadLine): boolean {
  return line.role === "text" || line.role === "prose";
}

function isCandidate(line: ReadLine | undefined): boolean {
  if (line === undefined || !isText(line)) return false;
  const width = columns(line.text);
  return width >= NARROWEST && width <= WIDEST;
}

function firstThatAgrees(head: readonly ReadLine[], candidates: readonly number[], body: string): number | undefined {
  if (candidates.length <= 1) return candidates[0];
  const stems = new Set(stemsOf(body.slice(0, 4000)));
  const agreement = candidates.map((index) => {
    const own = stemsOf(head[index]?.text ?? "");
    return own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length;
  });
  const best = Math.max(0, ...agreement);
  return candidates.find((_, at) => (agreement[at] ?? 0) >= AS_GOOD * best);
}

/** Beginnings of words, so that Korean particles do not matter: two syllables or characters, four letters. */
function stemsOf(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{Script=Hangul}+|\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length >= (/^[a-z]/u.test(word) ? TOPICAL : 2))
    .map((word) => (/^[a-z0-9]/u.test(word) ? word.slice(0, 4) : word.slice(0, 2)));
}
