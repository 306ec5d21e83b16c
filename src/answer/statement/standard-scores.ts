/** Of a few values that are all alike, no difference is made out. */
const LEAST_DEVIATION = 0.01;

/**
 * In standard deviations from the mean of the statements: a model's cosines lie close together, and elsewhere for each question. Those in
 * the question's language and the others each for themselves: across languages all cosines are lower.
 */
export function standardized(cosines: Float32Array | null, groups: readonly boolean[]): Float64Array | null {
  if (cosines === null || cosines.length === 0) return null;
  const scales = new Map([true, false].map((group) => [group, scaleOf(cosines.filter((_, i) => groups[i] === group))]));
  return Float64Array.from(cosines, (value, i) => {
    const { mean, deviation } = scales.get(groups[i] === true) ?? { mean: 0, deviation: 1 };
    return (value - mean) / deviation;
  });
}

function scaleOf(values: Float32Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.max(Math.sqrt(variance), LEAST_DEVIATION) };
}
