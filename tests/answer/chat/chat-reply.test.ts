import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReplyScanner } from "../../../src/answer/chat/chat-reply.js";

function scan(pieces: readonly string[]) {
  const scanner = new ReplyScanner();
  const claims = pieces.flatMap((piece) => scanner.push(piece));
  return { claims, begun: scanner.begun, closed: scanner.closed };
}

const draft = fc.record({
  text: fc.string({ unit: "grapheme" }),
  quotes: fc.array(fc.record({ passage: fc.integer(), quote: fc.string({ unit: "grapheme" }) })),
});

/** A text cut at any places. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

describe("ReplyScanner", () => {
  it("gives the same claims however the reply is cut and laid out", () => {
    const around = fc.constantFrom(
      ["", ""],
      ["```json\n", "\n```"],
      ["Here you are:\n", "\nDone."],
      ['<think>{"claims":[{"text":"no"}]}</think>', ""],
    );
    fc.assert(
      fc.property(
        fc.array(draft),
        fc.array(fc.nat()),
        around,
        fc.constantFrom(0, 2),
        (claims, places, [before, after], indent) => {
          const reply = `${before}${JSON.stringify({ claims }, null, indent)}${after}`;
          expect(scan(cut(reply, places))).toEqual({ claims, begun: true, closed: true });
        },
      ),
    );
  });

  it("never gives a claim that is not complete", () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1 }), fc.nat(), (claims, at) => {
        const reply = JSON.stringify({ claims });
        const part = reply.slice(0, at % (reply.length - 1));
        const scanned = scan([part]);
        expect(scanned.closed).toBe(false);
        expect(claims.slice(0, scanned.claims.length)).toEqual(scanned.claims);
      }),
    );
  });

  it("takes a bare array, numbers as strings and missing quotes", () => {
    const reply = '[{"text":"a","quotes":[{"passage":"2","quote":"b"}]},{"text":"c"}]';
    expect(scan([reply]).claims).toEqual([
      { text: "a", quotes: [{ passage: 2, quote: "b" }] },
      { text: "c", quotes: [] },
    ]);
  });

  it("marks elements that are no claims", () => {
    expect(scan(['{"claims":[{"claim":"a"},{"text":1},[1,2],{"text":"ok","quotes":[]},{bad}]}']).claims).toEqual([
      null,
      null,
      null,
      { text: "ok", quotes: [] },
      null,
    ]);
  });

  it("knows an empty list from no list", () => {
    expect(scan(['{"claims":[]}'])).toEqual({ claims: [], begun: true, closed: true });
    expect(scan(["I cannot answer that."])).toEqual({ claims: [], begun: false, closed: false });
    expect(scan(["<think>hm"])).toEqual({ claims: [], begun: false, closed: false });
  });
});
