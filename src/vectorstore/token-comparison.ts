import type { LocalEncoder } from "./local-encoder.js";
import { bestCosines, type TokenMatrix } from "./token-matrix.js";

/** How many texts' tokens are kept: some 30 KB each. Questions come back to the same sentences. */
const KEPT = 1_000;

/**
 * Holds texts against a question token by token; remembers the texts it saw last.
 * @returns for each text the best cosine of each token of the question
 */
export function compareTokens(
  encoder: Pick<LocalEncoder, "encodeTokens">,
): (question: string, texts: readonly string[]) => Promise<Float32Array[]> {
  const kept = new Map<string, TokenMatrix>();
  const tokensOf = async (text: string): Promise<TokenMatrix> => {
    const matrix = kept.get(text) ?? (await encoder.encodeTokens(text));
    // Written anew, so that what was asked for last goes last.
    kept.delete(text);
    kept.set(text, matrix);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return matrix;
  };
  return async (question, texts) => {
    const asked = await tokensOf(question);
    const found: Float32Array[] = [];
    for (const text of texts) found.push(bestCosines(asked, await tokensOf(text)));
    return found;
  };
}
