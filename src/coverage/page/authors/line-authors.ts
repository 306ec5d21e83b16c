import { behindBy } from "../../bylines/by-words.js";
import { isJobTitle } from "../../bylines/bylines.js";
import { isChineseName } from "../../bylines/chinese-bylines.js";
import { hasName, uniqueNames } from "../../bylines/name-lists.js";
import { isWholeName } from "../../latin-names.js";
import type { Found } from "../../text-metadata.js";
import type { Trimmed } from "../body/trim-blocks.js";
import { isSetApart } from "../elements.js";
import type { PageLine } from "../page-lines.js";
import { datedJapaneseName, datelineNames, signedInJapanese, spacedName } from "./japanese-names.js";
import { personNames } from "./person-names.js";
import { signOff } from "./sign-off.js";
import { dashSigned, isWritersCredit, signedAlone, signedDay } from "./sign-off-lines.js";
import { signedName } from "./titled-names.js";

type FindNames = (statements: readonly string[], from: string) => Found | null;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Longer lines (characters) say more than who wrote when. */
const LONGEST_SIGNED = 120;

/** "(가온=한빛) 홍길동 기자 김철수 기자 =": the place and the agency that a Korean report begins with, and its reporters. */
const DATELINE = /^[[(【].*=.*(?:기자|특파원)\s?[\])】]?\s?=?$/u;

/** A byline that is a line, and whether its form says that it names all who wrote. */
export interface LineByline extends Found {
  readonly isFull: boolean;
}

/** The bylines that lines of a text or around it are by their form, nearest first. */
export function lineBylines(trimmed: Trimmed, around: readonly PageLine[], found: FindNames): readonly LineByline[] {
  const near = [
    ...trimmed.bylines,
    ...around.flatMap((line) => (line.byline ? [{ ...line.byline, text: line.text }] : [])),
  ];
  // Reporters sign one by one, and the head of the page may name them all.
  const signatures = trimmed.bylines.filter(({ text }) => /@|^.{2,20}기자$/u.test(text));
  const together = {
    names: signatures.flatMap(({ names }) => names),
    text: signatures.map(({ text }) => text).join(" "),
  };
  return [...near, together].flatMap(({ names, text }) => {
    const byline = found([names.join(", ")], `byline "${text.slice(0, 80)}"`);
    return byline === null ? [] : [{ ...byline, isFull: DATELINE.test(text) || behindBy(text) !== null }];
  });
}

/**
 * Signatures in lines that say more, or have a form of their own: credits, days, offices, datelines, sign-offs.
 * @param headed the lines between headline and text
 */
export function signedLines(
  trimmed: Trimmed,
  around: readonly PageLine[],
  headed: readonly PageLine[],
  found: FindNames,
): readonly (Found | null)[] {
  const short = around.filter(({ text }) => text.length <= LONGEST_SIGNED);
  const credits = trimmed.removed.filter(({ text }) => isWritersCredit(text));
  const signed = [
    ...short.filter(({ text }) => behindBy(text) !== null).map(({ text }) => text),
    ...short.flatMap(({ text }) => signedDay(text) ?? []),
    ...credits.map(({ text }) => text),
  ].map((text) => found([text], `byline "${text.slice(0, 80)}"`));
  return [
    ...signed,
    signedLine(around, new Set(headed)),
    signedBehind(trimmed.bylines),
    datelined(trimmed.paragraphs, around),
    signedDateline(trimmed.paragraphs, found),
    signOff(trimmed.paragraphs),
  ];
}

/** A line between headline and text, or right behind the text, that has the form of a signature. */
function signedLine(around: readonly PageLine[], headed: ReadonlySet<PageLine>): Found | null {
  const isJapanese = around.some(({ text }) => KANA.test(text));
  for (const [index, line] of around.entries()) {
    const { text, role } = line;
    const beside = [around[index - 1]?.text ?? "", around[index + 1]?.text ?? ""];
    // Above the headline stand a place and its weather.
    const alone = headed.has(line) ? (datedJapaneseName(text) ?? spacedName(text, beside)) : null;
    const inJapanese = isJapanese ? (signedInJapanese(text) ?? alone) : null;
    const name = role === "text" || role === "date" ? (signedName(text) ?? inJapanese) : null;
    if (name !== null) return { value: name, from: `byline "${text.slice(0, 80)}"` };
  }
  return null;
}

/** A job is told in no more than this (characters). */
const LONGEST_JOB = 40;
/** "… soll dort ein Lesesaal eröffnet werden. (Jana Dohm)" */
const BRACKETED = /[.!?…。]["”»“]?\s?[(（]([^()（）]{2,60})[)）]$/u;

/** "…続きを口ずさんだ。（東港支局・瀬尾真理）" */
const BRACKETED_LAST = /(?<=[。」])[（(](?=[^（）()]*[・、])[^（）()]{2,40}[）)]$/u;

/** The people who sign for a text in the first lines behind it that say anything: "— Jane Doe", "JEANNE DOUÉ". */
export function signedBehindText(behind: readonly PageLine[], text: Trimmed["paragraphs"]): Found | null {
  const last = text.findLast(({ kind }) => kind === "body")?.text ?? "";
  const isName = (name: string) => isWholeName(name) || (isChineseName(name) && !KANA.test(last));
  const bracketed = personNames(BRACKETED.exec(last)?.[1] ?? "").filter(isName);
  if (bracketed.length > 0 && !text.some((line) => line.text !== last && hasName(line.text, bracketed[0] ?? "")))
    return { value: bracketed.join(", "), from: `signature behind the last sentence "${bracketed.join(", ")}"` };
  const [first] = behind.filter(({ role }) => role === "text" || role === "prose");
  const japanese = KANA.test(last) ? signedInJapanese(BRACKETED_LAST.exec(last)?.[0] ?? "") : null;
  if (japanese !== null) return { value: japanese, from: `signature behind the last sentence "${japanese}"` };
  for (const [index, line] of behind.entries()) {
    const job = behind[index + 1]?.text ?? "";
    const isByJob = job.length <= LONGEST_JOB && !/[\d.!?:]/u.test(job) && isJobTitle(job);
    const names = [
      ...dashSigned(line.text, text),
      ...(line === first ? signedAlone(line.text, text, isByJob || isSetApart(line.element)) : []),
    ];
    if (names.length > 0)
      return {
        value: uniqueNames(names).join(", "),
        from: `byline "${line.text}"`,
      };
  }
  return null;
}

/** How many paragraphs may stand before the one with the place: captions and summaries are not always marked as such. */
const OPENING = 3;

/** "УСТЬ-ВЕЛЬМА (Якутия), 12 мая — РИА Новости, Павел Заречный.": place, day, agency and reporter in front of the first sentence. */
const AGENCY_DATELINE =
  /^(?=\p{Lu}{3})[\p{Lu}\s.-]{3,40}(?:\([^()]{2,40}\))?,\s\d{1,2}\.?\s\p{L}{3,12}\.?\s?[—–-]\s?(?:РИА [\p{L}]+|ИТАР-ТАСС|ТАСС|Интерфакс|Прайм|[A-Z]{2,6}|Reuters|Xinhua),\s([^.]{4,60})\.\s/u;

/** Whom a text names behind its place, its day and its agency. */
function signedDateline(paragraphs: Trimmed["paragraphs"], found: FindNames): Found | null {
  const first = paragraphs.find(({ kind }) => kind === "body")?.text ?? "";
  const [whole, names] = AGENCY_DATELINE.exec(first) ?? [];
  return whole === undefined || names === undefined ? null : found([names], `dateline "${whole.trim()}"`);
}

/** Whom a Japanese text names behind the place it is written from: in front of its first sentence, or in a line by itself. */
function datelined(paragraphs: Trimmed["paragraphs"], around: readonly PageLine[]): Found | null {
  const first = paragraphs.flatMap(({ kind, text }) => (kind === "body" ? [text] : [])).slice(0, OPENING);
  if (!first.some((text) => KANA.test(text))) return null;
  for (const text of [...first, ...around.map((line) => line.text)]) {
    const names = datelineNames(text);
    if (names.length > 0) return { value: names.join(", "), from: `byline "${text.slice(0, 80)}"` };
  }
  return null;
}

/** A Japanese name in brackets behind the last sentence of a paragraph or of the text: names of Han and kana have no form of their own. */
function signedBehind(bylines: readonly { readonly names: readonly string[]; readonly text: string }[]): Found | null {
  const sign = bylines.find(({ names, text }) => /^[【（(].+[】）)]$/u.test(text) && names.length > 0);
  return sign === undefined ? null : { value: sign.names.join(", "), from: `byline "${sign.text}"` };
}
