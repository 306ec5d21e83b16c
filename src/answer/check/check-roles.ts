import type { Fit, FitSide } from "./check-fit.js";
import { isInBrackets, isTopicWord, pointsBack } from "./check-frames.js";
import { meaningsOf } from "./check-synonyms.js";
import type { CheckWord } from "./check-word.js";

/** General nouns under which news speaks of what it has named before: 시는, 회사는, 연구원은. */
export const GENERAL =
  /^(?:회사|업체|기업|시|도|군|구|정부|당국|연구원|연구진|연구팀|재단|센터|대학|병원|구단|팀|측|이|그|양측|두|행사|사업|법원|재판부|경찰|소방당국|작가|감독|위원회|조합)$/u;

const isSubject = ({ marks }: CheckWord): boolean => marks.length === 1 && marks[0] === "subject";
/** A noun of what somebody has or what is measured, and so nobody who acts: 예산, 요금, 면적. */
const isAttribute = ({ name, stem }: CheckWord): boolean => !name && meaningsOf(stem).length > 0;

/**
 * Whether a clause says something of somebody else than a statement does, or turns round who does it to whom. More lenient
 * than the comparison of clauses alone: a topic may stand for any part where another word is the subject, and a second
 * subject that is no name (매출이) belongs to the first.
 * @param borrowed words of the statement that only stand around the clause
 */
export function isOfOthers(said: FitSide, held: FitSide, fit: Fit, borrowed: readonly CheckWord[]): boolean {
  const { pairs, swapsVoice, leftWords } = fit;
  if (said.text.family !== "ko") return isOfOthersByOrder(said, held, fit, borrowed);
  const words = [...said.frame.carried, ...said.frame.words];
  const subjects = words.filter(isSubject);
  const topicIsFree = subjects.length > 1;
  const turned = pairs.some(([one, other]) => {
    if (topicIsFree && isTopicWord(said.text.text, one)) return false;
    return !agree(one, other, swapsVoice);
  });
  if (turned || (!swapsVoice && !topicIsFree && isTurnedRound(pairs, held))) return true;
  if (fit.leadsNowhere) return true;
  // 현재 관장은 문도현이다 says nothing of what 오세린 is.
  const says = words.at(-1);
  if (
    borrowed.some(isSubject) &&
    pairs.some(([one, other]) => one === says && one.marks.length === 0 && isSubject(other))
  )
    return true;
  if (swapsVoice && losesObject(pairs, leftWords, subjects)) return true;
  if (describesOther(borrowed, words, held, fit)) return true;
  return isRivalled(borrowed, leftWords, swapsVoice) || hasOtherSubject(said, held, fit, subjects);
}

/** What one does and no other beside: 맡았다, 주도했다, 이끈다, 우승했다. */
const SOLE = /^(?:맡|주도|이끌|이끄|지휘|총괄|시공|설계|연출|감독|집필|우승|인수|차지)/u;
const SHARED = /공동|함께|각각|등(?=[이은 ])/u;

/**
 * The clause says of another that he did what only one does: "기조연설은 황 교수가 맡았다" of "데이비스 대표가 기조연설을 맡아".
 * @param borrowed words of the statement that only stand around the clause
 */
export function hasOtherActor(said: FitSide, held: FitSide, fit: Fit, borrowed: readonly CheckWord[]): boolean {
  const { text, frame } = said;
  const { pairs, leftWords, missing } = fit;
  const isActor = (word: CheckWord, side: FitSide): boolean => isSubject(word) && !isTopicWord(side.text.text, word);
  const verb = frame.words.at(-1);
  const done = pairs.find(([one]) => one === verb)?.[1];
  const at = frame.words.findLastIndex((word) => isActor(word, said));
  const actor = frame.words[at];
  if (text.family !== "ko" || verb === undefined || done === undefined || actor === undefined || !SOLE.test(verb.stem))
    return false;
  const topics = frame.words.filter((word) => isTopicWord(text.text, word));
  // The actor with the name in front of its title.
  const phrase = frame.words.slice(0, at + 1).filter((word, place) => place >= at - 1 && !topics.includes(word));
  const rest = missing.filter((word) => !phrase.includes(word));
  if (topics.length === 0 || !missing.includes(actor) || !rest.every((word) => borrowed.includes(word))) return false;
  if (SHARED.test(held.text.text.slice(held.frame.start, held.frame.end))) return false;
  return held.frame.words.some((word) => leftWords.includes(word) && isActor(word, held) && word.start < done.start);
}

function agree(one: CheckWord, other: CheckWord, swapsVoice: boolean): boolean {
  if (one.marks.length === 0 || other.marks.length === 0) return true;
  if (one.marks.some((mark) => other.marks.includes(mark))) return true;
  if (!isSubject(one) && !isSubject(other)) return isAttribute(one) || isAttribute(other);
  // 정원은 늘었다, 정원을 늘렸다: what does not act can be either.
  return swapsVoice || (isAttribute(one) && isAttribute(other));
}

/** Whom the statement is about is not whom the clause is about, which the statement names too. */
function isTurnedRound(pairs: Fit["pairs"], held: FitSide): boolean {
  const claimed = pairs.filter(([word]) => isSubject(word));
  const quoted = pairs.filter(([, word]) => isSubject(word) && !isInBrackets(held.text.text, word.start));
  if (claimed.length === 0 || quoted.length === 0) return false;
  if (quoted.every(([one, other]) => isAttribute(one) && isAttribute(other))) return false;
  return !claimed.some((pair) => quoted.includes(pair));
}

/** Who is bought is whom the other voice buys: there is an object, and it is none of the statement's words, or its subject stays. */
function losesObject(pairs: Fit["pairs"], left: readonly CheckWord[], subjects: readonly CheckWord[]): boolean {
  const isObject = ({ marks }: CheckWord): boolean => marks.includes("object");
  const stays = pairs.some(([one, other]) => isSubject(one) && isSubject(other) && !isAttribute(one));
  const hasObject = left.some(isObject) || pairs.some(([one, other]) => isObject(one) || isObject(other));
  const found = pairs.some(([one]) => subjects.includes(one));
  return hasObject && (stays || (!found && left.some(isObject)));
}

/** 심야버스 요금은 is not said by 일반 버스 요금은: the noun that a borrowed word describes has another such word or owner in the clause. */
function describesOther(
  borrowed: readonly CheckWord[],
  words: readonly CheckWord[],
  { text, frame }: FitSide,
  { pairs, leftWords }: Fit,
): boolean {
  return borrowed.some((word) => {
    const head = words[words.indexOf(word) + 1];
    const held = pairs.find(([one]) => one === head)?.[1];
    if (word.marks.length > 0 || held === undefined) return false;
    // 한새금융지주의 지난해 순이익
    const owns = ({ end }: CheckWord): boolean =>
      end < held.start &&
      /^의 /u.test(text.text.slice(end)) &&
      !frame.words.some((other) => other.start > end && other.start < held.start && other.marks.length > 0);
    return leftWords.some(
      (other) => other.marks.length === 0 && other.ends === null && (held.start - other.end === 1 || owns(other)),
    );
  });
}

/** A word that is not in the clause would take the part of one that is and that the statement does not have. */
function isRivalled(borrowed: readonly CheckWord[], left: readonly CheckWord[], swapsVoice: boolean): boolean {
  return borrowed.some((word) => {
    if (word.marks.length === 0 || (swapsVoice && isSubject(word))) return false;
    return left.some((other) => other.marks.join() === word.marks.join() && !GENERAL.test(other.stem));
  });
}

/** Somebody whom the statement does not name stands between whom it is about and what is done, or is the clause's topic. */
function hasOtherSubject(said: FitSide, held: FitSide, fit: Fit, subjects: readonly CheckWord[]): boolean {
  const { pairs, leftWords, swapsVoice } = fit;
  const own = pairs.filter(([word]) => subjects.includes(word)).map(([, word]) => word);
  const last = pairs.at(-1)?.[1];
  const from = own.length === 0 ? 0 : Math.max(...own.map(({ end }) => end));
  const to = last === undefined ? held.frame.end : Math.max(...pairs.map(([, word]) => word.start));
  // 주도했고 … 참여했다: what is done stands in a clause before whom the statement is about.
  if (last !== undefined && last.ends === "clause" && own.some(({ start }) => start > last.start)) return true;
  const named = [...said.frame.carried, ...said.frame.words];
  return leftWords.some((word) => {
    if (!isSubject(word) || isInBrackets(held.text.text, word.start)) return false;
    if (GENERAL.test(word.stem) || named.some(({ stem }) => stem.endsWith(word.stem))) return false;
    if (own.length > 0)
      return word.start >= from && word.start <= to && (word.name || isTopicWord(held.text.text, word));
    return subjects.length === 0 ? word.name || isTopicWord(held.text.text, word) : !swapsVoice;
  });
}

/** In English and Chinese who acts stands first: the clause has to begin with a word of the statement, or point back. */
function isOfOthersByOrder(said: FitSide, held: FitSide, fit: Fit, borrowed: readonly CheckWord[]): boolean {
  const [first] = [...held.frame.carried, ...held.frame.words];
  const [subject] = [...said.frame.carried, ...said.frame.words];
  if (fit.crossed) return true;
  if (subject !== undefined && borrowed.includes(subject)) return fit.swapsVoice || !pointsBack(held.text);
  return first !== undefined && fit.leftWords.includes(first) && !pointsBack(held.text);
}
