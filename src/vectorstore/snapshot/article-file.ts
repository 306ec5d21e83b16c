import { hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Article } from "../../coverage/article.js";
import { writeFully } from "./write-fully.js";

/** Where a record lies. */
export interface RecordPlace {
  readonly offset: number;
  readonly bytes: number;
}

/** An article's record and the sha256 of what it says. */
export function recordOf(article: Article): { readonly line: Buffer; readonly hash: string } {
  const line = Buffer.from(`${JSON.stringify(article)}\n`);
  return { line, hash: hash("sha256", line, "hex") };
}

/** Writes articles, one JSON line each, in pieces of a megabyte. */
export class ArticleFileWriter {
  readonly #file: FileHandle;
  readonly #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #offset = 0;
  #written = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<ArticleFileWriter> {
    return new ArticleFileWriter(await open(path, "w"));
  }

  /** @returns where the record lies and the sha256 of what it says */
  async add(article: Article): Promise<RecordPlace & { readonly hash: string }> {
    const { line, hash } = recordOf(article);
    const place = { offset: this.#offset, bytes: line.length };
    this.#offset += line.length;
    this.#waiting.push(line);
    this.#waitingBytes += line.length;
    if (this.#waitingBytes > 1 << 20) await this.#flush();
    return { ...place, hash };
  }

  /** Writes what is waiting and waits until all is on the disk. */
  async close(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
  }

  /** Closes the file without writing what is waiting. */
  async abandon(): Promise<void> {
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting.splice(0));
    this.#waitingBytes = 0;
    await writeFully(this.#file, bytes, this.#written);
    this.#written += bytes.length;
  }
}

/** How many articles are kept parsed: those that were read last. */
const KEPT = 256;

/** Reads single articles out of the file; it stays readable while open, even when the snapshot is pruned. */
export class ArticleFile {
  readonly #file: number;
  readonly #kept = new Map<number, Promise<Article>>();

  private constructor(file: number) {
    this.#file = file;
  }

  static open(path: string): ArticleFile {
    return new ArticleFile(openSync(path, "r"));
  }

  /** The article of a record whose file's checksum has been compared. */
  read({ offset, bytes }: RecordPlace): Promise<Article> {
    const known = this.#kept.get(offset);
    if (known) {
      this.#kept.delete(offset);
      this.#kept.set(offset, known);
      return known;
    }
    const article = this.#parse(offset, bytes);
    this.#kept.set(offset, article);
    article.catch(() => this.#kept.delete(offset));
    if (this.#kept.size > KEPT) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    return article;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Read in place: some kilobytes cost microseconds, a way through the thread pool and back a tenth of a millisecond. */
  async #parse(offset: number, bytes: number): Promise<Article> {
    const line = Buffer.allocUnsafe(bytes);
    readSync(this.#file, line, 0, bytes, offset);
    return JSON.parse(line.toString("utf8"));
  }
}
