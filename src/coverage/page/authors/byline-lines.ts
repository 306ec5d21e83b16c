import { type Element, isTag, isText } from "domhandler";
import { isJobTitle } from "../../bylines/bylines.js";
import { isOtherCredit, isOtherJob, isWriting } from "../../bylines/other-hands.js";
import { isInterfaceLine } from "../../interface-words.js";
import { isWholeName } from "../../latin-names.js";
import { textOf } from "../tree.js";

/** A line of an element that is marked up as a byline. */
interface BylineLine {
  readonly text: string;
  /** Tag and class of the element that its first words stand in: names of one list are set alike. */
  readonly kind: string;
}

/** Whom a byline names: those who wrote, and those whose job it calls another one. */
export interface BylineHands {
  readonly writers: readonly string[];
  readonly others: readonly string[];
}

const ROLE = /기자|특파원|논설위원/u;
/** A line that is nothing but what joins two names. */
const JOINS = /^(?:and|&|,|und|et|y|e|og|och|en|ja|and by|with|及|和|、|·)$/iu;
/** Plain elements are set alike by chance. */
const PLAIN = /^(?:p|div|span|td|a|b|strong|em|i|font)\.$/u;

/**
 * The people that an element names: those of its first line that names anybody, and of further lines those that are joined to it,
 * stand in a list, or are set like it. A photographer, by the job behind the name, is none of the writers.
 * @param namesOf the people that a text names
 */
export function handsIn(element: Element, namesOf: (text: string) => readonly string[]): BylineHands {
  const lines = linesOf(element).filter(({ text }) => !isInterfaceLine(text));
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return { writers: namesOf(only.text), others: [] };
  const isList = /^[uo]l$/u.test(element.name);
  const reporters = lines.filter(({ text }) => ROLE.test(text) && namesOf(text).length > 0);
  if (reporters.length > 0)
    return {
      writers: reporters.flatMap(({ text }) => namesOf(text)),
      others: [],
    };
  // "Text Jana Dohm Foto Jan Ros" has the work in front of the names, "Jana Dohm Text Jan Ros Foto" behind them.
  const isLabelled = isWork(lines[0]?.text ?? "");
  const named: { readonly names: readonly string[]; isOther: boolean }[] = [];
  let first: BylineLine | null = null;
  let [isJoined, isBehindJob] = [false, false];
  for (const [index, line] of lines.entries()) {
    const last = named.at(-1);
    if (JOINS.test(line.text)) isJoined = true;
    else if (isJob(line.text)) {
      const isOther = isOtherJob(line.text) || (!isLabelled && isOtherCredit(line.text));
      if (isOther && last !== undefined) last.isOther = true;
      isBehindJob = true;
    } else {
      const label = lines[index - 1]?.text ?? "";
      const isApart = !(isJoined || isList || isAlike(first, line, isBehindJob));
      const isOthers = isOtherCredit(label) && namesOf(label).length === 0 && (isLabelled || !isWork(label));
      const names = isOthers ? [] : namesOf(line.text);
      if (names.length === 0 || (first !== null && isApart)) continue;
      // What is no name behind another one is none here either: a place, a newspaper.
      const known = named[0]?.names[0];
      const listed = known === undefined ? names : names.filter((name) => namesOf(`${known}, ${name}`).includes(name));
      if (listed.length > 0) named.push({ names: listed, isOther: false });
      first ??= line;
      [isJoined, isBehindJob] = [false, false];
    }
  }
  const written = named.filter(({ isOther }) => !isOther).flatMap(({ names }) => names);
  return {
    writers: written,
    others: named.filter(({ isOther }) => isOther).flatMap(({ names }) => names),
  };
}

function isAlike(first: BylineLine | null, line: BylineLine, isBehindJob: boolean): boolean {
  return first?.kind === line.kind && (isBehindJob || !PLAIN.test(line.kind));
}

/** A line that is nothing but a kind of work: "Text", "Foto". */
function isWork(text: string): boolean {
  return isWriting(text) || (isOtherCredit(text) && /^[\p{L}'’]+$/u.test(text));
}

function isJob(text: string): boolean {
  if (isWork(text)) return true;
  return text.length <= 40 && !/^by\s/iu.test(text) && (isOtherJob(text) || (isJobTitle(text) && !/\d/u.test(text)));
}

const INLINE = new Set("a abbr b em font i mark q s small span strong sub sup u".split(" "));

/** Links side by side are a list. */
function isBehindLink({ name, prev }: Element): boolean {
  const before = prev !== null && isText(prev) && prev.data.trim() === "" ? prev.prev : prev;
  return name === "a" && before !== null && isTag(before) && before.name === "a" && textOf(before) !== "";
}

/**
 * The lines of an element as they are seen; words of neighbouring elements stand apart even without a space in the code, and a job
 * in an element of its own stands in a line of its own.
 */
export function linesOf(element: Element): BylineLine[] {
  let line: { text: string; readonly kind: string }[] = [];
  const lines: BylineLine[] = [];
  const end = () => {
    lines.push(...jobsApart(line));
    line = [];
  };
  const visit = (outer: Element): void => {
    for (const node of outer.children) {
      if (isText(node)) {
        if (node.data.trim() !== "")
          line.push({
            text: node.data,
            kind: `${outer.name}.${outer.attribs.class ?? ""}`,
          });
        else line.push({ text: " ", kind: "" });
      }
      if (!isTag(node) || /^(?:script|style|svg|button|noscript)$/u.test(node.name)) continue;
      const isInline = INLINE.has(node.name);
      if (!isInline) end();
      line.push({ text: isBehindLink(node) ? ", " : " ", kind: "" });
      visit(node);
      if (isInline) line.push({ text: " ", kind: "" });
      else end();
    }
  };
  visit(element);
  end();
  return lines;
}

/** The parts of a line, cut at those that are nothing but a job. */
function jobsApart(parts: readonly { readonly text: string; readonly kind: string }[]): BylineLine[] {
  const lines: BylineLine[] = [];
  let [text, kind] = ["", ""];
  const words = parts.filter((part) => part.kind !== "");
  let last = "";
  const end = () => {
    const folded = text.replace(/\s+/gu, " ").trim();
    if (folded !== "") lines.push({ text: folded, kind });
    [text, kind] = ["", ""];
  };
  for (const part of parts) {
    const isApart = words.length > 1 && part.kind !== "" && isJob(part.text.trim());
    const own = part.text.trim();
    // "Jane Doe", "Harbor Town": whole names of elements set in two ways are not one name.
    const isOther = own !== "" && part.kind !== kind && isWholeName(last) && isWholeName(own) && text.trim() === last;
    if (isApart || isOther) end();
    text += part.text;
    if (own !== "") last = own;
    if (kind === "") kind = part.kind;
    if (isApart) end();
  }
  end();
  return lines;
}
