import { findAmounts } from "../../coverage/amounts.js";
import { tokenize } from "../../coverage/analyzer/tokens.js";
import { splitSentences } from "../../coverage/passages/sentences.js";
import { sameValue } from "./verify-amounts.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import { GENERIC_NOUNS } from "./verify-korean.js";
import { type LanguageFamily, namesIn } from "./verify-names.js";

/** Where one clause, or one item of a list, ends and the next begins. */
const BORDERS: Readonly<Record<LanguageFamily, RegExp>> = {
  ko: /(?<=[가-힣](?:고|며|지만|으나|는데|면서)(?<![다라냐자]고)),? |(?<=\d[^\s,]{0,3}(?:과|와)) |, |(?<=[가-힣](?:해|돼)(?<![위통대의관향인비한난올]해)) /gu,
  latin:
    /[,;:] (?!wh(?:ich|o|ose|ere)\b)(?:and |while |but |whereas )?| (?:and|while|but|whereas|before|after|when) /gu,
  zh: /[,，;；、]/gu,
};
const REPORTING = /^(?:밝|말|전|설명|발표|강조|덧붙|주장|계획|예정|전망|방침)/u;
const VERB =
  /\b(?!(?:hundred|need|speed|united)\b)(?:\p{L}{2,}ed|beat|won|lost|sold|bought|led|took|gave|paid|hit|sent|built|held|made|left|cut|fell|rose|grew)\b/giu;
/** A Korean word with a part to play in its clause. */
const PLAYER = /([가-힣]{2,})(?:이|가|은|는|을|를|에게|께)(?=[ ,])/gu;

/** A word, name or amount of a claim, and where it stands in the sentence. */
interface Piece {
  readonly places: readonly number[];
}

/**
 * Refuses a claim that joins the words of one clause with those of another: one's deed with the other's object. Going
 * through the claim, each word stands in the clause of the one before or in a later one, and a later clause is entered at its
 * head: only a subject is shared. Only for claims in the language of their quotes.
 */
export function checkClauses(claim: string, family: LanguageFamily, evidence: readonly Evidence[]): Refusal | null {
  const sentences = evidence.flatMap(({ context }) =>
    splitSentences(context).map(({ start, end }) => context.slice(start, end)),
  );
  const found = sentences.map((sentence) => ({
    sentence,
    pieces: piecesOf(withoutSpeaker(claim, family), sentence, family).filter(({ places }) => places.length > 0),
  }));
  const most = Math.max(0, ...found.map(({ pieces }) => pieces.length));
  // Another sentence that is quoted too may hold some of the words by chance.
  const joins = found.some(({ sentence, pieces }) => {
    const starts = clauseStarts(sentence, family);
    if (starts.length < 2 || pieces.length < Math.max(2, most)) return false;
    return !fits(pieces, 0, null, new Sentence(sentence, starts, claim, family));
  });
  if (!joins) return null;
  return { code: "role_differs", reason: "It joins words of two clauses. Say what one clause of the quote says." };
}

function clauseStarts(sentence: string, family: LanguageFamily): number[] {
  return [0, ...[...sentence.matchAll(BORDERS[family])].map(({ index, 0: border }) => index + border.length)];
}

/** Whether the pieces from one on can be found going forward. */
function fits(pieces: readonly Piece[], at: number, current: number | null, sentence: Sentence): boolean {
  const piece = pieces[at];
  if (piece === undefined) return true;
  return piece.places.some((place) => {
    const clause = sentence.clauseOf(place);
    const isEntered = current !== null && clause !== current;
    // The items of a list share the verb behind the last of them.
    const isShared = sentence.family === "ko" && at === pieces.length - 1 && at > 1;
    if (current !== null && clause < current) return false;
    if (isEntered && !isShared && sentence.holdsOther(clause, place)) return false;
    return fits(pieces, at + 1, clause, sentence);
  });
}

class Sentence {
  readonly family: LanguageFamily;
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #claim: string;

  constructor(text: string, starts: readonly number[], claim: string, family: LanguageFamily) {
    this.#text = text;
    this.#starts = starts;
    this.#claim = claim;
    this.family = family;
  }

  clauseOf(place: number): number {
    return this.#starts.findLastIndex((start) => start <= place);
  }

  /** Whether a clause has, in front of a place, a player or an amount that the claim leaves out. */
  holdsOther(clause: number, place: number): boolean {
    const head = `${this.#text.slice(this.#starts[clause] ?? 0, place)}`;
    const left = findAmounts(head).some(
      (amount) => !findAmounts(this.#claim).some((other) => sameValue(other, amount)),
    );
    return (
      left || playersIn(head, this.family).some((player) => !this.#claim.toLowerCase().includes(player.toLowerCase()))
    );
  }
}

function playersIn(text: string, family: LanguageFamily): string[] {
  if (family === "zh") return [...text.matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => run.slice(0, 2));
  if (family === "latin")
    return [...namesIn(text, family, () => []), ...[...text.matchAll(VERB)].map(([verb]) => verb)];
  return [...text.matchAll(PLAYER)].map(([, word = ""]) => word).filter((word) => !GENERIC_NOUNS.has(word));
}

/** English puts who says it in front or behind as it likes. */
function withoutSpeaker(claim: string, family: LanguageFamily): string {
  if (family !== "latin") return claim;
  return claim.replace(/, [^,]{1,80} (?:said|says|announced|added)\.?$/iu, "").replace(SAYS_FIRST, "");
}

const SAYS_FIRST = /^[^,]{1,80}? (?:said|says|announced|added)(?: that)? /iu;

/**
 * What of a claim is looked for: names, verbs and numbers; in Korean words with a part to play, in Chinese pairs of characters
 * but what is counted. Dates move freely.
 */
function piecesOf(claim: string, sentence: string, family: LanguageFamily): Piece[] {
  const quoted = findAmounts(sentence);
  const amounts = findAmounts(claim);
  const numbers = amounts
    .filter(({ kind }) => kind !== "date")
    .map((amount) => ({
      start: amount.start,
      places: quoted.filter((other) => sameValue(amount, other)).map(({ start }) => start),
    }));
  const isCounted = (at: number) => amounts.some(({ start, end }) => at >= start && at < end);
  const words = wordsOf(claim, family).filter(({ start }) => !isCounted(start));
  const found = words.map(({ start, text }) => ({ start, places: placesOf(text, sentence) }));
  return [...numbers, ...found].sort((a, b) => a.start - b.start);
}

function wordsOf(claim: string, family: LanguageFamily): { readonly start: number; readonly text: string }[] {
  if (family === "zh") {
    const pairs = [...claim.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)];
    return pairs
      .filter(({ index }) => !COUNTED.test(claim.slice(0, index)))
      .map(({ index, 0: first, 1: second = "" }) => ({ start: index, text: `${first}${second}` }));
  }
  if (family === "latin") {
    const names = namesIn(claim, family, () => []).map((text) => ({ start: claim.indexOf(text), text }));
    return [...names, ...[...claim.matchAll(VERB)].map(({ index, 0: text }) => ({ start: index, text }))];
  }
  const words = tokenize(claim).filter(
    ({ kind, stem }) => kind === "hangul" && stem.length >= 2 && !GENERIC_NOUNS.has(stem) && !REPORTING.test(stem),
  );
  return words
    .filter(({ start, end, stem }, at) => at === words.length - 1 || claim.slice(start, end).length > stem.length)
    .map(({ start, stem }) => ({ start, text: stem.slice(0, 3) }));
}

/** A number and up to two characters: the next ones name what is counted. */
const COUNTED = /\d\p{Script=Han}{0,2}$/u;

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
