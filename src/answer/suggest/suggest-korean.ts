import type { Amount } from "../../coverage/amounts.js";
import { topicOf } from "../check/check-frames.js";
import type { CheckText } from "../check/check-word.js";
import { SURNAMES, TITLES } from "../verify/verify-name-tables.js";

/** A past verb that ends a sentence or a clause: 설립됐다, 열렸고, 인수했으며. */
const PAST = /([가-힣]*[가-힣])(?:다[.]?$|고(?=[ ,])|으며(?=[ ,])|지만(?=[ ,]))/u;
/** What is counted, and how one asks for it. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:여\s?)?(명|곳|권|편|대|건|개국|개사|개|마리|척|채|층|회)(?=이|으로|에|의|,|가|을)/u, "몇 "],
];
const OFFICE = new RegExp(
  `(?:^|[\\s“‘])([${SURNAMES}][가-힣]{2}) ((?:[가-힣A-Za-z]{2,14} ){0,2}?[가-힣A-Za-z]{0,12}(?:${TITLES}))(?:은|는|이|가|도)(?=[\\s,])`,
  "u",
);
const HELD_AT =
  /([가-힣A-Za-z]{2,})에서\s(?:(?:[가-힣]+(?:이|가|을|를|히|게)\s)?)((?:열렸|개최됐|개막했|진행됐|치러졌))/u;

/** Questions that a Korean sentence answers, by what it states: an office's holder, a day, a place, a number. */
export function koreanQuestions(sentence: CheckText): string[] {
  const { text } = sentence;
  const office = OFFICE.exec(text);
  const questions = office?.[2] && isOfficeOf(office[2]) ? [`${withTopic(office[2].trim())} 누구인가요?`] : [];
  const topic = topicText(sentence);
  if (topic === null) return questions;
  const asked = withTopic(topic);
  const held = HELD_AT.exec(text);
  if (held?.[2]) questions.push(`${asked} 어디에서 ${held[2]}나요?`);
  for (const amount of sentence.amounts) {
    const question = amount.kind === "date" ? whenOf(sentence, amount) : howMuchOf(text, amount, topic);
    if (question !== null) questions.push(`${asked} ${question}`);
  }
  return questions;
}

/** 언제 (무엇을) …했나요? by the verb of the clause that the date stands in. */
function whenOf({ text, words }: CheckText, date: Amount): string | null {
  const behind = text.slice(date.end);
  // 2014년 설립된 기업: the verb describes another noun, which is what was set up.
  if (/^(?:부터|까지|간|도|째|대)/u.test(behind)) return null;
  const verb = PAST.exec(behind);
  const past = verb?.[1];
  if (verb === null || past === undefined || !endsInPast(past) || /[,;]/u.test(behind.slice(0, verb.index)))
    return null;
  const at = date.end + verb.index;
  const object = words.find((word) => word.end <= at && at - word.end <= 1 && word.marks.includes("object"));
  return `언제 ${object === undefined ? "" : `${text.slice(object.start, object.end)} `}${past}나요?`;
}

/** 몇 명인가요?, 얼마인가요? where the amount is what the sentence says its topic is. */
function howMuchOf(text: string, amount: Amount, topic: string): string | null {
  const before = text.slice(0, amount.start);
  if (!new RegExp(`${escaped(topic)}[^,]{0,12}(?:은|는|이|가)\\s(?:약\\s|총\\s|모두\\s)?$`, "u").test(before))
    return null;
  const behind = text.slice(amount.end);
  const counter = COUNTED.map(([pattern]) => pattern.exec(behind)?.[1]).find((found) => found !== undefined);
  const copula = /^\s?(?:여\s?)?[가-힣]{0,2}(?:이다|다|이며|이고|였다|이었다|으로|로)(?=[\s,.]|$)/u;
  if (!copula.test(behind)) return null;
  return counter === undefined ? "얼마인가요?" : `몇 ${counter}인가요?`;
}

/** The topic as a question can have it; null where it only points at something. */
function topicText(sentence: CheckText): string | null {
  const words = topicOf(sentence);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first.start > 40) return null;
  const surface = sentence.text.slice(first.start, last.end);
  const topic = surface.endsWith(last.stem) ? surface : surface.replace(/(?:은|는|이|가|께서)$/u, "");
  const isPointer = /^(?:이|그|해당|당시|이번|양측|양국|두|모두|우리|저|제)(?:\s|$)/u.test(topic);
  return isPointer || topic.length < 3 || topic.length > 24 || !/[가-힣]$/u.test(topic) || /[,“"]/u.test(topic)
    ? null
    : topic;
}

/** Says of what it is the office: 가람시장, 한별대 총장; not 대표, 집행위원장. */
function isOfficeOf(office: string): boolean {
  return (
    office.includes(" ") ||
    new RegExp(`[가-힣](?:시|군|구|도)(?:${TITLES}|장)$|[가-힣]{2,}[시군구]장$`, "u").test(office)
  );
}

/** A noun with 은 behind a final consonant and 는 behind a vowel. */
function withTopic(noun: string): string {
  return `${noun}${((noun.codePointAt(noun.length - 1) ?? 0) - 0xac00) % 28 === 0 ? "는" : "은"}`;
}

/** Ends in ㅆ, as past verbs do in front of 다. */
function endsInPast(stem: string): boolean {
  return ((stem.codePointAt(stem.length - 1) ?? 0) - 0xac00) % 28 === 20;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
