import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenImportance } from "../../../src/vectorstore/tokens/token-importance.js";
import { tokenMatrix } from "../../../src/vectorstore/tokens/token-matrix.js";

const DIMENSIONS = 384;
const states = fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS });

describe("how much a question's tokens matter", () => {
  it("is a share of one, whatever the tokens are", () => {
    fc.assert(
      fc.property(
        fc.array(states, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("multilingual-e5-small", "other"),
        (tokens, model) => {
          const shares = tokenImportance(model)(tokenMatrix(Float32Array.from(tokens.flat()), DIMENSIONS));
          expect(shares.length).toBe(tokens.length);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
          for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is the same for every token of a model that it was not fitted for", () => {
    const two = tokenMatrix(
      Float32Array.from({ length: 8 }, (_, i) => i - 3),
      4,
    );
    expect([...tokenImportance("other")(two)]).toEqual([0.5, 0.5]);
    expect([...tokenImportance("multilingual-e5-small")(two)]).toEqual([0.5, 0.5]);
  });

  it("differs with the token's direction, not with its length", () => {
    const along = Float32Array.from({ length: DIMENSIONS }, (_, i) => Math.sin(i));
    const across = Float32Array.from({ length: DIMENSIONS }, (_, i) => Math.cos(i * 3));
    const of = (...tokens: Float32Array[]) =>
      tokenImportance("multilingual-e5-small")(
        tokenMatrix(Float32Array.from(tokens.flatMap((token) => [...token])), DIMENSIONS),
      );
    const [first = 0, second = 0] = of(along, across);
    expect(Math.abs(first - second)).toBeGreaterThan(0.001);
    const [longer = 0] = of(
      along.map((value) => value * 4),
      across,
    );
    expect(longer).toBeCloseTo(first, 5);
  });

  it("is nothing for a question without tokens", () => {
    expect(tokenImportance("multilingual-e5-small")(tokenMatrix(new Float32Array(), DIMENSIONS)).length).toBe(0);
  });
});
