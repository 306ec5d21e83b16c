import { describe, expect, it } from "vitest";
import { queryWords } from "../../src/retrieval/query.js";

const QUESTION = "Who is Ha Nara?";
const ALIASES = [{ start: 7, end: 14, names: ["하나라"], by: "sound" as const }];
const stems = (isKnown?: (stem: string) => boolean) =>
  queryWords(QUESTION, ALIASES, isKnown && (({ stem }) => isKnown(stem))).tokens.map(({ stem }) => stem);

describe("the words that a question is searched for by", () => {
  it("leave out those of a name that the coverage writes otherwise only", () => {
    expect(stems(() => false)).toEqual(["하나라"]);
    expect(stems((stem) => stem === "nara")).toEqual(["nara", "하나라"]);
    expect(stems()).toEqual(["ha", "nara", "하나라"]);
  });

  it("keep words that the coverage does not know where they are no such name", () => {
    const { tokens } = queryWords("Zubrex revenue", [], () => false);
    expect(tokens.map(({ stem }) => stem)).toEqual(["zubrex", "revenue"]);
  });
});
