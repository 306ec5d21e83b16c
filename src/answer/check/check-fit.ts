import type { Amount } from "../../coverage/amounts.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { countsTheSame, isSaidBy } from "./check-amounts.js";
import { describesNoun, type Frame, isInBrackets, isTopicWord } from "./check-frames.js";
import { matchWords } from "./check-match.js";
import type { CheckText, CheckWord, Mark } from "./check-word.js";

/** How a clause of a statement stands in a clause of the coverage. */
export interface Fit {
  /** Words of the statement that the clause does not hold. */
  readonly missing: readonly CheckWord[];
  /** Amounts of the statement that the clause does not hold. */
  readonly strange: readonly Amount[];
  /** Words and amounts of the clause that the statement does not hold. */
  readonly leftWords: readonly CheckWord[];
  readonly leftAmounts: readonly Amount[];
  /** How many words of the statement were found. */
  readonly found: number;
  /** Who does it and to whom is the other way round, or whom it is about stands elsewhere. */
  readonly crossed: boolean;
  /** What the statement says is done is in the clause the object of another verb, or describes another noun. */
  readonly leadsNowhere: boolean;
  /** Each word of the statement that was found, with the word of the clause. */
  readonly pairs: readonly (readonly [CheckWord, CheckWord])[];
  /** One is in the passive voice and the other is not. */
  readonly swapsVoice: boolean;
}

/** One side of a comparison. */
export interface FitSide {
  readonly text: CheckText;
  readonly frame: Frame;
}

/** Characters that a Korean verb and what follows it in its clause take. */
const VERB_LENGTH = 9;
const PASSIVE: Readonly<Record<CheckText["family"], RegExp>> = {
  ko: /(?:됐|되었|되어|된|돼|되는|당했|당한|받았|받은)/u,
  latin: /\b(?:was|were|been|being|is|are)\s+(?:\w+\s+)?\w+(?:ed|en|t|ght|ld)\b|\bby\b/iu,
  zh: /被|由|遭/u,
};

/** Compares a clause of a statement with one of the coverage in the same language. */
export function compareClauses(said: FitSide, held: FitSide & { readonly source: string }, aliases: AliasLookup): Fit {
  const words = [...said.frame.carried, ...said.frame.words];
  const coverage = [...held.frame.carried, ...held.frame.words];
  const own = { text: held.text.text, article: held.source };
  const places = matchWords(words, coverage, said.text, own, aliases);
  const meant = (claimed: Amount, quoted: Amount): boolean =>
    isSaidBy(claimed, quoted) && countsTheSame(claimed, said.text.text, quoted, held.text.text);
  const leftAmounts = held.frame.amounts.filter((amount) => !said.frame.amounts.some((one) => meant(one, amount)));
  const strange = said.frame.amounts.filter((amount) => !held.frame.amounts.some((one) => meant(amount, one)));
  const pairs = words.flatMap((word, at) => {
    const other = coverage[places[at] ?? -1];
    return other === undefined ? [] : [[word, other] as const];
  });
  const isKorean = said.text.family === "ko";
  const leadsNowhere = isKorean && (isDoneToPredicate(words, held, pairs) || isOfDescribed(words, held, pairs));
  return {
    missing: words.filter((_, at) => (places[at] ?? -1) < 0),
    strange,
    leftWords: coverage.filter((_, at) => !places.includes(at)),
    leftAmounts,
    found: places.filter((at) => at >= 0).length,
    crossed: leadsNowhere || isCrossed(said, held, words, coverage, places),
    leadsNowhere,
    pairs,
    swapsVoice: isPassive(said) !== isPassive(held),
  };
}

/** Verbs that only say that what their object names was done: 합병을 했다, 투자를 진행했다. */
const DOES = /^(?:하|했|해|한|진행|실시|이루|이뤄|마치|마쳤|단행|완료|결정|체결|맺|벌이|벌였|치르|치렀|받|당하|당했)/u;

/** 합병했다 is not said by 합병을 논의했다: what the statement says is done is the object of another verb. */
function isDoneToPredicate(words: readonly CheckWord[], { frame }: FitSide, pairs: Fit["pairs"]): boolean {
  const says = words.at(-1);
  const found = pairs.find(([one]) => one === says)?.[1];
  if (found === undefined || says?.marks.length !== 0 || !found.marks.includes("object")) return false;
  const verb = frame.words.find(({ start }) => start >= found.end);
  return verb !== undefined && !DOES.test(verb.stem);
}

/** 컨퍼런스는 제주에서 열린 회의의 후속 조치다: a verb that describes a noun tells nothing of the topic in front of it. */
function isOfDescribed(words: readonly CheckWord[], { text }: FitSide, pairs: Fit["pairs"]): boolean {
  const says = words.at(-1);
  const done = pairs.find(([one]) => one === says)?.[1];
  if (done === undefined || done.marks.length > 0 || !describesNoun(text.text, done)) return false;
  if (isWhatTopicIs(text, done)) return false;
  return pairs.some(
    ([one, other]) => one.marks[0] === "subject" && other.end <= done.start && isTopicWord(text.text, other),
  );
}

/** 나래로봇은 2014년 설립된 배송 로봇 기업으로 …: the noun described is what the topic is. */
function isWhatTopicIs({ text, words }: CheckText, done: CheckWord): boolean {
  for (const word of words.filter(({ start }) => start > done.start)) {
    const whole = /^\S+/u.exec(text.slice(word.start))?.[0] ?? "";
    if (COPULA.test(whole)) return true;
    if (word.marks.length > 0 || word.ends !== null || /(?:에서|에게|에|의|을|를)$/u.test(whole)) return false;
  }
  return false;
}

/** A noun as what somebody is: 기업으로, 기업이다. */
const COPULA =
  /[가-힣A-Za-z)’'”](?:으로|로|이다|였다|이었다|입니다|이며|이고|이자|이지만|(?<![하되한된있없않았었했됐였인운은린는니])다)[,.。]?$/u;

function isCrossed(
  said: FitSide,
  held: FitSide,
  words: readonly CheckWord[],
  coverage: readonly CheckWord[],
  places: readonly number[],
): boolean {
  const swapsVoice = isPassive(said) !== isPassive(held);
  const pairs = words.flatMap((word, at) => {
    const other = coverage[places[at] ?? -1];
    return other === undefined ? [] : [[word, other] as const];
  });
  if (said.text.family !== "ko") {
    // "Alpha was bought" is not said by "Alpha bought Beta".
    return swapsVoice ? places[0] === 0 : isOutOfOrder(pairs);
  }
  if (swapsVoice && keepsItsSubject(pairs, isPassive(said) ? held.frame.words : said.frame.words)) return true;
  if (pairs.some(([one, other]) => !agree(one.marks, other.marks, swapsVoice))) return true;
  return !swapsVoice && (isOfAnother(words, coverage, places, held.text.text) || isTurnedRound(pairs));
}

/** Whom the statement is about is not whom the clause is about, which the statement names too. */
function isTurnedRound(pairs: readonly (readonly [CheckWord, CheckWord])[]): boolean {
  const isSubject = ({ marks }: CheckWord): boolean => marks.length === 1 && marks[0] === "subject";
  const claimed = pairs.filter(([word]) => isSubject(word));
  const quoted = pairs.filter(([, word]) => isSubject(word));
  return claimed.length > 0 && quoted.length > 0 && !claimed.some((pair) => quoted.includes(pair));
}

/** In English and Chinese who acts stands in front of what is done, and whom it is done to behind. */
function isOutOfOrder(pairs: readonly (readonly [CheckWord, CheckWord])[]): boolean {
  const names = pairs.filter(([word], at) => word.name || at === 0);
  return names.some(([, other], at) => {
    const before = names[at - 1];
    return before !== undefined && before[1].start > other.start;
  });
}

/** The particle marks the same part in both, or one of them marks none; in the other voice subject and object change places. */
function agree(one: readonly Mark[], other: readonly Mark[], swapsVoice: boolean): boolean {
  if (one.length === 0 || other.length === 0) return true;
  if (one.some((mark) => other.includes(mark))) return true;
  const parts = new Set([...one, ...other]);
  if (swapsVoice && (parts.has("subject") || parts.has("object"))) return true;
  // What is asked of the subject can be put as its object: 면적은 2만㎡다, 면적을 2만㎡로.
  return false;
}

/** The last subject in front of the verb in the coverage is none of the statement's words: it says so of somebody else. */
function isOfAnother(
  words: readonly CheckWord[],
  coverage: readonly CheckWord[],
  places: readonly number[],
  text: string,
): boolean {
  const subject = words.findIndex(({ marks }) => marks[0] === "subject" && marks.length === 1);
  if (subject < 0) return false;
  const verb = places.at(-1) ?? -1;
  const held = coverage.slice(0, verb < 0 ? coverage.length : verb + 1);
  const last = held.findLastIndex(
    ({ marks, start }) => marks[0] === "subject" && marks.length === 1 && !isInBrackets(text, start),
  );
  return last >= 0 && !places.includes(last);
}

/** Who is bought in one voice is who buys in the other: the active clause has an object of its own. */
function keepsItsSubject(pairs: readonly (readonly [CheckWord, CheckWord])[], active: readonly CheckWord[]): boolean {
  const isSubject = ({ marks }: CheckWord): boolean => marks.length === 1 && marks[0] === "subject";
  return (
    active.some(({ marks }) => marks.includes("object")) &&
    pairs.some(([one, other]) => isSubject(one) && isSubject(other))
  );
}

/** Korean tells the voice by its last verb. */
function isPassive({ text, frame }: FitSide): boolean {
  const clause = text.text.slice(frame.start, frame.end);
  const isVerbLast = text.family === "ko" && frame.words.at(-1)?.ends !== "noun";
  return PASSIVE[text.family].test(isVerbLast ? clause.slice(-VERB_LENGTH) : clause);
}
