import { chineseWords, koreanOfEnglish } from "../glossary/question-glossary.js";
import type { Statement } from "../statement/statement.js";
import { align } from "../verify/verify-align.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { checkModality } from "../verify/verify-modality.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { type LanguageFamily, namesIn, placeOfName } from "../verify/verify-names.js";
import { checkPolarity } from "../verify/verify-polarity.js";
import { areOfOneKind, excludes, isSaidBy } from "./check-amounts.js";
import { type Frame, framesOf, isTopicWord, pointsBack, topicOf } from "./check-frames.js";
import { checkTextOf, heldTextOf } from "./check-parse.js";
import { plainStatement } from "./check-plain.js";
import type { Judgement } from "./check-statement.js";
import { meaningsOf } from "./check-synonyms.js";
import type { CheckText, CheckWord } from "./check-word.js";

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
  const said = checkTextOf(family === "ko" ? plainStatement(text) : text, family);
  const sentence = heldTextOf(held.text, heldFamily, held.article.published);
  const names = namesIn(text, family, aliases);
  let contradicted: AcrossJudgement | null = null;
  for (const clause of framesOf(sentence)) {
    const source = held.article.source;
    const alone = clauseKind(said, names, sentence, clause, "", source, aliases);
    const kind = alone ?? clauseKind(said, names, sentence, clause, around(held, sentence, clause), source, aliases);
    if (kind === null) continue;
    const evidence: Evidence = {
      ...{ article: held.article, quote: held, text: held.text, context: held.text },
      within: { start: 0, end: held.text.length },
    };
    const aligned = [[evidence, align(text, family, evidence, false, aliases)]] as const;
    const familyOf = () => heldFamily;
    if (checkModality(text, family, aligned, familyOf) !== null) continue;
    const denied = checkPolarity(text, family, aligned, familyOf) !== null;
    const leans =
      alone === null && held.before !== null && !names.every((name) => placeOfName(name, held.text, source, aliases));
    const judged = { shownBy: leans && held.before !== null ? [held.before, held] : [held], complete: kind.complete };
    if (kind.same && !denied) return { ...judged, verdict: "supported" };
    if (kind.same !== denied) continue;
    contradicted = { ...judged, verdict: "contradicted" };
  }
  return contradicted;
}

/** Where the names of a clause without a topic of its own stand: in the rest of its sentence, and in the one before. */
function around({ before }: Statement, sentence: CheckText, clause: Frame): string {
  if (sentence.family !== "ko") return "";
  const hasTopic = clause.words.some((word) => isTopicWord(sentence.text, word) && !isPointer(word.stem));
  if (hasTopic) return "";
  const topic = (text: CheckText): string => textOf(text, topicOf(text));
  const own = topic(sentence);
  return before === null || !pointsBack(sentence)
    ? own
    : `${topic(heldTextOf(before.text, "ko", before.article.published))} ${own}`;
}

/** From the first to the last of some words, with the bracket behind them: 나래로봇(Narae Robotics). */
function textOf({ text }: CheckText, words: readonly CheckWord[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return "";
  return text.slice(first.start, last.end) + (/^['’”」』]?\s?[(（][^)）]*[)）]/u.exec(text.slice(last.end))?.[0] ?? "");
}

/** 이 재단은, 회사는: a topic that stands for one named before. */
function isPointer(stem: string): boolean {
  return /^(?:이|그|회사|업체|시|재단|센터|연구원|법원|재판부|구단|팀|행사|사업)$/u.test(stem);
}

function clauseKind(
  said: CheckText,
  names: readonly string[],
  held: CheckText,
  clause: Frame,
  near: string,
  source: string,
  aliases: AliasLookup,
): { readonly same: boolean; readonly complete: boolean } | null {
  const words = [...clause.carried, ...clause.words];
  const own = words.map(({ start, end }) => held.text.slice(start, end)).join(" ");
  const isNear = (name: string): boolean => near !== "" && placeOfName(name, near, source, aliases) !== null;
  const inClause = names.filter((name) => placeOfName(name, own, source, aliases) !== null);
  if (!names.every((name) => inClause.includes(name) || isNear(name))) return null;
  if (!leads(inClause, own, words, held, source, aliases)) return null;
  const nameText = names.join(" ");
  const rest = said.words.filter(({ start, end }) => !nameText.includes(said.text.slice(start, end)));
  const states = rest.map((word) => stateOf(word, said, words, own, source, aliases));
  // Around a clause only names may stand: what is done has to stand in it.
  if (inClause.length < names.length && !states.includes("found")) return null;
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
  const isPart = (whole: string, stem: string): boolean =>
    whole.startsWith(stem) || (stem.length >= 2 && whole.endsWith(stem));
  if (korean.some((stem) => words.some((other) => isPart(other.stem, stem)))) return "found";
  const name = said.family === "ko" ? word.stem : surface;
  const mayBeName = said.family !== "latin" || word.name;
  if (mayBeName && [...name].length >= 2 && placeOfName(name, own, source, aliases) !== null) return "name";
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
