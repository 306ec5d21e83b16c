import { isJobTitle, parseByline } from "./bylines/bylines.js";
import { isKoreanName } from "./bylines/korean-bylines.js";
import { DATE_LABELS } from "./dates/date-labels.js";
import type { FoundDate } from "./dates/dates.js";
import { isInterfaceLine } from "./interface-words.js";
import { isWholeName } from "./latin-names.js";
import { isDesk } from "./page/authors/no-persons.js";

function cut(text: string, dates: readonly FoundDate[]): string {
  let rest = text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  return rest;
}

/** A line without its dates, the words that label them, and the days of the week. */
export function withoutDates(text: string, dates: readonly FoundDate[]): string {
  return cut(text, dates)
    .replace(DATE_LABELS, " ")
    .replace(WEEKDAYS, " ")
    .replace(/[:|ㅣ·]/gu, " ")
    .trim();
}

/** Days of the week beside a date: English, German, French, Spanish and Portuguese, Italian, Dutch, Scandinavian, Polish, Turkish, Russian, Arabic. */
const WEEKDAYS =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|ال(?:[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد))(?!\p{L})/giu;

/**
 * Whether a line with dates is a date line: dates, their labels and who wrote; anything more makes it a text that mentions a date, but
 * for a place in front of the day, and facts behind the minute that it begins with.
 */
export function isDateLine(text: string, dates: readonly FoundDate[]): boolean {
  const rest = withoutDates(text, dates).replace(BRACKETED_LABEL, "");
  const letters = lettersOf(rest);
  if (letters <= 4 || (letters <= 60 && parseByline(rest) !== null) || isInterfaceLine(rest)) return true;
  const name = rest.replace(BESIDE_NAME, "").trim();
  if ((name.length === 3 && isKoreanName(name)) || isWriter(cut(text, dates))) return true;
  if (isDesk(name.replace(BY, "")) || isPlaced(text, dates) || beginsWithMinute(text, dates)) return true;
  const parts = text.length <= APART ? text.split(/\s[|•│ㅣ–—]\s/u) : [];
  return parts.length > 1 && parts.some((part) => isDateAlone(part, dates, text));
}

/** A whole name, with the job behind it or without: "Jane Doe Transport Correspondent". */
function isWriter(beside: string): boolean {
  const text = beside
    .replace(WEEKDAYS, " ")
    .replace(BESIDE_NAME, " ")
    .replace(/[\s,|·•:–—-]+$|^[\s,|·•:–—-]+/gu, "");
  const words = text.split(/\s+/u);
  const person = words.slice(0, 2).join(" ");
  const isEmployed = words.length > 2 && words.length <= LONGEST_JOB && isJobTitle(words.at(-1) ?? "");
  return isWholeName(text) || (isEmployed && isWholeName(person) && !isJobTitle(person));
}

/** Words of a name and a job, at most. */
const LONGEST_JOB = 7;

/** "Valdearcos, 25 de julio de 2022": where and when. */
function isPlaced(text: string, dates: readonly FoundDate[]): boolean {
  const [day, ...more] = dates;
  return day !== undefined && more.length === 0 && day.end >= text.length - 1 && PLACED.test(text.slice(0, day.start));
}
const PLACED = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2},\s$/u;

/** "2023-04-10 15:22 南岸网 责任编辑：…": facts behind the minute that a line begins with. */
function beginsWithMinute(text: string, [first]: readonly FoundDate[]): boolean {
  return (
    text.length <= APART && first?.start === 0 && (first.iso?.length ?? 0) > DAY && !/[.!?…。다요]["”»」]?$/u.test(text)
  );
}
/** Length of "2024-03-05". */
const DAY = 10;

/** In front of a desk: "Par la rédaction". */
const BY = /^(?:by|par|von|por|di|door)\s/iu;

/** The section in front of a day: "【地域ニュース】 2004年10月4日". */
const BRACKETED_LABEL = /^【[^【】]{1,12}】\s*/u;
/** A line that sets its date apart from something else is no longer than this (characters). */
const APART = 100;
/** What stands beside a bare name and a day: "by", how often it was read. */
const BESIDE_NAME =
  /^by\s|\s?조회수?\s?[\d,]*|\s?댓글\s?\d*|\s?\d+\s(?:comments?|kommentare?|commentaires?|comentarios|commenti|reacties)$|\s?추천\s?\d*/giu;

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

/** "Publié le 09/05/2022 à 11h25": a day in numbers whose order its line does not tell. */
const NUMBERED_DAY = /(?<!\d)\d{1,2}([/-])\d{1,2}\1(?:19|20)\d{2}(?!\d)/u;

/** Whether a line is nothing but a day in numbers, with a label or without. */
export function isNumberedDay(text: string): boolean {
  const rest = text.length <= APART ? text.replace(NUMBERED_DAY, " ") : text;
  return rest !== text && lettersOf(rest.replace(DATE_LABELS, " ").replace(WEEKDAYS, " ")) <= 4;
}
