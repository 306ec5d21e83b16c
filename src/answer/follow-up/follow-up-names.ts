import { personsIn } from "../statement/statement-persons.js";
import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { TITLES } from "../verify/verify-name-tables.js";

/** A person that a shown sentence names. */
export interface NamedPerson {
  readonly name: string;
  /** Stands where the one who acts or speaks stands: with 은, 는, 이, 가 or 께서. */
  readonly acts: boolean;
}

/** Names in a sentence: with a gloss behind, in quotation marks, or as a company. */
const GLOSSED =
  /((?:[\p{L}\p{N}·&.-]{2,20} )?)([\p{L}\p{N}·&.-]{2,20})\((\p{Lu}[^()\n]{3,40}|\p{Script=Han}{2,20}|i\p{Lu}[^()\n]{2,40})\)/gu;
const QUOTED = /[‘“'"「『《〈]([^’”'"」』》〉\n]{2,24})[’”'"」』》〉]/gu;
const COMPANY = /(?:㈜|\(주\)|주식회사\s)([\p{L}\p{N}]{1,15})/gu;
/** What stands in quotation marks and is said, not named. */
const SAID = /(?:[다요죠까]|[.?!…])$|^(?:며|면서|고|라고|라며|이라며|이라고)(?:$|[\s,])/u;
/** A body in front of an office: 누리센터 대표 names nobody. */
const BODY_OFFICE =
  /(?:^|\s)[가-힣]{0,12}(?:센터|청|처|부|협회|학회|재단|공사|공단|그룹|전자|은행|대학|대학교|병원|연구소|위원회|회사|기업|정부|공원|광역시|도서관) [가-힣]+$/u;
/** Words in front of 시장 and 대표 that make them a market and any representative. */
const NO_PERSON = /(?:글로벌|해외|국내|세계|전통|주식|국제|스타트업|기업|업체|대기업|국가) (?:시장|대표)$/u;
/** A word in front of a name that belongs to the sentence: with a particle or as a verb. */
const JOINED = /^.*(?:[은는을를의에로와과도서며고]|한|된|인|던|할|하는)\s/u;

const PARTICLED = /^[^\s]*[은는을를의에로와과도서며고]\s/u;

const OFFICE = `(?:[가-힣]{0,7}(?:${TITLES}|의장|부회장|총재|단장|대변인|창립자))`;
const ACTING =
  /^(?:\([^()]*\))?\s?(?:[가-힣]{0,8}[^은는이가을를의로와과도에서\s]\s){0,3}[가-힣]{0,10}?(?:은|는|이|가|께서)(?=[\s,]|$)/u;
const OFFICE_FIRST = new RegExp(
  `${OFFICE}(?:\\s([가-힣]{1,5}(?:\\s[가-힣]{1,6})?)(?=\\s?\\(\\p{Lu})|(?:인|이자)\\s([가-힣]{2,6})(?=(?:은|는|이|가|께서)\\s))`,
  "gu",
);
const OFFICE_LAST = new RegExp(
  `(?<![가-힣])((?:[가-힣]{1,5}\\s)?[가-힣]{1,5}\\s(?:(?:공동|전|현|신임|수석|선임)\\s)?${OFFICE})(?=(?:은|는|이|가|을|를|의|과|와|도|에게|께서)?(?:[\\s,.]|$))`,
  "gu",
);

const OFFICE_BEHIND = new RegExp(`^\\s${OFFICE}(?=(?:은|는|이|가|을|를|의|과|와|도|에게|께서)?(?:[\\s,.]|$))`, "u");
/** What kind of body or place a name is that follows: 투자기관인 누리청. */
const APPOSED =
  /(?:기관|허브|회사|기업|업체|단지|도시|단체|센터|지역|학교|대학|펀드|협회|플랫폼|채널|스타트업|공원|시설)인\s['‘“"]?([\p{L}\p{N}]{2,14}?)(?=[은는이가을를의]?\s|와\s|과\s|[’'”"(])/gu;

/** The persons a shown sentence names, those who act or speak first. */
export function personsNamed(text: string): NamedPerson[] {
  const found: { name: string; start: number; end: number }[] = [];
  const add = (name: string, start: number, end: number) => {
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ name, start, end });
  };
  for (const match of text.matchAll(OFFICE_FIRST)) {
    const name = match[1] ?? match[2] ?? "";
    const end = match.index + match[0].length;
    // The office belongs to the name behind it, not to a word in front.
    add(name, match.index, end);
  }
  for (const { start, end } of personsIn(text)) {
    const office = OFFICE_BEHIND.exec(text.slice(end))?.[0] ?? "";
    const name = text.slice(start, end) + office;
    if (/^\p{Script=Hangul}{2,4}$/u.test(text.slice(start, end)) && !/^\p{Script=Han}/u.test(text.slice(end + 1)))
      add(name, start, end + office.length);
  }
  for (const match of text.matchAll(OFFICE_LAST)) {
    const whole = match[1] ?? "";
    const stripped = whole.replace(JOINED, "");
    // A name may end as a verb does: 아라한 대표.
    const name = stripped.includes(" ") ? stripped : whole.split(" ").slice(-2).join(" ").replace(PARTICLED, "");
    if (/\s/u.test(name) && !NO_PERSON.test(name) && !BODY_OFFICE.test(name))
      add(name, match.index + whole.length - name.length, match.index + whole.length);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ name, end }) => ({ name, acts: ACTING.test(text.slice(end)) }))
    .sort((a, b) => Number(b.acts) - Number(a.acts));
}

/** Names of other things in a shown sentence, those with a gloss first. */
export function thingsNamed(text: string): string[] {
  const persons = personsNamed(text).map(({ name }) => name);
  // Two words stand in front of a gloss of two words: 새빛 그룹(Saebit Group).
  const glossed = [...text.matchAll(GLOSSED)].map(([, first = "", second = "", gloss = ""]) =>
    /\p{L} \p{L}/u.test(gloss) ? (first + second).replace(JOINED, "") : second,
  );
  const quoted = [...text.matchAll(QUOTED)].map((match) => (match[1] ?? "").replace(/\(.*$/u, ""));
  const apposed = [...text.matchAll(APPOSED)].map((match) => match[1] ?? "");
  const companies = [...text.matchAll(COMPANY)].map((match) => (match[1] ?? "").replace(/[은는이가을를의과와]$/u, ""));
  return [...new Set([...glossed, ...apposed, ...companies, ...quoted.filter((name) => !SAID.test(name))])]
    .map((name) => name.trim())
    .filter((name) => name !== "" && !persons.some((person) => person.includes(name) || name.includes(person)));
}

/** Words between a body and its member, none of which ends in a particle. */
const BETWEEN = "(?:[가-힣A-Za-z]*[^은는을를이가로의에과와\\s]\\s){0,3}$";
const QUOTED_OWNER = new RegExp(`['‘“"]([^'’”"]{2,24})['’”"](?:\\([^()]*\\))?의\\s${BETWEEN}`, "u");
const OWNER = new RegExp(`([\\p{L}\\p{N}][\\p{L}\\p{N}.&-]{1,24}?)(?:\\([^()]*\\))?의\\s${BETWEEN}`, "u");

/** Between a name and its office: 한지우 [나래에너지] 대표. */
const MEMBER = new RegExp(
  `^\\s(?!(?:공동|현|전|신임|수석|선임|상임)\\s)([가-힣A-Za-z]{3,12})\\s(?:${TITLES})(?![가-힣]{3})`,
  "u",
);

/** The body a person belongs to by a shown sentence: ‘A’의 B 대표, A(Alpha)의 B 부사장, 누리협회 B 회장. Null where none says. */
export function bodyOf(person: string, text: string): string | null {
  const at = text.indexOf(person);
  if (at < 0) return null;
  const before = text.slice(0, at);
  const between = MEMBER.exec(text.slice(at + person.length))?.[1];
  if (between !== undefined) return between;
  const beside = /([\p{L}\p{N}]{3,16})\s$/u.exec(before)?.[1] ?? "";
  if (/^\p{Lu}/u.test(beside) || looksLikeKoreanName(beside, beside, "")) return beside;
  return QUOTED_OWNER.exec(before)?.[1] ?? OWNER.exec(before)?.[1] ?? null;
}
