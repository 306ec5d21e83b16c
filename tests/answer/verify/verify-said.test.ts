import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/answer/check/check-text.js";
import { verifyClaim } from "../../../src/answer/verify/verify-claim.js";
import { detectLanguage } from "../../../src/coverage/language.js";
import { hitOf } from "../../fakes/openai-hits.js";
import type { ClaimCase } from "./claim-case.js";
import { INVENTED_CASES } from "./claim-cases.js";
import { ACROSS_CASES } from "./claim-cases-across.js";
import { LATER_CASES } from "./claim-cases-later.js";
import { NEAR_CASES } from "./claim-cases-near.js";
import { SEED_CASES } from "./claim-cases-seeds.js";
import { SHORT_CASES, SWAPPED_CASES } from "./claim-cases-short.js";

const CASES = [
  ...INVENTED_CASES,
  ...SEED_CASES,
  ...LATER_CASES,
  ...NEAR_CASES,
  ...SHORT_CASES,
  ...SWAPPED_CASES,
  ...ACROSS_CASES,
];

function isShown(text: string, quotes: readonly string[]): boolean {
  const hits = quotes.map((quote, at) => hitOf([quote], { id: `${at}.txt` }));
  const draft = { text, quotes: quotes.map((quote, at) => ({ passage: at + 1, quote })) };
  return verifyClaim(draft, { question: "", language: detectLanguage(text), hits }).verified;
}

async function verdictOf(text: string, quotes: readonly string[]) {
  const [checked] = await checkText(text, { search: async () => [hitOf(quotes, { id: "a.txt" })] });
  return checked?.verdict;
}

const each = (kind: "lies" | "truths", cases: readonly ClaimCase[] = CASES) =>
  cases.flatMap((one) => one[kind].map((text) => [text, one.quotes] as const));

describe("a claim that gives the words of its quote other parts, or another verb", () => {
  it.each(each("lies"))("is not shown: %s", (text, quotes) => {
    expect(isShown(text, quotes)).toBe(false);
  });

  it.each(each("lies"))("is not supported as a statement: %s", async (text, quotes) => {
    expect(await verdictOf(text, quotes)).not.toBe("supported");
  });
});

describe("a claim that is true", () => {
  it("is shown in at least seven of ten cases, however it is put", () => {
    const truths = each("truths");
    const shown = truths.filter(([text, quotes]) => isShown(text, quotes));
    expect(shown.length / truths.length).toBeGreaterThanOrEqual(0.7);
  });

  it("is never contradicted as a statement, and supported in at least seven of ten cases", async () => {
    const verdicts = await Promise.all(each("truths").map(([text, quotes]) => verdictOf(text, quotes)));
    expect(verdicts).not.toContain("contradicted");
    const supported = verdicts.filter((verdict) => verdict === "supported");
    expect(supported.length / verdicts.length).toBeGreaterThanOrEqual(0.7);
  });
});
