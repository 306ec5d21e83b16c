/** How cosines of one question are spread over the whole store. */
export interface Background {
  readonly mean: number;
  readonly deviation: number;
}

/** Below this a deviation is that of copies, not of a store. */
const SMALLEST_DEVIATION = 1e-3;

/**
 * Mean and deviation of a question's cosines with a sample of the store. Cosines of one model lie close together, so only their
 * place in this spread says something; taken for each question, it needs no labels and no settings of the model.
 * @returns null for fewer than two samples
 */
export function spread(cosines: readonly number[]): Background | null {
  if (cosines.length < 2) return null;
  const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
  const variance = cosines.reduce((sum, cosine) => sum + (cosine - mean) ** 2, 0) / cosines.length;
  return { mean, deviation: Math.max(SMALLEST_DEVIATION, Math.sqrt(variance)) };
}
