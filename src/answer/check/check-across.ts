import type { Amount } from "../../coverage/amounts.js";
import type { Statement } from "../statement/statement.js";
import { align } from "../verify/verify-align.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { checkModality } from "../verify/verify-modality.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { type LanguageFamily, namesIn, placeOfName } from "../verify/verify-names.js";
import { checkPolarity } from "../verify/verify-polarity.js";
import { holdsName } from "./check-across-names.js";
import { stateOf } from "./check-across-words.js";
import { areOfOneKind, excludes, isSaidBy } from "./check-amounts.js";
import { toldIn } from "./check-announced.js";
import { type Frame, isInBrackets, isTopicWord, pointsBack, topicOf } from "./check-frames.js";
import { checkTextOf, heldTextOf } from "./check-parse.js";
import { plainStatement } from "./check-plain.js";
import { clausesOf, type Judgement } from "./check-statement.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** Names, amounts and words that have to be found together; fewer meet by chance. */
const FEWEST_FOUND = 3;
/** The same where no name is among them. */
const FEWEST_UNNAMED = 5;
/** The share of a statement's words that no table knows and that only the likeness of the whole speaks for. */
const MOST_UNKNOWN = 0.34;

/** Verbs that one more clause stands behind. */
const GOES_ON = /[가-힣](?:고|며|면서|지만|으나|는데|다가)$/u;

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
  const judged = [held.text, ...toldIn(held.text, heldFamily)].flatMap(
    (told) => judgeTold(text, family, { ...held, text: told }, heldFamily, aliases) ?? [],
  );
  const best = judged.find(({ verdict }) => verdict === "supported") ?? judged[0];
  const cited = (shown: Statement): Statement => (shown.start === held.start ? held : shown);
  return best === undefined ? null : { ...best, shownBy: best.shownBy.map(cited) };
}

function judgeTold(
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
  for (const clause of [...clausesOf(sentence), ...wholeOf(sentence)]) {
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
    // What another clause of the sentence denies says nothing of this one.
    const within = clauseEvidence(evidence, sentence, clause);
    const own = [[within, align(text, family, within, false, aliases)]] as const;
    const denied = checkPolarity(text, family, own, familyOf) !== null;
    const leans =
      alone === null && held.before !== null && !names.every((name) => placeOfName(name, held.text, source, aliases));
    const judged = { shownBy: leans && held.before !== null ? [held.before, held] : [held], complete: kind.complete };
    if (kind.same && !denied) return { ...judged, verdict: "supported" };
    if (kind.same !== denied) continue;
    contradicted = { ...judged, verdict: "contradicted" };
  }
  return contradicted;
}

function clauseEvidence(evidence: Evidence, { text }: CheckText, { start, end }: Frame): Evidence {
  const context = text.slice(start, end);
  return { ...evidence, text: context, context, within: { start: 0, end: context.length } };
}

/** A Korean sentence of which all is told of one, as one clause. */
function wholeOf(sentence: CheckText): Frame[] {
  const { text, words, amounts } = sentence;
  const who = words.filter(
    ({ marks, start }) => marks.length === 1 && marks[0] === "subject" && !isInBrackets(text, start),
  );
  const isOne = sentence.family === "ko" && who.length === 1 && !words.some(({ stem }) => GOES_ON.test(stem));
  return isOne ? [{ words, amounts, carried: [], start: 0, end: text.length }] : [];
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
  const isNear = (name: string): boolean => near !== "" && holdsName(name, near, source, aliases);
  const inClause = names.filter((name) => holdsName(name, own, source, aliases));
  if (!names.every((name) => inClause.includes(name) || isNear(name))) return null;
  if (!leads(inClause, own, words, held, source, aliases)) return null;
  const nameText = names.join(" ");
  const rest = said.words.filter(({ start, end }) => !nameText.includes(said.text.slice(start, end)));
  const place = { held, words, amounts: clause.amounts, own, source };
  const states = rest.map((word) => stateOf(word, said, place, aliases));
  // Around a clause only names may stand: what is done has to stand in it.
  if (inClause.length < names.length && !states.includes("found")) return null;
  if (states.includes("missing")) return null;
  const unknown = states.filter((state) => state === "unknown").length;
  const found = names.length + (rest.length - unknown) + said.amounts.length;
  const named = names.length + states.filter((state) => state === "name").length;
  // Of nobody by name only what is full of figures and words of its own can be told apart.
  const isSpecific = named > 0 || (unknown === 0 && said.amounts.length > 0 && found >= FEWEST_UNNAMED);
  if (found < FEWEST_FOUND || !isSpecific || unknown > (rest.length + names.length) * MOST_UNKNOWN) return null;
  const complete = unknown === 0;
  const strange = said.amounts.filter((amount) => !clause.amounts.some((other) => isSaidBy(amount, other)));
  const left = clause.amounts.filter((other) => !said.amounts.some((amount) => isSaidBy(amount, other)));
  const rivals = (amount: CheckText["amounts"][number]) =>
    left.filter((other) => areOfOneKind(amount, other) && other.unit === amount.unit);
  if (strange.length === 0) {
    const isOpen = said.amounts.some((amount) => {
      const meant = clause.amounts.find((other) => isSaidBy(amount, other));
      return rivals(amount).some((other) => meant === undefined || counterOf(meant, held) === counterOf(other, held));
    });
    return isOpen ? null : { same: true, complete };
  }
  const [amount] = strange;
  if (strange.length > 1 || amount === undefined) return null;
  const [rival, ...more] = rivals(amount);
  if (rival === undefined || more.length > 0) return null;
  const parts = amount.kind === "date" ? excludes(amount, said.text, rival, held.text) : amount.value !== rival.value;
  return parts ? { same: false, complete } : null;
}

/** What counts an amount in Korean: 명 of 340명, 표 of 694표; a number without one may be told from all others by nothing. */
function counterOf({ kind, end }: Amount, { text }: CheckText): string {
  return kind === "number" ? (/^\s?(?:여\s?)?([가-힣])/u.exec(text.slice(end))?.[1] ?? "") : "";
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
  if (place === null) return holdsName(first, own, source, aliases);
  let at = 0;
  const marks = words.flatMap((word) => {
    const from = at;
    at += word.end - word.start + 1;
    return from < place.end && at > place.start ? word.marks : [];
  });
  return marks.length === 0 || marks.includes("subject");
}
