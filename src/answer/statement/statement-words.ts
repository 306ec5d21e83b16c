import type { QuestionTerm } from "../question/question-analysis.js";
import type { TermRole } from "../question/question-roles.js";
import type { Statement } from "./statement.js";
import { type Discourse, discourseOf } from "./statement-discourse.js";
import { matchTerm, matchText, type TermMatch } from "./statement-match.js";
import { subjectOf } from "./statement-subject.js";

/** How the words of a question stand in one statement. */
export interface StatementWords {
  /** In the sentence itself, in the order of the question's words. */
  readonly own: readonly TermMatch[];
  /** With the help of the sentences before it, the headline and the rest of its article. */
  readonly near: readonly number[];
  /** Whom the sentence speaks of where it leaves its subject out. */
  readonly discourse: Discourse;
}

/** How the words of a question stand in all statements. */
export interface WordsFound {
  readonly statements: readonly StatementWords[];
  /** What each word weighs, in sum 1: rare words count more, words that only say what kind of thing is wanted less. */
  readonly weights: readonly number[];
}

/** How much a word of the sentence before, and of the one before that, counts for a sentence. */
const BEFORE = [0.8, 0.65];
const FROM_ARTICLE = 0.35;
/** The same for a sentence that names no subject of its own, or points back (이번 행사는): it speaks of the article's topic. */
const FROM_ARTICLE_POINTING = 0.7;
/** How much a word counts for a sentence that leaves it out as its subject. */
const LEFT_OUT = 0.9;
/** From here on a word counts as found. */
const FOUND = 0.6;

/** The class of the answer may be left out of it, and what only says what kind of thing is wanted mostly is. */
const ROLE_WEIGHT: Readonly<Record<TermRole, number>> = { topic: 1, modifier: 1, aspect: 1, class: 0.5, kind: 0.3 };

/** What a word of another script weighs that has no Korean form and that no sentence holds. */
const UNKNOWN = 0.4;

/** Looks the words of a question up in all statements. */
export function findWords(terms: readonly QuestionTerm[], statements: readonly Statement[]): WordsFound {
  const own = statements.map(({ words }) => terms.map((term) => matchTerm(term, words)));
  const indexOf = new Map(statements.map((statement, index) => [keyOf(statement), index]));
  const articles = new Map<string, number[]>();
  for (const [index, { article }] of statements.entries()) {
    const known = articles.get(article.id) ?? titleMatches(terms, article.title);
    for (const [i, { value }] of (own[index] ?? []).entries()) known[i] = Math.max(known[i] ?? 0, value);
    articles.set(article.id, known);
  }
  addOffices(terms, statements, own);
  const discourse = discourseOf(terms, statements, own);
  const near = statements.map((statement, index) => {
    const matches = own[index] ?? [];
    const isPointing = subjectOf(terms, matches, statement) === 0 && discourse[index]?.is !== -1;
    const factor = isPointing ? FROM_ARTICLE_POINTING : FROM_ARTICLE;
    const article = articles.get(statement.article.id) ?? [];
    const carried = matches.map(({ value }, i) => Math.max(value, factor * (article[i] ?? 0)));
    let before = statement.before;
    for (const share of BEFORE) {
      if (before === null) break;
      const earlier = own[indexOf.get(keyOf(before)) ?? -1] ?? [];
      for (const [i, { value }] of earlier.entries()) carried[i] = Math.max(carried[i] ?? 0, share * value);
      before = before.before;
    }
    for (const i of discourse[index]?.carried ?? []) carried[i] = Math.max(carried[i] ?? 0, LEFT_OUT);
    return carried;
  });
  return {
    statements: own.map((matches, i) => ({
      own: matches,
      near: near[i] ?? [],
      discourse: discourse[i] ?? { is: 0, carried: [], isOwner: false },
    })),
    weights: weightsOf(terms, own),
  };
}

function titleMatches(terms: readonly QuestionTerm[], title: string | null): number[] {
  const words = matchText(title ?? "");
  return terms.map((term) => matchTerm(term, words).value);
}

const OFFICE = /^(.{2,}?)시?(시장|도지사|지사|군수|구청장|교육감|대통령|총리|장관|청장)$/u;
const OFFICE_ELSEWHERE = 0.75;

/** "박원순 시장" is 서울시장 where the article speaks of 서울: the office alone stands for the office of the place. */
function addOffices(terms: readonly QuestionTerm[], statements: readonly Statement[], own: TermMatch[][]): void {
  for (const [i, term] of terms.entries()) {
    const [, place, office] =
      [term.stem, ...(term.aliases ?? [])].flatMap((name) => [OFFICE.exec(name)]).find((match) => match !== null) ?? [];
    if (place === undefined || office === undefined) continue;
    const speaksOf = new Set(
      statements
        .filter(({ words }) => words.tokens.some(({ stem }) => stem.startsWith(place)))
        .map(({ article }) => article.id),
    );
    for (const [index, { article, words }] of statements.entries()) {
      const at = words.tokens.findIndex(({ stem }) => stem === office);
      const match = own[index]?.[i];
      if (at === -1 || match === undefined || match.value >= OFFICE_ELSEWHERE || !speaksOf.has(article.id)) continue;
      own[index]?.splice(i, 1, { value: OFFICE_ELSEWHERE, at });
    }
  }
}

function keyOf({ article, start }: Statement): string {
  return `${article.id}@${start}`;
}

/** A smoothed inverse share of the statements that hold the word, as in BM25. */
function weightsOf(terms: readonly QuestionTerm[], own: readonly (readonly TermMatch[])[]): number[] {
  const raw = terms.map((term, index) => {
    const holding = own.filter((match) => (match[index]?.value ?? 0) >= FOUND).length;
    const rarity = Math.log(1 + (own.length + 1) / (holding + 1));
    const length = term.stem.length === 1 && term.kind === "hangul" ? 0.4 : 1;
    // A foreign word of which nothing is known says little by its absence.
    const known = term.aliases?.length === 0 && holding === 0 && term.kind !== "hangul" ? UNKNOWN : 1;
    return rarity * length * known * ROLE_WEIGHT[term.role];
  });
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => (all === 0 ? 0 : weight / all));
}

/** The weighted share of the words of a role (null: of all) that is held; 0 where there is no such word. */
export function heldShare(
  terms: readonly QuestionTerm[],
  weights: readonly number[],
  role: TermRole | null,
  values: readonly number[],
): number {
  let held = 0;
  let all = 0;
  for (const [index, term] of terms.entries()) {
    if (role !== null && term.role !== role) continue;
    const weight = weights[index] ?? 0;
    all += weight;
    held += weight * (values[index] ?? 0);
  }
  return all === 0 ? 0 : held / all;
}

/** The share of the question's neighbouring words that stand side by side in the sentence too, at most one word between them. */
export function pairedShare(terms: readonly QuestionTerm[], own: readonly TermMatch[]): number {
  let pairs = 0;
  let held = 0;
  for (let i = 1; i < terms.length; i += 1) {
    if (terms[i]?.role === "kind" || terms[i - 1]?.role === "kind") continue;
    pairs += 1;
    const [a, b] = [own[i - 1], own[i]];
    if (a === undefined || b === undefined || a.value < FOUND || b.value < FOUND) continue;
    // Both words in one token: a compound.
    if (b.at >= a.at && b.at - a.at <= 2) held += 1;
  }
  return pairs === 0 ? 0 : held / pairs;
}
