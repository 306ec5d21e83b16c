import { describe, expect, it } from "vitest";
import { sentencesAround } from "../../../src/answer/follow-up/sentences-around.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { hitOf } from "../../fakes/openai-hits.js";

const SENTENCES = ["가람시에 눈이 왔다.", "길이 막혔다.", "학교가 쉬었다.", "버스는 다녔다.", "눈은 밤에 그쳤다."];
const statements = statementsOf([hitOf(SENTENCES)]);
const quoteOf = (at: number) => {
  const { start = 0, end = 0 } = statements[at] ?? {};
  return { start, end };
};
const shown = (quoted: readonly number[], length = 200, of = statements) => {
  const { sentences, added } = sentencesAround(of, quoted.map(quoteOf), length);
  return [sentences.map(({ text }) => SENTENCES.indexOf(text)), added];
};

describe("sentencesAround", () => {
  it("adds those before and behind, in the order of the article", () => {
    expect(shown([2])).toEqual([[1, 2, 3], 2]);
    expect(shown([3, 0])).toEqual([[0, 1, 2, 3, 4], 3]);
  });

  it("adds the first ones to a headline", () => {
    expect(sentencesAround(statements, [{ start: 0, end: 5 }], 200).sentences[0]?.text).toBe(SENTENCES[0]);
  });

  it("adds nothing where all is shown, or where there is no room", () => {
    expect(shown([0, 1, 2, 3, 4])).toEqual([[0, 1, 2, 3, 4], 0]);
    const long = statementsOf([hitOf([`${"가".repeat(280)}다.`, ...SENTENCES.slice(1)])]);
    const { start = 0, end = 0 } = long[0] ?? {};
    expect(sentencesAround(long, [{ start, end }], 400).added).toBe(0);
    expect(sentencesAround(long, [{ start, end }], 4000).added).toBe(1);
  });
});
