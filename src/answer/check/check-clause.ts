import type { Amount } from "../../coverage/amounts.js";
import { excludes, isSaidBy } from "./check-amounts.js";
import type { Fit } from "./check-fit.js";
import { type Frame, isInBrackets } from "./check-frames.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** Whether a clause says what the statement says, the same with another value, or with the opposite word. */
export function clauseVerdict(
  said: CheckText,
  frame: Frame,
  held: CheckText,
  clause: Frame,
  { missing, strange, leftAmounts, leftWords, found, pairs }: Fit,
): "same" | "differs" | "opposite" | null {
  if (missing.length === 0 && strange.length === 0) return isAmbiguous(frame, clause, said, held) ? null : "same";
  if (missing.length === 0 && strange.length === 1) {
    const [amount] = strange;
    if (amount === undefined) return null;
    const rivals = leftAmounts.filter((other) => excludes(amount, said.text, other, held.text));
    return rivals.length === 1 && isAlone(rivals[0], held, clause, leftAmounts) ? "differs" : null;
  }
  if (strange.length > 0) return null;
  const [word] = missing;
  const known = found + frame.amounts.length;
  if (missing.length === 1 && word !== undefined && !word.name) return known >= 3 ? "opposite" : null;
  const acts = said.family !== "ko" && missing[0] === [...frame.carried, ...frame.words][0];
  return !acts && hasRival(missing, leftWords, held, frame, pairs) && (known >= 3 || leftWords.length === 1)
    ? "differs"
    : null;
}

/** The one name that a statement has and the clause has not stands where the clause has one other name. */
function hasRival(
  missing: readonly CheckWord[],
  leftWords: readonly CheckWord[],
  held: CheckText,
  frame: Frame,
  pairs: Fit["pairs"],
): boolean {
  const marks = missing.at(-1)?.marks ?? [];
  if (!isOneName(missing) || (marks.length === 1 && marks[0] === "subject")) return false;
  const outside = leftWords.filter(({ name, start }) => name && !isInBrackets(held.text, start));
  const rival = held.family === "ko" ? outside.filter((word) => word.marks.join() === marks.join()) : outside;
  return isOneName(rival) && standsBeforeTheSame(missing, rival, held, frame, pairs);
}

/** 경남 거창: a Korean name that describes the next word has its rival where that word is described: 전북 거창. */
function standsBeforeTheSame(
  missing: readonly CheckWord[],
  rival: readonly CheckWord[],
  held: CheckText,
  frame: Frame,
  pairs: Fit["pairs"],
): boolean {
  const last = missing.at(-1);
  const next = last === undefined ? undefined : frame.words[frame.words.indexOf(last) + 1];
  if (held.family !== "ko" || last === undefined || next === undefined || next.start - last.end !== 1) return true;
  const described = pairs.find(([word]) => word === next)?.[1];
  const [first, end] = [rival[0], rival.at(-1)];
  if (described === undefined || first === undefined || end === undefined) return true;
  return described.start - end.end === 1;
}

/** Words of a name stand side by side. */
function isOneName(words: readonly CheckWord[]): boolean {
  return (
    words.length > 0 &&
    words.every(({ name, start }, at) => name && (at === 0 || start - (words[at - 1]?.end ?? 0) <= 1))
  );
}

/** The clause holds no second value of its kind, so that the one that differs is the one that is meant. */
function isAlone(rival: Amount | undefined, held: CheckText, clause: Frame, left: readonly Amount[]): boolean {
  if (rival === undefined) return false;
  // What the statement has too is another's value: 9개 기업이 15개 제품을.
  return clause.amounts
    .filter((other) => left.includes(other))
    .every((other) => other === rival || !excludes(rival, held.text, other, held.text));
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

/** The same word stands right in front of the amount in both, or is what it counts in both. */
function standsNext(
  amount: Amount,
  meant: Amount,
  frame: Frame,
  clause: Frame,
  said: CheckText,
  held: CheckText,
): boolean {
  const clear = (text: string, from: number, to: number): boolean => !/[,，、;]|\d/u.test(text.slice(from, to));
  const before = frame.words.findLast(({ end }) => end <= amount.start);
  const heldBefore = clause.words.findLast(({ end }) => end <= meant.start);
  if (before !== undefined && heldBefore !== undefined && before.stem === heldBefore.stem)
    return clear(said.text, before.end, amount.start) && clear(held.text, heldBefore.end, meant.start);
  const behind = frame.words.find(({ start }) => start >= amount.end);
  const heldBehind = clause.words.find(({ start }) => start >= meant.end);
  if (behind === undefined || heldBehind === undefined || behind.stem !== heldBehind.stem || behind.name) return false;
  return (
    /^(?:의|개의)?\s/u.test(held.text.slice(meant.end)) &&
    !/[,，、;]/u.test(held.text.slice(meant.end, heldBehind.start))
  );
}
