import { isAboutAuthor } from "../../interface-words.js";
import { type ReadLine, readLine } from "../../line-roles.js";
import { columns } from "../../text-width.js";
import { withCreditLabels } from "../authors/credit-labels.js";
import { isSignOff } from "../authors/sign-off.js";
import { isWithin, parentOf } from "../elements.js";
import type { PageBlock } from "./blocks.js";
import { isPolite, isReport } from "./register.js";

/** Width (columns) from which a paragraph that ends with a question mark is prose. */
const ASKED = 36;
/** Who speaks in a conversation, and who takes part in it: "◆ 홍길동> 네, …", "■ 진행 : 홍길동 앵커". */
const SPEAKER = /^[◇◆■□●○]\s?\S{1,12}\s?[>:：]\s?\S/u;

/** The roles of a candidate's blocks: by the form of their text, their mark-up, and how the text addresses readers. */
export function blockRoles(blocks: readonly PageBlock[], timeZone: string): readonly ReadLine[] {
  const read = withoutPoints(
    blocks,
    blocks.map((block) => roleOf(block, timeZone)),
  );
  const lines = withCreditLabels(withoutAddresses(read));
  const first = lines.findIndex(({ role }) => role === "prose");
  const named = (text: string) => {
    const name = text.split(" ").slice(0, 2).join(" ");
    return lines.slice(0, Math.max(0, first)).some((line) => line.text.includes(name));
  };
  return lines.map((line, index) =>
    index === first && isAboutAuthor(line.text) && named(line.text)
      ? { ...line, role: "text", reason: "says who wrote it" }
      : line,
  );
}

/** What heads a summary in points above a text. */
const POINTS =
  /^(?:summary|in (?:short|brief)|key (?:points|takeaways)|takeaways|highlights|at a glance|the essentials|auf einen blick|das wichtigste in kürze|en bref|l['’]essentiel|claves|puntos clave|en resumen|in breve|punti chiave|em resumo|in het kort|kort fortalt|kort om|sammanfattning|요약|핵심\s?요약|要点|ポイント)\s?[:：]?$/iu;
/** Labels that may stand between that heading and its list. */
const LABELS = 2;
/** A box with such a heading holds less than this share of the letters. */
const BOX = 0.4;

/** The lines without the points below such a heading, before the text: they say in other words what the text says. */
function withoutPoints(blocks: readonly PageBlock[], lines: readonly ReadLine[]): readonly ReadLine[] {
  const heading = lines.findIndex(({ text }) => text.length <= 30 && POINTS.test(text));
  if (heading === -1) return lines;
  const end = endOfBox(blocks, heading) ?? endOfList(blocks, heading);
  if (end === null || lines.slice(0, heading).some(({ role }) => role === "prose")) return lines;
  return lines.map((line, index) =>
    index >= heading && index < end ? { ...line, role: "interface", byline: null, dates: [] } : line,
  );
}

/** Where the list below a heading ends, that something follows. */
function endOfList(blocks: readonly PageBlock[], heading: number): number | null {
  const isPoint = (index: number) => blocks[index]?.element.name === "li";
  const start = [...blocks.keys()].find((index) => index > heading && index <= heading + 1 + LABELS && isPoint(index));
  const end = start === undefined ? -1 : blocks.findIndex((_, index) => index > start && !isPoint(index));
  return end === -1 ? null : end;
}

/** Where the box ends that begins with a heading, holds no large part of the letters, and is followed by something. */
function endOfBox(blocks: readonly PageBlock[], heading: number): number | null {
  const block = blocks[heading];
  const box = block?.heading === true ? parentOf(block.element) : null;
  if (box === null) return null;
  const inBox = blocks.map(({ element }) => element === box || isWithin(element, box));
  const end = inBox.findIndex((isInside, index) => index > heading && !isInside);
  const letters = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  if (end <= heading + 1 || inBox.indexOf(true) !== heading || inBox.lastIndexOf(true) >= end) return null;
  return letters(blocks.slice(heading, end)) < BOX * letters(blocks) ? end : null;
}

function roleOf(block: PageBlock, timeZone: string): ReadLine {
  const line = readLine({ start: 0, end: block.text.length, text: block.text, apart: true }, timeZone);
  // A photographer's name below a picture has the form of a byline and is none.
  if (block.caption && !/^(?:copyright|date)$/u.test(line.role))
    return {
      ...line,
      role: line.role === "credit" ? "credit" : "caption",
      reason: "caption: marked up as one",
      byline: null,
    };
  if (block.heading && line.role === "prose" && columns(block.text) < 160) return { ...line, role: "text" };
  // Headlines end like questions too, but not in paragraphs.
  if (line.role === "text" && SPEAKER.test(block.text)) return { ...line, role: "prose" };
  const isAsked = /[?!]["'”’)]*$/u.test(block.text) && block.element.name === "p" && columns(block.text) >= ASKED;
  if (line.role === "text" && isAsked) return { ...line, role: "prose" };
  return line;
}

/** Of a Korean report, what addresses readers is no prose: the site says it before and behind. */
function withoutAddresses(lines: readonly ReadLine[]): readonly ReadLine[] {
  const prose = lines.filter(({ role }) => role === "prose").map(({ text }) => text);
  return isReport(prose)
    ? lines.map((line) =>
        (line.role === "prose" || line.role === "text") && isPolite(line.text) && !isSignOff(line.text)
          ? { ...line, role: "text", reason: "says something to the reader" }
          : line,
      )
    : lines;
}
