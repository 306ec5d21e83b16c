import { DATE_LABELS } from "../../dates/date-labels.js";
import { MONTH_NAME } from "../../dates/month-names.js";
import { isPlaceName } from "./no-persons.js";
import { personNames, withoutJob } from "./person-names.js";
import { accountName, titledName } from "./titled-names.js";

/** A line with more text (in characters) says more than who wrote when. */
const LONGEST = 90;
/** Share of its letters that must be in names. */
const NAMES = 0.8;

const NUMBERS = /\d[\d.,:/\s-]*(?:(?:st|nd|rd|th|년|월|일|시|분|초)(?![가-힣a-z])[\d.,:/\s-]*)*/giu;
/** Months beside a number: alone some are given names ("Jan", "Maj"). */
const MONTH_BEHIND = new RegExp(`(?<=\\d(?:st|nd|rd|th|\\.)?[\\s-](?:de\\s)?)${MONTH_NAME}`, "giu");
const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH_NAME}(?=[\\s-]\\d)`, "giu");
/** Words that stand beside a date: parts of the day, zones, days of the week, labels, counters. */
const BESIDE =
  /(?<!\p{L})(?:[ap]\.?m|[ecmp][sd]?t|gmt|utc|bst|kst|uhr|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:at|on)(?=\s*(?:\||(?:mon|tue|wed|thu|fri|sat|sun)))|published|posted|updated|modified|views?|min(?:ute)?s?(?:[\s-]+read)?|comments?|kommentare?|commentaires?|lesezeit|minuten|lectura|lecture)(?!\p{L})\.?|오전|오후|\([월화수목금토일]\)|(?:기사\s?|최종\s?)?(?:입력|등록|승인|작성|송고|발행|게재|수정)일?시?|조회수?|댓글|추천/giu;
/** Places, and a word of labels, that have the form of names: "서울시", "강원도", "최종". */
const PLACE = /^[가-힣]{2}[시군구도읍면동]$|^최[종신]/u;
/** An outlet with its article, behind the names. */
const OUTLET_BEHIND = /,\sThe\s\p{Lu}[^,|]{2,30}$/u;
/** Where somebody reports from. */
const POSTED = /(?<=\p{Ll})\sin\s\p{Lu}\p{L}+(?=$|,|\sand\s)/gu;
const NAME = /^[\p{L}.'’ -]+$/u;

/**
 * The people that a line names beside a date and nothing else: "JANE DOE | 09/11/24 01:06 PM ET", "홍길동 2024.11.09 조회 88".
 * Empty when the line has another form.
 * @param outlets names of outlets, in small letters
 */
export function datedNames(line: string, outlets: ReadonlySet<string>): string[] {
  if (line.length > LONGEST || !/\d{4}|\d{1,2}\s?[./:월-]\s?\d{1,2}/u.test(line)) return [];
  const account = accountName(line);
  return account === null ? namesAlone(line, outlets) : [account];
}

/** A label of a day as a stroke; short words stand within names and titles too ("on", "at"). */
function labelled(label: string): string {
  return /^\p{L}{1,4}$/u.test(label) ? label : " | ";
}

/**
 * The people that a line names, with their places and a date or without, and nothing else: "Jane Doe in London and John Roe
 * in Tokyo". Empty when the line has another form: a topic may have that of a name.
 * @param outlets names of outlets, in small letters
 */
export function namesAlone(line: string, outlets: ReadonlySet<string>): string[] {
  if (line.length > LONGEST) return [];
  const undated = line.replace(MONTH_BEHIND, " | ").replace(MONTH_BEFORE, " | ");
  const rest = undated
    .replace(POSTED, "")
    .replace(NUMBERS, " | ")
    .replace(BESIDE, " | ")
    .replace(DATE_LABELS, labelled);
  const bare = withoutJob(rest.replace(/[\s|]+$/u, ""))
    .replace(/[\s|·•,–—-]*\|[\s|·•,–—-]*/gu, " | ")
    .replace(/^[\s|]+|[\s|]+$/gu, "");
  const names = personNames(bare, outlets).filter((name) => NAME.test(name) && !PLACE.test(name) && !isPlaceName(name));
  const letters = bare.replace(OUTLET_BEHIND, "").replace(/\b(?:by|and)\b|[^\p{L}]/giu, "").length;
  if (titledName(bare) !== null) return names;
  return names.join("").replace(/[^\p{L}]/gu, "").length >= NAMES * letters ? names : [];
}
