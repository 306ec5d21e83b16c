import type { Span } from "../../coverage/article.js";
import { asOfClaim, type CoverageDates } from "../dates/as-of-claim.js";
import { differBy } from "../disagreement/disagreement.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import type { VerifiedClaim } from "../reader.js";
import type { Statement } from "../statement/statement.js";
import { isOrphan } from "../statement/statement-discourse.js";
import { cutToClauses } from "./clause-cut.js";
import { reasonBehind, replyTo } from "./extractive-behind.js";
import type { RankedStatement } from "./extractive-rank.js";

/** How long the shown sentences may be together, in UTF-16 units, when a second or third is added. */
const ROOM = 300;
const ROOM_IN_LIST = 370;
/** A sentence alone, or several together, longer than this are cut to the clauses that answer. */
const LONG = 180;
/** The same for the sentence that answers one of several questions. */
const LONG_IN_PART = 100;
/** A sentence is shown with the one before it where both together are no longer than this. */
const WITH_BEFORE = 240;
/** A second sentence is shown where it is at least this likely against the first (odds, from the scores). */
const RIVAL = 0.25;
const RIVAL_IN_LIST = 0.2;
/** How likely the same fact with another value, from another article, must be to be shown beside the first. */
const DIFFERING = 0.12;
const SEVERAL = 3;

/**
 * Chooses the statements that are shown: the best, and those that may as well be meant, up to three.
 * @param isPart the question is one of several: only a report that excludes the best is shown beside it
 */
export function chosenStatements(
  question: AnalyzedQuestion,
  ranked: readonly RankedStatement[],
  isPart = false,
): RankedStatement[] {
  const best = question.present ? newestOfBest(ranked) : ranked[0];
  if (best === undefined) return [];
  const chosen = [best];
  const most = isPart ? 1 : question.asked.several ? SEVERAL : 2;
  const rival = question.asked.several ? RIVAL_IN_LIST : RIVAL;
  const room = question.asked.several ? ROOM_IN_LIST : ROOM;
  let length = best.statement.text.length;
  const against = ranked.slice(0, 8).find((next) => isAgainst(question, best, next));
  if (against !== undefined) {
    chosen.push(against);
    length += against.statement.text.length;
  }
  const told = reasonBehind(question, best, ranked) ?? replyTo(best, ranked);
  if (told !== undefined && !chosen.includes(told) && length + told.statement.text.length <= ROOM_IN_LIST) {
    chosen.push(told);
    length += told.statement.text.length;
  }
  for (const next of ranked.slice(0, 8)) {
    if (chosen.length >= most) break;
    if (next.features.astray > 0) continue;
    if (chosen.includes(next) || chosen.some(({ statement }) => sameText(statement.text, next.statement.text)))
      continue;
    const odds = Math.exp(next.score - best.score);
    if (odds < rival && !(odds >= DIFFERING && differs(best, next))) continue;
    if (length + next.statement.text.length > room) continue;
    chosen.push(next);
    length += next.statement.text.length;
  }
  return withWordsSpoken(question, chosen);
}

/** Says that somebody spoke and leaves the words to what stands before: 이같이 말했다. */
const SPOKE_SO = /(?:이같이|이와 같이|이렇게|이처럼)\s?(?:말|밝|강조|설명|주장|언급|덧붙|전|평가|촉구|당부|지적|호소)/u;
/** So many sentences of a quotation are shown at most. */
const SENTENCES_SPOKEN = 3;

/** A statement that only says that somebody spoke, behind the words before it that were spoken, where these fit in. */
function withWordsSpoken(question: AnalyzedQuestion, chosen: readonly RankedStatement[]): RankedStatement[] {
  const [best, ...others] = chosen;
  if (best === undefined || question.asked.form !== "speech" || !SPOKE_SO.test(best.statement.text)) return [...chosen];
  const spoken = quotationBefore(best.statement);
  if (spoken === null || spoken.text.length + best.statement.text.length > ROOM_IN_LIST) return [...chosen];
  return [{ ...best, statement: spoken, values: [], places: [] }, best, ...others].slice(0, 2);
}

/** The quotation that ends right before a statement, from its opening mark on; null where there is none. */
function quotationBefore({ before }: Statement): Statement | null {
  if (before === null || !/["”]\s*$/u.test(before.text)) return null;
  let first: Statement | null = before;
  for (let sentences = 1; first !== null && sentences <= SENTENCES_SPOKEN; sentences += 1) {
    if (/^["“]/u.test(first.text))
      return { ...before, start: first.start, text: before.article.source.slice(first.start, before.end) };
    first = first.before;
  }
  return null;
}

/** Another report gives a value that excludes the best one's: both are shown, however long, instead of choosing. */
function isAgainst(question: AnalyzedQuestion, best: RankedStatement, next: RankedStatement): boolean {
  if (next === best || Math.exp(next.score - best.score) < DIFFERING) return false;
  const [a, b] = [best, next].map(({ statement: { text, article } }) => ({
    text,
    article: article.id,
    published: article.published,
  }));
  if (a === undefined || b === undefined) return false;
  const by = differBy(question.text, question.language, a, b);
  // A question about the present wants the newest report, not the change.
  return by === "values" || (by === "dates" && !question.present);
}

/** News ages: of statements that answer about as well the one of the newest report; undated ones come last. */
function newestOfBest(ranked: readonly RankedStatement[]): RankedStatement | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const able = ranked.filter(({ score }) => Math.exp(score - best.score) >= RIVAL);
  const dated = (item: RankedStatement): string => item.statement.article.published ?? "";
  return able.reduce((newest, item) => (dated(item) > dated(newest) ? item : newest), best);
}

/** Whether two articles give another value for the same words of the question: both are shown instead of choosing one. */
function differs(a: RankedStatement, b: RankedStatement): boolean {
  if (a.statement.article.id === b.statement.article.id || a.values.length === 0 || b.values.length === 0) return false;
  const same = a.own.every((value, i) => value >= 0.6 === (b.own[i] ?? 0) >= 0.6);
  const texts = ({ statement, values }: RankedStatement): Set<string> =>
    new Set(values.map(({ start, end }) => statement.text.slice(start, end).replaceAll(/[\s,]/gu, "")));
  const others = texts(b);
  return same && [...texts(a)].every((value) => !others.has(value));
}

/** Sentences that say the same, as a caption and its copy do. */
function sameText(a: string, b: string): boolean {
  const fold = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

/**
 * Makes claims of the chosen statements: their own words, cut to the clauses that answer where they are long, and put in the report's
 * time where the question asks about the present.
 * @param isPart the claims stand beside those of other questions
 */
export function claimsOf(
  question: AnalyzedQuestion,
  chosen: readonly RankedStatement[],
  dates: CoverageDates = {},
  isPart = false,
): VerifiedClaim[] {
  const length = chosen.reduce((sum, { statement }) => sum + statement.text.length, 0);
  const long = length > LONG || chosen.length > 1 || (isPart && length > LONG_IN_PART);
  return chosen.map((item) => {
    const { article, start } = item.statement;
    const place = long ? answeringPlace(question, item) : withSubject(item);
    const quote = { article: article.id, start: start + place.start, end: start + place.end };
    const text = article.source.slice(quote.start, quote.end);
    return { text: question.present ? asOfClaim(text, article, question.language, dates) : text, quotes: [quote] };
  });
}

/** Begins with a word for somebody or something that was named before: 그는, 이 회사는, 이곳에. */
const TORN =
  /^(?:그(?:는|가|의|를|에게)|그녀(?:는|가|의)|이들(?:은|이|의)|이곳(?:은|에|에는|에서는)|이 (?:회사|업체|기업|단체|기관|대학|학교|병원|단지|건물|시설|제품|작품|제도|사업|법|선수|팀)(?:은|는|이|가|의|에는))\s/u;

/**
 * The whole statement, with the sentence before it where that names whom or what it speaks of: where it is short and leaves its subject out, or begins
 * with a word that points back.
 */
function withSubject({ statement, features }: RankedStatement): Span {
  const { before, start, text } = statement;
  const whole = { start: 0, end: text.length };
  const leansBack = TORN.test(text) ? !TORN.test(before?.text ?? "") : features.about !== 0 && isOrphan(statement);
  if (before === null || !leansBack) return whole;
  const gap = statement.article.source.slice(before.end, start);
  const isBeside =
    before.article.id === statement.article.id && before.end <= start && gap.trim() === "" && !/\n/u.test(gap);
  return isBeside && text.length + before.text.length <= WITH_BEFORE
    ? { start: before.start - start, end: text.length }
    : whole;
}

/** The part of a sentence that holds the question's words and, of kinds that have a form, the values; else the whole. */
function answeringPlace(question: AnalyzedQuestion, { statement, values, places }: RankedStatement): Span {
  const whole = { start: 0, end: statement.text.length };
  if (values.length === 0 || question.asked.types.includes("reason") || places.length === 0) return whole;
  return cutToClauses(statement.text, [...places, ...values]);
}
