import type { TokenComparison } from "../../vectorstore/embedders/embedder.js";

/** A text of the coverage whose likeness to a question is asked for. */
export interface CosineText {
  /** The article's id. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** What is compared: a sentence, or a sentence with its headline and the sentence before it. */
  readonly text: string;
}

/** Likeness of texts to a question by an embedding model; behind it stand stored vectors or the model itself. */
export interface SentenceCosines {
  /**
   * @returns a cosine for each text, in order; null where there is no model
   * @throws Fault when the model fails
   */
  score(question: string, texts: readonly CosineText[], signal?: AbortSignal): Promise<Float32Array | null>;
  /**
   * Holds a few texts against the question token by token, which is dearer and tells more.
   * @returns null where the model's tokens cannot be looked at
   * @throws Fault when the model fails
   */
  compareTokens?(question: string, texts: readonly string[], signal?: AbortSignal): Promise<TokenComparison | null>;
}
