import type { RankedStatement } from "../extractive/extractive-rank.js";
import { koreanOfEnglish } from "../glossary/question-glossary.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** Longer names than this are not repeated to the member, in UTF-16 units. */
const LONGEST = 60;

/** Capitalised words in a row. */
const LATIN_NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}&.-]*(?:\s\p{Lu}[\p{L}\p{M}&.-]*)*/gu;
/** A name with dots between its words, or whoever is asked for by a name alone: 李明是谁. */
const HAN_NAME =
  /\p{Script=Han}{1,6}(?:[·‧・•]\p{Script=Han}{1,6}?)+?(?=[是在的说說]|[,，?？\s]|$)|(?<=^(?:请问|請問)?)\p{Script=Han}{2,4}(?=是[谁誰][?？\s]*$)/gu;
/** Who somebody is, and nothing else, is asked. */
const WHO_IS =
  /^\W*(?:(?:[Aa]nd|[Ss]o|[Bb]ut)\s)?[Ww]ho(?:['’]s|\s(?:is|was))\s\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}[\s?.!]*$|^(?:请问|請問)?[\p{Script=Han}·‧・•]{2,12}是[谁誰][\s?？]*$/u;

/** The words of a name among those of the question, by their places. */
function placesOf(name: string, terms: readonly QuestionTerm[]): number[] {
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return terms.flatMap(({ stem, kind }, i) => ((kind === "latin" || kind === "han") && words.has(stem) ? [i] : []));
}

/**
 * A name in an English or Chinese question of which nothing stands in any statement, as the question writes it; null where each name stands
 * somewhere, in whatever spelling. What is not found under a name may stand there under another one: only the name is not known.
 */
export function nameNotFound(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): string | null {
  return namesIn(question, ranked).find(({ isFound, name }) => !isFound && name.length <= LONGEST)?.name ?? null;
}

/** A name as the question writes it. */
interface NamedName {
  readonly name: string;
  /** Its own words among those of the question. */
  readonly places: readonly number[];
  /** Whether any of its own words stands somewhere. */
  readonly isFound: boolean;
  /** Whether the coverage has no form for any of them. */
  readonly isUnknown: boolean;
  /** Whether one statement has all of them. */
  readonly isWhole: boolean;
}

function namesIn({ text, language, terms }: AnalyzedQuestion, ranked: readonly RankedStatement[]): NamedName[] {
  if (!/^(?:en|zh)/u.test(language)) return [];
  const isIn = (i: number, { own }: RankedStatement): boolean => (own[i] ?? 0) >= FOUND;
  return [...text.matchAll(LATIN_NAME), ...text.matchAll(HAN_NAME)].flatMap(([written]) => {
    const places = placesOf(written, terms).filter((i) => !isCommon(terms[i]));
    if (places.length === 0) return [];
    return {
      name: withoutOthers(written, places, terms),
      places,
      isFound: places.some((i) => ranked.some((one) => isIn(i, one))),
      isUnknown: places.every((i) => (terms[i]?.aliases?.length ?? 0) === 0),
      isWhole: ranked.some((one) => places.every((i) => isIn(i, one))),
    };
  });
}

/** A noun or a verb with a capital is no name: which [Companies]. */
function isCommon(term: QuestionTerm | undefined): boolean {
  return term?.kind === "latin" && koreanOfEnglish(term.stem).length > 0;
}

/** The name from its first word that the question is about: [Did] Jane Doe. */
function withoutOthers(written: string, places: readonly number[], terms: readonly QuestionTerm[]): string {
  const first = terms[places[0] ?? -1]?.stem;
  const at = first === undefined ? -1 : written.toLowerCase().indexOf(first);
  return written.slice(Math.max(at, 0)).replace(/[.-]+$/u, "");
}

/** Of a question that asks who somebody is: the statements that hold the whole name, where there are any; of others all. */
export function namingWhom(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): readonly RankedStatement[] {
  if (!WHO_IS.test(question.text)) return ranked;
  const places = namesIn(question, ranked).flatMap(({ places }) => places);
  const whole = ranked.filter(({ own }) => places.every((i) => (own[i] ?? 0) >= FOUND));
  return places.length === 0 || whole.length === 0 ? ranked : whole;
}

/**
 * Whether a question asks who somebody is, or what somebody said, whom no statement names: of the name nothing stands anywhere in any form, or
 * it asks who that is and no statement holds the whole name. Another of that family name or given name is somebody else.
 */
export function asksForStranger(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  const asksWho = WHO_IS.test(question.text);
  return namesIn(question, ranked).some(
    ({ isFound, places, isUnknown, isWhole }) =>
      (asksWho && !isWhole) || (question.asked.form === "speech" && places.length > 1 && isUnknown && !isFound),
  );
}
