import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { messageOf } from "../coverage/fault.js";
import { copyStore } from "../vectorstore/copy-store.js";
import type { EmbeddingReport } from "../vectorstore/embedding-step.js";
import type { Store } from "../vectorstore/open-store.js";
import type { UploadStage } from "./wire.js";

/** Where coverage lies and where its store is. */
export interface CoverageFolders {
  readonly seedsDir: string;
  readonly storeDir: string;
}

/** What the scratch copy is made of. */
export interface ScratchOptions extends CoverageFolders {
  /** What the bot answers from; it is moved to the scratch copy when the first article is added. */
  readonly store: Store;
  /** Runs the embedding step. */
  readonly embed: (folders: CoverageFolders) => Promise<EmbeddingReport>;
}

/**
 * A copy of the seeds, with a store of its own, in which articles are tried out: the seeds and their store stay as they
 * are. It is made when the first article is added, and gone when the preview ends.
 */
export class Scratch {
  readonly #options: ScratchOptions;
  readonly #added = new Set<string>();
  #folder: string | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: ScratchOptions) {
    this.#options = options;
  }

  /** The files that were added, in order. */
  get added(): readonly string[] {
    return [...this.#added];
  }

  /**
   * Adds a file and has it embedded, one after another; told what came of it.
   * @param name as `uploadName` gives it
   */
  add(name: string, bytes: Buffer): Promise<UploadStage> {
    const work = this.#queue.then(() => this.#add(name, bytes));
    this.#queue = work;
    return work;
  }

  /** Embeds once more what changed in the seeds themselves, if there is a copy at all. */
  async follow(): Promise<void> {
    const work = this.#queue.then(async () => {
      if (this.#folder !== null) await this.#publish(this.#folder);
    });
    this.#queue = work.catch(() => undefined);
    await work;
  }

  async close(): Promise<void> {
    await this.#queue;
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  async #add(file: string, bytes: Buffer): Promise<UploadStage> {
    const known = this.#added.has(file);
    try {
      this.#folder ??= await this.#begin();
      const path = join(this.#folder, "seeds", file);
      await rm(path, { recursive: true, force: true });
      await writeFile(path, bytes, { flag: "wx" });
      this.#added.add(file);
      const { skipped } = await this.#publish(this.#folder);
      const articles = this.#options.store.current.catalog.filter((entry) => entry.file === file).map(({ id }) => id);
      if (articles.length > 0) return { stage: "answerable", file, articles };
      if (!known) this.#added.delete(file);
      const reason = skipped.find((one) => one.file === file)?.reason ?? "it holds no article";
      return { stage: "skipped", file, reason };
    } catch (thrown) {
      return { stage: "failed", file, reason: messageOf(thrown) };
    }
  }

  async #begin(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "coverage-preview-"));
    await mkdir(join(folder, "seeds"));
    const { store, storeDir } = this.#options;
    await store.use((snapshot) => copyStore(storeDir, snapshot, join(folder, "store")));
    return folder;
  }

  async #publish(folder: string): Promise<EmbeddingReport> {
    const { seedsDir, store, embed } = this.#options;
    const scratch: CoverageFolders = { seedsDir: join(folder, "seeds"), storeDir: join(folder, "store") };
    await mirror(resolve(seedsDir), scratch.seedsDir, this.#added);
    const report = await embed(scratch);
    await store.moveTo(scratch.storeDir);
    return report;
  }
}

/** Makes the copy hold what the seeds hold, with the times of their last change, but for `own`, the files that were put there. */
async function mirror(from: string, to: string, own: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(to)) {
    if (!own.has(name.normalize("NFC"))) await rm(join(to, name), { recursive: true, force: true });
  }
  for (const name of await readdir(from)) {
    if (!own.has(name.normalize("NFC"))) {
      await cp(join(from, name), join(to, name), { recursive: true, dereference: true, preserveTimestamps: true });
    }
  }
}
