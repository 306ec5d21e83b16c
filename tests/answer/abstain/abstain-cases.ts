import { type RankedStatement, rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { type AnalyzedQuestion, analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { type ArticleFacts, hitOf } from "../extractive/extractive-cases.js";

/** A rule that looks at a question and the sentence that would be shown. */
export type Mismatch = (question: AnalyzedQuestion, best: RankedStatement) => boolean;

const ARTICLE = { id: "a", title: "다래정공 임금협상", published: "2024-05-10" };

/** What a rule says of the sentence of an article that begins with these words. */
export function says(
  rule: Mismatch,
  text: string,
  shown: string,
  question: string,
  facts: ArticleFacts = ARTICLE,
): boolean {
  const analyzed = analyzeQuestion(question, "ko");
  const statements = statementsOf([hitOf(text, facts)]);
  const ranked = rankStatements(evidenceOf(analyzed, statements, { sentence: null, context: null }), "ko");
  const best = ranked.find(({ statement }) => statement.text.startsWith(shown));
  if (best === undefined) throw new Error(`no statement begins with ${shown}`);
  return rule(analyzed, best);
}
