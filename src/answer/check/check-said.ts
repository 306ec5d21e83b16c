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
import type { Judgement } from "./check-statement.js";

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
export function judgeSaid({ statement, family, familyOf, aliases }: SaidCheck, held: Statement): Judgement | null {
  const sentence = heldSentence(held);
  const heldFamily = familyOf(held.text);
  if (family !== "ko" && heldFamily === family) return null;
  const says = (clause: string): boolean => saysSo(clause, family, sentence, heldFamily, aliases);
  const isSaid = says(statement) || (family === "ko" && clausesOf(statement).every(says));
  if (!isSaid) return null;
  const evidence = evidenceOf(held);
  const aligned = [[evidence, align(statement, family, evidence, family === heldFamily, aliases)]] as const;
  const modality = checkModality(statement, family, aligned, familyOf);
  const refused =
    checkPolarity(statement, family, aligned, familyOf) ??
    (modality?.code === "speaker_differs" ? null : modality) ??
    checkDegrees(statement, [evidence]) ??
    checkQualifiers(statement, aligned) ??
    checkNames(statement, family, [evidence], aliases);
  return refused === null ? { verdict: "supported", shownBy: [held] } : null;
}

/**
 * Whether sentences that hold all words of a statement give them other parts: who did it, to whom, which amount is whose. Then the
 * words alone support nothing.
 */
export function isTurnedRound({ statement, family, familyOf, aliases }: SaidCheck, { shownBy }: Judgement): boolean {
  const sentences = shownBy.map((held) => ({ held: heldSentence(held), language: familyOf(held.text) }));
  const turns = (clause: string): boolean =>
    !sentences.some(({ held, language }) => saysSo(clause, family, held, language, aliases)) &&
    sentences.some(({ held, language }) => turnsRound(clause, family, held, language, aliases));
  return turns(statement) && (family !== "ko" || clausesOf(statement).some(turns));
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
