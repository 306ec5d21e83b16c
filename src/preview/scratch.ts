import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { messageOf } from "../coverage/fault.js";
import { copyStore } from "../vectorstore/snapshot/copy-store.js";
import type { Store } from "../vectorstore/snapshot/open-store.js";
import type { EmbeddingReport } from "../vectorstore/step/embedding-step.js";
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

  /** Deletes the copy, after what is under way. */
  async close(): Promise<void> {
    await this.#queue;
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  async #add(file: string, bytes: Buffer): Promise<UploadStage> {
    try {
      this.#folder ??= await this.#begin();
      const inItsPlace = this.#articlesOf(file);
      const seeds = join(this.#folder, "seeds");
      await removeAll(seeds, (name) => name.normalize("NFC") === file);
      await writeFile(join(seeds, file), bytes, { flag: "wx" });
      this.#added.add(file);
      const { skipped } = await this.#publish(this.#folder);
      const articles = this.#articlesOf(file);
      if (articles.length > 0) return { stage: "answerable", file, articles };
      this.#added.delete(file);
      // The file of the seeds that it stood in the way of is taken again.
      if (inItsPlace.length > 0) await this.#publish(this.#folder);
      const reason = skipped.find((one) => one.file === file)?.reason ?? "it holds no article";
      return { stage: "skipped", file, reason };
    } catch (thrown) {
      return { stage: "failed", file, reason: messageOf(thrown) };
    }
  }

  async #begin(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "coverage-preview-"));
    const { store, storeDir } = this.#options;
    try {
      await mkdir(join(folder, "seeds"));
      await store.use((snapshot) => copyStore(storeDir, snapshot, join(folder, "store")));
      return folder;
    } catch (thrown) {
      await rm(folder, { recursive: true, force: true });
      throw thrown;
    }
  }

  #articlesOf(file: string): string[] {
    return this.#options.store.current.catalog.filter((entry) => entry.file === file).map(({ id }) => id);
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
  await removeAll(to, (name) => !own.has(name.normalize("NFC")));
  for (const name of await readdir(from)) {
    if (!own.has(name.normalize("NFC"))) {
      await cp(join(from, name), join(to, name), { recursive: true, dereference: true, preserveTimestamps: true });
    }
  }
}

async function removeAll(folder: string, goes: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    if (goes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
