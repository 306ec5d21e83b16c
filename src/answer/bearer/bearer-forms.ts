import { PERSON_TITLES } from "../statement/statement-persons.js";
import { SURNAMES } from "../verify/verify-name-tables.js";
import { isRegion } from "./bearer-kinds.js";

/** A place in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/** Offices behind the name of what they are held of: 가람은행장, 나루시장. */
const HEADED = /(?<=[가-힣]{2}(?:은행|병원|대학|시|도서관|박물관|미술관|연구원|연구소|협회|조합|재단))장$/u;
/** What places and bodies are called without. */
const LEFT_OUT =
  /(?<=^[가-힣A-Za-z]{2,})(?:특별자치시|특별자치도|광역시|특별시|시|군|구|도|은행|병원|의료원|전자|건설|화학|증권|그룹|대학교|대학|대)$/u;
/** What may stand behind a short name: a particle, or nothing. */
const ALONE = "(?=(?:에서|에는|에게|으로|까지|부터|[은는이가의을를도와과에로만])?(?:[^가-힣A-Za-z0-9]|$))";
const START = "(?<![가-힣A-Za-z0-9])";
/** Behind a name: it is what is spoken of, and not somebody beside it. */
const BEARS = /^['’”"」』》)]*(?:\s?[(（][^)）]{0,40}[)）])?(?:(?:[은는이가의도]|에서는|에는|에선|엔)(?=[\s,])|\s\d)/u;

/** Whether a name in front of a text is what is spoken of there: 가람시는, 가람시의. */
export function isBearer(behind: string): boolean {
  return BEARS.test(behind);
}

/** A name for a pattern. */
export function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** A name without the office that is held of it: 가람은행 of 가람은행장. */
export function bodyOf(name: string): string {
  return name.replace(HEADED, "");
}

/** A name without what it may be called without: 나루 of 나루시; null where nothing may be left out. */
export function shortOf(name: string): string | null {
  const short = name.replace(LEFT_OUT, "");
  return short === name ? null : short;
}

/** Where a text names something, in full or in short; a person also by surname and office (함 감독). */
export function mentionsOf(name: string, text: string, isPerson: boolean): Mention[] {
  const short = isPerson ? null : shortOf(name);
  // A region stands in front of much that is its own: 나루관, 나루국가산단.
  const isOpen = (form: string): boolean => form.length > 2 || isRegion(form);
  const patterns = [`${START}${literally(name)}${isPerson || isOpen(name) ? "" : ALONE}`];
  const school = /^.+(?=(?:등학교|학교)$)/u.exec(name)?.[0];
  if (school !== undefined && /[초중고]$/u.test(school)) patterns.push(`${START}${literally(school)}${ALONE}`);
  if (short !== null) patterns.push(`${START}${literally(short)}${isRegion(short) ? "" : ALONE}`);
  if (isPerson && SURNAMES.includes(name.charAt(0)))
    patterns.push(
      `(?<![가-힣])${name.charAt(0)}모?(?:[(（]\\d+[)）])? (?=(?:전 |현 |신임 )?[가-힣]{0,6}(?:${PERSON_TITLES})(?![가-힣]{3}))`,
    );
  return [...text.matchAll(new RegExp(patterns.join("|"), "gu"))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}
