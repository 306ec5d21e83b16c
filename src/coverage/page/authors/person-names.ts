import { behindBy } from "../../bylines/by-words.js";
import { isJobTitle, isNameplate, namesApart, parseByline } from "../../bylines/bylines.js";
import { isChineseName } from "../../bylines/chinese-bylines.js";
import { isKoreanName } from "../../bylines/korean-bylines.js";
import { uniqueNames } from "../../bylines/name-lists.js";
import { withoutOtherHands, withoutPhotographers } from "../../bylines/other-hands.js";
import { isNameWord, isParticle } from "../../latin-names.js";
import { japaneseName } from "./japanese-names.js";
import { beginsAsPlace, isNobody } from "./no-persons.js";
import { isOffice, titledName } from "./titled-names.js";

/** A legal form behind the comma that it is written with: "Doe Shipping, Inc." is one name. */
const LEGAL_FORM = /(?:^|[,;]\s)[^,;]+,\s(?:Inc|Ltd|LLC|LLP|PLC|Corp|S\.?L|S\.?A|Co)\.?(?=$|[,;])/u;

/** Labels of a name, and a reporter's rank before it. */
const LABEL =
  /^(?:(?:authors?|autor(?:in|a|e)?|auteur|auteure|автор|автори)\s*:?\s+|(?:作者|文|撰文|撰稿|記者|记者|글|글쓴이|작성자)\s*[:：/／]?\s*|(?:[가-힣A-Za-z]{2,10}\s)?기자\s+(?=[가-힣]{2,4}$))/iu;

/** A list ends with what "and" puts last: in "By Jane Doe and John Roe, Harbor Lantern" the rest is no name. */
const BEHIND_LIST = /^([^;|]*?\s(?:and|&|und|et)\s[^,;|]+),[^;|]*$/iu;

/** What a dash parts from the names: a place, an outlet, a job. */
const DASH = /\s(?:[–—-]+|ـ+)\s/u;
/** Signs that only turn the direction of writing. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Agencies that stand behind a name without a sign between, or with a word that says they helped: "Jeanne Doué avec AFP". */
const AGENCY_BEHIND =
  /(?<=\p{L}\s\p{L}.*)\s(?:(?:avec|with|con|com|mit|met|med|och|og|y|e|et|and|\/)\s(?:l['’])?)?(?:(?:the )?associated press|reuters|afp|dpa|efe|ansa|anp|ntb|ritzau|lusa|agences?|agencias|agenturen|bloomberg(?: news)?|press association|pa media|canadian press|(?:[A-Z]{2,5}\s)?\p{L}*(?:news|tv|radio))$/iu;

/** Where a byline line goes on with its date: "Jane Doe Tuesday, Aug. 17, 2010", "Jane Doe Updated 3 hours ago", "Jane Doe 21 de mayo de 2024". */
const DATE_BEHIND =
  /(?<=\p{L})[\s,|•·–—-]+(?:(?:first |last )?(?:published|updated|posted|modified)\b|(?:on|am|le|el)\s(?=\d|\p{L}+\s\d)|(?:publi(?:é|cad[oa])|mis à jour|veröffentlicht|aktualisiert|actualizado|pubblicat[oa]|aggiornat[oa]|atualizad[oa]|gepubliceerd)(?!\p{L})|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]?\s|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d|\d{1,2}[:./ ]\s?\d|\d{1,2}(?:st|nd|rd|th|\.|er)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}|(?:기사\s?)?(?:입력|등록|승인|발행|작성|송고|수정|업데이트)[\s:]*\d{4}|\d{4}[-./년]\s?\d).*$/iu;

/** Where somebody reports from or whom for: "Jane Doe for The Times", "Jane Doe in Seoul and John Roe in Tokyo", "Claire Morel à Lyon". */
const WHERE =
  /(?<=\S\s)(?:(?:for|in|at|from|near|of\sthe)\s|(?:à|aus|em|en|uit|desde)\s(?=\p{Lu})).*?(?=\s+(?:and|und|et|y|e)\s|[,;|&]|$)/giu;

/** Others who wrote, in brackets, as in French: "Jeanne Doué (avec Paul Morel et Anne Roy)". No agency, paper or station is one. */
const TOGETHER_WITH =
  /\s?\(avec\s((?:(?!France|Radio|Agence|Presse|Télé|La\s|Le\s)\p{Lu}[\p{L}'’-]+\s\p{Lu}\p{Ll}[\p{L}'’-]*(?:,\s|\set\s|(?=\))))+)\)/gu;

/** A statement of more characters names no people. */
const LONGEST = 2000;

/**
 * The people that a statement of authorship names: "Jane Doe and John Roe, BBC News", "By JANE DOE", "홍길동 기자",
 * "홍길동, 김철수", "记者 张三". Jobs, addresses, handles, dates and the names in `outlets` (small letters) are left out.
 */
export function personNames(statement: string, outlets: ReadonlySet<string> = new Set()): string[] {
  if (statement.length > LONGEST) return [];
  // "Deutsche Welle (www.dw.com)" is an organisation; those who "contributed to this report" are not its authors.
  if (/\((?:https?:|www\.)|\bcontributed to (?:this|the)\b/iu.test(statement)) return [];
  // "Kolkata Max 36.0°C Min 26.0°C" is the weather.
  if (/\bM(?:ax|in)\b.{0,12}\d\s?[°℃℉]/u.test(statement)) return [];
  const stated = unturned(statement)
    .replace(DIRECTION, "")
    .replace(/&(?:#0?39|#8217|#x27|rsquo|apos);/giu, "’")
    .replace(/&(?:amp|#0?38);/giu, "&")
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]*(?:\.[\w-]+)*/gu, " ")
    .replace(/https?:\/\/\S+|@\w+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^\s?[–—-]\s?(?=(?:di|by|por|par|von|de)\s)/iu, "")
    .trim();
  const whole = withoutPhotographers(stated).replaceAll(TOGETHER_WITH, ", $1");
  const unbracketed = whole
    .replace(/（[^（）]*）|\((?:[^()]*)\)|\[[^\]]*\]|<[^>]*>|【[^【】]*】/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  // "[한빛뉴스 홍길동 기자]" is bracketed as a whole.
  const bare = (unbracketed === "" ? whole.replace(/[[\]()<>（）【】]/gu, "") : unbracketed)
    .replace(MORE_BY, "$1")
    .trim();
  if (bare === "" || bare.length > 300 || LEGAL_FORM.test(bare)) return [];
  if (ROLE.test(bare) && !ROLE_BEFORE.test(bare)) {
    const listed = bare
      .split(/\s*[,;、]\s*/u)
      .flatMap((part) => (ROLE.test(part) ? rolesOf(part) : nameOf(part, outlets)));
    if (listed.length > 0) return uniqueNames(listed);
  }
  const titled = titledName(bare.replace(DATE_BEHIND, ""));
  if (titled !== null) return [titled];
  const listed = withoutOtherHands(bare.replace(DATE_BEHIND, ""));
  const list = (behindBy(listed) ?? listed).replace(LABEL, "").replace(BEHIND_LIST, "$1");
  for (const segment of list.split(DASH)) {
    const names = namesIn(segment, outlets);
    if (names.length > 0) return names;
  }
  return [];
}

/** The people of a list. What stands behind the first of them may be a place or an outlet. */
function namesIn(list: string, outlets: ReadonlySet<string>): string[] {
  const parts = namesApart(list)
    .replace(/\s외\s\d+(?:명|인)$/u, "")
    .replace(WHERE, "")
    .split(/(?<!\s)\s*(?:[,;·|/、，&•]|\band\b|\bwith\b|\bund\b|\bet\b|\s및\s)\s*/iu);
  const names = parts.flatMap((part, index) => {
    // Behind a job stands the house it is held in: "Jane Doe, Senior Technologist, ACLU Speech".
    const isHouse = /^\p{Lu}{3,}\s\p{Lu}\p{Ll}/u.test(part) && isJobTitle(parts[index - 1] ?? "");
    return index > 0 && (isHouse || beginsAsPlace(part) || isNameplate(part, list)) ? [] : nameOf(part, outlets);
  });
  return uniqueNames(names);
}

/** What cards of reporters link to: "홍길동 기자의 기사 모음", "홍길동 기자 페이지", "홍길동 다른 기사 보기". */
const MORE_BY =
  /(기자|)(?:의\s?|\s?)(?:페이지|(?:다른|최신|전체)\s?(?:기사|뉴스|글)(?:\s?(?:모음|더\s?보기|보기|목록))?|(?:기사|뉴스)\s?(?:모음|더\s?보기|목록))$/u;

/** "Roe, Jane; Doe, John", as libraries write names. */
function unturned(statement: string): string {
  // Two words with a comma are one person; agencies in such a list have no given names.
  const single = /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]*),\s(\p{Lu}\p{Ll}[\p{L}'’-]*)\s*$/u.exec(statement);
  if (single !== null) return `${single[2]} ${single[1]}`;
  const turned = /^\s*(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’. -]+)$/u;
  const parts = statement.split(";");
  return parts.length > 1 && parts.every((part) => turned.test(part))
    ? parts.map((part) => part.replace(turned, "$2 $1")).join("; ")
    : statement;
}

/** "기자 홍길동", "한빛일보 기자 홍길동". */
const ROLE_BEFORE = /^(?:\S{2,10}\s)?기자\s+[가-힣]{2,4}$/u;
const ROLE = /기자|특파원|논설위원|통신원|记者|記者/u;

function rolesOf(part: string): readonly string[] {
  return parseByline(part)?.names ?? [];
}

/** An outlet with its article before a name with its family name in capitals, as in French: "Le Courrier du Bocage Jeanne DOUÉ". */
const OUTLET_BEFORE = /^L(?:[ea]s?\s|['’])\S.*\s(?=\p{Lu}\p{Ll}[\p{L}-]*\s\p{Lu}{2,}[\p{Lu}\s-]*$)/u;

function nameOf(part: string, outlets: ReadonlySet<string>): string[] {
  const name = withoutOutlet(part.trim(), outlets)
    .replace(AGENCY_BEHIND, "")
    .replace(/^[A-Z]{2,5}['’]s\s+/u, "")
    .replace(/\s(?:follow|bio|email|ライター|ジャーナリスト|記者)$/iu, "")
    .replace(/^(?:(?:writing|reporting|written|reported|and) by|by|dr\.?|prof\.?|sir|mr\.?|mrs\.?|ms\.?)\s+/iu, "")
    .replace(/(?<!\s[JS]r)[.\s]+$|[\s:]+$/u, "")
    .replace(OUTLET_BEFORE, "")
    .trim();
  if (name.length < 2 || name.length > 60 || isNobody(name) || outlets.has(name.toLowerCase())) return [];
  // "Amanda “Mae” Tan": a nickname within a name.
  if (/\p{Nd}|[?!:=]/u.test(name) || /["“”]/u.test(name.replace(/(?<=\s)["“][\p{L} .'’-]+["”](?=\s)/u, ""))) return [];
  if (/\p{Script=Hangul}/u.test(name)) return koreanName(name);
  if (/记者|記者|报道|報導|報道|[／｜]/u.test(name)) return [];
  if (/^\p{Script=Han}+$/u.test(name)) return isChineseName(name) ? [name] : [];
  // "陳文浩 黃雅文" are two people; "高橋 和子" is one, in Japanese.
  const chinese = name.split(/\s/u).filter(isChineseName);
  if (chinese.length > 1 && chinese.join(" ") === name && chinese.some(({ length }) => length === 3)) return chinese;
  const words = withoutJob(name).split(/\s+/u);
  const written = words.filter((word) => word !== word.toLowerCase() || !isParticle(word));
  if (words.length < 2 || written.length > 5 || isJobTitle(words.join(" "))) return [];
  if (!words.some((word) => /\p{L}{2}/u.test(word))) return [];
  const capital = words.every(isNameWord);
  const unicameral = !/[\p{Lu}\p{Ll}]/u.test(name) && (!/^\p{Script=Han}/u.test(name) || japaneseName(name) !== null);
  return capital || unicameral ? [words.join(" ")] : [];
}

/** A name that stands alone, or behind the outlet it is written for: "홍길동", "한빛뉴스 홍길동", "KBS 홍길동". */
function koreanName(text: string): string[] {
  const [, before = "", name = ""] = /^(?:(\S+)\s)?([가-힣]{2,4})$/u.exec(text) ?? [];
  if (/(?:뉴스|일보|신문|방송|닷컴|경제|매체|통신|저널|타임즈|미디어|팀|부|국|실)$/u.test(name) || isOffice(name))
    return [];
  const written =
    before === "" ||
    /^(?:글|사진|취재|정리|그림|번역)$|(?:뉴스\d?|일보|신문|방송|닷컴|경제|통신|저널|미디어|투데이)$|^[A-Z]{2,5}$/u.test(
      before,
    );
  return written && isKoreanName(name) ? [name] : [];
}

/** Takes a known outlet off the end: "Jane Doe The Daily Lantern". */
function withoutOutlet(part: string, outlets: ReadonlySet<string>): string {
  const small = part.toLowerCase();
  for (const outlet of outlets) {
    if (outlet.length > 3 && small.length > outlet.length && small.endsWith(` ${outlet}`))
      return part.slice(0, -outlet.length).replace(/\s(?:the\s)?$/iu, "");
  }
  return part;
}

/** "Jane Doe Latin America correspondent": the job behind a name of two words, when at least two words tell it. */
export function withoutJob(name: string): string {
  const [, person = ""] =
    /^(\p{Lu}\p{Ll}\S*\s\p{Lu}\S+)\s(?:\S+\s){1,3}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist)$/u.exec(
      name,
    ) ?? [];
  return person === "" || isJobTitle(person) ? name : person;
}
