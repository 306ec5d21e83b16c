import { describe, expect, it } from "vitest";
import { type CheckedStatement, checkText } from "../../src/answer/check-text.js";
import type { Hit } from "../../src/retrieval/hit.js";
import { detectLanguage } from "../../src/coverage/language.js";
import { hitOf } from "../fakes/openai-hits.js";
import { ARTICLES, CASES, type CaseKind } from "./check-cases.js";

const HITS: readonly Hit[] = Object.entries(ARTICLES).map(([id, sentences]) =>
  hitOf(sentences, { id: `${id}.txt`, language: detectLanguage(sentences.join(" ")) }),
);
const search = async () => HITS;
const check = async (text: string): Promise<CheckedStatement[]> => checkText(text, { search });

type Verdict = CheckedStatement["verdict"];
const verdicts = await Promise.all(
  CASES.map(async ([kind, statement]) => {
    const [checked] = await check(statement);
    return { kind, statement, verdict: checked?.verdict ?? "not_covered", citations: checked?.citations ?? [] };
  }),
);
const of = (kinds: readonly CaseKind[], verdict?: Verdict) =>
  verdicts.filter((one) => kinds.includes(one.kind) && (verdict === undefined || one.verdict === verdict));

if (process.env.DEBUG_CHECK) {
  const kinds = [...new Set(CASES.map(([kind]) => kind))];
  for (const kind of kinds) console.log(kind, ["supported", "contradicted", "not_covered"].map((v) => of([kind], v as Verdict).length).join(" "));
  for (const v of verdicts) {
    const bad = (v.kind === "true" || v.kind === "across") ? v.verdict !== "supported" : v.verdict === "supported" || ((v.kind==="uncovered"||v.kind==="plan"||v.kind==="entity") ? v.verdict !== "not_covered" : v.verdict !== "contradicted");
    if (bad) console.log(v.kind, v.verdict, v.statement, v.verdict!=="not_covered"? v.citations[0]?.quote : "");
  }
}

describe("the statements of the set", () => {
  it("are as many as were promised", () => expect(CASES.length).toBeGreaterThanOrEqual(120));
});
