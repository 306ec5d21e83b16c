import { pointedBack } from "./question-parts-pointer.js";
import { sharedArguments, sharedName } from "./question-parts-shared.js";
import { textOf, topicOf } from "./question-parts-spread.js";
import { lacksObject, sharedObject, subjectOf } from "./question-parts-subject.js";
import {
  isAsked,
  isPerson,
  isRole,
  isTemporal,
  joinParticle,
  KOREAN_WH,
  looksAdnominal,
  namesTopic,
  type PartWord,
  wordsOf,
} from "./question-parts-words.js";

/** What is asked of a person, where a person was asked for. */
const OF_PERSON = /^(?:나이|연봉|학력|고향|출신|경력|임기|취임|전공|이력|연세|국적|소속)$/u;
/** What is done with money that is given, and with the money itself. */
const OF_GIVEN = /^(?:신청|접수|지급|수령)$/u;
const GIVEN = /(?:지원금|보조금|장려금|장학금|수당|연금|상품권|쿠폰|대출|적금)$/u;
const NEXT_YEAR = /(?:그\s)?다음\s?해|이듬해/u;

/** "홍콩은?": the same of another thing. */
const SAME_OF = /^(?:[^\s,?？]+\s){0,2}[^\s,?？]+[은는](?:요)?\s*[?？]+$/u;
/** What stands behind the topic of such a question. */
const POLITE = /요?\s*[?？]+$/u;

/** Whether a question names another thing only, of which the question before is asked too. */
export function isSameOf(clause: string): boolean {
  return SAME_OF.test(clause) && !KOREAN_WH.test(clause);
}

/** The question before of another thing: "가온시 인구는 몇 명이야? 나래시는?". Null where its topic is not marked. */
function askedAgain(clause: string, before: string): string | null {
  const subject = subjectOf(before);
  const thing = wordsOf(clause.replace(POLITE, ""));
  const [last] = subject.slice(-1);
  const words = wordsOf(before);
  const at = words.findIndex(({ text }) => text === last?.text);
  if (last === undefined || at === -1 || !/^[은는이가]$/u.test(last.particle) || !namesTopic(thing)) return null;
  // 직원 수는요?: another thing is asked.
  if (thing.slice(-1).some((word) => (isAsked(word) || isRole(word)) && word.base !== last.base)) return null;
  const isHeaded =
    subject.length > 1 && (isAsked(last) || isRole(last) || isPerson(last)) && !thing.slice(-1).some(isAsked);
  const name = thing.map(({ text, base }, i) => (isHeaded && i === thing.length - 1 ? base : text));
  const lead = isHeaded ? sharedName(subject, [...thing, last]) : [];
  return [
    ...lead.map(({ text }) => text),
    ...name,
    ...(isHeaded ? [last.text] : []),
    ...words.slice(at + 1).map(({ text }) => text),
  ].join(" ");
}

/** Gives each question that names no topic of its own the topic of the one before. */
export function standingAlone(clauses: readonly string[]): string[] {
  const whole: string[] = [];
  let before: readonly PartWord[] = [];
  for (const clause of clauses) {
    const again = isSameOf(clause) && whole.length > 0 ? askedAgain(clause, whole.at(-1) ?? "") : null;
    if (again !== null) {
      whole.push(again);
      continue;
    }
    const subject = subjectOf(isSameOf(clause) ? clause.replace(POLITE, "") : clause, whole.at(-1));
    const own = subject.length > 0 && (namesOwn(subject, before) || isDoer(subject, before));
    const timed = before.length === 0 ? clause : dated(clause, whole[0] ?? "");
    const question = before.length === 0 ? timed : pointedBack(timed, before);
    const isPointed = question !== timed;
    if (before.length === 0 || isPointed) whole.push(question);
    else if (own)
      whole.push(withWords([...sharedName(before, subject), ...sharedArguments(before, subject)], question));
    else whole.push(`${taken(before, subject, clause, whole.at(-1) ?? "")} ${question}`);
    if (before.length === 0 || (own && !isPointed)) before = subject.length === 0 ? before : subject;
  }
  return whole;
}

function withWords(words: readonly PartWord[], question: string): string {
  return words.length === 0 ? question : `${textOf(words)} ${question}`;
}

/** One noun alone may be what is asked of a thing that was named with what is asked of it. */
function namesOwn(subject: readonly PartWord[], before: readonly PartWord[]): boolean {
  if (!namesTopic(subject)) return false;
  const isBare = subject.length === 1 && /^[가-힣]{1,3}$/u.test(subject[0]?.base ?? "");
  return !(isBare && before.length > 1 && before.slice(-1).some(isAsked));
}

/** 시장이 만난 이사장은 누구고 발표한 사람은 누구야: one who did something himself is no one of the topic. */
function isDoer(subject: readonly PartWord[], before: readonly PartWord[]): boolean {
  const [verb, person] = subject;
  return (
    subject.length === 2 &&
    verb !== undefined &&
    person !== undefined &&
    looksAdnominal(verb) &&
    isPerson(person) &&
    before.some((word, i) => i < before.length - 1 && looksAdnominal(word, before[i - 1]))
  );
}

/** 요금은 어른 얼마이고 어린이는 얼마예요: one noun against another that stands alone in front of the question word. */
function isContrasted(first: string, before: readonly PartWord[], subject: readonly PartWord[]): boolean {
  const words = wordsOf(first);
  const wh = words.findIndex(({ text }) => KOREAN_WH.test(text));
  const [end, other] = [words[wh - 2], words[wh - 1]];
  return (
    subject.length === 1 &&
    end?.text === before.at(-1)?.text &&
    other?.particle === "" &&
    /^[가-힣]+$/u.test(other.base) &&
    !isTemporal(other)
  );
}

/** The topic for a question that asks another thing of it is taken without what was asked before. */
function taken(before: readonly PartWord[], subject: readonly PartWord[], clause: string, first: string): string {
  const [asked] = subject.slice(-1);
  const isOther = asked !== undefined && asked.base !== before.at(-1)?.base;
  const isHeaded =
    before.length > 1 && before.slice(-1).some((word) => isAsked(word) || isRole(word) || isPerson(word));
  const isOfHead =
    asked !== undefined &&
    (isContrasted(first, before, subject) ||
      OF_PERSON.test(asked.base) ||
      (OF_GIVEN.test(asked.base) && GIVEN.test(before.at(-1)?.base ?? "")));
  // 가온시장 이름이 뭐고 언제 취임했나요: what is done is not done by a name.
  const isNamed = asked === undefined && before.length > 1 && /^(?:이름|성함|명칭)$/u.test(before.at(-1)?.base ?? "");
  if (isNamed) return textOf(before.slice(0, -1));
  const words = isOther && isHeaded && !isOfHead ? topicOf(before) : before;
  const last = words.at(-1);
  if (last === undefined) return "";
  // 한빛단지에는 몇 곳이 있고 언제 생겼나요: of another question it is the topic and not the place.
  const isPlace = asked === undefined && /^(?:에는|에서는)$/u.test(last.particle);
  const isObject = asked === undefined && /^[은는]$/u.test(last.particle) && lacksObject(clause);
  const particle = isObject ? "를" : "는";
  const end = isOther ? last.base : isPlace || isObject ? joinParticle(last.base, particle) : last.text;
  const object = asked === undefined ? sharedObject(clause, first, before) : [];
  return [...words.slice(0, -1).map(({ text }) => text), end, ...object.map(({ text }) => text)].join(" ");
}

/** "다음해" behind a question that names a year is that year and one. */
function dated(clause: string, first: string): string {
  const year = /(\d{4})년/u.exec(first)?.[1];
  return year === undefined ? clause : clause.replace(NEXT_YEAR, `${Number(year) + 1}년`);
}
