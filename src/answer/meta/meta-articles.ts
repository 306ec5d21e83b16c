import type { Article } from "../../coverage/article.js";
import type { QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "../statement/statement.js";
import { matchTerm, matchText } from "../statement/statement-match.js";
import { META_WORDS } from "./meta-question.js";

/** An article with how much of the question's topic it holds, in words and in passages. */
interface ArticleMatch {
  readonly article: Article;
  /** Share of the topic's words that the article holds. */
  readonly held: number;
  /** Sum over the sentences: how much it is about them. */
  readonly density: number;
}

/** A word counts as held where it stands whole, or all but a letter of it. */
const HELD = 0.7;

/**
 * The articles that a question about articles means, best first.
 * @param all every article that holds the topic; else only the one that is most about it
 */
export function articlesMeant(
  terms: readonly QuestionTerm[],
  statements: readonly Statement[],
  all: boolean,
): Article[] {
  const topic = terms.filter(({ stem, role, exact }) => !META_WORDS.has(stem) && (role !== "kind" || exact));
  if (topic.length === 0) return [];
  const articles = new Map<string, { article: Article; statements: Statement[] }>();
  for (const statement of statements) {
    const known = articles.get(statement.article.id) ?? { article: statement.article, statements: [] };
    known.statements.push(statement);
    articles.set(statement.article.id, known);
  }
  const matches = [...articles.values()].map((entry) => matchOf(entry.article, entry.statements, topic));
  const best = matches.reduce((most, { held }) => Math.max(most, held), 0);
  if (best < (all ? 0.99 : 0.5)) return [];
  const meant = matches
    .filter(({ held }) => held >= (all ? 0.99 : best - 0.01))
    .sort((a, b) => b.held - a.held || b.density - a.density);
  return (all ? meant : meant.slice(0, 1)).map(({ article }) => article);
}

function matchOf(article: Article, statements: readonly Statement[], topic: readonly QuestionTerm[]): ArticleMatch {
  const texts = [matchText(article.title ?? ""), ...statements.map(({ words }) => words)];
  const report = matchText([article.byline, article.outlet].filter((part) => part !== null).join(" "));
  let held = 0;
  let density = 0;
  for (const term of topic) {
    const values = texts.map((text) => matchTerm(term, text).value);
    // Reporter and outlet stand in the article's metadata, not in its text.
    const ofReport = matchTerm(term, report).value;
    if (values.some((value) => value >= HELD) || ofReport >= HELD) held += 1 / topic.length;
    density += values.reduce((sum, value, i) => sum + value * (i === 0 ? 3 : 1), 0) / Math.sqrt(texts.length);
  }
  return { article, held, density };
}
