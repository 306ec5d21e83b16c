import type { QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "./statement.js";
import { type MatchText, matchTerm, matchText, type TermMatch } from "./statement-match.js";

/** Nouns for what takes place, by their last syllables. */
const EVENT =
  /(?:컨퍼런스|콘퍼런스|세미나|심포지엄|심포지움|포럼|축제|페스티벌|박람회|전시회|특별전|엑스포|대회|총회|정상회의|장관회의|회의|토론회|설명회|간담회|공청회|공연|음악회|콘서트|영화제|비엔날레|경진대회|공모전|체전|올림픽|마라톤|시연회|발표회|워크숍|캠프|페어|서밋)$/u;
/** What any of them may be called once it is named. */
const ANY_EVENT = /^(?:행사|대회|자리)$/u;
/** Parts of an event: named by themselves, they are parts of the one spoken of. */
const PART = /(?:개막식|폐막식|개회식|폐회식|시상식|개막전|전야제|기조연설|기조강연|부대행사|특별세션|개막작|폐막작)$/u;
/** In front of the noun: the one spoken of. */
const THIS = /^(?:이번|이|본|올해|해당)$/u;

/** From here on a word of the question is named. */
const NAMED = 0.75;
/** A theme in front of it names an event as well: "…"을 주제로 한 심포지엄. */
const THEME = /["“‘'][^"“”‘’'\n]{2,80}["”’'](?:을|를)?\s(?:주제|테마)로\s(?:한|하는|열린|진행된)\s?$/u;
/** Words in front of the noun that may belong to the event's name. */
const NAME_WORDS = 4;

/** The event that an article is about, as it is named in one place. */
interface Mention {
  readonly start: number;
  readonly noun: string;
  readonly carried: readonly number[];
}

interface MatchedStatement {
  readonly statement: Statement;
  readonly matches: readonly TermMatch[];
}

/**
 * The words of a question, by number, that name the event which "이번 행사" or "올해 대회" in a statement means: the nearest one before that its article
 * has as a subject, in the headline or in front of all others. Empty where the statement calls none so.
 */
export type EventCalled = (statement: Statement) => readonly number[];

/** Looks for the events of all articles; `own` is how the question's words stand in each statement. */
export function eventsCalled(
  terms: readonly QuestionTerm[],
  statements: readonly Statement[],
  own: readonly (readonly TermMatch[])[],
): EventCalled {
  const articles = new Map<string, MatchedStatement[]>();
  for (const [index, statement] of statements.entries()) {
    const { id } = statement.article;
    const known = articles.get(id) ?? [];
    known.push({ statement, matches: own[index] ?? [] });
    articles.set(id, known);
  }
  const mentions = new Map<string, readonly Mention[]>();
  const mentionsOf = (id: string): readonly Mention[] => {
    const known = mentions.get(id);
    if (known !== undefined) return known;
    const found = mentionsIn(terms, articles.get(id) ?? []);
    mentions.set(id, found);
    return found;
  };
  return (statement) => {
    const noun = calledNoun(statement);
    if (noun === null) return [];
    return meant(noun, statement.start, mentionsOf(statement.article.id))?.carried ?? [];
  };
}

/** The noun of the event that a statement calls "이번 …" or tells a part of (개막식에는); null where it does neither. */
function calledNoun({ words }: Statement): string | null {
  for (const [index, { stem }] of words.tokens.entries()) {
    const noun = ANY_EVENT.exec(stem)?.[0] ?? EVENT.exec(stem)?.[0];
    if (noun !== undefined && THIS.test(words.tokens[index - 1]?.stem ?? "")) return noun;
  }
  const { tokens } = words;
  const isOfNone = tokens.every(({ stem }) => !EVENT.test(stem)) && tokens.some(({ stem }) => PART.test(stem));
  return isOfNone ? "행사" : null;
}

/** Where an article names events: in its headlines, for the first time in its text, and wherever one is a subject. */
function mentionsIn(terms: readonly QuestionTerm[], article: readonly MatchedStatement[]): Mention[] {
  const found: Mention[] = [];
  const title = matchText(article[0]?.statement.article.title ?? "");
  const inTitle = terms.map((term) => matchTerm(term, title));
  for (const { noun, at, from } of eventsIn(title, article[0]?.statement.article.title ?? ""))
    found.push({ start: -1, noun, carried: carriedBetween(from, at, inTitle, terms) });
  let isFirst = true;
  for (const { statement, matches } of [...article].sort((a, b) => a.statement.start - b.statement.start)) {
    const { start, kind } = statement;
    for (const { noun, at, from, isCalled } of eventsIn(statement.words, statement.text)) {
      if (kind !== "headline" && !isFirst && !isSubject(statement, at)) continue;
      if (kind === "body") isFirst = false;
      const carried = isCalled ? (meant(noun, start, found)?.carried ?? []) : carriedBetween(from, at, matches, terms);
      found.push({ start, noun, carried });
    }
  }
  return found;
}

/** The last mention before a place that a noun can mean. */
function meant(noun: string, start: number, mentions: readonly Mention[]): Mention | undefined {
  return mentions.findLast((mention) => mention.start < start && (ANY_EVENT.test(noun) || mention.noun === noun));
}

/** The events in a sentence, with the first and the last word of their names; called: 이번 컨퍼런스. */
function eventsIn(
  { tokens }: MatchText,
  text: string,
): { noun: string; from: number; at: number; isCalled: boolean }[] {
  return tokens.flatMap(({ stem, start }, at) => {
    const noun = EVENT.exec(stem)?.[0];
    if (noun === undefined) return [];
    const theme = THEME.exec(text.slice(0, start));
    const from = theme === null ? at - NAME_WORDS : tokens.findIndex((token) => token.start >= theme.index);
    return [{ noun, from, at, isCalled: THIS.test(tokens[at - 1]?.stem ?? "") }];
  });
}

/** The words of the question that stand in the name of an event. */
function carriedBetween(
  from: number,
  at: number,
  matches: readonly TermMatch[],
  terms: readonly QuestionTerm[],
): number[] {
  return terms.flatMap(({ role }, i) => {
    const match = matches[i];
    const isNamed = match !== undefined && match.value >= NAMED && match.at <= at && match.at >= from;
    return role !== "kind" && isNamed ? [i] : [];
  });
}

/** Whether the word at a place carries 은, 는, 이 or 가. */
export function isSubject({ text, words }: Statement, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  return /^[가-힣]*?['’”"」』》]*(?:[은는이가])(?=[\s,])/u.test(
    text.slice(token.start + token.stem.length, token.end + 4),
  );
}
