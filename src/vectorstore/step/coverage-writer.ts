import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../coverage/article.js";
import type { Passage, PassageKind } from "../../coverage/passage.js";
import { linkStories, type StorySignature, storySignature } from "../../coverage/stories.js";
import { AliasCollector } from "../aliases/alias-collector.js";
import { writeArrays } from "../array-file.js";
import { contextText, embedText, leadingHeadline } from "../embedders/embed-text.js";
import { ArticleFileWriter } from "../snapshot/article-file.js";
import { type CatalogEntry, catalogEntry } from "../snapshot/catalog.js";
import { PassageTable, PassageTableBuilder } from "../snapshot/passage-table.js";
import { FILES } from "../snapshot/snapshot-files.js";
import { writeStories } from "../snapshot/story-file.js";
import { textKey } from "../vectors/vector-journal.js";
import { LexicalBuilder } from "../words/lexical-builder.js";

/** What has been written of the coverage. */
export interface WrittenCoverage {
  readonly catalog: readonly CatalogEntry[];
  /** The key of each passage's embedded text, by the passage's number. */
  readonly keys: readonly string[];
  /** Two keys a sentence, passage by passage: of the sentence alone, then of the sentence in its context. */
  readonly sentenceKeys: readonly string[];
  readonly passages: PassageTable;
  /** What copies are found by, article by article. */
  readonly signatures: readonly StorySignature[];
  /** See `coverageDigest`. */
  readonly digest: string;
}

/** Writes articles, passages and words of a snapshot, an article at a time; vectors come later. */
export class CoverageWriter {
  readonly #folder: string;
  readonly #articles: ArticleFileWriter;
  readonly #passages = new PassageTableBuilder();
  readonly #words = new LexicalBuilder();
  readonly #catalog: CatalogEntry[] = [];
  readonly #keys: string[] = [];
  readonly #sentenceKeys: string[] = [];
  readonly #signatures: StorySignature[] = [];
  readonly #aliases = new AliasCollector();

  private constructor(folder: string, articles: ArticleFileWriter) {
    this.#folder = folder;
    this.#articles = articles;
  }

  static async begin(folder: string): Promise<CoverageWriter> {
    return new CoverageWriter(folder, await ArticleFileWriter.create(join(folder, FILES.articles)));
  }

  async add(article: Article, passages: readonly Passage[]): Promise<void> {
    const number = this.#catalog.length;
    this.#signatures.push(storySignature(article));
    this.#aliases.add(article);
    const firstPassage = this.#passages.size;
    const before = new Map<PassageKind, string>();
    for (const passage of passages) {
      const key = textKey(embedText(article, passage));
      this.#passages.add(number, passage, key);
      this.#keys.push(key);
      const sentences = passage.sentences.map(({ start, end }) => article.source.slice(start, end));
      for (const sentence of sentences) {
        const headline = passage.kind === "headline" ? null : article.title;
        this.#sentenceKeys.push(textKey(sentence));
        this.#sentenceKeys.push(textKey(contextText(headline, before.get(passage.kind) ?? null, sentence)));
        before.set(passage.kind, sentence);
      }
      this.#words.add({ headline: leadingHeadline(article, passage), sentences });
    }
    const place = await this.#articles.add(article);
    this.#catalog.push(catalogEntry(article, { ...place, firstPassage, passages: passages.length }));
  }

  /** Lets go of what was written. */
  async abandon(): Promise<void> {
    await this.#articles.abandon();
  }

  /** Links copies and versions of one story and writes what is left to write. */
  async finish(): Promise<WrittenCoverage> {
    await this.#articles.close();
    const catalog = linked(this.#catalog, this.#signatures);
    await writeCatalog(join(this.#folder, FILES.catalog), catalog);
    await writeStories(join(this.#folder, FILES.stories), this.#signatures);
    await writeFile(join(this.#folder, FILES.aliases), this.#aliases.build(), { flush: true });
    const places = this.#passages.build();
    await writeArrays(join(this.#folder, FILES.passages), places);
    await writeArrays(join(this.#folder, FILES.words), this.#words.build());
    const passages = new PassageTable(places);
    const keys = { keys: this.#keys, sentenceKeys: this.#sentenceKeys };
    return { catalog, ...keys, passages, digest: coverageDigest(catalog), signatures: this.#signatures };
  }
}

/** A catalog with its copies linked to the first of their story. */
export function linked(catalog: readonly CatalogEntry[], signatures: readonly StorySignature[]): CatalogEntry[] {
  const duplicateOf = linkStories(signatures);
  return catalog.map((entry) => ({ ...entry, duplicateOf: duplicateOf.get(entry.id) ?? null }));
}

/** Writes a catalog, one JSON line an article. */
export async function writeCatalog(path: string, catalog: readonly CatalogEntry[]): Promise<void> {
  await writeFile(path, catalog.map((entry) => `${JSON.stringify(entry)}\n`).join(""), { flush: true });
}

/** Digest over all articles, in order, and which are copies of which. */
export function coverageDigest(catalog: readonly CatalogEntry[]): string {
  const digest = createHash("sha256");
  for (const { id, hash, duplicateOf } of catalog) digest.update(`${id}\0${hash}\0${duplicateOf}\n`);
  return digest.digest("hex");
}
