import { isAboutAuthor } from "../interface-words.js";
import { type ReadLine, readLine } from "../line-roles.js";
import { columns } from "../text-width.js";
import type { PageBlock } from "./blocks.js";
import { withCreditLabels } from "./credit-labels.js";
import { isPolite, isReport } from "./register.js";
import { isSignOff } from "./sign-off.js";

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

/** The lines without a list of points below such a heading, before the text: it says in other words what the text says. */
function withoutPoints(blocks: readonly PageBlock[], lines: readonly ReadLine[]): readonly ReadLine[] {
  const heading = lines.findIndex(({ text }) => text.length <= 30 && POINTS.test(text));
  const isPoint = (index: number) => blocks[index]?.element.name === "li";
  const start = [...lines.keys()].find((index) => index > heading && index <= heading + 1 + LABELS && isPoint(index));
  if (heading === -1 || start === undefined) return lines;
  if (lines.slice(0, start).some(({ role }) => role === "prose")) return lines;
  const end = lines.findIndex((_, index) => index > start && !isPoint(index));
  return end === -1
    ? lines
    : lines.map((line, index) =>
        index >= heading && index < end ? { ...line, role: "interface", byline: null, dates: [] } : line,
      );
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
