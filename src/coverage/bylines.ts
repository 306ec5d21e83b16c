import { chineseByline } from "./chinese-bylines.js";
import { isKoreanName, koreanByline } from "./korean-bylines.js";

/** Who wrote, and for whom. */
export interface Byline {
  readonly names: readonly string[];
  readonly outlet: string | null;
}

/** A byline has at most this many characters. */
const LONGEST = 150;
const EMAIL = /\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?/gu;

/**
 * Reads a text that is meant to be a byline: "홍길동 기자", "뉴스토마토 오승주 기자", "신민철 글로벌이코노믹 기자
 * mail@example.com", "홍길동·김철수 기자", "서울=뉴시스 홍길동 기자", "By Jane Doe and John Roe", "记者 张三".
 * @returns null when it names nobody
 */
export function parseByline(text: string): Byline | null {
  const bare = text.replace(EMAIL, " ").replace(/\s+/gu, " ").trim();
  if (bare.length > LONGEST) return null;
  return koreanByline(bare) ?? addressedName(text) ?? englishByline(bare) ?? chineseByline(bare);
}

/** A Korean name with its mail address and nothing else: "홍길동(hong@example.com)", "KBS 홍길동 hong@example.com". */
const ADDRESSED =
  /^[^\p{L}\p{N}]{0,3}(?:\S{2,12}\s)?([가-힣]{3,4})\s?[(<[]?\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?[^\p{L}\p{N}]{0,3}$/u;
/** What mail addresses are labelled with. */
const ADDRESS_LABEL = /^(?:이메일|전자우편|연락처|보내실.*|제보.*|문의.*|구독.*|기사.*|.*(?:팀|국|부|실|처))$/u;

function addressedName(text: string): Byline | null {
  const name = ADDRESSED.exec(text)?.[1];
  return name === undefined || !isKoreanName(name) || ADDRESS_LABEL.test(name) ? null : { names: [name], outlet: null };
}

/** "By" and what stands for it in German, French, Spanish, Italian, Dutch and Scandinavian newspapers. */
const ENGLISH =
  /^(?:(?:(?:words?|story|text|written|reported|report)\s+)?by:?|(?:ein\s(?:gastbeitrag|kommentar|essay|bericht|interview)\s)?von(?:\sunsere[mrn]?\s\p{L}+)?|(?:propos\srecueillis\s|texte\s)?par|(?:texto\s)?por|(?:a\scura\s|testo\s)?di|door|av|af|(?:words|text|texte|texto|testo|tekst|story):)\s+(.+)$/iu;
/** "And" between two whole names: "Paola Verdi e Marco Bianchi", and not "José Ortega y Gasset". The word is looked at before the names around it, which are long to try. */
const AND =
  /(?=\s(?:e|y|en|og|och)\s)(?<=\p{Lu}[\p{L}.'’-]*\s(?:(?:\p{Ll}{2,3}\s)*)\p{Lu}[\p{L}.'’-]*)\s(?:e|y|en|og|och)\s(?=\p{Lu}[\p{L}.'’-]*\s(?:(?:\p{Ll}{2,3}\s)*)\p{Lu})/gu;
const ENGLISH_NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:(?:de|da|del|della|di|van|von|der|den|bin|al|la|le)\s+)*\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

const HAS_AND = /\s(?:e|y|en|og|och)\s/iu;
const CAPITAL_AND = /(?=\s(?:E|Y|EN|OG|OCH)\s)(?<=\p{Lu}\s\p{Lu}{2,})\s(?:E|Y|EN|OG|OCH)\s(?=\p{Lu}{2,}\s\p{Lu})/gu;

/** A list of names with commas for what "and" is in other languages. */
export function namesApart(list: string): string {
  return HAS_AND.test(list) ? list.replace(AND, ", ").replace(CAPITAL_AND, ", ") : list;
}

/** Titles of offices and jobs that stand behind a name. */
const JOB =
  /\b(?:staff|senior|chief|political|business|technology|science|health|sports|culture|foreign|national|special|deputy|managing|associate|assistant|contributing|investigative|white house|correspondents?|reporters?|editors?|writers?|columnists?|producers?|journalists?|critics?|analysts?|contributors?|photographers?|anchors?|fellows?|interns?|bureau|director|news|desk|team|press|agencies|agency|wire|today|times|post|tribune|herald|chronicle|gazette|observer|examiner|inquirer|sentinel|broadcasting|television|radio|newspapers?|journal|guardian|telegraph|magazine|media|network|online|digital|ph\.?d|m\.?d)\b/iu;

/** Whether a text has the words of a job or an organisation, and so is no person's name. */
export function isJobTitle(text: string): boolean {
  return JOB.test(text);
}

function englishByline(text: string): Byline | null {
  const list = ENGLISH.exec(text)?.[1];
  if (list === undefined) return null;
  const parts = namesApart(list)
    .replace(/(?<=\S\s)(?:for|in|at)\s.*$/iu, "")
    .split(/\s*(?:,|;|\||&|\b(?:and|und|et)\b|–|—)\s*/u)
    .map((part) => part.trim().replace(/^(?:Dr|Prof|Sir)\.?\s+/u, ""));
  const names = parts
    .filter((part) => ENGLISH_NAME.test(part.trim()) && !JOB.test(part))
    .map((part) => titleCase(part.trim()));
  return names.length > 0 && ENGLISH_NAME.test((parts[0] ?? "").trim())
    ? { names: [...new Set(names)], outlet: null }
    : null;
}

/** "JANE DOE" as "Jane Doe", "MCDONALD" as "McDonald"; a name with small letters stays as it is. */
export function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}|(?<=\b(?:mc|o['’]))\p{L}/giu, (letter) => letter.toUpperCase())
    .replace(ROMANISED, (given) => given.toLowerCase());
}

/** The second syllable of a Korean given name behind the commonest family names: "Lee Jae-lim". */
const ROMANISED =
  /(?<=^(?:Kim|Lee|Yi|Rhee|Park|Pak|Choi|Jung|Jeong|Chung|Kang|Cho|Jo|Yoon|Yun|Jang|Chang|Lim|Im|Han|Oh|Seo|Suh|Shin|Kwon|Hwang|Ahn|An|Song|Jeon|Chun|Hong|Yoo|Yu|You|Ko|Koh|Go|Moon|Mun|Yang|Son|Sohn|Bae|Baek|Paik|Heo|Hur|Nam|Shim|Sim|Noh|Roh|Ha|Ju|Joo|Gu|Koo|Woo|Min|Jin|Na|Um|Cha|Kwak|Byun|Ryu|Sung|Do|Ma|Bang|Ban|Seol|Sul|Gil|Kil|Pyo|Tak|Ki|Yeo|Guk|Kook|Ok|Eom|Chae|Won|Wi|Hyun|Pyun|Maeng|Keum|Seok|Suk|Myung|Choo|Chu|Namgung|Hwangbo|Sunwoo)\s\p{Lu}\p{Ll}{1,5}-)\p{Lu}(?=\p{Ll}{0,5}$)/u;
