import { join } from "node:path";
import { contextText, embedText } from "../embedders/embed-text.js";
import { ArticleFile } from "../snapshot/article-file.js";
import { FILES } from "../snapshot/snapshot-files.js";
import type { WrittenCoverage } from "./coverage-writer.js";

/** The texts of passages and sentences, read back from the articles that have just been written. */
export class WrittenTexts {
  readonly #articles: ArticleFile;
  readonly #written: WrittenCoverage;
  /** The passage of each sentence. */
  readonly #passageOf: Uint32Array;

  private constructor(articles: ArticleFile, written: WrittenCoverage) {
    this.#articles = articles;
    this.#written = written;
    this.#passageOf = new Uint32Array(written.sentenceKeys.length / 2);
    for (let passage = 0; passage < written.passages.size; passage += 1) {
      const { first, count } = written.passages.sentences(passage);
      this.#passageOf.fill(passage, first, first + count);
    }
  }

  /** Opens the articles file of a build that is not published yet. */
  static open(folder: string, written: WrittenCoverage): WrittenTexts {
    return new WrittenTexts(ArticleFile.open(join(folder, FILES.articles)), written);
  }

  /** What is embedded for a passage: its headline in front. */
  async passage(number: number): Promise<string> {
    const { article, kind, start, end } = this.#written.passages.place(number);
    const { title, source } = await this.#read(article);
    return embedText({ title }, { kind, text: source.slice(start, end) });
  }

  /**
   * What is embedded for a sentence.
   * @param record number of a sentence's record: an even one is the sentence alone, an odd one in its context
   */
  async sentence(record: number): Promise<string> {
    const number = Math.floor(record / 2);
    const passage = this.#passageOf[number] ?? 0;
    const { article, kind } = this.#written.passages.place(passage);
    const { title, source } = await this.#read(article);
    const text = this.#textOf(source, number);
    if (record % 2 === 0) return text;
    const before = this.#sentenceBefore(number, article);
    return contextText(kind === "headline" ? null : title, before === null ? null : this.#textOf(source, before), text);
  }

  #textOf(source: string, number: number): string {
    const passage = this.#passageOf[number] ?? 0;
    const place =
      this.#written.passages.place(passage).sentences[number - this.#written.passages.sentences(passage).first];
    return place ? source.slice(place.start, place.end) : "";
  }

  /** The sentence before one of the same kind in the same article. */
  #sentenceBefore(number: number, article: number): number | null {
    const { passages } = this.#written;
    const kind = passages.kind(this.#passageOf[number] ?? 0);
    for (let other = number - 1; other >= 0; other -= 1) {
      const passage = this.#passageOf[other] ?? 0;
      if (passages.article(passage) !== article) return null;
      if (passages.kind(passage) === kind) return other;
    }
    return null;
  }

  close(): void {
    this.#articles.close();
  }

  async #read(article: number): Promise<{ title: string | null; source: string }> {
    const entry = this.#written.catalog[article];
    if (!entry) throw new RangeError(`no article ${article} was written`);
    return this.#articles.read(entry);
  }
}
