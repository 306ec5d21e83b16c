import type { Article, Span } from "../../coverage/article.js";
import type { PassageKind } from "../../coverage/passage.js";
import type { Hit } from "../../retrieval/hit.js";
import { givesOrders } from "../check/check-orders.js";
import { type MatchText, matchText } from "./statement-match.js";

/** A sentence of the passages found, with what is needed to judge whether it answers. */
export interface Statement extends Span {
  readonly article: Article;
  readonly kind: PassageKind;
  readonly text: string;
  readonly words: MatchText;
  /** Rank of its passage among the hits, from 0. */
  readonly rank: number;
  /** Place among its passage's sentences, from 0, and how many those are. */
  readonly place: number;
  readonly of: number;
  /** The sentence before it in its article, where that was found too. */
  readonly before: Statement | null;
}

/** The sentences of the hits, best passage first; a sentence that stands in two passages once, one that gives orders never. */
export function statementsOf(hits: readonly Hit[]): Statement[] {
  const statements: Statement[] = [];
  const seen = new Set<string>();
  for (const [rank, { article, passage }] of hits.entries()) {
    for (const [place, span] of passage.sentences.entries()) {
      const { start, end } = trimmed(article.source, span);
      const key = `${article.id}@${start}`;
      if (start >= end || seen.has(key)) continue;
      seen.add(key);
      const text = article.source.slice(start, end);
      if (givesOrders(text)) continue;
      statements.push({
        article,
        start,
        end,
        text,
        kind: passage.kind,
        words: matchText(text),
        rank,
        place,
        of: passage.sentences.length,
        before: null,
      });
    }
  }
  return linked(statements);
}

function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
}

/** Sets `before`: the nearest sentence of the same article and kind that ends before this one starts. */
function linked(statements: readonly Statement[]): Statement[] {
  const ordered = [...statements].sort((a, b) =>
    a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.start - b.start,
  );
  const before = new Map<Statement, Statement>();
  for (const [index, statement] of ordered.entries()) {
    for (let at = index - 1; at >= 0; at -= 1) {
      const earlier = ordered[at];
      if (earlier === undefined || earlier.article.id !== statement.article.id) break;
      if (earlier.kind !== statement.kind) continue;
      before.set(statement, earlier);
      break;
    }
  }
  const linkedBy = new Map<Statement, Statement>();
  const link = (statement: Statement): Statement => {
    const known = linkedBy.get(statement);
    if (known !== undefined) return known;
    const previous = before.get(statement);
    const made = { ...statement, before: previous === undefined ? null : (linkedBy.get(previous) ?? previous) };
    linkedBy.set(statement, made);
    return made;
  };
  for (const statement of ordered) link(statement);
  return statements.map(link);
}

/** What is compared with the question besides the sentence alone: headline, the sentence before, the sentence. */
export function contextText(statement: Statement): string {
  const title = statement.kind === "headline" ? null : statement.article.title;
  return [title, statement.before?.text, statement.text].filter((part) => part).join("\n");
}

/** Whether a statement is in the language of a question, whatever their scripts' variants. */
export function isInLanguage({ article }: Pick<Statement, "article">, language: string): boolean {
  return article.language.slice(0, 2) === language.slice(0, 2);
}
