import { leadingByline } from "./bylines/byline-places.js";
import { type Byline, parseByline } from "./bylines/bylines.js";
import { isKoreanName } from "./bylines/korean-bylines.js";
import { captionReason, endsWithPictureRights, isCreditLine } from "./captions.js";
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

/** Labels that stand before dates, and other words of a date line. */
const DATE_LABELS =
  /(?:기사\s?)?(?:입력|등록|승인|발행|작성|게재|게시|송고|수정|최종\s?(?:수정|업데이트)|업데이트|갱신)(?:\s?(?:일시?|시간|날짜))?|(?:publié|modifié|mis\sà\sjour)(?:\sle)?|(?:publicad[oa]|actualizad[oa]|atualizad[oa])(?:\s(?:el|em))?|(?:pubblicato|aggiornato|modifica(?:to)?)(?:\sil)?|aktualisiert(?:\sam)?|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|gepubliceerd|bijgewerkt|(?:temps\sde\slecture|lesezeit|tiempo\sde\slectura)(?:\s?:?\s\d+\smin(?:utes|uten|utos|\.)?)?|(?:first\s)?(?:published|posted|updated|last\s(?:updated|modified)|modified|created|date|on|at)|(?:ver|er)öffentlicht(?:\sam)?|datum|stand|uhr|发布|發布|更新|时间|時間|来源|來源/giu;

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
  const dates = text.length <= 160 && /[\d０-９]{4}/u.test(text) ? findDates(text, timeZone) : [];
  if (dates.length > 0 && isDateLine(text, dates))
    return { ...line, role: "date", dates, byline: parseByline(withoutDates(text, dates)) };
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

function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  return rest
    .replace(DATE_LABELS, " ")
    .replace(WEEKDAYS, " ")
    .replace(/[:|ㅣ·]/gu, " ")
    .trim();
}

/** Days of the week beside a date: English, German, French, Spanish. */
const WEEKDAYS =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/giu;

/** A date line is dates, their labels and a byline; anything more makes it a text that mentions a date. */
function isDateLine(text: string, dates: readonly FoundDate[]): boolean {
  const rest = withoutDates(text, dates).replace(BRACKETED_LABEL, "");
  const letters = lettersOf(rest);
  if (letters <= 4 || (letters <= 60 && parseByline(rest) !== null) || isInterfaceLine(rest)) return true;
  const name = rest.replace(BESIDE_NAME, "").trim();
  if (name.length === 3 && isKoreanName(name)) return true;
  const parts = text.length <= APART ? text.split(/\s[|•│ㅣ–—]\s/u) : [];
  return parts.length > 1 && parts.some((part) => isDateAlone(part, dates, text));
}

/** The section in front of a day: "【地域ニュース】 2004年10月4日". */
const BRACKETED_LABEL = /^【[^【】]{1,12}】\s*/u;
/** A line that sets its date apart from something else is no longer than this (characters). */
const APART = 100;
/** What stands beside a bare name and a day: "by", how often it was read. */
const BESIDE_NAME = /^by\s|\s?조회수?\s?[\d,]*|\s?댓글\s?\d*|\s?추천\s?\d*/giu;

/** "World | Sept. 11, 2024": a part of the line is a date and nothing else. */
function isDateAlone(part: string, dates: readonly FoundDate[], text: string): boolean {
  const at = text.indexOf(part);
  const own = dates.filter(({ start, end }) => start >= at && end <= at + part.length);
  const moved = own.map((date) => ({ ...date, start: date.start - at, end: date.end - at }));
  return own.length > 0 && lettersOf(withoutDates(part, moved)) <= 4;
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length;
}

/** Labels of a change, in front of its date. */
const CHANGED =
  /(?:수정|업데이트|갱신|updated|modified|更新|modifi(?:é|ca|cato|cado|ziert)|mis\sà\sjour|aktualisiert|actualizad[oa]|atualizad[oa]|aggiornat[oa]|uppdaterad|oppdatert|opdateret|bijgewerkt)[^\d]{0,12}$/iu;

/** Whether a date line says that a date is that of a change. */
export function isModifiedLabel(text: string, date: FoundDate): boolean {
  return CHANGED.test(text.slice(0, date.start));
}
