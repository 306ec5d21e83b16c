import { describe, expect, test } from "vitest";
import { RawBench } from "./bench.js";
import { type Answer, fieldErrors } from "./rest.js";

/** Sends a body to one operation. */
export type Operation = (bench: RawBench, body: unknown) => Promise<Answer>;

/** Name, body, and the errors expected: none, a code of its own, or the fields with their codes. */
export type Case = readonly [string, unknown, (readonly string[] | number | undefined)?];

/** Tests that an operation takes the right bodies and refuses the wrong ones, in Discord's words. */
export function judge(name: string, operation: Operation, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([title, body, expected]) => ({ title, body, expected })))("$title", async (one) => {
      const bench = await RawBench.start();
      const answer = await operation(bench, one.body);
      const bad = bench.discord.requests.bad();
      if (one.expected === undefined) {
        expect({ ok: answer.status < 300, errors: fieldErrors(answer.body) }).toEqual({ ok: true, errors: [] });
        expect(bad).toEqual([]);
      } else if (typeof one.expected === "number") {
        expect(answer.body).toMatchObject({ code: one.expected });
      } else {
        expect(answer.body).toMatchObject({ code: 50035, message: "Invalid Form Body" });
        expect(fieldErrors(answer.body)).toEqual(one.expected);
        expect(bad).toHaveLength(1);
      }
    });
  });
}

/** The same cases for a body that stands in `data`. */
export function inData(cases: readonly Case[]): Case[] {
  return cases.map(([name, body, expected]) => [
    name,
    body,
    typeof expected === "object" ? expected.map((line) => `data.${line}`) : expected,
  ]);
}
