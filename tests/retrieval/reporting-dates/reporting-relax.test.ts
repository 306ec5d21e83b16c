import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppliedFilter } from "../../../src/retrieval/filters.js";
import { relax } from "../../../src/retrieval/reporting-dates/reporting-relax.js";

const limit = (field: AppliedFilter["field"], value: string, inferred = true): AppliedFilter => ({
  ...{ field, value, inferred, relaxed: false },
});
const OUTLET = limit("outlet", "한겨레");
const FROM = limit("from", "2019");
const TO = limit("to", "2019");
const BYLINE = limit("byline", "이동수");
const kept = (filters: readonly AppliedFilter[]) => filters.filter(({ relaxed }) => !relaxed).map(({ field }) => field);

/** Passes one article unless a kept limit is among those that leave nothing. */
const unless =
  (...fields: string[]) =>
  (filters: readonly AppliedFilter[]) =>
    kept(filters).some((field) => fields.includes(field)) ? 0 : 1;

describe("relax", () => {
  it.each([
    ["nothing where something is left", [OUTLET, FROM], unless(), ["outlet", "from"]],
    ["the outlet that leaves nothing", [OUTLET, FROM, TO], unless("outlet"), ["from", "to"]],
    ["both that leave nothing", [OUTLET, BYLINE, FROM, TO], unless("from", "to"), ["outlet", "byline"]],
    ["all where each leaves nothing", [OUTLET, FROM], unless("outlet", "from"), []],
    [
      "a date rather than the outlet or reporter that contradicts it",
      [OUTLET, BYLINE, FROM],
      (filters: readonly AppliedFilter[]) => (kept(filters).length > 2 ? 0 : 1),
      ["outlet", "byline"],
    ],
    [
      "the end of a period before its beginning",
      [FROM, TO],
      (filters: readonly AppliedFilter[]) => (kept(filters).length > 1 ? 0 : 1),
      ["from"],
    ],
  ])("gives up %s", (_what, filters, passes, left) => {
    expect(kept(relax(filters, passes))).toEqual(left);
  });

  it("never gives up what was given as an option, and nothing in vain", () => {
    const given = limit("outlet", "한겨레", false);
    expect(relax([given, FROM], unless("outlet"))).toEqual([given, FROM]);
    expect(relax([given, FROM], unless("from"))).toEqual([given, { ...FROM, relaxed: true }]);
  });

  it("gives up the fewest that leave something", () => {
    const fields = fc.subarray([OUTLET, BYLINE, FROM, TO]);
    fc.assert(
      fc.property(
        fields,
        fc.array(fc.subarray(["outlet", "byline", "from", "to"], { minLength: 1 })),
        (all, clashes) => {
          const passes = (filters: readonly AppliedFilter[]) =>
            clashes.some((clash) => clash.every((field) => kept(filters).some((one) => one === field))) ? 0 : 1;
          const relaxed = relax(all, passes);
          expect(relaxed.map(({ field }) => field)).toEqual(all.map(({ field }) => field));
          expect(passes(relaxed)).toBe(1);
          const sizes = Array.from({ length: 2 ** all.length }, (_, bits) =>
            all.map((one, i) => ({ ...one, relaxed: Boolean(bits & (1 << i)) })),
          )
            .filter((choice) => passes(choice) > 0)
            .map((choice) => kept(choice).length);
          expect(kept(relaxed).length).toBe(Math.max(...sizes));
        },
      ),
    );
  });
});
