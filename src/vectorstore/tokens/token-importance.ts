import type { TokenMatrix } from "./token-matrix.js";

/**
 * How much a token of a question matters, as a direction in the space of its states, for each model that it was fitted for: 384 numbers of one
 * byte each, times `SCALE`. Fitted together with the weights of the closer look on Korean questions (see `closer-look-weights.ts`): names, nouns
 * and what is asked for weigh up to twenty times as much as endings and punctuation.
 */
const DIRECTIONS: Readonly<Record<string, string>> = {
  "multilingual-e5-small":
    "yQ6t4CwJ8cwxuzEd/dfVCdb49hQIIRjvAe7k59AnHQlF6CjbyPYfXbT8FKwo47lGDF8CSVDt/Psj7hfq0SoKGyoS47IXGt8/GRzVHClsrv8jBkIq0uYAYgwBJg3uFjUd2Pce8QByWyAmzqwGZy/0/9oK9da4qMUXtu0DXEmaEvkjuEAGCMHXR8nNYK3qy0LOISeZAaHrn8jIBhEa3PEFAg/gWeguEv7R6erx/GbLEOu5FqtF3hINLyNWOffVLASfKmTz7AZHwtcbPtEeA+NMIUkTvZo+B0DN4CDw9/gXQkez1jT5WkQV1BkZOunEXcazUl2YXEr+0J3q+co7wfnuLf8YDhPx+NHl4S0n4a85NBMVCMkyPtjn9C8Yx3+z3iLH3gtY0utILtfSQFDbCfTPCaHewq42ygTJA1oL7Mnn5AI1Prnis1kMB8m11dMBBB3YI03I6xIaSSQrRq6GXyVNHCEUllPPVRXU9BOuZjYHFZbtIyT9CqQsBOILGcDIBNkW",
};
const SCALE = 0.01542;

/** Says how much each token of a question matters. */
export type TokenImportance = (question: TokenMatrix) => Float32Array;

/**
 * The importance that was fitted for a model; every token of another model's matters the same.
 * @param model the name of the model's folder
 * @returns a share for each token of a question, together 1
 */
export function tokenImportance(model: string): TokenImportance {
  const encoded = DIRECTIONS[model];
  const direction = encoded === undefined ? null : new Int8Array(Buffer.from(encoded, "base64"));
  return (question) => {
    const tokens = question.scales.length;
    if (direction === null || direction.length !== question.dimensions)
      return new Float32Array(tokens).fill(1 / tokens);
    return softmax(Float32Array.from(question.scales, (scale, i) => SCALE * scale * dot(question, i, direction)));
  };
}

function dot({ values, dimensions }: TokenMatrix, token: number, direction: Int8Array): number {
  const at = token * dimensions;
  let sum = 0;
  for (let i = 0; i < dimensions; i += 1) sum += (values[at + i] ?? 0) * (direction[i] ?? 0);
  return sum;
}

function softmax(logits: Float32Array): Float32Array {
  const most = logits.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY);
  const odds = logits.map((value) => Math.exp(value - most));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}
