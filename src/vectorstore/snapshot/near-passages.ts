import { placesOfMost } from "../vectors/most.js";
import type { QuantizedRows } from "../vectors/quantized-rows.js";
import { NO_LABEL } from "./snapshot-parts.js";

/** A passage near a vector. */
export interface NearPassage {
  /** The passage's number in the snapshot. */
  readonly passage: number;
  readonly cosine: number;
}

/** No cosine is below -1: every passage that is allowed counts. */
const BELOW_ALL = -2;

/**
 * The allowed passages nearest to a vector, best first, by comparing each of them.
 * @param labels label of each passage's vector, or `NO_LABEL`
 */
export function nearestAmong(
  rows: QuantizedRows,
  labels: Uint32Array,
  vector: Float32Array,
  k: number,
  allow: (passage: number) => boolean,
): NearPassage[] {
  const compared = new Uint32Array(labels.length);
  const passages = new Uint32Array(labels.length);
  let count = 0;
  for (let passage = 0; passage < labels.length; passage += 1) {
    const label = labels[passage] ?? NO_LABEL;
    if (label === NO_LABEL || !allow(passage)) continue;
    compared[count] = label;
    passages[count] = passage;
    count += 1;
  }
  const cosines = rows.cosines(vector, compared.subarray(0, count));
  return placesOfMost(cosines, k, BELOW_ALL).map((place) => ({
    passage: passages[place] ?? 0,
    cosine: cosines[place] ?? 0,
  }));
}
