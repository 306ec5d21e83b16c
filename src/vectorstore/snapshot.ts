import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../coverage/article.js";
import type { Passage } from "../coverage/passage.js";
import { AliasTable } from "./alias-table.js";
import { arrayOf, readArrays } from "./array-file.js";
import { ArticleFile } from "./article-file.js";
import { type Background, dot } from "./background.js";
import { type CatalogEntry, parseCatalog } from "./catalog.js";
import { LexicalIndex } from "./lexical-index.js";
import type { Manifest } from "./manifest.js";
import { PassageTable } from "./passage-table.js";
import { type SentenceCosine, SentenceFile } from "./sentence-file.js";
import { checkFiles, damagedStore, FILES, readManifest } from "./snapshot-files.js";
import { StoreSamples } from "./store-samples.js";
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

/** One published build of the store, open for reading. It never changes. */
export class Snapshot {
  readonly manifest: Manifest;
  readonly catalog: readonly CatalogEntry[];
  readonly passages: PassageTable;
  readonly words: LexicalIndex;
  /** Label of each passage's vector, or `NO_LABEL`. */
  readonly labels: Uint32Array;
  readonly vectors: VectorIndex | null;
  /** Names that the coverage itself sets equal. */
  readonly aliases: AliasTable;
  readonly #articles: ArticleFile;
  readonly #sentences: SentenceFile;
  readonly #passageOfLabel: Map<number, number>;
  readonly #numbers: Map<string, number>;
  readonly #samples: StoreSamples;

  private constructor(
    manifest: Manifest,
    parts: Pick<Snapshot, "catalog" | "passages" | "words" | "labels" | "vectors" | "aliases">,
    articles: ArticleFile,
    sentences: SentenceFile,
  ) {
    this.manifest = manifest;
    this.catalog = parts.catalog;
    this.passages = parts.passages;
    this.words = parts.words;
    this.labels = parts.labels;
    this.vectors = parts.vectors;
    this.aliases = parts.aliases;
    this.#articles = articles;
    this.#sentences = sentences;
    this.#samples = new StoreSamples({
      size: parts.labels.length,
      vector: (passage) => this.vector(passage),
      sentenceVectors: (passage) => {
        const { first, count } = this.passages.sentences(passage);
        return sentences.vectors(first, count);
      },
    });
    this.#numbers = new Map(parts.catalog.map((entry, number) => [entry.id, number]));
    this.#passageOfLabel = new Map();
    parts.labels.forEach((label, passage) => {
      if (label !== NO_LABEL) this.#passageOfLabel.set(label, passage);
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
    const path = (name: string) => join(folder, name);
    const [catalogText, passageArrays, wordArrays, labelArrays] = await Promise.all([
      readFile(path(FILES.catalog), "utf8"),
      readArrays(path(FILES.passages)),
      readArrays(path(FILES.words)),
      readArrays(path(FILES.labels)),
    ]);
    const labels = arrayOf(labelArrays, "labels", "Uint32Array");
    const catalog = await parseCatalog(catalogText);
    const aliases = await AliasTable.open(path(FILES.aliases));
    const parts = {
      aliases,
      catalog,
      passages: new PassageTable(passageArrays),
      words: new LexicalIndex(wordArrays),
      labels,
    };
    const sizes = [parts.passages.size, parts.words.size, labels.length];
    if (sizes.some((size) => size !== manifest.passages) || catalog.length !== manifest.articles) {
      throw damagedStore(folder, "a table");
    }
    const { dimensions } = manifest.fingerprint.embeddings;
    const used = labels.filter((label) => label !== NO_LABEL);
    const vectors = used.length === 0 ? null : await VectorIndex.load(path(FILES.vectors), dimensions, used);
    const sentences = await SentenceFile.open(path(FILES.sentences), dimensions);
    const articles = await ArticleFile.open(path(FILES.articles)).catch(async (thrown) => {
      await sentences.close();
      throw thrown;
    });
    return new Snapshot(manifest, { ...parts, vectors }, articles, sentences);
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

  /** How a question's cosines with passages are spread over the store; null where there are fewer than two vectors. */
  background(vector: Float32Array): Background | null {
    return this.#samples.background(vector);
  }

  /** Cosines of a vector with a passage's sentences, in order. */
  sentenceCosines(vector: Float32Array, passage: number): Promise<SentenceCosine[]> {
    const { first, count } = this.passages.sentences(passage);
    return this.#sentences.cosines(vector, first, count);
  }

  /** How a question's best cosine with a passage's sentences is spread over the store; null where sentences have no vectors. */
  sentenceBackground(vector: Float32Array): Promise<Background | null> {
    return this.#samples.sentenceBackground(vector);
  }

  /** Cosine of a vector with a passage's; null while that is pending. */
  cosine(vector: Float32Array, passage: number): number | null {
    const other = this.vector(passage);
    return other && dot(vector, other);
  }

  async close(): Promise<void> {
    await this.#articles.close();
    await this.#sentences.close();
  }
}
