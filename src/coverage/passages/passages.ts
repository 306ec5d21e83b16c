import type { Article, Block, Span } from "../article.js";
import type { Passage, PassageKind } from "../passage.js";
import { cutToSize } from "./cut-sentence.js";
import { splitSentences } from "./sentences.js";

/** How long a passage may be, in the tokens that `countTokens` counts. */
export interface PassageLimit {
  readonly maxTokens: number;
  readonly countTokens: (text: string) => number;
}

/** A sentence, or a piece of one that alone exceeds the limit. */
interface Sentence extends Span {
  readonly tokens: number;
  /** First of its paragraph: a good place for a passage to begin. */
  readonly opens: boolean;
}

/**
 * Cuts an article into passages of whole sentences, in the order of the source; neighbours are neighbours in the list.
 * Body paragraphs are joined up to the limit; a passage ends where a caption or furniture (other than blank space) begins.
 * The headline with its subtitles and each caption are passages of their own. A sentence that alone exceeds the limit is
 * cut at the best place. Passages do not overlap; what lies between them is furniture or white space.
 * @throws RangeError when `maxTokens` is below 1
 */
export function cutPassages(article: Article, limit: PassageLimit): Passage[] {
  if (!(limit.maxTokens >= 1)) throw new RangeError(`maxTokens must be at least 1, not ${limit.maxTokens}`);
  return runs(article).flatMap(({ kind, blocks }) => {
    const sentences = blocks.flatMap((block) => sentencesOf(article.source, block, limit));
    return packed(article.source, sentences, limit).map((group) => passageOf(article, kind, group));
  });
}

interface Run {
  readonly kind: PassageKind;
  readonly blocks: Block[];
}

/** Blocks that may share a passage: neighbours of one kind with nothing but blank space between them. */
function runs(article: Article): Run[] {
  const found: Run[] = [];
  let current: Run | null = null;
  for (const block of article.blocks) {
    if (block.kind === "furniture") {
      if (article.source.slice(block.start, block.end).trim() !== "") current = null;
    } else if (current !== null && current.kind === block.kind && block.kind !== "caption") {
      current.blocks.push(block);
    } else {
      current = { kind: block.kind, blocks: [block] };
      found.push(current);
    }
  }
  return found;
}

function sentencesOf(source: string, block: Block, { maxTokens, countTokens }: PassageLimit): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of splitSentences(source.slice(block.start, block.end))) {
    const whole = { start: block.start + span.start, end: block.start + span.end };
    const tokens = countTokens(source.slice(whole.start, whole.end));
    if (tokens <= maxTokens) sentences.push({ ...whole, tokens, opens: sentences.length === 0 });
    else {
      for (const piece of cutToSize(source, whole, (text) => countTokens(text) <= maxTokens)) {
        sentences.push({
          ...piece,
          tokens: countTokens(source.slice(piece.start, piece.end)),
          opens: sentences.length === 0,
        });
      }
    }
  }
  return sentences;
}

/**
 * Groups sentences, filling passages evenly: a run a little over the limit becomes two halves, not a full passage and a
 * stub, and past three quarters of its share a passage rather ends with a paragraph than within one.
 */
function packed(
  source: string,
  sentences: readonly Sentence[],
  { maxTokens, countTokens }: PassageLimit,
): (readonly Sentence[])[] {
  const total = sentences.reduce((sum, sentence) => sum + sentence.tokens, 0);
  const share = total / Math.ceil(total / maxTokens);
  const groups: Sentence[][] = [];
  let group: Sentence[] = [];
  let tokens = 0;
  for (const sentence of sentences) {
    const first = group[0];
    const full =
      first !== undefined &&
      (tokens + sentence.tokens > maxTokens || tokens >= share || (sentence.opens && tokens >= 0.75 * share));
    if (full) {
      groups.push(group);
      group = [];
      tokens = 0;
    }
    group.push(sentence);
    tokens += sentence.tokens;
  }
  if (group.length > 0) groups.push(group);
  return groups.flatMap((whole) => fitting(source, whole, { maxTokens, countTokens }));
}

/**
 * A group as it is, or in as many as it takes: with what stands between its sentences, or counted as one text, it may make
 * more tokens than they do one by one. Counting each group once, not after each sentence, is what makes cutting fast.
 */
function fitting(
  source: string,
  group: readonly Sentence[],
  { maxTokens, countTokens }: PassageLimit,
): (readonly Sentence[])[] {
  const fits = (from: Sentence | undefined, to: Sentence) =>
    countTokens(source.slice((from ?? to).start, to.end)) <= maxTokens;
  const [first, last] = [group[0], group.at(-1)];
  if (first === last || last === undefined || fits(first, last)) return [group];
  const parts: Sentence[][] = [];
  let part: Sentence[] = [];
  for (const sentence of group) {
    if (part.length > 0 && !fits(part[0], sentence)) {
      parts.push(part);
      part = [];
    }
    part.push(sentence);
  }
  return [...parts, part];
}

function passageOf(article: Article, kind: PassageKind, group: readonly Sentence[]): Passage {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  return {
    id: `${article.id}@${start}-${end}`,
    article: article.id,
    kind,
    start,
    end,
    text: article.source.slice(start, end),
    sentences: group.map((sentence) => ({ start: sentence.start, end: sentence.end })),
  };
}
