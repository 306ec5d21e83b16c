import { z } from "zod";
import type { Answer, Citation } from "../answer/answer.js";
import { holdsAllFacts } from "./fact-match.js";

/** A question with what a right answer must hold. */
export const testQuestionSchema = z.object({
  id: z.string(),
  type: z.string(),
  question: z.string(),
  /** Ids of the articles that answer it. */
  articles: z.array(z.string()),
  /** Each fact in its possible writings. */
  facts: z.array(z.array(z.string())),
  /** What the quotes must hold, where that is not the facts. */
  evidence: z.array(z.array(z.string())).optional(),
});

/** A question with what a right answer must hold. */
export type TestQuestion = z.infer<typeof testQuestionSchema>;

/** Longer answers are copies of the article. */
const LONGEST = 400;
const DECLINED_TYPES = ["unanswerable", "injection"];
const FACTUAL_TYPES = ["fact", "number", "person", "date"];

/** Whether a question of this type is to be declined. */
export function isToBeDeclined(type: string): boolean {
  return DECLINED_TYPES.includes(type);
}

/** Whether a question of this type asks for one plain fact. */
export function isFactual(type: string): boolean {
  return FACTUAL_TYPES.includes(type);
}

/**
 * Whether an answer is right: it holds every fact, proves each with a quote of an article that is expected, and is no copy of
 * the article; or declines where it is to.
 */
export function isRight(test: TestQuestion, answer: Answer): boolean {
  if (isToBeDeclined(test.type)) return answer.status === "not_covered" && answer.citations.length === 0;
  if (answer.status !== "answered" || [...answer.text].length > LONGEST) return false;
  const expected = answer.citations.filter(({ article }) => test.articles.includes(article));
  const shown = test.type === "meta" ? [answer.text, ...answer.citations.map(metadataOf)].join("\n") : answer.text;
  return (
    citesArticles(test, answer, expected) &&
    holdsAllFacts(shown, test.facts) &&
    holdsAllFacts(expected.map(({ quote }) => quote).join("\n"), evidenceOf(test))
  );
}

function evidenceOf({ type, facts, evidence }: TestQuestion): readonly (readonly string[])[] {
  if (evidence) return evidence;
  if (type === "meta") return [];
  return type === "asof" ? facts.slice(0, 1) : facts;
}

function citesArticles(test: TestQuestion, answer: Answer, expected: readonly Citation[]): boolean {
  const [first] = answer.citations;
  if (test.type === "asof") return first !== undefined && test.articles.includes(first.article);
  if (test.type !== "multi") return expected.length > 0;
  const cited = new Set(answer.citations.map(({ article }) => article));
  const all = test.articles.every((article) => cited.has(article));
  return all && (test.facts.length > 0 || cited.size === test.articles.length);
}

function metadataOf({ outlet, byline, published }: Citation): string {
  return [outlet, byline, published].filter((value) => value !== null).join("\n");
}
