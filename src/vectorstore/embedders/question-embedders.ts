import type { Config } from "../../config.js";
import { Fault } from "../../coverage/fault.js";
import type { EmbeddingsUsed } from "../snapshot/manifest.js";
import { embedderForQuestions } from "./choose-embedder.js";
import type { Embedder } from "./embedder.js";
import { rememberQuestions } from "./remembered-questions.js";
import { isUnusableModel } from "./unusable-model.js";

/** How long words alone must do before the model is tried again, in milliseconds. */
const TRY_AGAIN_AFTER = 60_000;
/** How long an embedder that no snapshot needs any more is kept for the questions that began with it, in milliseconds. */
const CLOSE_AFTER = 60_000;

/** A snapshot, as far as it tells what it was made with. */
interface MadeWith {
  readonly manifest: { readonly fingerprint: { readonly embeddings: EmbeddingsUsed } };
}

/** Keeps the embedder that the published snapshot needs, started once, for as long as snapshots need that one and it works. */
export class QuestionEmbedders {
  readonly #config: Pick<Config, "embeddings" | "modelDir" | "openai">;
  readonly #onWordsAlone: (fault: Fault) => void;
  #needed = "";
  #starts = 0;
  #embedder: Promise<Embedder | null> = Promise.resolve(null);
  readonly #replaced = new Set<Promise<Embedder | null>>();

  /** @param onWordsAlone told when the model cannot be used */
  constructor(config: Pick<Config, "embeddings" | "modelDir" | "openai">, onWordsAlone: (fault: Fault) => void) {
    this.#config = config;
    this.#onWordsAlone = onWordsAlone;
  }

  /**
   * The embedder for a snapshot's questions; null where words alone must do.
   * @throws Fault `store_mismatch`, and when a server must be asked first and fails
   */
  for({ manifest }: MadeWith): Promise<Embedder | null> {
    const { embeddings } = manifest.fingerprint;
    const needed = JSON.stringify(embeddings);
    if (needed === this.#needed) return this.#embedder;
    const before = this.#embedder;
    this.#needed = needed;
    this.#starts += 1;
    this.#embedder = this.#start(embeddings, this.#starts);
    this.#replaced.add(before);
    setTimeout(() => void this.#end(before), CLOSE_AFTER).unref();
    return this.#embedder;
  }

  async close(): Promise<void> {
    await Promise.all([this.#embedder, ...this.#replaced].map((embedder) => this.#end(embedder)));
  }

  async #end(started: Promise<Embedder | null>): Promise<void> {
    this.#replaced.delete(started);
    const embedder = await started.catch(() => null);
    await embedder?.close();
  }

  async #start(embeddings: EmbeddingsUsed, start: number): Promise<Embedder | null> {
    try {
      const embedder = await embedderForQuestions(this.#config, embeddings);
      return embedder && rememberQuestions(embedder, (thrown) => isStopped(thrown) && this.#forget(start));
    } catch (thrown) {
      if (!isUnusableModel(thrown)) {
        this.#forget(start);
        throw thrown;
      }
      this.#onWordsAlone(thrown);
      setTimeout(() => this.#forget(start), TRY_AGAIN_AFTER).unref();
      return null;
    }
  }

  /** Starts anew for the next question, unless that has happened already. */
  #forget(start: number): void {
    if (start === this.#starts) this.#needed = "";
  }
}

/** A thread that has stopped, for want of memory perhaps, does not come back by itself. */
function isStopped(thrown: unknown): boolean {
  return thrown instanceof Fault && thrown.code === "model_stopped";
}
