import type { Token } from "../../coverage/analyzer/tokens.js";
import type { QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "./statement.js";
import { type EventCalled, eventsCalled, isSubject } from "./statement-event.js";
import type { TermMatch } from "./statement-match.js";
import { pointsBack, topicsMarked } from "./statement-subject.js";

/** From here on a word of the question stands in the sentence itself. */
const HELD = 0.5;
/** From here on it is named as what the sentence is about. */
const NAMED = 0.75;
/** A subject is carried over so many sentences. */
const REACH = 3;
/** Words before the marked one that may belong to the same name: 한빛 과학기술 발전 유한회사는. */
const NAME_WORDS = 2;
/** Shorter than this, in characters, a sentence without any subject says nothing by itself: "'15년 설립됐다." */
const SHORT = 30;

/** What carries 은 or 는 without being what is spoken of: a time, a place, or a word for what was named before. */
const NO_SUBJECT =
  /^(?:\d.*|오늘|어제|내일|올해|지난해|작년|내년|최근|이후|이전|당초|현재|앞서|한편|다만|특히|경우|때|뒤|후|전|여기|거기|이곳|그곳|회사|업체|기업|시|군|구|도|당국|정부|관계자|연구팀|연구진|재판부|기관|측|협회|양측|둘|행사|대회|사업|전체|나머지|우리|저|나|그|그녀|이들|이)$/u;

/** 섬 진료를 시작한 것은 1983년 여름이다: what it tells stands in front. */
const CLEFT = /[가-힣] (?:것|곳|이|때)[은이] /u;

/** In front of a noun: what the whole article is about, whatever was named last (이번 행사는). */
const OF_ARTICLE = /^(?:이번|이날|올해|본|당시)$/u;

/** Whom a sentence speaks of that leaves its subject out. */
export interface Discourse {
  /** 1 where the subject carried over is the question's, −1 where it is another, 0 where the sentence names the topic itself or nothing tells. */
  readonly is: -1 | 0 | 1;
  /** The words of the question, by number, that are carried over. */
  readonly carried: readonly number[];
  /** Whether the topic stands there only as whose something else is, which is another: "다온의 자회사로 설립됐다" behind 누리는 …. */
  readonly isOwner: boolean;
}

const UNTOLD: Discourse = { is: 0, carried: [], isOwner: false };

/**
 * Whom each statement speaks of. Korean leaves a subject out once it is named: the nearest sentence before it with a word marked by 은 or 는 tells
 * whom "2005년에 조성했다" is about.
 * @param own how the question's words stand in each statement
 */
export function discourseOf(
  terms: readonly QuestionTerm[],
  statements: readonly Statement[],
  own: readonly (readonly TermMatch[])[],
): Discourse[] {
  const indexOf = new Map(statements.map((statement, index) => [keyOf(statement), index]));
  const eventCalled = eventsCalled(terms, statements, own);
  const topics = terms.flatMap(({ role, stem }, i) => (role === "topic" && stem.length >= 2 ? [i] : []));
  return statements.map((statement, index) => {
    const event = statement.kind === "body" ? eventSpokenOf(statement, eventCalled) : [];
    if (event.length > 0) return { is: 1, carried: event, isOwner: false };
    const named = topics.flatMap((i) => {
      const { value, at } = own[index]?.[i] ?? { value: 0, at: -1 };
      return value >= HELD ? [at] : [];
    });
    const isOwner = named.length > 0 && named.every((at) => ownsAnother(statement, at));
    if (topics.length === 0 || (named.length > 0 && !isOwner)) return UNTOLD;
    if (statement.kind !== "body" || namesItself(statement)) return UNTOLD;
    const before = subjectBefore(statement);
    if (before === null) return UNTOLD;
    const matches = own[indexOf.get(keyOf(before.statement)) ?? -1] ?? [];
    const carried = terms.flatMap(({ role }, i) => {
      const { value, at } = matches[i] ?? { value: 0, at: -1 };
      const isSubject = before.marked.some((place) => at <= place && at >= place - NAME_WORDS);
      return role !== "kind" && value >= NAMED && isSubject ? [i] : [];
    });
    // 창업 of 창업 단지 is no topic, though a question on founding has it.
    if (carried.length > 0 && !carried.some((i) => topics.includes(i))) return { is: 0, carried, isOwner: false };
    return { is: carried.length > 0 ? 1 : -1, carried, isOwner: isOwner && carried.length === 0 };
  });
}

/** What something may be of another: a firm that belongs to 다온 is not 다온. */
const BELONGS =
  /^['’”"」』》)]*의\s(?:[가-힣]+\s)?(?:자회사|계열사|손자회사|관계사|협력사|지사|지점|법인|분원|부설|산하|출신)/u;

/** Whether a word stands there as whose subsidiary or branch something else is. */
function ownsAnother({ text, words }: Statement, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  const behind = text.slice(token.start + token.stem.length).replace(/^[가-힣]{0,2}\s?[(（][^)）]{0,40}[)）]/u, "");
  return BELONGS.test(behind);
}

/** Whether all values stand behind the topic: "시가총액 2조원의 기업인 다온의 자회사로 2013년 설립됐다" tells 2조원 of 다온 and 2013년 of another. */
export function isToldBehind(
  values: readonly { readonly start: number }[],
  terms: readonly QuestionTerm[],
  own: readonly TermMatch[],
  { words }: Statement,
): boolean {
  const ends = terms.flatMap(({ role }, i) => {
    const { value, at } = own[i] ?? { value: 0, at: -1 };
    return role === "topic" && value >= HELD ? [words.tokens[at]?.end ?? 0] : [];
  });
  return values.length > 0 && values.every(({ start }) => ends.every((end) => start >= end));
}

/** The words that name the event which a sentence calls "이번 행사", or, where it has no subject at all, the one right before it. */
function eventSpokenOf(statement: Statement, eventCalled: EventCalled): readonly number[] {
  const here = eventCalled(statement);
  if (here.length > 0 || statement.before === null || topicsMarked(statement).length > 0) return here;
  // 500명이 찾았다 tells how many came, and not of what.
  const { text, words } = statement;
  const isCounted = ({ kind, start }: Token): boolean => kind === "number" || /\d\s?$/u.test(text.slice(0, start));
  if (words.tokens.some((token, at) => isSubject(statement, at) && !isCounted(token))) return here;
  return eventCalled(statement.before);
}

/** Whether the sentence says what it is about: by a word of its own, or as what its article is about. */
export function namesItself(statement: Statement): boolean {
  const { tokens } = statement.words;
  return (
    subjectsOf(statement).length > 0 ||
    topicsMarked(statement).some((index) => OF_ARTICLE.test(tokens[index - 1]?.stem ?? ""))
  );
}

/** The nearest sentence before that says what it is about, and the words that do. */
function subjectBefore(statement: Statement): { statement: Statement; marked: readonly number[] } | null {
  let before = statement.before;
  for (let step = 0; step < REACH && before !== null; step += 1) {
    const marked = [...subjectsOf(before), ...visitedIn(before)];
    if (marked.length > 0) return { statement: before, marked };
    before = before.before;
  }
  return null;
}

/** Behind what somebody goes to see: what follows without a subject is told of it as well as of him. */
const VISITED =
  /^['’”"」』》)]*(?:\s?[(（][^)）]{0,40}[)）])?['’”"」』》]*[을를]\s(?:[가-힣]{1,4}\s)?(?:방문|찾아|찾았|둘러|들렀|들러|시찰|견학)/u;

/** The words that name what somebody visits: "박 시장은 '잉단'을 방문했다". */
function visitedIn({ text, words }: Statement): number[] {
  return words.tokens.flatMap(({ kind, start, stem }, at) =>
    kind !== "number" && VISITED.test(text.slice(start + stem.length)) ? [at] : [],
  );
}

/** The words that say what a sentence is about by themselves. */
function subjectsOf(statement: Statement): number[] {
  return topicsMarked(statement).filter((index) => {
    const token = statement.words.tokens[index];
    return token !== undefined && isSubjectNoun(token.stem) && !pointsBack(statement, index);
  });
}

/** Whether a word with 은 or 는 says what is spoken of by itself, and is neither a time nor a word for what was named before. */
export function isSubjectNoun(stem: string): boolean {
  return !NO_SUBJECT.test(stem);
}

/** Whether a Korean statement is short and leaves to the sentence before it whom it is about. */
export function isOrphan(statement: Statement): boolean {
  const { text, words } = statement;
  if (!/\p{Script=Hangul}/u.test(text)) return false;
  if (text.length >= SHORT || statement.kind !== "body" || topicsMarked(statement).length > 0) return false;
  if (CLEFT.test(text)) return false;
  return words.tokens.every(
    ({ start, end }) =>
      !/(?:이|가)$/u.test(text.slice(start, end)) && !/^['’”"」』》)]+(?:이|가) /u.test(text.slice(end)),
  );
}

function keyOf({ article, start }: Statement): string {
  return `${article.id}@${start}`;
}
