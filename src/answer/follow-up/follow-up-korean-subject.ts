import { withParticle } from "../../coverage/particle.js";
import { SURNAMES, TITLES } from "../verify/verify-name-tables.js";
import type { Subject } from "./follow-up-grammar.js";
import { withName } from "./follow-up-korean-pointers.js";
import { CLASSES, type KoreanWord, koreanWords } from "./follow-up-korean-words.js";
import { personsNamed } from "./follow-up-names.js";

/** A word that ends in an office: 회장, 한빛법인장. */
export const OFFICE = new RegExp(`(?:${TITLES}|의장|총재|단장|대변인)$`, "u");
const KOREAN_NAME = new RegExp(`^[${SURNAMES}][가-힣]{2}$`, "u");
/** The words up to the first particle, without the parts that are asked for. */
export function koreanSubject(question: string, shown: string): Subject | null {
  const words = koreanWords(question);
  const first = words.findIndex(({ role }) => role === "own");
  if (first < 0) return null;
  const run: KoreanWord[] = [];
  for (const word of words.slice(first)) {
    if (word.role !== "own" && word.role !== "part") break;
    run.push(word);
    if (word.particle !== "" && !/^[의과와]$/u.test(word.particle)) break;
  }
  const person = personOf(run, question, shown);
  if (person !== null) return { text: person, kind: "person" };
  while (run.length > 1 && isAskedPart(run.at(-1))) run.pop();
  return { text: joined(run), kind: "thing" };
}

/** Whether a word says what of the subject is asked for, and does not end its name. */
function isAskedPart(word: KoreanWord | undefined): boolean {
  return word?.role === "part" && !CLASSES.has(word.noun);
}

function joined(run: readonly KoreanWord[]): string {
  return [...run.slice(0, -1).map(({ text }) => text), run.at(-1)?.noun ?? ""].join(" ").trim();
}

/** The person that words name, with the office; null where they name none. */
function personOf(run: readonly KoreanWord[], question: string, shown: string): string | null {
  const names = run.map(({ noun }) => noun);
  const last = names.at(-1) ?? "";
  const before = names.at(-2);
  const asksWho = /누구[가-힣]{0,4}\s?[?？]*$/u.test(question);
  const known = personsNamed(shown).some(({ name }) =>
    names.some((one) => one.length > 1 && name.split(" ").includes(one) && !OFFICE.test(one)),
  );
  if (!OFFICE.test(last))
    return (known && run.length < 3) || (asksWho && run.every(({ role }) => role === "own") && run.length < 3)
      ? joined(run)
      : null;
  if (before === undefined) return null;
  // "누리 회장은 누구" asks who holds the office, "김하늘 회장은 누구" about who does.
  return !asksWho || KOREAN_NAME.test(before) || before.length === 1 || (known && run.length > 2) ? joined(run) : null;
}

/** The question before of another day, of another person, of another place, or of another thing. */
export function koreanSame(before: string, subject: Subject | null, other: string): string {
  if (/^(?:그?\s?다음\s?날|이튿날|전날)$/u.test(other)) {
    const by = other === "전날" ? -1 : 1;
    return before.replace(/(\d+)일/u, (_, day: string) => `${Number(day) + by}일`);
  }
  const unit = /^\d+\s?([년월일])$/u.exec(other)?.[1];
  if (unit !== undefined) return before.replace(new RegExp(`\\d+\\s?${unit}`, "u"), other);
  const words = koreanWords(before);
  const place = words.find(
    ({ role, particle, noun }) =>
      role === "own" && /^(?:에서|에|로|으로|에는|에서는)$/u.test(particle) && subject?.text.includes(noun) !== true,
  );
  const isPerson = OFFICE.test(other);
  if (subject?.kind === "person" && !isPerson && place) return withName(before, place.noun, other);
  if (isPerson && subject?.kind === "thing" && other.includes(" ")) return `${withParticle(other, "은/는")}?`;
  return subject === null ? before : withName(before, subject.text, other);
}
