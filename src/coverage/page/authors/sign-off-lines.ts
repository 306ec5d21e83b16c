import { behindBy } from "../../bylines/by-words.js";
import { isJobTitle } from "../../bylines/bylines.js";
import { hasName } from "../../bylines/name-lists.js";
import { creditsPicture } from "../../bylines/other-hands.js";
import { isParticle } from "../../latin-names.js";
import { namesAlone } from "./dated-names.js";
import { personNames } from "./person-names.js";

/** A line longer than this (characters) says more than who wrote. */
const LONGEST = 60;
const DASHED = /^(?:—|–|--?)\s?(?=\p{Lu})(.+)$/u;

type Text = readonly { readonly text: string }[];

/**
 * The people whom a line right behind a text signs for: "— Jane Doe", "–Jane Doe and John Roe, Lantern". Whom the text speaks
 * of is quoted once more.
 */
export function dashSigned(line: string, text: Text): readonly string[] {
  const names = line.length <= LONGEST ? DASHED.exec(line)?.[1] : undefined;
  return names === undefined || /[.!?]$/u.test(names) ? [] : unlessTopic(personNames(names), line, text);
}

/** "Jane Doe, for the committee", "Jana Dohm, im Namen des Vereins". */
const ON_BEHALF =
  /^(\p{Lu}[^,;:\d]{4,40}),\s(?:for|on\sbehalf\sof|im\sNamen|für|pour|au\snom|en\snombre|a\snome|em\snome|namens)\s[^,;:.!?\d]{3,40}$/u;

/** The person of a line right behind a text who signs it for others; whom the text speaks of, it quotes. */
export function signedOnBehalf(line: string, text: Text): readonly string[] {
  const name = line.length <= LONGEST ? ON_BEHALF.exec(line)?.[1] : undefined;
  return name === undefined ? [] : unlessTopic(namesAlone(name, new Set()), line, text);
}

/** "Jeanne Doué (Vire, correspondante)". */
const WITH_JOB = /^(\p{Lu}[^()\d]{4,40})\s?\(([^()]{3,60})\)$/u;

/** The person of a line right behind a text who signs it with a job in brackets. */
export function signedWithJob(line: string, text: Text): readonly string[] {
  const [, name = "", job = ""] = line.length <= LONGEST + LONGEST_JOB ? (WITH_JOB.exec(line) ?? []) : [];
  return isJobTitle(job) ? unlessTopic(namesAlone(name, new Set()), line, text) : [];
}

/** Whole names in capital letters sign, and several of them do; one in small letters may be a topic. */
const CAPITALS = /^[^\p{Ll}]+$/u;
/** "(Jana Dohm)" */
const BRACKETED = /^[(（][^()（）]+[)）]$/u;
const ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The people of a line right behind a text that is nothing but names: several, in capital letters ("JEANNE DOUÉ"), or set apart. */
export function signedAlone(line: string, text: Text, isSetApart: boolean): readonly string[] {
  if (line.length > LONGEST || ASIAN.test(line) || /[\d.!?:]/u.test(line)) return [];
  const names = namesAlone(line, new Set());
  const isSigned =
    names.length > 1 || (names.length === 1 && (isSetApart || BRACKETED.test(line) || CAPITALS.test(line)));
  return !isSigned || names.some((name) => isOfWords(name, text)) ? [] : unlessTopic(names, line, text);
}

/** Whether a text has a word of a name in small letters, as it has those of its topics: "Harbor Town". */
function isOfWords(name: string, text: Text): boolean {
  const small = new Set(text.flatMap((line) => line.text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []));
  return name.split(" ").some((word) => !isParticle(word) && small.has(word.toLowerCase()));
}

/** Names, unless other lines of the text have one of them. */
function unlessTopic(names: readonly string[], line: string, text: Text): readonly string[] {
  const isTopic = (name: string) => text.some((other) => other.text !== line && hasName(other.text, name));
  return names.some(isTopic) ? [] : names;
}

/** "Publié le 14/04/24 à 18h02 par Jane Doe": who signs a day. */
const DAY_BY = /\d.*\s((?:by|par|von|por)\s\p{Lu}.*)$/u;
/** Longer lines (characters) say more than who wrote when. */
const LONGEST_DAY = 120;

/** The words of a line with a day from "by" on; null when it has no such words. */
export function signedDay(line: string): string | null {
  return line.length > LONGEST_DAY || /[.!?]$/u.test(line) ? null : (DAY_BY.exec(line)?.[1] ?? null);
}

/**
 * The people of a line before a text that is nothing but several names, or one with a job in the `next` line, or says by
 * whom it is; whom the text speaks of, it does not sign for.
 */
export function listedNames(line: string, next: string, text: Text): readonly string[] {
  const signed = line.length > LONGEST_DAY || behindBy(line) === null ? signedDay(line) : line;
  if (signed !== null) return personNames(signed);
  const names = creditsPicture(line) ? [] : namesAlone(line, new Set());
  return names.length > 1 || (names.length === 1 && isJobLine(next)) ? unlessTopic(names, line, text) : [];
}

/** A job is told in no more than this (characters). */
const LONGEST_JOB = 40;

function isJobLine(line: string): boolean {
  return line.length <= LONGEST_JOB && !/[\d.!?:]/u.test(line) && isJobTitle(line);
}

/** How agencies name their reporters behind a text: "(Reporting by Jane Doe in London; Editing by John Roe)". */
const CREDIT = /^[([]?(?:reporting|report|written|words|story|text)\b/iu;

/** Whether a line is such a credit, of those who wrote and not of those who helped. */
export function isWritersCredit(line: string): boolean {
  return line.length <= 300 && CREDIT.test(line) && behindBy(line.replace(/^[([]/u, "")) !== null;
}
