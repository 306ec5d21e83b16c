import type { Paragraph, Trimmed } from "./trim-blocks.js";
import { bagSize, sharedWords, type WordBag, wordBag } from "./word-bags.js";

/** A paragraph counts as stated when most of its words are; shorter ones (subheads) are left as they are. */
const STATED_SHARE = 0.6;
const SUBHEAD = 40;
/** When more than this share of the words stands behind the last stated paragraph, the statement was cut off. */
const CUT_OFF = 0.08;

/** Drops the paragraphs that the site's own statement of the text does not have; captions are not part of such statements. */
export function onlyStated(trimmed: Trimmed, stated: WordBag): Trimmed {
  const bags = trimmed.paragraphs.map((paragraph) => wordBag(paragraph.text));
  const isStated = bags.map((bag) => sharedWords(bag, stated) >= STATED_SHARE * bagSize(bag));
  const last = isStated.lastIndexOf(true);
  const words = bags.reduce((sum, bag) => sum + bagSize(bag), 0);
  const behind = bags.slice(last + 1).reduce((sum, bag) => sum + bagSize(bag), 0);
  if (behind > CUT_OFF * words) return trimmed;
  const keeps = ({ kind, text }: Paragraph, index: number) =>
    isStated[index] || kind !== "body" || (text.length < SUBHEAD && index < last);
  const dropped = trimmed.paragraphs.filter((paragraph, index) => !keeps(paragraph, index));
  const removed = dropped.map(({ text }) => ({ text, reason: "not in the text that the site states" }));
  return { ...trimmed, paragraphs: trimmed.paragraphs.filter(keeps), removed: [...trimmed.removed, ...removed] };
}
