import type { Article } from "../../coverage/article.js";
import type { AppliedFilter } from "../../retrieval/filters.js";
import { META_WORDS } from "../meta/meta-question.js";
import { analyzeQuestion, type QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "../statement/statement.js";
import { aliasedTerms } from "../statement/statement-aliases.js";
import { matchTerm, matchText } from "../statement/statement-match.js";

/** An article that may be meant, with its sentences in order. */
export interface SummaryCandidate {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/** How much an article is about what was asked for. */
export interface ArticleAbout<T extends SummaryCandidate> {
  readonly candidate: T;
  /** What was asked for stands in its title. */
  readonly inTitle: boolean;
  readonly score: number;
}

/** A word counts as held where it stands whole, or all but a letter of it. */
const HELD = 0.7;
/** So many sentences that name a thing make an article one about it; fewer do in its title or beginning. */
const MENTIONS = 2;
const LEAD = 2;

/** Words by which articles are told apart or pointed at, and how they are to be summed up: they are no topic. */
const LIGHT = new Set(
  `이 그 저 위 해당 본 이번 방금 최근 최신 가장 새 새로운 마지막 오늘 어제 소식 동향 근황 이슈 글 신문 사건 흐름 핵심 요점 주요 중요 대한 관한 대해 관해 관하 대하 이야기 얘기 다룬 쓴 낸 나온 실린 여러 전체 모든 하나 관련 관련해 관련한
   news latest recent newest last piece pieces headlines today short story about this that these those the main all
   消息 动态 動態 最新 最近 主要 今天 这篇 那篇 关于 關於 有关 有關`.split(/\s+/u),
);
const CHINESE_LIGHT =
  /关于|關於|有关|有關|的|文章|报道|報導|报导|報道|新闻|新聞|消息|这篇|這篇|那篇|这些|這些|最新|最近|今天|动态|動態|相关|相關/gu;
/** A number with what it counts or names: another 구역 is another thing. */
const NUMBERED = /\d[\d,.]*\s?(?:구역|호선|호기|단지|공장|차|회|호|분기|지구|공구)/gu;
/** A verb in front of its noun (진출한, 열린) may be said in other words. */
const VERBAL = /(?:한|된|하는|되는|하던|던|할|될|하|되|했|됐)$/u;

/** What a wish names: its words without those that only say that an article is meant, as the candidates call them. */
export function termsOfWish(
  about: string,
  language: string,
  filters: readonly AppliedFilter[],
  candidates: readonly SummaryCandidate[],
): QuestionTerm[] {
  const text = language.startsWith("zh")
    ? about.replaceAll(CHINESE_LIGHT, " ")
    : about.replaceAll(/에\s?(?:대한|관한|대해|관해)(?:서)?/gu, " ");
  const isDated = filters.some(({ field, relaxed }) => !relaxed && (field === "from" || field === "to"));
  const analyzed = analyzeQuestion(text.trim(), language);
  const terms = analyzed.terms.filter(
    ({ stem, role, exact, kind }) =>
      !META_WORDS.has(stem) &&
      !LIGHT.has(stem) &&
      (role !== "kind" || exact) &&
      !(isDated && kind === "number") &&
      stem.length > (kind === "han" ? 1 : 0),
  );
  // What a Chinese article says in these very characters needs no reading of them.
  const isVerbatim = ({ kind, stem }: QuestionTerm): boolean =>
    kind === "han" && candidates.some(({ article }) => /^zh/u.test(article.language) && article.source.includes(stem));
  const others = terms.filter((term) => !isVerbatim(term));
  const statements = candidates.flatMap((candidate) => candidate.statements);
  return [...terms.filter(isVerbatim), ...aliasedTerms({ ...analyzed, terms: others }, statements)];
}

/** The articles that are about what a wish names, most about it first; those that merely mention it once are none. */
export function articlesAbout<T extends SummaryCandidate>(
  about: string,
  terms: readonly QuestionTerm[],
  candidates: readonly T[],
): ArticleAbout<T>[] {
  const numbered = [...about.matchAll(NUMBERED)].map(([whole]) => folded(whole));
  return candidates
    .filter(({ article }) => numbered.every((one) => folded(article.source).split(one).length > MENTIONS))
    .flatMap((candidate, place) => aboutOf(terms, candidate, place))
    .sort((a, b) => b.score - a.score);
}

/** How much of what a wish names a sentence holds, 0 to 1. */
export function focusOn(terms: readonly QuestionTerm[]): (statement: Statement) => number {
  return ({ words }) => terms.filter((term) => matchTerm(term, words).value >= HELD).length / Math.max(1, terms.length);
}

function folded(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

function aboutOf<T extends SummaryCandidate>(
  terms: readonly QuestionTerm[],
  candidate: T,
  place: number,
): ArticleAbout<T>[] {
  const { article, statements } = candidate;
  const title = matchText([article.title ?? "", ...article.subtitles].join(" "));
  const report = matchText([article.byline, article.outlet].filter((part) => part !== null).join(" "));
  const body = statements.filter(({ kind }) => kind === "body");
  const holds = terms.map((term) => ({
    term,
    title: matchTerm(term, title).value >= HELD,
    report: matchTerm(term, report).value >= HELD,
    body: body.map(({ words }) => matchTerm(term, words).value >= HELD),
  }));
  const isHeld = holds.every(
    (one) => one.title || one.report || one.body.includes(true) || (VERBAL.test(one.term.stem) && terms.length > 2),
  );
  // Reporter and outlet stand in the article's metadata, not in its text.
  const own = holds.filter((one) => !one.report || one.title || one.body.includes(true));
  if (!isHeld) return [];
  const inTitle = own.length > 0 && own.every((one) => one.title);
  const inLead = own.every((one) => one.title || one.body.slice(0, LEAD).includes(true));
  const count = (holding: (at: number) => boolean): number => body.filter((_, at) => holding(at)).length;
  const mentions = count((at) => own.some((one) => one.body[at]));
  const together = count((at) => own.every((one) => one.body[at] || one.title));
  const isRepeated = own.every((one) => one.title || count((at) => one.body[at] === true) >= MENTIONS);
  if (!inLead && together < MENTIONS && !isRepeated) return [];
  const score = (inTitle ? 3 : 0) + (inLead ? 1 : 0) + (mentions + together) / Math.sqrt(body.length + 1) - place / 8;
  return [{ candidate, inTitle, score }];
}
