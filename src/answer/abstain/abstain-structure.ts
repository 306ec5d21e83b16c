import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import { pointsBack, topicsMarked } from "../statement/statement-subject.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** A clause that may tell why, by its ending alone: 자리를 구하지 못해, 지정되지 않아. */
const SINCE = /(?:않아|못해|없어|있어|몰라|(?<=[가-힣])(?:[해돼워려져겨라]서?|[아어]서))(?=[\s,])/u;
/** So many words beside the question's tell that something is so, and leave no room for why. */
const FEW = 6;

/** Says that something is still to be settled or found out: 대표는 공모 중이다, 착용 여부를 조사하고 있다. */
const OPEN =
  /공모 중|물색|(?:검토|논의|협의|조율|조사|수사) ?중(?![가-힣]{2}|앙)|미지수|(?<![가-힣])(?:마무리|정|결정|확정)하기로|조사하고 있|여부를|(?:확정|결정|정해)(?:되지|하지|지지)|아직/u;

/** Nouns by which a text calls what it has named before; whatever they carry 은 or 는 for, it is no other thing. */
const CALLED_AGAIN =
  /^(?:회사|업체|기업|시|군|구|도|당국|정부|관계자|연구팀|연구진|재판부|법원|검찰|경찰|기관|측|협회|양측|둘|행사|대회|사업|올해|지난해|최근|이후|전체|나머지)$/u;

/** Evidence on how the best sentence is built, each 0 or 1. */
export interface StructureFeatures {
  /** A reason is asked for and nothing in the sentence tells one. */
  readonly noReason: number;
  /** So is it, and besides it says hardly more than the question. */
  readonly retold: number;
  /** The sentence says that the matter is open. */
  readonly open: number;
  /** The class that the answer is one of (어느 은행) does not stand in it. */
  readonly lostClass: number;
  /** It names ones of that class: 전남대 for 대학. */
  readonly classHeld: number;
  /** It lacks a word of the topic and is about something else by name. */
  readonly otherSubject: number;
}

/** Looks at how the best sentence is built against how the question is. */
export function structureFeatures({ terms, asked, text }: AnalyzedQuestion, best: RankedStatement): StructureFeatures {
  const isLost = (_: QuestionTerm, i: number): boolean => (best.own[i] ?? 0) < FOUND;
  const lacksTopic = terms.some(
    (term, i) =>
      term.role === "topic" &&
      (term.kind === "hangul" || term.kind === "latin") &&
      term.stem.length >= 2 &&
      isLost(term, i),
  );
  const hasClass = terms.some(({ role }) => role === "class");
  const tellsNoReason = asked.types.includes("reason") && best.values.length === 0;
  return {
    noReason: tellsNoReason ? 1 : 0,
    retold: tellsNoReason && !SINCE.test(best.statement.text) && newWords(text, best) <= FEW ? 1 : 0,
    open: OPEN.test(best.statement.text) ? 1 : 0,
    lostClass: hasClass && terms.every((term, i) => term.role !== "class" || isLost(term, i)) ? 1 : 0,
    classHeld: best.features.classHeld,
    otherSubject: lacksTopic && isAboutAnother(best) ? 1 : 0,
  };
}

/** How many words of a sentence are none of the question's, nor begin as one of them does. */
function newWords(question: string, { statement, places }: RankedStatement): number {
  const asked = question.replaceAll(/\s/gu, "").toLowerCase();
  return statement.words.tokens.filter(
    ({ stem, start, end }) =>
      !asked.includes(stem.slice(0, 2)) && !places.some((place) => start < place.end && place.start < end),
  ).length;
}

/** Whether the first word with 은 or 는 is none of the question's and names something. */
function isAboutAnother({ statement, places }: RankedStatement): boolean {
  const [first] = topicsMarked(statement);
  const token = first === undefined ? undefined : statement.words.tokens[first];
  if (first === undefined || token === undefined) return false;
  if (pointsBack(statement, first) || CALLED_AGAIN.test(token.stem)) return false;
  return !places.some(({ start, end }) => start < token.end && token.start < end);
}
