import { matchWords } from "../check/check-match.js";
import { checkTextOf } from "../check/check-parse.js";
import type { CheckText, CheckWord } from "../check/check-word.js";
import { withParticle } from "../parts/question-parts-words.js";
import { keepsOrder } from "../said/said-chinese-order.js";
import { withoutCleft } from "../said/said-cleft.js";
import { dropsLimitOf } from "../said/said-dropped.js";
import { dropsLimitOfAmount } from "../said/said-dropped-amounts.js";
import { partsCompany } from "../said/said-dropped-parts.js";
import { entails } from "../said/said-entails.js";
import { foreignParts } from "../said/said-foreign.js";
import { withoutIdioms } from "../said/said-idioms.js";
import { koreanParts } from "../said/said-korean.js";
import { narrows, sameComparison, sameOffsets, sameScores, sameTimes } from "../said/said-limits.js";
import { placesOfParts } from "../said/said-match.js";
import { keepsNeighbours } from "../said/said-neighbours.js";
import type { SaidText } from "../said/said-part.js";
import { clausesOf, type HeldSentence, sentencesOf } from "../said/said-sentences.js";
import { isShortened } from "../said/said-shortened.js";
import { toldBySpeaker } from "../said/said-speaker.js";

import type { Evidence, Refusal } from "./verify-evidence.js";
import { remembering } from "./verify-memo.js";
import type { AliasLookup } from "./verify-name-find.js";
import type { LanguageFamily } from "./verify-names.js";

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
    const isKept = held.some((one) => saysSo(told, family, one, familyOf(one.text), aliases));
    return isKept ? null : NOT_SAID;
  }
  const ways = [told, toldBySpeaker(told)].flatMap((one) => one ?? []);
  const clauses = family === "ko" ? ways.flatMap((one) => [[one], clausesOf(one)]) : [[told]];
  const isSaid = clauses.some((parts) =>
    parts.every((clause) =>
      held.some((sentence) => saysSo(clause, family, sentence, familyOf(sentence.text), aliases)),
    ),
  );
  if (isSaid) return null;
  return NOT_SAID;
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

/** Whether a sentence says what a clause says. */
export function saysSo(
  clause: string,
  family: LanguageFamily,
  held: HeldSentence,
  heldFamily: LanguageFamily,
  aliases: AliasLookup,
): boolean {
  if (family === "zh" && heldFamily === "zh") return keepsOrder(clause, held.text, held.source, aliases);
  const isKorean = family === "ko" && heldFamily === "ko";
  const keeps =
    [sameTimes, sameComparison, sameOffsets].every((same) => same(clause, held.text)) && !narrows(clause, held.text);
  if (isKorean && !(keeps && keepsNeighbours(checkTextOf(clause, "ko"), checkTextOf(held.text, "ko")))) return false;
  const drops = [dropsLimitOf, dropsLimitOfAmount, partsCompany];
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
    return (isOrdered || ascends(places)) && entails(said, one, places);
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

function textOf(text: string, family: LanguageFamily, isAction: (word: CheckWord) => boolean): SaidText {
  if (family === "ko") return koreanText(text);
  const said = checkTextOf(text, family);
  return { text: said, parts: foreignParts(said, isAction) };
}

/** One statement is held against some hundred sentences, some of them again for the next. */
const koreanText = remembering((text) => partsOfKorean(text, false), 500);
const koreanClaim = remembering((text) => partsOfKorean(text, true), 100);

function partsOfKorean(given: string, asClaim: boolean): SaidText {
  const text = withoutIdioms(given);
  const said = checkTextOf(text, "ko");
  return { text: said, parts: withoutCleft(koreanParts(said, asClaim), text) };
}

/** Whether the sentence has a verb that a word may stand for. */
function isDone(word: CheckWord, text: CheckText, held: SaidText, source: string, aliases: AliasLookup): boolean {
  const { start, end } = word;
  const part = {
    ...{
      start,
      end,
      word,
      amount: null,
      roles: [],
      verb: null,
      voice: "active" as const,
      denied: false,
      open: false,
      tense: null,
    },
    ...{ phrase: 0, describes: -1, heads: [], all: false },
  };
  const [places = []] = placesOfParts({ text, parts: [part] }, held, source, aliases);
  return places.some((place) => held.parts[place]?.verb !== null);
}

/** A sentence that does not say whom it is about, behind the topic of the one before. */
function withTopicOf({ text, before }: HeldSentence, sentence: SaidText): SaidText | null {
  const hasSubject = sentence.parts.some(
    ({ roles, heads, word }) =>
      (roles.includes("topic") || (roles.includes("subject") && word?.name === true)) && heads.length > 0,
  );
  if (hasSubject || before === null) return null;
  const earlier = koreanParts(checkTextOf(before, "ko"));
  const phrase = earlier.find(({ roles }) => roles.includes("topic"))?.phrase;
  const topic = earlier.filter((part) => part.phrase === phrase);
  const [first, last] = [topic[0], topic.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = before.slice(first.start, last.end).replace(/(?:은|는)$/u, "");
  return textOf(`${withParticle(name, "는")} ${text}`, "ko", () => false);
}
