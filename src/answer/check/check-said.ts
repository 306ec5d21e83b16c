import { clausesOf, type HeldSentence, hasTopic } from "../said/said-sentences.js";
import type { Statement } from "../statement/statement.js";
import { align } from "../verify/verify-align.js";
import { checkDegrees } from "../verify/verify-degrees.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { checkModality } from "../verify/verify-modality.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { checkNames, type LanguageFamily, namesIn, placeOfName } from "../verify/verify-names.js";
import { checkPolarity } from "../verify/verify-polarity.js";
import { checkQualifiers } from "../verify/verify-qualifiers.js";
import { saysSo, turnsRound } from "../verify/verify-said.js";
import { type AcrossClause, stateOf } from "./check-across-words.js";
import { toldIn } from "./check-announced.js";
import { checkTextOf } from "./check-parse.js";
import { isRetold } from "./check-retold.js";
import type { Judgement } from "./check-statement.js";
import type { CheckText, CheckWord } from "./check-word.js";
import { wordingsOf } from "./check-wordings.js";

/** What is held against what, and in which languages. */
export interface SaidCheck {
  /** In the plain form of news. */
  readonly statement: string;
  readonly family: LanguageFamily;
  readonly familyOf: (text: string) => LanguageFamily;
  readonly aliases: AliasLookup;
}

/**
 * Whether a sentence says what a statement says, each word with the same verb and in the same part; null where it does not, which
 * says nothing of the statement.
 */
export function judgeSaid(check: SaidCheck, held: Statement): Judgement | null {
  const { family, familyOf } = check;
  const heldFamily = familyOf(held.text);
  if (family !== "ko" && heldFamily === family) return null;
  const isTold = tellingsOf(held, check).some(
    (told) => isSaidIn(check, told, heldFamily) && keepsLimits(check, { ...held, text: told.text }),
  );
  return isTold ? { verdict: "supported", shownBy: [held] } : null;
}

/** Whether a statement neither denies what a sentence says, nor makes a fact of a plan or of somebody's word, nor drops what limits it. */
function keepsLimits({ statement, family, familyOf, aliases }: SaidCheck, held: Statement): boolean {
  const evidence = evidenceOf(held);
  const heldFamily = familyOf(held.text);
  const aligned = [[evidence, align(statement, family, evidence, family === heldFamily, aliases)]] as const;
  const modality = checkModality(statement, family, aligned, familyOf);
  const refused =
    checkPolarity(statement, family, aligned, familyOf) ??
    (modality?.code === "speaker_differs" ? null : modality) ??
    checkDegrees(statement, [evidence]) ??
    checkQualifiers(statement, aligned) ??
    checkNames(statement, family, [evidence], aliases);
  return refused === null;
}

/** A sentence, and what it tells apart from the body that tells it of itself or the office that has measured it. */
function tellingsOf(held: Statement, { familyOf }: SaidCheck): HeldSentence[] {
  const sentence = heldSentence(held);
  return [sentence, ...toldIn(held.text, familyOf(held.text)).map((text) => ({ ...sentence, text }))];
}

function isSaidIn({ statement, family, aliases }: SaidCheck, told: HeldSentence, heldFamily: LanguageFamily): boolean {
  const says = (clause: string): boolean => isSaidBy(clause, family, told, heldFamily, aliases);
  return says(statement) || (family === "ko" && clausesOf(statement).every(says));
}

function isSaidBy(
  clause: string,
  family: LanguageFamily,
  told: HeldSentence,
  heldFamily: LanguageFamily,
  aliases: AliasLookup,
): boolean {
  if (family !== "ko" || heldFamily !== "ko") return saysSo(clause, family, told, heldFamily, aliases);
  if (isRetold(clause, told.text)) return true;
  return wordingsOf(clause, told.text).some((one) => saysSo(one, family, told, heldFamily, aliases));
}

/** Whether sentences that hold all words of a statement give them other parts. Then the words alone support nothing. */
function isTurnedRound(check: SaidCheck, { shownBy }: Judgement): boolean {
  const { statement, family, familyOf, aliases } = check;
  const sentences = shownBy.flatMap((held) =>
    tellingsOf(held, check).map((told) => ({ held: told, language: familyOf(held.text) })),
  );
  const turns = (clause: string): boolean =>
    !sentences.some(({ held, language }) => isSaidBy(clause, family, held, language, aliases)) &&
    sentences.some(({ held, language }) => turnsRound(clause, family, held, language, aliases));
  return turns(statement) && (family !== "ko" || clausesOf(statement).some(turns));
}

/**
 * Whether sentences that hold all words of a statement give them its parts: who did it, to whom, which amount is whose. Across languages
 * more is found than can be taken apart, so that it has to be plain who does it; else nothing may stand against it.
 */
export function keepsRoles(check: SaidCheck, judgement: Judgement): boolean {
  const { statement, family, familyOf, aliases } = check;
  const { shownBy } = judgement;
  if (family === "ko" || shownBy.some(({ text }) => familyOf(text) !== "ko")) return !isTurnedRound(check, judgement);
  return shownBy.some(
    (held) =>
      isOfItsTopic(check, held) ||
      tellingsOf(held, check).some((told) => isSaidBy(statement, family, told, familyOf(held.text), aliases)),
  );
}

/**
 * Whether a statement in another language is about whom the only subject of the Korean sentence is, and uses its verbs in their voice,
 * none of them in front of a noun that it describes: then nobody else can be who does it.
 */
function isOfItsTopic({ statement, family, familyOf, aliases }: SaidCheck, { text, article }: Statement): boolean {
  if (family === "ko" || familyOf(text) !== "ko") return false;
  const held = checkTextOf(text, "ko");
  const [subject, ...others] = held.words.filter(
    ({ marks, start, end }) => marks.length === 1 && marks[0] === "subject" && !VERB.test(text.slice(start, end)),
  );
  if (subject === undefined || others.length > 0) return false;
  const said = checkTextOf(statement, family);
  const [name] = namesIn(statement, family, aliases);
  const isFirst = name !== undefined && statement.slice(0, OPENING).includes(name.slice(0, OPENING));
  const place = isFirst ? placeOfName(name, text, article.source, aliases) : null;
  const leads = isFirst
    ? place !== null && subject.start < place.end && subject.end > place.start
    : stateOf(said.words[0] ?? subject, said, clauseOf(held, subject, article.source), aliases) === "found";
  const describes = held.words.some(
    ({ end, start }) => start > subject.start && ADNOMINAL.test(text.slice(start, end)) && text[end] === " ",
  );
  return leads && !describes && FOREIGN_PASSIVE[family].test(statement) === KOREAN_PASSIVE.test(text);
}

function clauseOf(held: CheckText, subject: CheckWord, source: string): AcrossClause {
  return { held, words: [subject], amounts: [], own: held.text.slice(subject.start, subject.end), source };
}

/** 만드는, 이끄는: verbs in front of a noun, whose last syllable is no particle. */
const VERB = /[가-힣](?:드|끄|르|루|리|기|치|하|되|우|추|키|오)는$/u;
/** A name stands within so many characters of the beginning of a statement that is about it: the, in 2021. */
const OPENING = 8;
/** Ends as a verb in front of its noun does: 해고한, 맞은, 열리는. */
const ADNOMINAL = /[가-힣](?:한|된|은|는|던|할|될|인|린|진|친|킨|난)$/u;
const FOREIGN_PASSIVE: Readonly<Record<"latin" | "zh", RegExp>> = {
  latin:
    /\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?(?:\w+ed|held|built|made|sold|bought|led|given|taken|chosen|won)\b|\bby\b/iu,
  zh: /被|遭/u,
};
const KOREAN_PASSIVE = /됐|되었|되어|된|돼|되는|당했|당한|받았|받은|열렸|열린|뽑혔/u;

/** Whether a statement leaves out a word that limits what one of the sentences says: if, some, except. */
export function dropsLimit({ statement, family, familyOf, aliases }: SaidCheck, { shownBy }: Judgement): boolean {
  return shownBy.some((held) => {
    if (familyOf(held.text) !== family) return false;
    const evidence = evidenceOf(held);
    return checkQualifiers(statement, [[evidence, align(statement, family, evidence, true, aliases)]]) !== null;
  });
}

function evidenceOf({ article, start, end, text }: Statement): Evidence {
  return { article, quote: { start, end }, text, context: text, within: { start: 0, end: text.length } };
}

function heldSentence({ text, before, article }: Statement): HeldSentence {
  let earlier = before;
  for (let steps = 0; steps < FARTHEST && earlier !== null && !hasTopic(earlier.text); steps += 1)
    earlier = earlier.before;
  return { text, before: earlier?.text ?? null, source: article.source };
}

/** So many sentences may stand between one that leaves out whom it is about and the one that says so. */
const FARTHEST = 2;
