import type { Statement } from "../statement/statement.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { type LanguageFamily, namesIn, placeOfName } from "../verify/verify-names.js";
import { holdsName } from "./check-across-names.js";
import { type AcrossClause, stateOf } from "./check-across-words.js";
import { describesNoun, isInBrackets, isTopicWord } from "./check-frames.js";
import { checkTextOf } from "./check-parse.js";
import { isNamed } from "./check-topic.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** Words that say what something is. */
export const COPULA: Readonly<Record<"latin" | "zh", RegExp>> = {
  latin: /\b(?:is|are|was|were|became|remains?)\b/iu,
  zh: /是|为|為|系|属于|屬於/u,
};

/** What is held against what, and in which languages. */
export interface SaidCheck {
  /** In the plain form of news. */
  readonly statement: string;
  readonly family: LanguageFamily;
  readonly familyOf: (text: string) => LanguageFamily;
  readonly aliases: AliasLookup;
}

/**
 * Whether a statement in another language is about whom the only named subject of the Korean sentence is, and uses its verbs in their
 * voice, none of them in front of a noun that it describes: then nobody else can be who does it.
 */
export function isOfItsSubject(
  { statement, family, familyOf, aliases }: SaidCheck,
  { text, article }: Statement,
): boolean {
  if (family === "ko" || familyOf(text) !== "ko") return false;
  const held = checkTextOf(text, "ko");
  const subjects = held.words.filter(
    (word) => isSubject(word) && !VERB.test(text.slice(word.start, word.end)) && !isInBrackets(text, word.start),
  );
  const [subject, ...others] = subjects;
  // 매출이 of 루미엔은 is Lumien's.
  if (subject === undefined || others.some(isNamed) || saysWhatIs(statement, family)) return false;
  // 시장이 이끄는 대표단: who leads is not who does what the sentence tells.
  const behind = held.words.find(({ start }) => start > (subjects.at(-1) ?? subject).start);
  if (behind !== undefined && describesNoun(text, behind) && !subjects.some((word) => isTopicWord(text, word)))
    return false;
  const said = checkTextOf(statement, family);
  const [name] = namesIn(statement, family, aliases);
  const isFirst = name !== undefined && statement.slice(0, OPENING).includes(name.slice(0, OPENING));
  const own = (word: CheckWord): AcrossClause => clauseOf(held, word, article.source);
  const place = isFirst ? placeOfName(name, text, article.source, aliases) : null;
  const leads = isFirst
    ? (place !== null && subject.start < place.end && subject.end > place.start) ||
      holdsName(name, own(subject).own, article.source, aliases)
    : stateOf(said.words[0] ?? subject, said, own(subject), aliases) === "found";
  const used = held.words.filter((word) =>
    said.words.some((one) => !one.name && stateOf(one, { ...said, amounts: [] }, own(word), aliases) === "found"),
  );
  if (!leads || used.some((word) => word.start > subject.start && describesNoun(text, word))) return false;
  const isPassive = used.some(({ start, end }) => KOREAN_PASSIVE.test(text.slice(start, end + 2)));
  return FOREIGN_PASSIVE[family].test(statement) === isPassive;
}

/** X is the mayor of Y: what belongs to what is nothing that the order of words tells. */
function saysWhatIs(statement: string, family: "latin" | "zh"): boolean {
  return COPULA[family].test(statement) && !FOREIGN_PASSIVE[family].test(statement) && !/\d/u.test(statement);
}

function clauseOf(held: CheckText, word: CheckWord, source: string): AcrossClause {
  return { held, words: [word], amounts: [], own: held.text.slice(word.start, word.end), source };
}

function isSubject({ marks }: CheckWord): boolean {
  return marks.length === 1 && marks[0] === "subject";
}

/** 만드는, 이끄는: verbs in front of a noun, whose last syllable is no particle. */
const VERB = /[가-힣](?:드|끄|르|루|리|기|치|하|되|우|추|키|오)는$/u;
/** A name stands within so many characters of the beginning of a statement that is about it: the, in 2021. */
const OPENING = 8;
const FOREIGN_PASSIVE: Readonly<Record<"latin" | "zh", RegExp>> = {
  latin:
    /\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?(?:\w+ed|held|built|made|sold|bought|led|given|taken|chosen|won)\b|\bby\b/iu,
  zh: /被|遭/u,
};
const KOREAN_PASSIVE = /됐|되었|되어|된|돼|되는|당했|당한|받았|받은|열렸|열린|뽑혔/u;
