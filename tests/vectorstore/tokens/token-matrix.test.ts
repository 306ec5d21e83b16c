import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestCosines, tokenMatrix } from "../../../src/vectorstore/tokens/token-matrix.js";

const D = 8;
const component = fc.double({ min: -5, max: 5, noNaN: true }).map((value) => Math.fround(value));
const row = fc.array(component, { minLength: D, maxLength: D }).filter((values) => Math.hypot(...values) > 0.1);
const rows = (least: number) => fc.array(row, { minLength: least, maxLength: 6 });

const cosine = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) / Math.hypot(...a) / Math.hypot(...b);

describe("token matrix", () => {
  it("gives for each token of the question the cosine of its likest token, as exact arithmetic does", () => {
    fc.assert(
      fc.property(rows(1), rows(1), (question, text) => {
        const best = bestCosines(
          tokenMatrix(new Float32Array(question.flat()), D),
          tokenMatrix(new Float32Array(text.flat()), D),
        );
        expect(best).toHaveLength(question.length);
        for (const [i, token] of question.entries()) {
          const exact = Math.max(...text.map((other) => cosine(token, other)));
          expect(Math.abs((best[i] ?? 2) - exact)).toBeLessThan(0.03);
        }
      }),
    );
  });

  it("does not care how long the states are", () => {
    const states = new Float32Array([1, 2, 3, 4, 0, 0, 0, 0]);
    const longer = states.map((value) => value * 1000);
    expect(bestCosines(tokenMatrix(states, D), tokenMatrix(longer, D))[0]).toBeCloseTo(1, 2);
  });

  it("finds nothing in a text without tokens, and nothing for a state without a direction", () => {
    const token = tokenMatrix(new Float32Array([1, 0, 0, 0, 0, 0, 0, 0]), D);
    const none = tokenMatrix(new Float32Array(), D);
    const zero = tokenMatrix(new Float32Array(D), D);
    expect([...bestCosines(token, none)]).toEqual([0]);
    expect([...bestCosines(none, token)]).toEqual([]);
    expect([...bestCosines(zero, token)]).toEqual([0]);
  });
});
