import type { Part, SaidText } from "./said-part.js";

/** Verbs that only say that what their object names was done: 합병을 했다, 계약을 체결했다. */
const DOES =
  /^(?:하|했|해|한|할|진행|실시|이루|이뤄|마치|마쳤|단행|완료|체결|맺|벌이|벌였|치르|치렀|내리|내렸|내려|거두|거뒀|세우|세웠|가하|취하|취했)/u;
/** What somebody asks or offers to have done, and not what he says was done. */
const ASKED = /^[가-힣]+(?:하라|하자|해 ?달라|하겠다|하기로)(?:고| |$)/u;

/** Whether a part of a claim says what something is, and not what is done. */
export function isCopula({ word, amount, start, end, verb }: Part, claim: SaidText): boolean {
  if (verb !== "final" && verb !== "describing") return false;
  if (amount !== null) return true;
  const { text, family } = claim.text;
  if (family !== "ko" || word === null) return false;
  const behind = text.slice(end).replace(/^[\s.。'’”"]+$/u, "");
  return word.stem === text.slice(start, end)
    ? behind === ""
    : /^(?:이?다|였다|이었다|입니다|인)$/u.test(text.slice(start + word.stem.length, end));
}

/** 인도되며 … 배치된다: what goes on is told in the tense of what it goes on to; 기로 하고 is decided. */
export function tenseIn(held: SaidText, own: Part): Part["tense"] {
  const { parts, text } = held;
  if (own.tense !== null || own.verb === "describing" || text.family !== "ko") return own.tense;
  if (/기로 $/u.test(text.text.slice(0, own.start)) || /기로$/u.test(text.text.slice(own.start, own.end))) return null;
  const next = parts.find(({ start, verb }) => start > own.start && (verb === "joined" || verb === "final"));
  return next === undefined ? null : tenseIn(held, next);
}

/** The verb that a noun is the object of and that says no more than that it was done. */
export function doneBy(at: number, claim: SaidText, held: SaidText, places: readonly number[]): number | null {
  const own = held.parts[places[at] ?? -1];
  const verb = own?.roles.includes("object") ? own.heads[0] : undefined;
  const done = verb === undefined ? undefined : held.parts[verb]?.word?.stem;
  if (verb === undefined || done === undefined) return null;
  // 사과하라고 요구했다: what is asked for is the object of asking.
  const part = claim.parts[at];
  const isAsked =
    part?.verb === "quoted" &&
    ASKED.test(claim.text.text.slice(part.start, part.end + 5)) &&
    places[part.heads[0] ?? -1] === verb;
  return DOES.test(done) || isAsked ? verb : null;
}
