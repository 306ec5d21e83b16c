import type { Article } from "../../coverage/article.js";
import type { Passage } from "../../coverage/passage.js";
import type { AliasTable } from "../aliases/alias-table.js";
import type { Background } from "../background.js";
import { Breath } from "../breath.js";
import type { QuantizedRows } from "../vectors/quantized-rows.js";
import type { VectorIndex } from "../vectors/vector-index.js";
import type { WordIndex } from "../words/word-index.js";
import type { CatalogEntry } from "./catalog.js";
import type { Manifest } from "./manifest.js";
import { type NearPassage, nearestAmong } from "./near-passages.js";
import type { PassageTable } from "./passage-table.js";
import type { SentenceCosine, SentenceFile } from "./sentence-file.js";
import { checkFiles, readManifest } from "./snapshot-files.js";
import { loadParts, NO_LABEL, type SnapshotParts } from "./snapshot-parts.js";
import { StoreSamples } from "./store-samples.js";

/** A passage with its article, as it is shown and cited. */
export interface StoredPassage {
  readonly passage: Passage;
  readonly article: Article;
}

/** One published build of the store, open for reading. It never changes. */
export class Snapshot {
  readonly manifest: Manifest;
  readonly catalog: readonly CatalogEntry[];
  readonly passages: PassageTable;
  readonly words: WordIndex;
  /** Label of each passage's vector, or `NO_LABEL`. */
  readonly labels: Uint32Array;
  readonly vectors: VectorIndex | null;
  /** The same vectors, by label, for exact comparison. */
  readonly rows: QuantizedRows | null;
  /** Names that the coverage itself sets equal. */
  readonly aliases: AliasTable;
  readonly #parts: SnapshotParts;
  /** Passage of each label; of a label that is not in use, `NO_LABEL`. */
  readonly #passageOfLabel: Uint32Array;
  readonly #numbers: Map<string, number>;
  readonly #samples: StoreSamples;

  private constructor(manifest: Manifest, parts: SnapshotParts) {
    this.manifest = manifest;
    this.catalog = parts.catalog;
    this.passages = parts.passages;
    this.words = parts.words;
    this.labels = parts.labels;
    this.vectors = parts.vectors;
    this.rows = parts.rows;
    this.aliases = parts.aliases;
    this.#parts = parts;
    this.#samples = new StoreSamples({
      size: parts.labels.length,
      cosines: (vector, passages) => this.cosines(vector, passages),
      sentenceVectors: async (passage) => this.sentenceVectors(passage),
    });
    this.#numbers = new Map(parts.catalog.map((entry, number) => [entry.id, number]));
    this.#passageOfLabel = new Uint32Array(manifest.nextLabel).fill(NO_LABEL);
    parts.labels.forEach((label, passage) => {
      if (label < manifest.nextLabel && this.isLive(passage)) this.#passageOfLabel[label] = passage;
    });
  }

  /**
   * Opens a snapshot after comparing every file with its checksum.
   * @throws Fault `store_damaged`, `store_mismatch`
   */
  static async open(folder: string): Promise<Snapshot> {
    const manifest = await readManifest(folder);
    await checkFiles(folder, manifest.files);
    return Snapshot.load(folder, manifest);
  }

  /**
   * Opens a snapshot whose checksums have been compared, or taken, a moment ago.
   * @throws Fault `store_damaged` when its files do not fit each other
   */
  static async load(folder: string, manifest: Manifest): Promise<Snapshot> {
    return new Snapshot(manifest, await loadParts(folder, manifest));
  }

  get id(): string {
    return this.manifest.id;
  }

  /** The number of an article in the catalog, or null. */
  articleNumber(id: string): number | null {
    return this.#numbers.get(id) ?? null;
  }

  /** An article with its text. @throws RangeError for a number that is not in the catalog */
  async article(number: number): Promise<Article> {
    const entry = this.catalog[number];
    if (!entry) throw new RangeError(`no article ${number} among ${this.catalog.length}`);
    const [base, top = base] = this.#parts.articles;
    const article = await (entry.onTop ? top : base)?.read(entry);
    if (!article) throw new RangeError("a snapshot without articles");
    return { ...article, duplicateOf: entry.duplicateOf };
  }

  /** A passage with its article. */
  async passage(number: number): Promise<StoredPassage> {
    const { article: articleNumber, kind, start, end, sentences } = this.passages.place(number);
    const article = await this.article(articleNumber);
    const id = `${article.id}@${start}-${end}`;
    const text = article.source.slice(start, end);
    return { article, passage: { id, article: article.id, kind, start, end, text, sentences } };
  }

  /** Whether a passage belongs to the coverage: not to an earlier version of an article that changed since all was built. */
  isLive(passage: number): boolean {
    return this.manifest.onTop === undefined || this.passages.article(passage) !== NO_LABEL;
  }

  /**
   * The passages nearest to a vector, best first.
   * @param allow restricts the search itself: all that pass are compared, which at 100,000 takes less than a filter inside the graph
   */
  nearest(vector: Float32Array, k: number, allow?: (passage: number) => boolean): NearPassage[] {
    if (!this.vectors || !this.rows) return [];
    if (allow)
      return nearestAmong(this.rows, this.labels, vector, k, (passage) => this.isLive(passage) && allow(passage));
    const { onTop } = this.manifest;
    const found = this.vectors.search(vector, onTop === undefined ? k : 2 * k).flatMap(({ label, cosine }) => {
      const passage = this.#passageOfLabel[label] ?? NO_LABEL;
      return passage === NO_LABEL ? [] : [{ passage, cosine }];
    });
    if (onTop === undefined) return found;
    const { basePassages } = this.#parts;
    const top = nearestAmong(this.rows, this.labels, vector, k, (passage) => passage >= basePassages);
    return [...found, ...top].sort((a, b) => b.cosine - a.cosine || a.passage - b.passage).slice(0, k);
  }

  /** How a question's cosines with passages are spread over the store; null where there are fewer than two vectors. */
  background(vector: Float32Array): Background | null {
    return this.#samples.background(vector);
  }

  /** Cosines of a vector with a passage's sentences, in order. */
  async sentenceCosines(vector: Float32Array, passage: number): Promise<SentenceCosine[]> {
    const { file, first, count } = this.#sentencesOf(passage);
    return file.cosines(vector, first, count);
  }

  /** The vectors of a passage's single sentences, in order; pending ones are left out. */
  sentenceVectors(passage: number): Float32Array[] {
    const { file, first, count } = this.#sentencesOf(passage);
    return file.vectors(first, count);
  }

  /** The highest cosine of a vector with single sentences of each passage; null where they are pending. */
  async bestSentenceCosines(vector: Float32Array, passages: readonly number[]): Promise<(number | null)[]> {
    const breath = new Breath();
    const best: (number | null)[] = [];
    for (const passage of passages) {
      const { file, first, count } = this.#sentencesOf(passage);
      best.push(file.bestAlone(vector, first, count));
      if (breath.isDue) await breath.take();
    }
    return best;
  }

  /** How a question's best cosine with a passage's sentences is spread over the store; null where sentences have no vectors. */
  sentenceBackground(vector: Float32Array): Promise<Background | null> {
    return this.#samples.sentenceBackground(vector);
  }

  /** Cosines of a vector with passages'; null for a pending one. */
  cosines(vector: Float32Array, passages: readonly number[]): (number | null)[] {
    const labels = passages.map((passage) => this.labels[passage] ?? NO_LABEL);
    const known = labels.filter((label) => label !== NO_LABEL);
    const cosines = known.length === 0 ? null : this.rows?.cosines(vector, known);
    if (!cosines) return passages.map(() => null);
    let next = 0;
    return labels.map((label) => (label === NO_LABEL ? null : (cosines[next++] ?? null)));
  }

  async close(): Promise<void> {
    for (const file of [...this.#parts.articles, ...this.#parts.sentences]) file.close();
  }

  /** Where the vectors of a passage's sentences lie. */
  #sentencesOf(passage: number): { readonly file: SentenceFile; readonly first: number; readonly count: number } {
    const { first, count } = this.passages.sentences(passage);
    const { basePassages, baseSentences, sentences } = this.#parts;
    const [base, top] = sentences;
    if (top && passage >= basePassages) return { file: top, first: first - baseSentences, count };
    if (!base) throw new RangeError("a snapshot without sentences");
    return { file: base, first, count };
  }
}
