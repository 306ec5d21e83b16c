import { splitSentences } from "../coverage/sentences.js";
import { isTopicWord } from "./check-frames.js";
import { matchWords } from "./check-match.js";
import { checkTextOf } from "./check-parse.js";
import type { CheckText, CheckWord } from "./check-word.js";
import { withoutCleft } from "./said-cleft.js";
import { entails } from "./said-entails.js";
import { foreignParts } from "./said-foreign.js";
import { withoutIdioms } from "./said-idioms.js";
import { koreanParts } from "./said-korean.js";
import { narrows, sameComparison, sameOffsets, sameScores, sameTimes } from "./said-limits.js";
import { placesOfParts } from "./said-match.js";
import type { SaidText } from "./said-part.js";
import { toldBySpeaker } from "./said-speaker.js";

import type { Evidence, Refusal } from "./verify-evidence.js";
import { remembering } from "./verify-memo.js";
import type { AliasLookup } from "./verify-name-find.js";
import type { LanguageFamily } from "./verify-names.js";

/** A sentence of the coverage with what stands in front of it. */
export interface HeldSentence {
  readonly text: string;
  /** The nearest one that says whom it is about, with nothing but such sentences in between. */
  readonly before: string | null;
  /** The article's whole text, for the other names that it gives. */
  readonly source: string;
}

/** A verb that joins two statements of one claim, without making one the reason of the other. */
const COORDINATES = /(?<=[가-힣](?:고|며|지만|으나|는데)),? /u;
const NOT_COORDINATED = /(?:다고|라고|자고|냐고|하고 있|되고 있)$/u;

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

/** "글로벌이코노믹 보도에 따르면" says where it stands, as the citation does. */
function withoutOutlet(claim: string, evidence: readonly Evidence[]): string {
  const outlet = /^([^,]{2,20}?)(?: 보도)?에 따르면,? /u.exec(claim);
  const isOwn = evidence.some(({ article }) => outlet !== null && article.outlet === outlet[1]);
  return isOwn && outlet !== null ? claim.slice(outlet[0].length) : claim;
}

/** Chinese has neither particles nor endings: what it says goes by the order of its words, but for a passive. */
function keepsOrder(claim: string, { text, source }: HeldSentence, aliases: AliasLookup): boolean {
  const TURNS = /[被由把遭]/u;
  const said = checkTextOf(claim, "zh");
  const { words } = checkTextOf(text, "zh");
  const places = matchWords(said.words, words, said, { text, article: source }, aliases).filter((place) => place >= 0);
  const isInOrder = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place);
  return TURNS.test(claim) !== TURNS.test(text) || isInOrder;
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
  if (family === "zh" && heldFamily === "zh") return keepsOrder(clause, held, aliases);
  const isKorean = family === "ko" && heldFamily === "ko";
  const keeps =
    [sameTimes, sameComparison, sameOffsets].every((same) => same(clause, held.text)) && !narrows(clause, held.text);
  if (isKorean && !keeps) return false;
  const sentence = textOf(held.text, heldFamily, () => false);
  const before = heldFamily === "ko" && held.before !== null ? withTopicOf(held, sentence) : null;
  return [sentence, before].some((one) => {
    if (one === null) return false;
    const plain = { text: checkTextOf(clause, family), parts: [] };
    const isAction = (word: CheckWord): boolean => isDone(word, plain.text, one, held.source, aliases);
    const said = textOf(clause, family, isAction);
    return entails(said, one, placesOfParts(said, one, held.source, aliases));
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
const koreanText = remembering((given): SaidText => {
  const text = withoutIdioms(given);
  const said = checkTextOf(text, "ko");
  return { text: said, parts: withoutCleft(koreanParts(said), text) };
}, 500);

/** Whether the sentence has a verb that a word may stand for. */
function isDone(word: CheckWord, text: CheckText, held: SaidText, source: string, aliases: AliasLookup): boolean {
  const { start, end } = word;
  const part = {
    ...{ start, end, word, amount: null, roles: [], verb: null, voice: "active" as const, denied: false },
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
  const isOpen = ((name.codePointAt(name.length - 1) ?? 0) - 0xac00) % 28 === 0;
  return textOf(`${name}${isOpen ? "는" : "은"} ${text}`, "ko", () => false);
}

/** The statements that a claim makes one after the other, each with whom the first is about. */
export function clausesOf(claim: string): string[] {
  const pieces = claim.split(COORDINATES);
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && NOT_COORDINATED.test(last)) joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  const topic = /^.{1,40}?[가-힣A-Za-z)](?:은|는)(?= )/u.exec(joined[0] ?? "")?.[0];
  return joined.map((piece, at) =>
    at === 0 || topic === undefined || /[가-힣](?:은|는|이|가)(?= )/u.test(piece) ? piece : `${topic} ${piece}`,
  );
}

/** The sentences around the quotes, in the order of their articles. */
function sentencesOf(evidence: readonly Evidence[]): HeldSentence[] {
  const spans = evidence.flatMap(({ article, quote, within, context }) => {
    const from = quote.start - within.start;
    return splitSentences(context).map(({ start, end }) => ({ article, start: from + start, end: from + end }));
  });
  return spans.map(({ article, start, end }) => {
    const { source } = article;
    const own = spans.filter((other) => other.article === article);
    let before: string | null = null;
    for (let at = start; before === null; ) {
      const previous = own.find((other) => other.end <= at && source.slice(other.end, at).trim() === "");
      if (previous === undefined) break;
      const text = source.slice(previous.start, previous.end).trim();
      if (hasTopic(text)) before = text;
      at = previous.start;
    }
    return { text: source.slice(start, end).trim(), before, source };
  });
}

/** Whether a Korean sentence says whom it is about. */
export function hasTopic(text: string): boolean {
  const said = checkTextOf(text, "ko");
  return said.words.some((word) => isTopicWord(text, word));
}
