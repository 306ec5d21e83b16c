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
  /** Ends workers and connections. */
  close(): Promise<void>;
}
