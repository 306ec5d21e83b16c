import fc from "fast-check";
import { expect, it } from "vitest";
import { TakenPlaces } from "../../src/coverage/taken-places.js";

const LENGTH = 40;
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) }));

it("tells free spans from others as a comparison with every span does", () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const places = new TakenPlaces(LENGTH);
      const kept: { readonly start: number; readonly end: number }[] = [];
      for (const one of spans) {
        const isFree = kept.every((other) => one.end <= other.start || one.start >= other.end);
        expect(places.isFree(one)).toBe(isFree);
        if (!isFree) continue;
        kept.push(one);
        places.take(one);
      }
    }),
  );
});
