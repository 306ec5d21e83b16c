import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../coverage/article.js";
import type { Passage } from "../coverage/passage.js";
import { arrayOf, readArrays } from "./array-file.js";
import { ArticleFile } from "./article-file.js";
import { type CatalogEntry, parseCatalog } from "./catalog.js";
import { LexicalIndex } from "./lexical-index.js";
import type { Manifest } from "./manifest.js";
import { PassageTable } from "./passage-table.js";
import { checkFiles, damagedStore, FILES, readManifest } from "./snapshot-files.js";
import { VectorIndex } from "./vector-index.js";

/** In place of a label: the passage has no vector yet. */
export const NO_LABEL = 0xffff_ffff;

/** A passage with its article, as it is shown and cited. */
export interface StoredPassage {
  readonly passage: Passage;
  readonly article: Article;
}

/** A passage near a vector. */
export interface NearPassage {
  /** The passage's number in the snapshot. */
  readonly passage: number;
  readonly cosine: number;
}

/** How cosines with a vector are spread over the whole store. */
export interface Background {
  readonly mean: number;
  readonly deviation: number;
}

/** Passages whose cosines stand for the whole store's. */
const SAMPLE = 256;

/** One published build of the store, open for reading. It never changes. */
export class Snapshot {
  readonly manifest: Manifest;
  readonly catalog: readonly CatalogEntry[];
  readonly passages: PassageTable;
  readonly words: LexicalIndex;
  /** Label of each passage's vector, or `NO_LABEL`. */
  readonly labels: Uint32Array;
  readonly vectors: VectorIndex | null;
  readonly #articles: ArticleFile;
  readonly #passageOfLabel: Map<number, number>;
  readonly #numbers: Map<string, number>;
  #sample: Float32Array[] | null = null;

  private constructor(
    manifest: Manifest,
    parts: Pick<Snapshot, "catalog" | "passages" | "words" | "labels" | "vectors">,
    articles: ArticleFile,
  ) {
    this.manifest = manifest;
    this.catalog = parts.catalog;
    this.passages = parts.passages;
    this.words = parts.words;
    this.labels = parts.labels;
    this.vectors = parts.vectors;
    this.#articles = articles;
    this.#numbers = new Map(parts.catalog.map((entry, number) => [entry.id, number]));
    this.#passageOfLabel = new Map();
    parts.labels.forEach((label, passage) => {
      if (label !== NO_LABEL) this.#passageOfLabel.set(label, passage);
    });
  }

  /**
   * Opens a snapshot after comparing every file with its checksum.
   * @throws Fault `store_damaged`
   */
  static async open(folder: string): Promise<Snapshot> {
    const manifest = await readManifest(folder);
    await checkFiles(folder, manifest.files);
    const path = (name: string) => join(folder, name);
    const [catalogText, passageArrays, wordArrays, labelArrays] = await Promise.all([
      readFile(path(FILES.catalog), "utf8"),
      readArrays(path(FILES.passages)),
      readArrays(path(FILES.words)),
      readArrays(path(FILES.labels)),
    ]);
    const labels = arrayOf(labelArrays, "labels", "Uint32Array");
    const catalog = await parseCatalog(catalogText);
    const parts = { catalog, passages: new PassageTable(passageArrays), words: new LexicalIndex(wordArrays), labels };
    const sizes = [parts.passages.size, parts.words.size, labels.length];
    if (sizes.some((size) => size !== manifest.passages) || catalog.length !== manifest.articles) {
      throw damagedStore(folder, "a table");
    }
    const used = labels.filter((label) => label !== NO_LABEL);
    const vectors =
      used.length === 0
        ? null
        : await VectorIndex.load(path(FILES.vectors), manifest.fingerprint.embeddings.dimensions, used);
    return new Snapshot(manifest, { ...parts, vectors }, await ArticleFile.open(path(FILES.articles)));
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
    const article = await this.#articles.read(entry);
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

  /**
   * The passages nearest to a vector, best first.
   * @param allow restricts the search itself
   */
  nearest(vector: Float32Array, k: number, allow?: (passage: number) => boolean): NearPassage[] {
    if (!this.vectors) return [];
    const byLabel = allow && ((label: number) => allow(this.#passageOfLabel.get(label) ?? -1));
    return this.vectors.search(vector, k, byLabel).flatMap(({ label, cosine }) => {
      const passage = this.#passageOfLabel.get(label);
      return passage === undefined ? [] : [{ passage, cosine }];
    });
  }

  /** A passage's vector, or null while it is pending. */
  vector(passage: number): Float32Array | null {
    const label = this.labels[passage] ?? NO_LABEL;
    return label === NO_LABEL ? null : (this.vectors?.vector(label) ?? null);
  }

  /**
   * Mean and deviation of a vector's cosines, taken over evenly spaced passages: cosines of one model lie close together, so
   * only their place in this spread says something. Null where there are fewer than two vectors.
   */
  background(vector: Float32Array): Background | null {
    this.#sample ??= this.#takeSample();
    if (this.#sample.length < 2) return null;
    const cosines = this.#sample.map((other) => other.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));
    const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
    const variance = cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / cosines.length;
    return { mean, deviation: Math.max(1e-3, Math.sqrt(variance)) };
  }

  #takeSample(): Float32Array[] {
    const step = Math.max(1, Math.floor(this.labels.length / SAMPLE));
    const sample: Float32Array[] = [];
    for (let passage = 0; passage < this.labels.length && sample.length < SAMPLE; passage += step) {
      const vector = this.vector(passage);
      if (vector) sample.push(vector);
    }
    return sample;
  }

  async close(): Promise<void> {
    await this.#articles.close();
  }
}
