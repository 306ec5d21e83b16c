import type { Span } from "../../coverage/article.js";
import type { Passage, PassageKind } from "../../coverage/passage.js";
import { type Arrays, arrayOf } from "../array-file.js";

const KINDS: readonly PassageKind[] = ["body", "caption", "headline"];

/** Where a passage lies, without its text. */
export interface PassagePlace extends Span {
  /** Number of the article in the catalog. */
  readonly article: number;
  readonly kind: PassageKind;
  readonly sentences: readonly Span[];
}

/** Collects the places of passages; they are numbered in the order they are added. */
export class PassageTableBuilder {
  readonly #articles: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #kinds: number[] = [];
  readonly #sentenceStart: number[] = [0];
  readonly #sentences: number[] = [];
  readonly #keys: string[] = [];

  /** @param key the key of the text that is embedded for it */
  add(article: number, passage: Passage, key: string): void {
    this.#articles.push(article);
    this.#starts.push(passage.start);
    this.#ends.push(passage.end);
    this.#kinds.push(KINDS.indexOf(passage.kind));
    for (const { start, end } of passage.sentences) this.#sentences.push(start, end);
    this.#sentenceStart.push(this.#sentences.length / 2);
    this.#keys.push(key);
  }

  /** How many passages so far. */
  get size(): number {
    return this.#keys.length;
  }

  build(): Arrays {
    return {
      articles: Uint32Array.from(this.#articles),
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
      kinds: Uint8Array.from(this.#kinds),
      sentenceStart: Uint32Array.from(this.#sentenceStart),
      sentences: Uint32Array.from(this.#sentences),
      keys: new Uint8Array(Buffer.from(this.#keys.join(""), "hex")),
    };
  }
}

/**
 * The places of one store's passages and, numbered behind them, of others.
 * @param articles the article of each passage in both together
 */
export function joinPassages(base: Arrays, top: Arrays, articles: Uint32Array): Arrays {
  const u32 = (name: string) => {
    const [one, other] = [arrayOf(base, name, "Uint32Array"), arrayOf(top, name, "Uint32Array")];
    const both = new Uint32Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
  };
  const u8 = (name: string) =>
    new Uint8Array(Buffer.concat([arrayOf(base, name, "Uint8Array"), arrayOf(top, name, "Uint8Array")]));
  const first = arrayOf(base, "sentenceStart", "Uint32Array");
  const before = first.at(-1) ?? 0;
  const sentenceStart = new Uint32Array(articles.length + 1);
  sentenceStart.set(first);
  sentenceStart.set(
    arrayOf(top, "sentenceStart", "Uint32Array").map((start) => start + before),
    first.length - 1,
  );
  const [starts, ends, sentences] = [u32("starts"), u32("ends"), u32("sentences")];
  return { articles, starts, ends, sentenceStart, sentences, kinds: u8("kinds"), keys: u8("keys") };
}

/** The places of all passages, read from the store. */
export class PassageTable {
  readonly size: number;
  readonly #arrays: Record<"articles" | "starts" | "ends" | "sentenceStart" | "sentences", Uint32Array>;
  readonly #kinds: Uint8Array;
  readonly #keys: Uint8Array;

  constructor(arrays: Arrays) {
    const u32 = (name: string) => arrayOf(arrays, name, "Uint32Array");
    this.#arrays = {
      articles: u32("articles"),
      starts: u32("starts"),
      ends: u32("ends"),
      sentenceStart: u32("sentenceStart"),
      sentences: u32("sentences"),
    };
    this.#kinds = arrayOf(arrays, "kinds", "Uint8Array");
    this.#keys = arrayOf(arrays, "keys", "Uint8Array");
    this.size = this.#arrays.articles.length;
  }

  /** The number of the passage's article in the catalog. */
  article(passage: number): number {
    return this.#arrays.articles[passage] ?? 0;
  }

  kind(passage: number): PassageKind {
    return KINDS[this.#kinds[passage] ?? 0] ?? "body";
  }

  /** The key of the text that was embedded for it, in hex. */
  key(passage: number): string {
    return Buffer.from(this.#keys.subarray(16 * passage, 16 * passage + 16)).toString("hex");
  }

  /** The number in the store of a passage's first sentence, and how many it has. */
  sentences(passage: number): { readonly first: number; readonly count: number } {
    const first = this.#arrays.sentenceStart[passage] ?? 0;
    return { first, count: (this.#arrays.sentenceStart[passage + 1] ?? first) - first };
  }

  /** Where a passage lies. */
  place(passage: number): PassagePlace {
    const { starts, ends, sentenceStart, sentences } = this.#arrays;
    const spans: Span[] = [];
    for (let i = sentenceStart[passage] ?? 0; i < (sentenceStart[passage + 1] ?? 0); i += 1) {
      spans.push({ start: sentences[2 * i] ?? 0, end: sentences[2 * i + 1] ?? 0 });
    }
    const start = starts[passage] ?? 0;
    const end = ends[passage] ?? 0;
    return { article: this.article(passage), kind: this.kind(passage), start, end, sentences: spans };
  }
}
