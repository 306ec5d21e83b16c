import { COMMON_KOREAN } from "../glossary/question-glossary.js";
import { isShortFor } from "../statement/statement-abbreviations.js";
import { matchText } from "../statement/statement-match.js";
import { PERSON_TITLES, personsIn } from "../statement/statement-persons.js";
import { bodyOf, isBearer, literally, mentionsOf, shortOf } from "./bearer-forms.js";
import { isOfKind } from "./bearer-kinds.js";

const PARTICLE = /(?<=[가-힣]{2})(?:에서는|에서|에는|[은는이가을를의도에])$/u;
/** Syllables of a common noun behind which two compounds differ: 시내버스 and 마을버스. */
const SHARED = 2;

/** Of a list of hundreds no more are looked at. */
const MOST = 60;
/** The same where the article does not name the one at all. */
const LONG = 3;

/** Names that an article sets side by side with a name, or that are of its kind: 바람시 for 하늬시, 방짜골 behind "은골과 방짜골이". */
export function othersOf(name: string, text: string, isPerson: boolean): readonly string[] {
  if (isPerson) return personsOf(text).filter((other) => !isSame(name, other));
  if (isCommon(name)) return [];
  const stems = [
    ...new Set(
      matchText(text).tokens.flatMap(({ kind, stem, start, end }) =>
        kind === "hangul" ? [stem, bodyOf(stem), text.slice(start, end).replace(PARTICLE, "")] : [],
      ),
    ),
  ];
  const alike = stems
    .filter((stem) => stem !== name && (isOfKind(name, stem) || sharesHead(name, stem)))
    .slice(0, MOST);
  return [...new Set([...alike, ...besideIn(name, text)])].filter(
    (other) => !isCommon(other) && !isSame(name, other) && isBearerIn(other, text),
  );
}

/** Names of the kind of one that its article does not name, in a sentence of it: 경기버스조합 for 서울버스조합, 다온푸드 for 다온전자. */
export function strangersTo(name: string, sentence: string): readonly string[] {
  if (isCommon(name) || name.length < 4) return [];
  const short = shortOf(name);
  return matchText(sentence).tokens.flatMap(({ kind, stem }) => {
    if (kind !== "hangul" || stem === name || isCommon(stem) || stem.length < 4) return [];
    const isOther = isOfKind(name, stem) || name.slice(-LONG) === stem.slice(-LONG);
    return isOther && (!isSame(name, stem) || (short !== null && stem.startsWith(short))) ? [stem] : [];
  });
}

/** Whether a word is common to many things, and no name. */
function isCommon(word: string): boolean {
  return COMMON_KOREAN.has(word) || new RegExp(`^(?:${PERSON_TITLES})$`, "u").test(word);
}

const TITLED = new RegExp(
  `^(?:\\s?[(（][^)）]{1,20}[)）])?\\s(?:전 |현 |신임 )?(?:[가-힣·]{1,10}\\s){0,2}?[가-힣]{0,6}(?:${PERSON_TITLES})(?![가-힣]{3})`,
  "u",
);
const TITLE_BEFORE = new RegExp(`(?<!출)(?:${PERSON_TITLES})(?:인|이던)?\\s$`, "u");

/** Persons whom a text names beside a title, an office or their age. */
export function personsOf(text: string): string[] {
  const found = personsIn(text).flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    if (!/^[가-힣]{3,4}$/u.test(name) || isOfKind(name, name)) return [];
    const behind = text.slice(end);
    const isTitled =
      TITLED.test(behind) || TITLE_BEFORE.test(text.slice(0, start)) || /^\s?[(（]\d{2}[)）·,세]/u.test(behind);
    return isTitled ? [name] : [];
  });
  return [...new Set(found)];
}

/** Whether two compounds differ only in what stands in front of a common noun: 해안마라톤 and 벚꽃마라톤. */
function sharesHead(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= SHARED || Math.abs(a.length - b.length) > 3) return false;
  return a.slice(-SHARED) === b.slice(-SHARED) && a.charAt(0) !== b.charAt(0);
}

/** One name in the other, or short for it. */
function isSame(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a) || isShortFor(a, b) || isShortFor(b, a)) return true;
  const [x, y] = [shortOf(a), shortOf(b)];
  return (x !== null && y === null && b.startsWith(x)) || (y !== null && x === null && a.startsWith(y));
}

function isBearerIn(name: string, text: string): boolean {
  return mentionsOf(name, text, false).some(({ end }) => isBearer(text.slice(end)));
}

/** Ends of words that are no names: verbs, what is counted or paid, who does something, offices, times. */
const NO_NAME =
  /(?:[았었였했됐겠갔왔렸졌쳤한된]다|에서|에게|에|으로|하|되|있|없|[자팀진측장들년월률율액비수량값금점권것때곳씨별중날간후말분기업사시군구도동]|이번|가격|매출|이익|사업|계획|공장|행사|대회|시장|제품|기술|위원회|협회|정부|당국|부문|지역|주민|회의|선수|의원|교수|작가|과정|결과|경우|이후|이전|가운데|대상|참가|조사|연구|개발|투자|협약|예산|건립|공사|운영|지원|모집|신청|선정|발표|개최|축제|전시|공연|작품|영화|선거|투표|판결|재판|혐의|사건|사고|화재)$/u;

/** Names besides one that an article speaks of twice or more and once as its topic. */
export function peersOf(name: string, text: string): readonly string[] {
  if (name.length < 3 || isCommon(name) || NO_NAME.test(name) || !isBearerIn(name, text)) return [];
  const topics = [...text.matchAll(TOPIC), ...text.matchAll(RIVAL)].flatMap(({ groups }) => groups?.topic ?? []);
  return [...new Set(topics)].filter(
    (topic) => !NO_NAME.test(topic) && !isCommon(topic) && !isSame(name, topic) && text.split(topic).length > 2,
  );
}

const TOPIC = /(?<![가-힣A-Za-z0-9])(?<topic>[가-힣]{3,8}?)['’”」』》]?(?:은|는)(?=[\s,])/gu;
/** What is called another's rival or neighbour. */
const RIVAL =
  /(?:경쟁사|경쟁업체|라이벌|맞수|이웃)(?:인|한)?\s['‘“「『《]?(?<topic>[가-힣]{3,8}?)['’”」』》]?(?:은|는|이|가|의|도)(?=[\s,])/gu;

const NAME = "[가-힣A-Za-z0-9]{2,12}";
const MARK = "(?:은|는|이|가|의|도|에서|에는)(?=[\\s,])";

/** Names joined to a name by 와, 과 or ·. */
function besideIn(name: string, text: string): string[] {
  const own = literally(name);
  const patterns = [
    `(?<![가-힣A-Za-z0-9])${own}['’”」』》]?(?:와|과)\\s(?:[가-힣]+\\s){0,2}?['‘“「『《]?(?<other>${NAME}?)['’”」』》]?${MARK}`,
    `(?<![가-힣A-Za-z0-9])(?<other>${NAME}?)['’”」』》]?(?:와|과)\\s(?:[가-힣]+\\s){0,2}?['‘“「『《]?${own}['’”」』》]?${MARK}`,
    `(?<![가-힣A-Za-z0-9])(?<other>${NAME})·${own}(?![가-힣]{3})`,
    `(?<![가-힣A-Za-z0-9])${own}·(?<other>${NAME}?)(?:[은는이가의도,\\s]|$)`,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, "gu"))].flatMap(({ groups }) => {
      const other = groups?.other ?? "";
      return /^[가-힣]{2,}$/u.test(other) && !/[은는을를]$/u.test(other) ? [other] : [];
    }),
  );
}
