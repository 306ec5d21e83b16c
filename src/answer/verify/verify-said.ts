import { matchWords } from "../check/check-match.js";
import { checkTextOf } from "../check/check-parse.js";
import type { CheckWord } from "../check/check-word.js";
import { keepsOrder } from "../said/said-chinese-order.js";
import { dropsLimitOf } from "../said/said-dropped.js";
import { dropsLimitOfAmount } from "../said/said-dropped-amounts.js";
import { dropsLimitInBrackets } from "../said/said-dropped-brackets.js";
import { partsCompany } from "../said/said-dropped-parts.js";
import { entails } from "../said/said-entails.js";
import { turnsInstead } from "../said/said-instead.js";
import { narrows, sameComparison, sameOffsets, sameScores, sameTimes } from "../said/said-limits.js";
import { placesOfParts } from "../said/said-match.js";
import { keepsNeighbours } from "../said/said-neighbours.js";
import { clausesOf, type HeldSentence, sentencesOf } from "../said/said-sentences.js";
import { isShortened } from "../said/said-shortened.js";
import { toldBySpeaker } from "../said/said-speaker.js";

import type { Evidence, Refusal } from "./verify-evidence.js";
import type { AliasLookup } from "./verify-name-find.js";
import type { LanguageFamily } from "./verify-names.js";
import { isDone, koreanClaim, textOf, withTopicOf } from "./verify-said-texts.js";
import { whyNotSaid } from "./verify-why.js";

const NOT_SAID: Refusal = {
  code: "not_said",
  reason:
    "No quoted sentence says this of the same with the same verb. Keep the quote's verb and who does what to whom.",
};

/**
 * Refuses a claim of which some word is not in its quotes, or belongs to something else there: another verb, another part played,
 * another noun described. A claim of several clauses may have one quoted sentence for each.
 */
export function checkSaid(
  claim: string,
  family: LanguageFamily,
  evidence: readonly Evidence[],
  familyOf: (text: string) => LanguageFamily,
  aliases: AliasLookup,
): Refusal | null {
  const held = sentencesOf(evidence);
  const told = withoutOutlet(claim, evidence);
  const texts = held.map(({ text }) => text);
  if (!sameScores(claim, texts)) return NOT_SAID;
  if (family !== "ko" && held.some(({ text }) => familyOf(text) === family)) {
    const missing = unaccounted(told, family, held, aliases);
    if (missing !== null)
      return {
        code: "words_not_quoted",
        reason: `"${missing}" does not stand in the quotes. Say it in the quotes' own words.`,
      };
    const isKept = held.some((one) => saysSo(told, family, one, familyOf(one.text), aliases, true));
    return isKept ? null : NOT_SAID;
  }
  const ways = [told, toldBySpeaker(told)].flatMap((one) => one ?? []);
  const clauses = family === "ko" ? ways.flatMap((one) => [[one], clausesOf(one)]) : [[told]];
  const isSaid = clauses.some((parts) =>
    parts.every((clause) =>
      held.some((sentence) => saysSo(clause, family, sentence, familyOf(sentence.text), aliases, true)),
    ),
  );
  if (isSaid) return null;
  return (family === "ko" ? whyNotSaid(told, texts) : null) ?? NOT_SAID;
}

/** "한결일보 보도에 따르면" says where it stands, as the citation does. */
function withoutOutlet(claim: string, evidence: readonly Evidence[]): string {
  const outlet = /^([^,]{2,20}?)(?: 보도)?에 따르면,? /u.exec(claim);
  const isOwn = evidence.some(({ article }) => outlet !== null && article.outlet === outlet[1]);
  return isOwn && outlet !== null ? claim.slice(outlet[0].length) : claim;
}

/** The first word of a claim that none of its quotes has in any form; who does what goes by order there. */
function unaccounted(
  claim: string,
  family: LanguageFamily,
  held: readonly HeldSentence[],
  aliases: AliasLookup,
): string | null {
  const said = checkTextOf(claim, family);
  const known = held.map(({ text, source }) => {
    const { words } = checkTextOf(text, family);
    return matchWords(said.words, words, said, { text, article: source }, aliases);
  });
  const missing = said.words.find((_, at) => known.every((places) => (places[at] ?? -1) < 0));
  return missing === undefined ? null : claim.slice(missing.start, missing.end);
}

/**
 * Whether a sentence says what a clause says.
 * @param isWhole whether a Korean clause may leave out of its sentence only what is known to leave it true, as a claim of a model
 * must; else all but what is known to make it false
 */
export function saysSo(
  clause: string,
  family: LanguageFamily,
  held: HeldSentence,
  heldFamily: LanguageFamily,
  aliases: AliasLookup,
  isWhole = false,
): boolean {
  if (family === "zh" && heldFamily === "zh") return keepsOrder(clause, held.text, held.source, aliases);
  const isKorean = family === "ko" && heldFamily === "ko";
  const keeps =
    [sameTimes, sameComparison, sameOffsets].every((same) => same(clause, held.text)) && !narrows(clause, held.text);
  if (isKorean && !(keeps && keepsNeighbours(checkTextOf(clause, "ko"), checkTextOf(held.text, "ko")))) return false;
  const drops = [
    turnsInstead,
    dropsLimitOfAmount,
    dropsLimitInBrackets,
    ...(isWhole ? [] : [dropsLimitOf, partsCompany]),
  ];
  if (isKorean && drops.some((drop) => drop(clause, held.text))) return false;
  const sentence = textOf(held.text, heldFamily, () => false);
  const before = heldFamily === "ko" && held.before !== null ? withTopicOf(held, sentence) : null;
  return [sentence, before].some((one) => {
    if (one === null) return false;
    if (isKorean && isShortened(koreanClaim(clause).text.text, one.text.text)) return true;
    const plain = { text: checkTextOf(clause, family), parts: [] };
    const isAction = (word: CheckWord): boolean => isDone(word, plain.text, one, held.source, aliases);
    const said = family === "ko" ? koreanClaim(clause) : textOf(clause, family, isAction);
    const places = placesOfParts(said, one, held.source, aliases);
    // Where no verb is known (Lee supports Kim), order alone tells who does what.
    const isOrdered = family === "ko" || family !== heldFamily || said.parts.some(({ verb }) => verb !== null);
    return (isOrdered || ascends(places)) && entails(said, one, places, isWhole);
  });
}

function ascends(places: readonly (readonly number[])[]): boolean {
  let last = -1;
  return places.every((found) => {
    const next = found.find((place) => place >= last);
    last = next ?? last;
    return next !== undefined;
  });
}

/** Whether a sentence holds every word of a clause, but, as `saysSo` has found, in other parts. */
export function turnsRound(
  clause: string,
  family: LanguageFamily,
  held: HeldSentence,
  heldFamily: LanguageFamily,
  aliases: AliasLookup,
): boolean {
  const never = (): boolean => false;
  const [said, sentence] = [textOf(clause, family, never), textOf(held.text, heldFamily, never)];
  const found = placesOfParts(said, sentence, held.source, aliases);
  return said.parts.every(({ word }, at) => word?.stem === "있" || (found[at] ?? []).length > 0);
}
