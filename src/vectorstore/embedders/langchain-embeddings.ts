import { Embeddings } from "@langchain/core/embeddings";
import type { Embedder } from "./embedder.js";

/** An embedder as LangChain's `Embeddings`: the local model or OpenAI, whichever the port stands for. */
export class EmbedderEmbeddings extends Embeddings {
  readonly #embedder: Embedder;

  constructor(embedder: Embedder) {
    super({});
    this.#embedder = embedder;
  }

  /** One vector of length 1 a text, in order. */
  override async embedDocuments(documents: string[]): Promise<number[][]> {
    const vectors = await this.#embedder.embedPassages(documents);
    return vectors.map((vector) => Array.from(vector));
  }

  /** The vector of a question. */
  override async embedQuery(document: string): Promise<number[]> {
    return Array.from(await this.#embedder.embedQuestion(document));
  }
}
