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

/** "By" and what stands for it in German, French and Spanish newspapers. */
const ENGLISH = /^(?:(?:(?:words?|story|text|written|reported|report)\s+)?by:?|von|par|por)\s+(.+)$/iu;
const ENGLISH_NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|da|del|van|von|der|den|bin|al|la|le)){1,4}$/u;

/** Titles of offices and jobs that stand behind a name. */
const JOB =
  /\b(?:staff|senior|chief|political|business|technology|science|health|sports|culture|foreign|national|special|deputy|managing|associate|assistant|contributing|investigative|white house|correspondents?|reporters?|editors?|writers?|columnists?|producers?|journalists?|critics?|analysts?|contributors?|photographers?|anchors?|fellows?|interns?|bureau|director|news|desk|team|press|agencies|agency|wire|today|times|post|magazine|media|network|online|digital|ph\.?d|m\.?d)\b/iu;

/** Whether a text has the words of a job or an organisation, and so is no person's name. */
export function isJobTitle(text: string): boolean {
  return JOB.test(text);
}

function englishByline(text: string): Byline | null {
  const list = ENGLISH.exec(text)?.[1];
  if (list === undefined) return null;
  const parts = list.replace(/(?<=\S\s)(?:for|in|at)\s.*$/iu, "").split(/\s*(?:,|;|\||&|\b(?:and|und|et)\b|–|—)\s*/u);
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

/** The commonest Chinese family names, simplified and traditional: they tell a name from other words of two to four characters. */
const CHINESE_FAMILY =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯施洪翁倪柯简简詹游欧歐温溫";
const CHINESE_NAME = new RegExp(`^[${CHINESE_FAMILY}]\\p{Script=Han}{1,2}$`, "u");

/** Whether a word of Han characters has the form of a Chinese name. */
export function isChineseName(word: string): boolean {
  return CHINESE_NAME.test(word);
}

const CHINESE =
  /^[（(【[]?(?:\p{Script=Han}{2,8}(?:报|報|网|網|社|台))?(?:本报|本報|特约|特派|见习)?(?:记者|記者|作者|撰文|文)\s?[:：／/|]?\s?(\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4})(?=$|[\s／/)）\]】|])/u;

function chineseByline(text: string): Byline | null {
  const list = text.length > 60 ? undefined : CHINESE.exec(text)?.[1];
  const names = (list ?? "").split(/[、，,\s]+/u).filter(isChineseName);
  return names.length > 0 ? { names, outlet: null } : null;
}
