import type { Amount } from "../coverage/amounts.js";
import { compareClauses, excludes, type Fit, isSaidBy } from "./check-fit.js";
import { type Frame, framesOf, isInBrackets, pointerLength, pointsBack, topicOf } from "./check-frames.js";
import { checkTextOf } from "./check-parse.js";
import type { CheckText, CheckWord } from "./check-word.js";
import type { Statement } from "./statement.js";
import { align } from "./verify-align.js";
import { checkDegrees } from "./verify-degrees.js";
import type { Evidence } from "./verify-evidence.js";
import { checkModality } from "./verify-modality.js";
import type { AliasLookup } from "./verify-name-find.js";
import type { LanguageFamily } from "./verify-names.js";
import { checkPolarity } from "./verify-polarity.js";
import { scopesOf } from "./verify-scopes.js";

/** What a sentence of the coverage says of a statement, and which sentences show it. */
export interface Judgement {
  readonly verdict: "supported" | "contradicted";
  readonly shownBy: readonly Statement[];
}

/** A clause with fewer words and amounts found than these says nothing of its own. */
const FEWEST_WORDS = 2;

/** Holds a statement against one sentence of the coverage in its own language; null where the sentence decides nothing. */
export function judge(text: string, family: LanguageFamily, held: Statement, aliases: AliasLookup): Judgement | null {
  const said = checkTextOf(text, family);
  const sentence = checkTextOf(held.text, family);
  const evidence = evidenceOf(held);
  const clauses = clausesOf(sentence);
  const before = held.before === null || !pointsBack(sentence) ? null : held.before;
  const carried = before === null ? null : checkTextOf(before.text, family);
  const judged = framesOf(said).map((frame) => {
    const side = { text: said, frame };
    const fits = clauses.map((clause) =>
      compareClauses(side, { text: sentence, frame: clause, source: held.article.source }, aliases),
    );
    const alone = verdictOf(side.text, frame, sentence, clauses, fits, evidence, aliases);
    if (alone !== null || carried === null || before === null) return { verdict: alone, shownBy: [held] };
    const joined = withTopic(sentence, carried, clauses);
    const again = joined.clauses.map((clause) =>
      compareClauses(side, { text: joined.text, frame: clause, source: held.article.source }, aliases),
    );
    return {
      verdict: verdictOf(side.text, frame, joined.text, joined.clauses, again, evidence, aliases),
      shownBy: [before, held],
    };
  });
  const shownBy = [...new Set(judged.flatMap((one) => one.shownBy))];
  if (judged.length === 0) return null;
  if (judged.every(({ verdict }) => verdict === "supported")) return { verdict: "supported", shownBy };
  const contradicts = judged.some(({ verdict }) => verdict === "contradicted");
  return contradicts && judged.every(({ verdict }) => verdict !== null) ? { verdict: "contradicted", shownBy } : null;
}

/** The clauses, and where a verb describes a noun or a date opens the sentence also what these make together. */
function clausesOf(text: CheckText): Frame[] {
  const frames = framesOf(text);
  const joined = frames.flatMap((frame, at) => {
    const next = frames[at + 1];
    const soft = frame.words.at(-1)?.ends === "noun";
    return next === undefined || !soft ? [] : [joinedFrame(frame, next)];
  });
  return [...frames, ...joined];
}

function joinedFrame(one: Frame, other: Frame): Frame {
  return {
    words: [...one.words, ...other.words],
    amounts: [...one.amounts, ...other.amounts],
    carried: one.carried,
    start: one.start,
    end: other.end,
  };
}

/** The clauses of a sentence that leaves out whom it is about, with the topic of the sentence before in front. */
function withTopic(
  text: CheckText,
  before: CheckText,
  clauses: readonly Frame[],
): { text: CheckText; clauses: Frame[] } {
  const shift = before.text.length + 1;
  const moved = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
    ...item,
    start: item.start + shift,
    end: item.end + shift,
  });
  const topic = topicOf(before);
  // 이 재단은: whom it points back at stands in its place.
  const words = text.words.slice(pointerLength(text));
  return {
    text: {
      ...text,
      text: `${before.text} ${text.text}`,
      words: words.map(moved),
      amounts: text.amounts.map(moved),
    },
    clauses: clauses.map((clause) => ({
      ...moved(clause),
      words: clause.words.filter((word) => words.includes(word)).map(moved),
      amounts: clause.amounts.map(moved),
      carried: [...topic, ...clause.carried.map(moved)],
    })),
  };
}

function verdictOf(
  said: CheckText,
  frame: Frame,
  held: CheckText,
  clauses: readonly Frame[],
  fits: readonly Fit[],
  evidence: Evidence,
  aliases: AliasLookup,
): Judgement["verdict"] | null {
  const claim = said.text.slice(frame.start, frame.end);
  let contradicted = false;
  for (const [at, clause] of clauses.entries()) {
    const found = fits[at];
    if (found === undefined || found.crossed || found.found === 0) continue;
    const known = found.found + frame.amounts.length - found.strange.length;
    const kind = known < FEWEST_WORDS ? null : clauseVerdict(said, frame, held, clause, found);
    if (kind === null || (kind !== "same" && found.found < FEWEST_WORDS)) continue;
    const aligned = [[evidence, align(claim, said.family, evidence, true, aliases)]] as const;
    const familyOf = () => said.family;
    const denied = denies(claim, held.text.slice(clause.start, clause.end), said.family, evidence);
    const kept =
      checkModality(claim, said.family, aligned, familyOf) === null && checkDegrees(claim, [evidence]) === null;
    if (!kept) continue;
    if (kind === "same" && !denied) return "supported";
    if (kind === "same" || (kind === "opposite" && denied) || (kind === "differs" && !denied)) contradicted = true;
  }
  return contradicted ? "contradicted" : null;
}

/** Whether one of two clauses denies what the other says, or uses the opposite word (증가 for 감소). */
function denies(claim: string, quoted: string, family: LanguageFamily, { article, quote }: Evidence): boolean {
  const negations = (text: string): number => scopesOf(text, family).filter(({ kind }) => kind === "negation").length;
  const differ = (negations(claim) - negations(quoted)) % 2 !== 0;
  const clause = { article, quote, text: quoted, context: quoted, within: { start: 0, end: quoted.length } };
  // Without places nothing is governed: only the opposite words are looked for.
  const swapped = checkPolarity(claim, family, [[clause, { places: [[0]], byWords: true }]], () => family);
  return differ || (swapped !== null && negations(claim) === 0 && negations(quoted) === 0);
}

/** Whether a clause says what the statement says, the same with another value, or with the opposite word. */
function clauseVerdict(
  said: CheckText,
  frame: Frame,
  held: CheckText,
  clause: Frame,
  { missing, strange, leftAmounts, leftWords, found }: Fit,
): "same" | "differs" | "opposite" | null {
  if (missing.length === 0 && strange.length === 0) return isAmbiguous(frame, clause, said, held) ? null : "same";
  if (missing.length === 0 && strange.length === 1) {
    const [amount] = strange;
    if (amount === undefined) return null;
    const rivals = leftAmounts.filter((other) => excludes(amount, said.text, other, held.text));
    return rivals.length === 1 && isAlone(rivals[0], held, clause) ? "differs" : null;
  }
  if (strange.length > 0) return null;
  const [word] = missing;
  const known = found + frame.amounts.length;
  if (missing.length === 1 && word !== undefined && !word.name) return known >= 3 ? "opposite" : null;
  const acts = said.family !== "ko" && missing[0] === [...frame.carried, ...frame.words][0];
  return !acts && hasRival(missing, leftWords, held) && (known >= 3 || leftWords.length === 1) ? "differs" : null;
}

/** The one name that a statement has and the clause has not stands where the clause has one other name. */
function hasRival(missing: readonly CheckWord[], leftWords: readonly CheckWord[], held: CheckText): boolean {
  const marks = missing.at(-1)?.marks ?? [];
  if (!isOneName(missing) || (marks.length === 1 && marks[0] === "subject")) return false;
  const outside = leftWords.filter(({ name, start }) => name && !isInBrackets(held.text, start));
  const rival = held.family === "ko" ? outside.filter((word) => word.marks.join() === marks.join()) : outside;
  return isOneName(rival);
}

/** Words of a name stand side by side. */
function isOneName(words: readonly CheckWord[]): boolean {
  return (
    words.length > 0 &&
    words.every(({ name, start }, at) => name && (at === 0 || start - (words[at - 1]?.end ?? 0) <= 1))
  );
}

/** The clause holds no second value of its kind, so that the one that differs is the one that is meant. */
function isAlone(rival: Amount | undefined, held: CheckText, clause: Frame): boolean {
  if (rival === undefined) return false;
  return clause.amounts.every((other) => other === rival || !excludes(rival, held.text, other, held.text));
}

/** Two values of one kind in a clause, of which the statement has one: which belongs to what is not certain. */
function isAmbiguous(frame: Frame, clause: Frame, said: CheckText, held: CheckText): boolean {
  return frame.amounts.some((amount) => {
    const meant = clause.amounts.find((other) => isSaidBy(amount, other));
    return (
      meant !== undefined &&
      clause.amounts.some(
        (other) => excludes(meant, held.text, other, held.text) && !frame.amounts.some((one) => isSaidBy(one, other)),
      ) &&
      !standsNext(amount, meant, frame, clause, said, held)
    );
  });
}

/** The same word stands right in front of the amount in both. */
function standsNext(
  amount: Amount,
  meant: Amount,
  frame: Frame,
  clause: Frame,
  said: CheckText,
  held: CheckText,
): boolean {
  const before = frame.words.findLast(({ end }) => end <= amount.start);
  const held2 = clause.words.findLast(({ end }) => end <= meant.start);
  if (before === undefined || held2 === undefined || before.stem !== held2.stem) return false;
  const gap = (text: string, from: number, to: number): boolean => !/[,，、;]|\d/u.test(text.slice(from, to));
  return gap(said.text, before.end, amount.start) && gap(held.text, held2.end, meant.start);
}

function evidenceOf({ article, start, end, text }: Statement): Evidence {
  return { article, quote: { start, end }, text, context: text, within: { start: 0, end: text.length } };
}
