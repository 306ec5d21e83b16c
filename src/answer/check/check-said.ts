import { foreignParts } from "../said/said-foreign.js";
import { koreanParts } from "../said/said-korean.js";
import { placesOfParts } from "../said/said-match.js";
import { clausesOf, type HeldSentence, hasTopic } from "../said/said-sentences.js";
import type { Statement } from "../statement/statement.js";
import { align } from "../verify/verify-align.js";
import { checkDegrees } from "../verify/verify-degrees.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { checkModality } from "../verify/verify-modality.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { checkNames, type LanguageFamily } from "../verify/verify-names.js";
import { checkPolarity } from "../verify/verify-polarity.js";
import { checkQualifiers } from "../verify/verify-qualifiers.js";
import { saysSo, turnsRound } from "../verify/verify-said.js";
import { isSaidBy as sameAmount } from "./check-amounts.js";
import { toldIn } from "./check-announced.js";
import { checkTextOf } from "./check-parse.js";
import { isRetold } from "./check-retold.js";
import type { Judgement } from "./check-statement.js";
import { COPULA, isOfItsSubject, type SaidCheck } from "./check-subject.js";
import { toldOfTopic } from "./check-topic.js";
import { wordingsOf } from "./check-wordings.js";

/**
 * Whether a sentence says what a statement says, each word with the same verb and in the same part; null where it does not, which
 * says nothing of the statement.
 */
export function judgeSaid(check: SaidCheck, held: Statement): Judgement | null {
  const { family, familyOf } = check;
  const heldFamily = familyOf(held.text);
  if (family !== "ko" && heldFamily === family) return null;
  const isTold = (told: HeldSentence): boolean =>
    isSaidIn(check, told, heldFamily) && keepsLimits(check, { ...held, text: told.text });
  if (tellingsOf(held, check).some(isTold)) return { verdict: "supported", shownBy: [held] };
  const inContext = heldFamily === "ko" && mayBeTold(check, held) ? toldOfTopic(held) : null;
  if (inContext === null) return null;
  const { text, topic } = inContext;
  const isToldOfTopic = tellingsOf({ ...held, text, before: null }, check).some(isTold);
  return isToldOfTopic ? { verdict: "supported", shownBy: [topic, held] } : null;
}

/** Whether a sentence has all amounts of a statement, so that it may say the same of whom it leaves out. */
function mayBeTold({ statement, family }: SaidCheck, { text }: Statement): boolean {
  const [said, held] = [checkTextOf(statement, family), checkTextOf(text, "ko")];
  return said.amounts.every((amount) => held.amounts.some((other) => sameAmount(amount, other)));
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
  if (family !== "ko" || heldFamily !== "ko")
    return saysSo(clause, family, told, heldFamily, aliases) && states(clause, family, told, heldFamily, aliases);
  if (isRetold(clause, told.text)) return true;
  return wordingsOf(clause, told.text).some((one) => saysSo(one, family, told, heldFamily, aliases));
}

/** Whether a statement has a verb that the sentence has, an amount or a copula: nouns alone (月山电车通车 of 월산 트램 개통은) state nothing. */
function states(
  clause: string,
  family: LanguageFamily,
  { text, source }: HeldSentence,
  heldFamily: LanguageFamily,
  aliases: AliasLookup,
): boolean {
  if (family === "ko" || heldFamily !== "ko" || COPULA[family].test(clause)) return true;
  const said = checkTextOf(clause, family);
  if (said.amounts.length > 0) return true;
  const held = { text: checkTextOf(text, "ko"), parts: koreanParts(checkTextOf(text, "ko")) };
  return foreignParts(said, () => false).some((part) =>
    (placesOfParts({ text: said, parts: [part] }, held, source, aliases)[0] ?? []).some(
      (place) => held.parts[place]?.verb !== null,
    ),
  );
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
      isOfItsSubject(check, held) ||
      tellingsOf(held, check).some((told) => isSaidBy(statement, family, told, familyOf(held.text), aliases)),
  );
}

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
