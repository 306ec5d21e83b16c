import { describe, expect, it } from "vitest";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { aliasedTerms } from "../../../src/answer/statement/statement-aliases.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { ownSubjectFirst } from "../../../src/answer/statement/statement-own-subject.js";
import { hitOf } from "../extractive/extractive-cases.js";

const OTHER = "달빛센터는 부지면적 3만㎡의 대규모 단지다.";
const OWN = "한빛센터는 부지면적 26만㎡의 대규모 단지다.";

/** The statements with the other one first, as far ahead as said. */
function ranked(ahead: number) {
  const statements = statementsOf([hitOf(OTHER, { id: "a" }), hitOf(OWN, { id: "b" })]);
  const analyzed = analyzeQuestion("How large is the Hanbit site?", "en");
  const asked = { ...analyzed, terms: aliasedTerms(analyzed, statements) };
  const scored = rankStatements(evidenceOf(asked, statements, { sentence: null, context: null }), "en");
  const score = ({ statement }: { readonly statement: { readonly text: string } }) =>
    statement.text === OTHER ? ahead : 0;
  return scored.map((one) => ({ ...one, score: score(one) })).sort((a, b) => b.score - a.score);
}
const { asked } = analyzeQuestion("How large is the Hanbit site?", "en");
const firstOf = (ahead: number) => ownSubjectFirst(ranked(ahead), asked)[0];

describe("what is told of the thing that is named", () => {
  it("comes before what is told of another one, in its place", () => {
    expect(firstOf(1)?.statement.text).toBe(OWN);
    expect(firstOf(1)?.score).toBe(1);
    expect(ownSubjectFirst(ranked(1), asked)).toHaveLength(2);
  });

  it("comes before a sentence that tells no number, and before another making", () => {
    const [other, own] = ranked(1);
    if (other === undefined || own === undefined) throw new Error("two statements are ranked");
    const without = { ...other, features: { ...other.features, exactMissing: 0, value: 0 } };
    expect(ownSubjectFirst([without, own], asked)[0]?.statement.text).toBe(OWN);
    expect(ownSubjectFirst([without, own], { ...asked, types: ["person"] })[0]?.statement.text).toBe(OTHER);
    const made = { ...other, features: { ...other.features, exactMissing: 0, astray: 1, holder: 1 } };
    const maker = { ...own, score: -1, features: { ...own.features, about: 1, holder: 1 } };
    expect(ownSubjectFirst([made, maker], asked)[0]?.statement.text).toBe(OWN);
  });

  it("stays behind what is far better, and nothing is made of nothing", () => {
    expect(firstOf(3)?.statement.text).toBe(OTHER);
    expect(ownSubjectFirst([], asked)).toEqual([]);
  });
});
