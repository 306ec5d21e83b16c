/** How texts take up a question, token by token. */
export interface TokenComparison {
  /** How much each token of the question matters; together 1. */
  readonly importance: Float32Array;
  /** For each text, in order, the cosine of its likest token for each token of the question. */
  readonly cosines: readonly Float32Array[];
}

/** Turns texts into vectors of length 1. The narrow port behind which the local model and OpenAI stand. */
export interface Embedder {
  readonly provider: "local" | "openai";
  readonly model: string;
  readonly dimensions: number;
  /** Tells models apart that share a name: a digest of the weights, or the server's address. */
  readonly digest: string;
  /**
   * Embeds passages (texts that are searched).
   * @param onProgress called with the number of texts done so far
   * @returns one vector of length 1 a text, in order
   * @throws Fault when the model or the server fails
   */
  embedPassages(
    texts: readonly string[],
    onProgress?: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<Float32Array[]>;
  /** Embeds a question (a text that searches). */
  embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array>;
  /**
   * Holds texts against a question token by token; only a model whose tokens can be looked at does.
   * @throws Fault when the model fails
   */
  compareTokens?(question: string, texts: readonly string[], signal?: AbortSignal): Promise<TokenComparison>;
  /** Ends workers and connections. */
  close(): Promise<void>;
}
