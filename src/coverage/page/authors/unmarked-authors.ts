import type { Document, Element } from "domhandler";
import { isJobTitle } from "../../bylines/bylines.js";
import { isChineseName } from "../../bylines/chinese-bylines.js";
import { isKoreanName } from "../../bylines/korean-bylines.js";
import { hasName, uniqueNames } from "../../bylines/name-lists.js";
import { creditsPicture } from "../../bylines/other-hands.js";
import { findDates } from "../../dates/dates.js";
import { isParticle, isWholeName } from "../../latin-names.js";
import type { Found } from "../../text-metadata.js";
import { labelledCell } from "../body/labelled-cells.js";
import type { TextPlace } from "../body/text-place.js";
import type { Trimmed } from "../body/trim-blocks.js";
import { kindOf } from "../elements.js";
import type { PageLine, PageLines } from "../page-lines.js";
import { elementsOf, textOf } from "../tree.js";
import { isAuthorLink } from "./author-links.js";
import { datedNames, namesAlone } from "./dated-names.js";
import { japaneseName } from "./japanese-names.js";
import { withoutJob } from "./person-names.js";

/** What authors are looked for in that nothing marks as such. */
interface Page {
  readonly lines: PageLines;
  readonly place: TextPlace;
  readonly trimmed: Trimmed;
}

const HANGUL = /\p{Script=Hangul}/u;
/** A text of fewer different words in small letters does not tell which are its topics. */
const FEW = 20;
/** A line that tells a day is no longer than this (characters). */
const LONGEST_DAY = 100;

/** How boards label the author. */
const AUTHOR_LABEL =
  /^(?:작성자|글쓴이|기자명?|필자|등록자|취재기자|담당기자|이름|author|writer|byline|作者|记者|記者|著者|執筆者?|筆者)$/iu;

/**
 * The author whom a label names, as on boards: `<th>작성자</th><td>홍길동</td>`.
 * @param found makes a byline of statements, or null when they name nobody
 */
export function labelledAuthor(
  document: Document,
  found: (statements: readonly string[], from: string) => Found | null,
): Found | null {
  const cell = labelledCell(document, AUTHOR_LABEL);
  if (cell === null) return null;
  const from = `cell with that label, "${cell}"`;
  const japanese = japaneseName(cell);
  return found([cell], from) ?? (japanese === null ? null : { value: japanese, from });
}

/**
 * The authors of lines between headline and text that are names and a date, names beside a line with the date or with a job, or
 * several names. What the text itself speaks of ("North Korea"), and words that it has in small letters ("Climate Change"), are none.
 * @param outlets names of outlets, in small letters
 * @param isOutlet whether a line is the outlet's name at the end of the page's title
 */
export function datedLine(
  { lines, place, trimmed }: Page,
  outlets: ReadonlySet<string>,
  isOutlet: (line: string) => boolean,
): Found | null {
  const words = new Set(trimmed.paragraphs.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []));
  const isTopic = (name: string) =>
    speaksOf(trimmed.paragraphs, name) ||
    name.split(" ").some((word) => !isParticle(word) && words.has(word.toLowerCase()));
  const unlessTopic = (names: readonly string[]) => (names.some(isTopic) ? [] : names);
  const head = lines.around.slice(0, lines.before);
  const isOthers = (line: PageLine) => lines.masthead.has(line.text) || place.isOther(line.element) || isMenu(line);
  const isJobOrOutlet = (line: string) => isJob(line) || outlets.has(line.toLowerCase()) || isOutlet(line);
  const alone = head.map((line, index) =>
    index >= lines.headed || isOthers(line) || creditsPicture(line.text)
      ? []
      : unlessTopic(namesAlone(withoutJobBehind(line.text), outlets).filter((name) => isSigned(name, lines))),
  );
  const signed = head.map((line, index) => {
    const names = alone[index] ?? [];
    const beside = head.slice(Math.max(0, index - 1), index + 2).filter((other) => other !== line);
    const isByJob = withoutJobBehind(line.text) !== line.text || beside.some(({ text }) => isJobOrOutlet(text));
    const isTold = words.size >= FEW || HANGUL.test(line.text);
    if (names.length > 1 || (names.length === 1 && isTold && (isByJob || beside.some(isDay)))) return names;
    return isOthers(line) ? [] : unlessTopic(datedNames(line.text, outlets));
  });
  return together(head, signed, alone);
}

/** Links of a line from which on it is a menu, unless half of them are names; of topics two are enough ("Africa, Transport"). */
const MENU = 3;
const TOPICS = 2;

function isMenu({ element, text }: PageLine): boolean {
  const links = [...elementsOf(element)].filter((inner) => inner.name === "a" && text.includes(textOf(inner)));
  const isNamed = (link: Element) => isAuthorLink(link) || isWholeName(textOf(link)) || isHanName(textOf(link));
  const named = links.filter(isNamed).length;
  return links.length >= MENU ? named < links.length / 2 : links.length >= TOPICS && named === 0;
}

function isHanName(text: string): boolean {
  return isKoreanName(text) || isChineseName(text);
}

/** How many lines, of jobs and places, may stand between two names of one byline. */
const BETWEEN = 2;

/** The names of the signed line nearest to the text, of lines set alike right beside it that are names, and of signed lines set alike. */
function together(
  head: readonly PageLine[],
  signed: readonly (readonly string[])[],
  alone: readonly (readonly string[])[],
): Found | null {
  let last = signed.findIndex((names) => names.length > 0);
  const nearest = head[last];
  if (nearest === undefined) return null;
  const listed: string[][] = [[...(signed[last] ?? [])]];
  const isLike = (index: number) =>
    head[index] !== undefined && kindOf(nearest.element) === kindOf(head[index].element);
  for (let below = last - 1; isLike(below) && (alone[below] ?? []).length > 0; below -= 1)
    listed.unshift([...(alone[below] ?? [])]);
  for (let index = last + 1; index <= last + 1 + BETWEEN; index += 1) {
    const names = (index === last + 1 ? alone[index] : signed[index]) ?? [];
    if (!isLike(index) || names.length === 0) continue;
    listed.push([...names]);
    last = index;
  }
  // Lines are nearest to the text first.
  return { value: uniqueNames(listed.reverse().flat()).join(", "), from: `byline "${nearest.text}"` };
}

/** Whether a line tells a day. */
function isDay({ role, text }: PageLine): boolean {
  return role === "date" || (text.length <= LONGEST_DAY && /\d/u.test(text) && findDates(text, "UTC").length > 0);
}

/** Whether a text names somebody, other than in a last paragraph that begins with the name: it says who wrote. */
function speaksOf(paragraphs: Trimmed["paragraphs"], name: string): boolean {
  const last = paragraphs.at(-1)?.text.startsWith(`${name} `) === true ? -1 : undefined;
  return paragraphs.slice(0, last).some(({ text }) => hasName(text, name));
}

/** A job or an agency behind a name: "Jane Doe, Staff Writer", "Jörg Weiß, dpa". */
const JOB_BEHIND = /(?:\s*[,|–—]\s*|\s(?:avec|mit|con|com|med)\s(?:l['’])?)([^,|–—]{2,40})$/u;
const AGENCY = /^(?:dpa|afp|ap|apa|sda|efe|ansa|reuters)$/iu;

/** A line without the job that stands behind a name: "Jane Doe, Staff Writer", "Jane Doe Environment correspondent". */
function withoutJobBehind(line: string): string {
  return withoutJob(line.replace(JOB_BEHIND, (whole, job: string) => (isJob(job) ? "" : whole)));
}

function isJob(text: string): boolean {
  return text.length <= 40 && !/[\d.!?]/u.test(text) && (isJobTitle(text) || AGENCY.test(text));
}

/** Scripts without capital letters, but for those of East Asia: any two of their words have the form of a name. */
const UNICAMERAL = /^[^\p{Lu}\p{Ll}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** A Korean word that has the form of a name is one when the page shows it with an address or as a reporter's. */
function isSigned(name: string, { all }: PageLines): boolean {
  if (UNICAMERAL.test(name)) return false;
  return !HANGUL.test(name) || all.some(({ text }) => text.includes(name) && /@|기자/u.test(text));
}
