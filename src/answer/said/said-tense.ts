import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import type { Tense, VerbKind } from "./said-part.js";

/** What is done in what follows it: 막는 데 성공했다, 체결하는 쾌거를 이뤘다. */
const WITHIN = /^\s(?:등|데|쾌거|성과|기염|개가|방식|과정|바람|동안|가운데|중)/u;

/**
 * The tense of a Korean verb: ㅆ is the past, 고 있다 goes on, ㄹ in front of a noun is to come, and ㄴ다, 는다, ㅂ니다 (with 고, 며 and 는
 * behind them) and 는 in front of a noun are the present.
 * @param rest what stands behind the verb
 */
export function tenseOf(whole: string, rest: string, kind: VerbKind): Tense {
  const goesOn = /고$/u.test(whole) ? /^\s있(.)/u.exec(rest) : null;
  if (goesOn !== null) return goesOn[1] === "었" ? "past" : "ongoing";
  if (isPast(whole)) return "past";
  const plain = /^(.+)다(?:고|며|면서|는)?$/u.exec(whole)?.[1];
  if (plain !== undefined && (finalOf(plain) === FINAL.nieun || /는$/u.test(plain))) return "present";
  const polite = /^(.+)니다$/u.exec(whole)?.[1];
  if (polite !== undefined && finalOf(polite) === FINAL.bieup && !/[입닙습]$/u.test(polite)) return "present";
  if (WITHIN.test(rest)) return null;
  // 지을 계획이다: a verb of the future, too, ends what is told.
  if (finalOf(whole) === FINAL.rieul) return "coming";
  return kind === "describing" && /는$/u.test(whole) ? "present" : null;
}

/** Whether what a sentence tells in one tense may be told in another: what is to come, or goes on, has not been done. */
export function isTenseKept(claimed: Tense, held: Tense): boolean {
  if (claimed === null || held === null) return true;
  if ((claimed === "past") !== (held === "past")) return false;
  return claimed !== "coming" || held !== "ongoing";
}

/** Has ㅆ under a syllable that is neither 있 nor 겠, with an ending behind it. */
export function isPast(word: string): boolean {
  return [...word.slice(0, -1)].some((syllable) => finalOf(syllable) === FINAL.ssangsiot && !/[있겠]/u.test(syllable));
}
