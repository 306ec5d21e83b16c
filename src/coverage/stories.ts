import type { Article } from "./article.js";

/** Length of a shingle in letters: about three Korean or two English words. */
const SHINGLE = 12;
/** Hashes kept of each article; the estimate of likeness is off by 0.04 on average at that. */
const SKETCH = 128;
/** Of these, the smallest are looked up to find articles worth comparing. */
const PROBES = 16;
/** Articles remembered for one of these hashes. */
const MOST_HOLDERS = 100;
/** Letters of an article that are looked at. */
const LONGEST = 40_000;

/** Share of common shingles from which two texts are one story; and the share of the shorter one, for versions that grew. */
const ALIKE = 0.5;
const CONTAINED = 0.75;
/** A version may be at most this many times as long as the other. */
const GROWTH = 4;
/** Texts with fewer shingles must agree nearly completely. */
const SHORT = 60;
const SHORT_ALIKE = 0.9;

/** What is kept of an article to find its copies: about half a kilobyte. */
export interface StorySignature {
  readonly id: string;
  readonly published: string | null;
  /** How many different shingles the text has. */
  readonly size: number;
  /** The smallest hashes of the shingles, in order: a bottom-k sketch (Cohen and Kaplan 2007). */
  readonly sketch: Uint32Array;
}

/** The signature of an article's body text; spelling of white space, punctuation and width does not matter. */
export function storySignature(article: Article): StorySignature {
  const text = article.blocks
    .filter((block) => block.kind === "body")
    .map((block) => article.source.slice(block.start, block.end))
    .join("")
    .slice(0, LONGEST)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  const hashes = new Uint32Array(Math.max(0, text.length - SHINGLE + 1));
  for (let start = 0; start < hashes.length; start += 1) hashes[start] = hashOf(text, start);
  const distinct = hashes.sort().filter((hash, i) => i === 0 || hash !== hashes[i - 1]);
  return { id: article.id, published: article.published, size: distinct.length, sketch: distinct.slice(0, SKETCH) };
}

/**
 * Finds copies and versions of one text (wire copy, re-published versions) and links each to the first of its story: the
 * earliest where dates tell, else the first in the order given.
 * @returns for every article that is a copy or version, the id of its story's first
 */
export function linkStories(signatures: readonly StorySignature[]): Map<string, string> {
  const stories = new Stories(signatures.length);
  const holders = new Map<number, number[]>();
  for (const [index, signature] of signatures.entries()) {
    const candidates = new Set<number>();
    for (const hash of signature.sketch.subarray(0, PROBES)) {
      const held = holders.get(hash) ?? [];
      for (const other of held) candidates.add(other);
      // Shingles of phrases that many texts share tell nothing.
      if (held.length < MOST_HOLDERS) held.push(index);
      holders.set(hash, held);
    }
    for (const candidate of candidates) {
      const other = signatures[candidate];
      if (stories.rootOf(candidate) !== stories.rootOf(index) && other && isOneStory(signature, other))
        stories.join(candidate, index);
    }
  }
  return firstOfEach(signatures, stories);
}

function firstOfEach(signatures: readonly StorySignature[], stories: Stories): Map<string, string> {
  const firsts = new Map<number, StorySignature>();
  for (const [index, signature] of signatures.entries()) {
    const first = firsts.get(stories.rootOf(index));
    if (first === undefined || isEarlier(signature, first)) firsts.set(stories.rootOf(index), signature);
  }
  const links = new Map<string, string>();
  for (const [index, { id }] of signatures.entries()) {
    const first = firsts.get(stories.rootOf(index));
    if (first !== undefined && first.id !== id) links.set(id, first.id);
  }
  return links;
}

function isEarlier(one: StorySignature, other: StorySignature): boolean {
  if (one.published === null) return false;
  return other.published === null || Date.parse(one.published) < Date.parse(other.published);
}

/** Estimates from the sketches how much two texts share. */
function isOneStory(a: StorySignature, b: StorySignature): boolean {
  const alike = likeness(a.sketch, b.sketch);
  const smaller = Math.min(a.size, b.size);
  const larger = Math.max(a.size, b.size);
  if (smaller < SHORT) return alike >= SHORT_ALIKE;
  if (alike >= ALIKE) return true;
  const common = (alike / (1 + alike)) * (a.size + b.size);
  return larger <= GROWTH * smaller && common >= CONTAINED * smaller;
}

/** Jaccard likeness: the share of the smallest hashes of both that are in both. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  const wanted = Math.min(SKETCH, Math.max(a.length, b.length));
  let [first, second, union, common] = [0, 0, 0, 0];
  while (union < wanted && (first < a.length || second < b.length)) {
    const one = a[first] ?? Number.POSITIVE_INFINITY;
    const other = b[second] ?? Number.POSITIVE_INFINITY;
    if (one === other) common += 1;
    if (one <= other) first += 1;
    if (other <= one) second += 1;
    union += 1;
  }
  return union === 0 ? 0 : common / union;
}

/** FNV-1a with a final mix (MurmurHash3's), so that the smallest hashes are a fair sample. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + SHINGLE; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Which articles are joined to one story (union by path halving). */
class Stories {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let at = index;
    for (let parent = this.#parents[at] ?? at; parent !== at; parent = this.#parents[at] ?? at) {
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = this.#parents[at] ?? at;
    }
    return at;
  }

  join(one: number, other: number): void {
    this.#parents[this.rootOf(other)] = this.rootOf(one);
  }
}
