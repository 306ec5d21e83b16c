import { isListed } from "../check/check-synonyms.js";
import type { Part, Role, SaidText } from "./said-part.js";

/** Parts that limit what is denied of them. */
const LIMITING: ReadonlySet<Role> = new Set(["object", "to", "at", "by", "from", "until", "with"]);

/**
 * Whether a claim leaves out where, when or to whom something is not done, which does not say that it is done nowhere; or what 에는 and
 * 에서는 tell from the rest: 주말에는 무료다.
 * @param verb the verb of the sentence
 * @param places where the claim's words stand in the sentence
 */
export function leavesOutLimit(verb: Part, held: SaidText, places: readonly number[]): boolean {
  const { text, parts } = held;
  const at = parts.indexOf(verb);
  const kept = new Set(places.map((place) => parts[place]?.phrase));
  return parts.some(({ roles, heads, phrase, start, end }) => {
    if (!heads.includes(at) || kept.has(phrase)) return false;
    const isTold = /[가-힣](?:에는|에서는|에게는|때는|엔)$/u.test(wholeWord(text.text, start, end));
    return (verb.denied && roles.some((role) => LIMITING.has(role))) || (isTold && verb.tense !== "past");
  });
}

/**
 * Whether a claim keeps a word but not the verb right behind it in the sentence, to which it belongs: 6월로 예정됐던 개통이 미뤄졌다 does
 * not say 6월로 미뤄졌다.
 */
export function losesItsVerb({ text, parts }: SaidText, places: readonly number[]): boolean {
  return places.some((place) => {
    const own = parts[place];
    if (own === undefined || own.verb !== null || !own.roles.some((role) => role === "subject" || LIMITING.has(role)))
      return false;
    const next = parts.findIndex(({ start, phrase }) => start >= own.end && phrase !== own.phrase);
    const verb = parts[next];
    if (verb === undefined) return false;
    const isVerb =
      verb.verb === "describing" || verb.verb === "joined" || (verb.verb === null && isUnknownVerb(verb, text.text));
    if (!isVerb) return false;
    const isNear = /^[가-힣)]{1,4} $/u.test(text.text.slice(own.end, verb.start));
    return isNear && !/(?:과|와|의)$/u.test(text.text.slice(own.end, verb.start).trim()) && !places.includes(next);
  });
}

/** Whether a word that a Korean claim singles out (한빛사만) is singled out in the sentence too. */
export function isSingledOut({ word, start, end }: Part, claim: SaidText, own: Part, held: SaidText): boolean {
  if (claim.text.family !== "ko" || held.text.family !== "ko" || word === null) return true;
  const ending = wholeWord(claim.text.text, start, end).slice(word.stem.length);
  if (!/^만(?:이|은|을|의)?$/u.test(ending)) return true;
  return /만|뿐/u.test(wholeWord(held.text.text, own.start, own.end)) || /유일|단독|오직/u.test(held.text.text);
}

/** Whether a noun is a later item of a list of which what stands in front describes the first: 의사인 김 대표와 이 이사. */
export function isBehindList(describing: Part, noun: Part, held: SaidText): boolean {
  if (noun.phrase !== describing.describes) return false;
  const isListed = held.parts.some(
    ({ roles, phrase, start, end }) =>
      roles.includes("with") && phrase === noun.phrase && start >= describing.end && end <= noun.start,
  );
  return isListed || held.text.text.slice(describing.end, noun.start).includes(",");
}

/** 장남에게 30%를, 차남에게 20%를: what stands behind the first amount belongs to the second. */
export function keepsItsSide(part: Part, gap: Part | null, held: SaidText, places: readonly number[]): boolean {
  if (gap?.verb !== "gap" || part.verb === "gap") return true;
  const until = held.parts[gap.heads[0] ?? -1]?.start ?? 0;
  return places.every((place) => {
    const other = held.parts[place];
    return other === undefined || other.start <= gap.start || other.start >= until;
  });
}

/** Describes a noun as verbs do that no table has: 이어진, 보낸, 벗어난. */
function isUnknownVerb({ start, end }: Part, text: string): boolean {
  const word = wholeWord(text, start, end);
  return /[가-힣](?:[진난낸린된던긴킨친뀐뀌]|[가-힣]한)$/u.test(word) && !isListed(word);
}

/** A word with what is joined to it behind its marks. */
function wholeWord(text: string, start: number, end: number): string {
  return `${text.slice(start, end)}${/^[가-힣]*/u.exec(text.slice(end))?.[0] ?? ""}`;
}
