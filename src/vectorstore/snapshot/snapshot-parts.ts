import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AliasTable } from "../aliases/alias-table.js";
import { type Arrays, arrayOf, readArrays } from "../array-file.js";
import { LayeredIndex } from "../vectors/layered-index.js";
import { QuantizedRows } from "../vectors/quantized-rows.js";
import { VectorIndex } from "../vectors/vector-index.js";
import { LexicalIndex } from "../words/lexical-index.js";
import type { WordIndex } from "../words/word-index.js";
import { ArticleFile } from "./article-file.js";
import { type CatalogEntry, parseCatalog } from "./catalog.js";
import type { Manifest } from "./manifest.js";
import { joinPassages, PassageTable } from "./passage-table.js";
import { SentenceFile } from "./sentence-file.js";
import { damagedStore, FILES, ON_TOP } from "./snapshot-files.js";

/** In place of a label: the passage has no vector yet. In place of an article: the passage's article has another version. */
export const NO_LABEL = 0xffff_ffff;

/** What a snapshot is made of. What changed since it was built as a whole lies on top, numbered behind. */
export interface SnapshotParts {
  readonly catalog: readonly CatalogEntry[];
  readonly passages: PassageTable;
  readonly words: WordIndex;
  readonly labels: Uint32Array;
  readonly vectors: VectorIndex | null;
  readonly rows: QuantizedRows | null;
  readonly aliases: AliasTable;
  /** Passages, and sentences, of the whole build; those behind lie on top. */
  readonly basePassages: number;
  readonly baseSentences: number;
  readonly articles: readonly ArticleFile[];
  readonly sentences: readonly SentenceFile[];
}

/**
 * Reads the parts of a snapshot; its large files stay on the disk.
 * @throws Fault `store_damaged` when its files do not fit each other
 */
export async function loadParts(folder: string, manifest: Manifest): Promise<SnapshotParts> {
  const path = (name: string) => join(folder, name);
  const isLayered = manifest.onTop !== undefined;
  const [catalogText, places, wordArrays, labelArrays] = await Promise.all([
    readFile(path(FILES.catalog), "utf8"),
    readArrays(path(FILES.passages)),
    readArrays(path(FILES.words)),
    readArrays(path(FILES.labels)),
  ]);
  const catalog = await parseCatalog(catalogText);
  const baseLabels = arrayOf(labelArrays, "labels", "Uint32Array");
  const base = new LexicalIndex(wordArrays);
  const baseSentences = arrayOf(places, "sentenceStart", "Uint32Array").at(-1) ?? 0;
  const { dimensions } = manifest.fingerprint.embeddings;
  const top = isLayered ? await loadTop(path, manifest, dimensions) : null;
  const labels = top ? joined(baseLabels, top.labels) : baseLabels;
  const passages = top ? joinPassages(places, top.places, articlesOf(catalog, labels.length)) : places;
  const words = top ? new LayeredIndex(base, top.words) : base;
  const sizes = [new PassageTable(passages).size, words.size, labels.length];
  const counted = catalog.reduce((sum, entry) => sum + entry.passages, 0);
  if (
    sizes.some((size) => size !== labels.length) ||
    counted !== manifest.passages ||
    catalog.length !== manifest.articles
  ) {
    throw damagedStore(folder, "a table");
  }
  const used = baseLabels.filter((label) => label !== NO_LABEL);
  const vectors = used.length === 0 ? null : await VectorIndex.load(path(FILES.vectors), dimensions, used);
  const rows = vectors && (await QuantizedRows.load(path(FILES.rows), dimensions, top?.labels.length ?? 0));
  if (rows && rows.size < manifest.nextLabel) throw damagedStore(folder, FILES.rows);
  for (const [i, vector] of top?.vectors.entries() ?? []) if (vector) rows?.set(manifest.nextLabel + i, vector);
  const layer = (file: keyof typeof ON_TOP) =>
    isLayered ? [path(FILES[file]), path(ON_TOP[file])] : [path(FILES[file])];
  const aliases = await AliasTable.open(...layer("aliases"));
  const articles = layer("articles").map((file) => ArticleFile.open(file));
  const sentences = layer("sentences").map((file) => SentenceFile.open(file, dimensions));
  const files = { articles, sentences, basePassages: baseLabels.length, baseSentences };
  return { catalog, passages: new PassageTable(passages), words, labels, vectors, rows, aliases, ...files };
}

interface Top {
  readonly places: Arrays;
  readonly words: LexicalIndex;
  readonly labels: Uint32Array;
  readonly vectors: readonly (Float32Array | null)[];
}

async function loadTop(path: (name: string) => string, { nextLabel }: Manifest, dimensions: number): Promise<Top> {
  const [places, words, arrays] = await Promise.all([
    readArrays(path(ON_TOP.passages)),
    readArrays(path(ON_TOP.words)),
    readArrays(path(ON_TOP.vectors)),
  ]);
  const values = arrayOf(arrays, "vectors", "Float32Array");
  const known = arrayOf(arrays, "known", "Uint8Array");
  const vectors = Array.from(known, (is, i) =>
    is === 1 ? values.subarray(i * dimensions, (i + 1) * dimensions) : null,
  );
  const labels = Uint32Array.from(known, (is, i) => (is === 1 ? nextLabel + i : NO_LABEL));
  return { places, words: new LexicalIndex(words), labels, vectors };
}

/** The article of each passage; a passage whose article is gone has none. */
function articlesOf(catalog: readonly CatalogEntry[], passages: number): Uint32Array {
  const articles = new Uint32Array(passages).fill(NO_LABEL);
  for (const [number, entry] of catalog.entries()) {
    articles.fill(number, entry.firstPassage, entry.firstPassage + entry.passages);
  }
  return articles;
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
