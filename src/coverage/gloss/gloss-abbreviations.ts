import { isSuffix } from "../analyzer/korean-stem.js";
import { type Gloss, type GlossName, nameAt } from "./gloss.js";

/** Last syllables of bodies, which their short forms keep (중소벤처기업부: 중기부, 공정거래위원회: 공정위). */
const BODY = /[부처청원회련협총위]$/u;
const BODY_SYLLABLE = /[부처청원회련협총위]/u;
const BODY_HEAD: readonly (readonly [RegExp, string])[] = [
  [/위원회$/u, "위"],
  [/(?:연합회|연합)$/u, "연"],
];
const LONG_FORM = /^[가-힣]{5,20}$/u;
const SHORT_FORM = /^[가-힣]{3,5}$/u;

/**
 * Whether a Korean name is a short form of another: it begins alike, and each of its syllables stands in the other in order (중기부 in
 * 중소벤처기업부). The other's last word alone is none (협회), unless the text announces it: (이하 협회).
 */
export function abbreviates(short: string, long: string, announced: boolean): boolean {
  const few = short.replace(/\s/gu, "");
  const many = long.replace(/\s/gu, "");
  if (few.length < 2 || many.length <= few.length || !/^[가-힣]+$/u.test(few)) return false;
  if (announced && many.endsWith(few)) return many.length - few.length >= 2;
  // 건보공단 leaves out the first word of 국민건강보험공단, but not the last.
  if (few[0] !== many[0] && (few.length < 4 || few.slice(-2) !== many.slice(-2))) return false;
  let at = 0;
  for (const syllable of few) {
    at = many.indexOf(syllable, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Bodies that a text names in full and by a short form without saying so: 중소벤처기업부 … 중기부. Only short forms of three syllables and
 * more, which end like the body, count; shorter ones are words by chance (대사 in 대한무역투자진흥공사).
 */
export function findAbbreviations(text: string): Gloss[] {
  const words = new Map<string, GlossName>();
  for (const { index, 0: run } of text.matchAll(/[가-힣]+/gu)) {
    if (!BODY_SYLLABLE.test(run)) continue;
    for (const form of formsOf(run)) if (!words.has(form)) words.set(form, nameAt(text, index, index + form.length));
  }
  const shorts = new Map<string, GlossName[]>();
  for (const [form, place] of words) {
    if (!SHORT_FORM.test(form) || !BODY.test(form)) continue;
    const initial = form.slice(0, 1);
    shorts.set(initial, [...(shorts.get(initial) ?? []), place]);
  }
  return [...words].flatMap(([long, place]) => {
    if (!LONG_FORM.test(long) || !BODY.test(long)) return [];
    const candidates = shorts.get(long.slice(0, 1)) ?? [];
    return candidates
      .filter((short) => isShortBody(short.text, long))
      .map((short): Gloss => ({ names: [place, short] }));
  });
}

/** The end of the long form says which end the short one has; what lies between is left out at more than one place or by pairs. */
function isShortBody(short: string, long: string): boolean {
  if (long.length < short.length + 2 || !abbreviates(short, long, false)) return false;
  const head = BODY_HEAD.find(([ending]) => ending.test(long))?.[1];
  return short.endsWith(head ?? long.slice(-1)) && !long.startsWith(short);
}

/** A word as it stands, and without each ending that is a particle. */
function formsOf(run: string): string[] {
  const forms = [run];
  for (let length = run.length - 1; length >= 3 && run.length - length <= 3; length -= 1) {
    if (isSuffix(run.slice(length))) forms.push(run.slice(0, length));
  }
  return forms;
}
