import { TokenScan } from "./token-scan.js";

/** The tokens of a text as a model sees them in their sentence: unit vectors, kept as int8. */
export interface TokenMatrix {
  readonly dimensions: number;
  /** Token after token, each component as a share of its token's largest one, −127 to 127. */
  readonly values: Int8Array;
  /** What makes the values a vector of length 1 again, for each token. */
  readonly scales: Float32Array;
}

/**
 * Keeps the tokens' states in a quarter of their size.
 * @param states token after token, `dimensions` numbers each, of any length
 */
export function tokenMatrix(states: Float32Array, dimensions: number): TokenMatrix {
  const tokens = states.length / dimensions;
  const values = new Int8Array(states.length);
  const scales = new Float32Array(tokens);
  for (let token = 0; token < tokens; token += 1) {
    const row = states.subarray(token * dimensions, (token + 1) * dimensions);
    let most = 0;
    let squares = 0;
    for (const value of row) {
      most = Math.max(most, Math.abs(value));
      squares += value * value;
    }
    if (most === 0 || !Number.isFinite(squares)) continue;
    scales[token] = most / 127 / Math.sqrt(squares);
    for (const [i, value] of row.entries()) values[token * dimensions + i] = Math.round((value / most) * 127);
  }
  return { dimensions, values, scales };
}

/**
 * For each token of the question the cosine of the token of the text that is most like it: the terms that ColBERT sums up
 * (Khattab and Zaharia 2020, "late interaction").
 * @param scan what the products are taken with; who compares often keeps one
 * @returns a number for each token of the question, in order; 0 throughout for a text without tokens
 */
export function bestCosines(
  question: TokenMatrix,
  text: TokenMatrix,
  scan: TokenScan = new TokenScan(question.dimensions),
): Float32Array {
  const best = new Float32Array(question.scales.length);
  const { dimensions } = question;
  const tokens = text.scales.length;
  if (tokens === 0) return best;
  scan.load(text.values);
  for (let asked = 0; asked < best.length; asked += 1) {
    const dots = scan.dots(question.values.subarray(asked * dimensions, (asked + 1) * dimensions), tokens);
    let most = Number.NEGATIVE_INFINITY;
    for (let token = 0; token < tokens; token += 1)
      most = Math.max(most, (dots[token] ?? 0) * (text.scales[token] ?? 0));
    best[asked] = most * (question.scales[asked] ?? 0);
  }
  return best;
}
