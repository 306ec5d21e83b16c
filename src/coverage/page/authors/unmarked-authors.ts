import type { Document } from "domhandler";
import { isJobTitle } from "../../bylines/bylines.js";
import type { Found } from "../../text-metadata.js";
import { labelledCell } from "../body/labelled-cells.js";
import type { TextPlace } from "../body/text-place.js";
import type { Trimmed } from "../body/trim-blocks.js";
import type { PageLines } from "../page-lines.js";
import { datedNames, namesAlone } from "./dated-names.js";
import { japaneseName } from "./japanese-names.js";

/** What authors are looked for in that nothing marks as such. */
interface Page {
  readonly lines: PageLines;
  readonly place: TextPlace;
  readonly trimmed: Trimmed;
}

const HANGUL = /\p{Script=Hangul}/u;
/** A text of fewer different words in small letters does not tell which are its topics. */
const FEW = 20;

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
 * The authors of a line between headline and text that is names and a date, names beside a line with the date or with a job, or several
 * names. What the text itself speaks of ("North Korea"), and words that it has in small letters ("Climate Change"), are none.
 * @param outlets names of outlets, in small letters
 */
export function datedLine({ lines, place, trimmed }: Page, outlets: ReadonlySet<string>): Found | null {
  const words = new Set(trimmed.paragraphs.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []));
  for (const [index, { text, element }] of lines.around.slice(0, lines.before).entries()) {
    if (lines.masthead.has(text) || place.isOther(element)) continue;
    const isByDate = [index - 1, index + 1].some((next) => lines.around[next]?.role === "date" && next < lines.before);
    const isJobOrOutlet = (line: string) => isJob(line) || outlets.has(line.toLowerCase());
    const person = text.replace(JOB_BEHIND, (whole, job: string) => (isJob(job) ? "" : whole));
    const isByJob =
      person !== text ||
      [index - 1, index + 1].some((next) => next < lines.before && isJobOrOutlet(lines.around[next]?.text ?? ""));
    const bare = index < lines.headed ? namesAlone(person, outlets).filter((name) => isSigned(name, lines)) : [];
    const isBare =
      bare.length > 1 || (bare.length === 1 && (isByDate || isByJob) && (words.size >= FEW || HANGUL.test(text)));
    const names = isBare ? bare : datedNames(text, outlets);
    const isTopic = (name: string) =>
      speaksOf(trimmed.paragraphs, name) || name.split(" ").some((word) => words.has(word.toLowerCase()));
    if (names.length > 0 && !names.some(isTopic)) return { value: names.join(", "), from: `byline "${text}"` };
  }
  return null;
}

/** Whether a text names somebody, other than in a last paragraph that begins with the name: it says who wrote. */
function speaksOf(paragraphs: Trimmed["paragraphs"], name: string): boolean {
  const last = paragraphs.at(-1)?.text.startsWith(`${name} `) === true ? -1 : undefined;
  return paragraphs.slice(0, last).some(({ text }) => text.includes(name));
}

/** A job or an agency behind a name: "Jane Doe, Staff Writer", "Jörg Weiß, dpa". */
const JOB_BEHIND = /(?:\s*[,|–—]\s*|\s(?:avec|mit|con|com|med)\s(?:l['’])?)([^,|–—]{2,40})$/u;
const AGENCY = /^(?:dpa|afp|ap|apa|sda|efe|ansa|reuters)$/iu;

function isJob(text: string): boolean {
  return text.length <= 40 && !/[\d.!?]/u.test(text) && (isJobTitle(text) || AGENCY.test(text));
}

/** A Korean word that has the form of a name is one when the page shows it with an address or as a reporter's. */
function isSigned(name: string, { all }: PageLines): boolean {
  return !HANGUL.test(name) || all.some(({ text }) => text.includes(name) && /@|기자/u.test(text));
}
