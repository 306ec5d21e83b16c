import { leadingByline } from "./bylines/byline-places.js";
import { type Byline, parseByline } from "./bylines/bylines.js";
import { captionReason, endsWithPictureRights, isCreditLine } from "./captions.js";
import { isDateLine, isNumberedDay, withoutDates } from "./date-lines.js";
import { saysChanged } from "./dates/date-labels.js";
import { type FoundDate, findDates } from "./dates/dates.js";
import { headsAfterwards, isInterfaceLine, isProductionCredit, trailingControl } from "./interface-words.js";
import type { Line } from "./lines.js";
import { isCopyrightLine } from "./outlets.js";
import { columns } from "./text-width.js";

/** What a line of plain text shows itself to be, by its own form alone. */
export type LineRole =
  | "date"
  | "byline"
  | "copyright"
  | "interface"
  | "afterwards"
  | "credit"
  | "caption"
  | "prose"
  | "text";

/** A line with what its own form tells. */
export interface ReadLine extends Line {
  readonly role: LineRole;
  /** Why, for captions. */
  readonly reason?: string;
  readonly dates: readonly FoundDate[];
  readonly byline: Byline | null;
}

/** A short line that ends with a mail address is a reporter's, with or without the name. */
const ADDRESS_LINE = /^.{0,40}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\s)\]>]*$/u;

const SENTENCE_END = /(?:[.!?。！？…]|[다요죠까]\.?)["'”’」』)\]]*$/u;
const FULL_STOP = /[.。]["'”’」』)\]]*(?:\s?\[\d{1,3}\])*$/u;

/**
 * Widths in columns from which a line is prose: one that ends with a full stop, one that ends like a sentence (headlines
 * do too: "…한국 찾는다", "…?"), and any line.
 */
const STOP_WIDTH = 36;
const SENTENCE_WIDTH = 100;
const PROSE_WIDTH = 160;

/** Tells the role of a line by its form. */
export function readLine(line: Line, timeZone: string): ReadLine {
  const { text } = line;
  const plain = (role: LineRole, byline: Byline | null = null) => ({ ...line, role, dates: [], byline });
  if (isCopyrightLine(text)) return plain("copyright");
  // Such a caption holds a photographer's name and a day too: neither is the report's.
  if (endsWithPictureRights(text)) return { ...plain("caption"), reason: "caption: ends with the rights of a picture" };
  const dates = text.length <= 160 && /[\d０-９٠-٩۰-۹]{4}|令和|平成|昭和/u.test(text) ? findDates(text, timeZone) : [];
  if (dates.length > 0 && isDateLine(text, dates))
    return { ...line, role: "date", dates, byline: parseByline(withoutDates(text, dates)) };
  if (isNumberedDay(text)) return plain("date");
  if (isInterfaceLine(text)) return plain("interface");
  if (headsAfterwards(text)) return plain("afterwards");
  const control = trailingControl(text);
  if (isCreditLine(text) || isProductionCredit(text)) return plain("credit");
  if (ADDRESS_LINE.test(text)) return plain("byline", parseByline(text) ?? { names: [], outlet: null });
  // "■ 진행 : 홍길동 앵커" lists who takes part.
  // "시민들이 걷고 있다. 홍길동 기자" is a caption with a name behind it.
  const isByline = text.length <= 90 && !SENTENCE_END.test(text) && !/^[■□◆◇●○]|^.{6,}[가-힣]\.\s/u.test(text);
  const byline = isByline ? bylineOf(text) : null;
  if (byline) return plain("byline", byline);
  const reason = captionReason(control > 0 ? text.slice(0, -control) : text);
  if (reason !== null) return { ...plain("caption"), reason };
  const width = columns(text);
  const prose =
    width >= PROSE_WIDTH ||
    (width >= SENTENCE_WIDTH && SENTENCE_END.test(text)) ||
    (width >= STOP_WIDTH && FULL_STOP.test(text) && !/\.{2}$/u.test(text));
  return plain(prose ? "prose" : "text");
}

function bylineOf(text: string): Byline | null {
  const byline = parseByline(text);
  if (byline) return byline;
  const leading = leadingByline(text);
  return leading !== null && leading.length === text.length ? leading : null;
}

/** Whether a date line says that a date is that of a change. */
export function isModifiedLabel(text: string, date: FoundDate): boolean {
  return saysChanged(text.slice(0, date.start));
}
