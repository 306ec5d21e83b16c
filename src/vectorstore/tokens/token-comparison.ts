import type { TokenComparison } from "../embedders/embedder.js";
import type { LocalEncoder } from "../embedders/local-encoder.js";
import type { TokenImportance } from "./token-importance.js";
import { bestCosines, type TokenMatrix } from "./token-matrix.js";
import { TokenScan } from "./token-scan.js";

/** How many texts' tokens are kept: some 30 KB each. Questions come back to the same sentences. */
const KEPT = 1_000;

/**
 * Holds texts against a question token by token; remembers the texts it saw last.
 */
export function compareTokens(
  encoder: Pick<LocalEncoder, "encodeTokens">,
  importance: TokenImportance,
): (question: string, texts: readonly string[]) => Promise<TokenComparison> {
  const kept = new Map<string, TokenMatrix>();
  let scan: TokenScan | undefined;
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
    scan ??= new TokenScan(asked.dimensions);
    const cosines: Float32Array[] = [];
    for (const text of texts) cosines.push(bestCosines(asked, await tokensOf(text), scan));
    return { importance: importance(asked), cosines };
  };
}
