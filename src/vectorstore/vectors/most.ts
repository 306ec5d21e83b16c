/**
 * The places of the highest scores, the highest first; of equal ones the earlier place. Only scores above `floor` count. A place is
 * moved only when it beats the worst of the best so far: all are looked at, few are sorted.
 */
export function placesOfMost(scores: Float32Array | Float64Array, limit: number, floor: number): number[] {
  const kept: number[] = [];
  let least = floor;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? floor;
    if (!(score > least)) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (score > (scores[kept[middle] ?? 0] ?? 0)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, place);
    if (kept.length > limit) kept.pop();
    if (kept.length === limit) least = scores[kept[limit - 1] ?? 0] ?? floor;
  }
  return limit > 0 ? kept : [];
}
