import { areOfOneKind, excludes, isSaidBy } from "./check-fit.js";
import { type Frame, framesOf } from "./check-frames.js";
import { checkTextOf } from "./check-parse.js";
import type { Judgement } from "./check-statement.js";
import { meaningsOf } from "./check-synonyms.js";
import type { CheckText, CheckWord } from "./check-word.js";
import { chineseWords, koreanOfEnglish } from "./question-glossary.js";
import type { Statement } from "./statement.js";
import { align } from "./verify-align.js";
import type { Evidence } from "./verify-evidence.js";
import { checkModality } from "./verify-modality.js";
import type { AliasLookup } from "./verify-name-find.js";
import { type LanguageFamily, namesIn, placeOfName } from "./verify-names.js";
import { checkPolarity } from "./verify-polarity.js";

/** Names, amounts and words that have to be found together; fewer meet by chance. */
const FEWEST_FOUND = 3;
/** The share of a statement's words that no table knows and that only the likeness of the whole speaks for. */
const MOST_UNKNOWN = 0.34;

/** A judgement across languages, which holds only where the sentences are alike as a whole too. */
export type AcrossJudgement = Judgement & {
  /** Whether every word was found by itself. */
  readonly complete: boolean;
};

/** Holds a statement against a sentence in another language, by its names, amounts and the words that tables know. */
export function judgeAcross(
  text: string,
  family: LanguageFamily,
  held: Statement,
  heldFamily: LanguageFamily,
  aliases: AliasLookup,
): AcrossJudgement | null {
  const said = checkTextOf(text, family);
  const sentence = checkTextOf(held.text, heldFamily);
  const names = namesIn(text, family, aliases);
  let contradicted: AcrossJudgement | null = null;
  for (const clause of framesOf(sentence)) {
    const kind = clauseKind(said, names, sentence, clause, held.article.source, aliases);
    if (kind === null) continue;
    const evidence: Evidence = {
      ...{ article: held.article, quote: held, text: held.text, context: held.text },
      within: { start: 0, end: held.text.length },
    };
    const aligned = [[evidence, align(text, family, evidence, false, aliases)]] as const;
    const familyOf = () => heldFamily;
    if (checkModality(text, family, aligned, familyOf) !== null) continue;
    const denied = checkPolarity(text, family, aligned, familyOf) !== null;
    const judged = { shownBy: [held], complete: kind.complete };
    if (kind.same && !denied) return { ...judged, verdict: "supported" };
    if (kind.same !== denied) continue;
    contradicted = { ...judged, verdict: "contradicted" };
  }
  return contradicted;
}

function clauseKind(
  said: CheckText,
  names: readonly string[],
  held: CheckText,
  clause: Frame,
  source: string,
  aliases: AliasLookup,
): { readonly same: boolean; readonly complete: boolean } | null {
  const words = [...clause.carried, ...clause.words];
  const own = words.map(({ start, end }) => held.text.slice(start, end)).join(" ");
  const placed = names.map((name) => placeOfName(name, own, source, aliases));
  if (names.length > 0 && placed.some((place) => place === null)) return null;
  if (!leads(names, own, words, held, source, aliases)) return null;
  const nameText = names.join(" ");
  const rest = said.words.filter(({ start, end }) => !nameText.includes(said.text.slice(start, end)));
  const states = rest.map((word) => stateOf(word, said, words, own, source, aliases));
  if (states.includes("missing")) return null;
  const unknown = states.filter((state) => state === "unknown").length;
  const found = names.length + (rest.length - unknown) + said.amounts.length;
  const named = names.length + states.filter((state) => state === "name").length;
  if (found < FEWEST_FOUND || named === 0 || unknown > (rest.length + names.length) * MOST_UNKNOWN) return null;
  const complete = unknown === 0;
  const strange = said.amounts.filter((amount) => !clause.amounts.some((other) => isSaidBy(amount, other)));
  const left = clause.amounts.filter((other) => !said.amounts.some((amount) => isSaidBy(amount, other)));
  const rivals = (amount: CheckText["amounts"][number]) =>
    left.filter((other) => areOfOneKind(amount, other) && other.unit === amount.unit);
  if (strange.length === 0)
    return said.amounts.some((amount) => rivals(amount).length > 0) ? null : { same: true, complete };
  const [amount] = strange;
  if (strange.length > 1 || amount === undefined) return null;
  const [rival, ...more] = rivals(amount);
  if (rival === undefined || more.length > 0) return null;
  const parts = amount.kind === "date" ? excludes(amount, said.text, rival, held.text) : amount.value !== rival.value;
  return parts ? { same: false, complete } : null;
}

/** A word that stands in the clause, one that tables know and that does not, or one that nothing is known of. */
function stateOf(
  word: CheckWord,
  said: CheckText,
  words: readonly CheckWord[],
  own: string,
  source: string,
  aliases: AliasLookup,
): "found" | "name" | "missing" | "unknown" {
  const meanings = meaningsOf(word.stem);
  if (meanings.some((meaning) => words.some(({ stem }) => meaningsOf(stem).includes(meaning)))) return "found";
  const surface = said.text.slice(word.start, word.end);
  const korean =
    said.family === "zh" ? chineseWords(surface).flatMap((one) => one.korean) : koreanOfEnglish(surface.toLowerCase());
  if (korean.some((stem) => words.some((other) => other.stem.startsWith(stem)))) return "found";
  const name = said.family === "ko" ? word.stem : surface;
  if ([...name].length >= 2 && placeOfName(name, own, source, aliases) !== null) return "name";
  return meanings.length > 0 || korean.length > 0 || word.name ? "missing" : "unknown";
}

/** Whom the statement names first is whom the clause is about, where Korean particles tell. */
function leads(
  names: readonly string[],
  own: string,
  words: readonly CheckWord[],
  held: CheckText,
  source: string,
  aliases: AliasLookup,
): boolean {
  const [first] = names;
  if (names.length < 2 || first === undefined || held.family !== "ko") return true;
  const place = placeOfName(first, own, source, aliases);
  if (place === null) return false;
  let at = 0;
  const marks = words.flatMap((word) => {
    const from = at;
    at += word.end - word.start + 1;
    return from < place.end && at > place.start ? word.marks : [];
  });
  return marks.length === 0 || marks.includes("subject");
}
