import type { Byline } from "./bylines.js";

/** First syllables of Korean family names (those of 99.9 % of people), and the family names of two syllables. */
const FAMILY =
  "(?:남궁|황보|제갈|선우|독고|사공|서문|[가간갈감강견경계고곡공곽구국권금기길김나난남내노뇌단담당도돈동두라류마만맹명모목문미민박반방배백범변복봉부빈빙사삼상서석선설섭성소손송순승시신심안애양어엄여연염엽영예오옥온옹왕요용우운원위유육윤은음이인임자장저전점정제조종좌주준즉지진차창채천초최추탁탄탕태판팽편평포표풍피필하학한함해허현형호홍화환황후])";
const NAME = new RegExp(`^${FAMILY}[가-힣]{1,3}$`, "u");

/** How the names of outlets end. */
const OUTLET =
  /(?:뉴스|일보|신문|경제|방송|통신|타임[스즈]|미디어|매일|데일리|투데이|저널|닷컴|이코노믹|비즈|헤럴드|프레스|포스트|리뷰|매거진|주간|뉴스\d|TV|in|인)$/u;

/** Words that look like a name and are a desk, a rank, a kind of work, a control beside the name or an outlet. */
const NOT_A_NAME =
  /^(?:선임|수석|전문|객원|인턴|수습|사진|영상|취재|편집|경제|정치|사회|문화|산업|국제|지역|전국|연예|이슈|온라인|디지털|본지|기자명|기자|시민|명예|방송|구독|공유|인쇄|신고|제보|문의|전체|추천|기고|안내|지면|조회|선택|정보|이전|주요|최신|인기|소개|연락처|이메일|미국|중국|일본|서울|부산|.{1,6}(?:부|팀|국|실|센터|본부|지국|전문|담당|위원|신문|일보|뉴스|방송))$/u;
const DESK =
  /(?:부|팀|국|실|센터|본부|지국|데스크|전문|선임|수석|객원|인턴|수습|담당|취재|사진|영상|글|온라인|디지털|편집|기자명|뉴스)$/u;

/** What reporters are called behind their names. */
const ROLE =
  /(?:[가-힣A-Z·]{0,8}(?:선임|수석|전문|객원|인턴|수습|시민|명예|사진|영상|대))?\s?(기자|특파원|통신원|논설위원|논설실장|편집위원|편집국장|리포터|앵커|칼럼니스트|에디터)(?![가-힣])/gu;

/** Who took a picture, behind its caption or behind who wrote: "… 하고 있다./사진=홍길동 기자", "… / ⓒ 한빛 홍길동 기자". */
const PICTURE_BEHIND = /(?<=[다요습자원][.)]?\s?[/|,·]?\s?)사진\s?[=:].*$|(?<=\S\s?)[ⓒ©].*$/u;

/** Most words of an outlet's name. */
const LONGEST_OUTLET = 3;

interface Word {
  readonly text: string;
  /** The sign between this word and the one before it: "=", "/", "|", ",", or none. */
  readonly sign: string;
}

/** Reads a byline in Korean: names before a role, the outlet before or between them, places and desks left out. */
export function koreanByline(joined: string): Byline | null {
  const names: string[] = [];
  let outlet: string | null = null;
  let from = 0;
  // "홍길동 기자김철수 기자": lines without a space between them in the code.
  const text = joined.replace(PICTURE_BEHIND, "").replace(/(기자|특파원)(?=[가-힣]{2,4}\s?(?:기자|특파원))/gu, "$1 ");
  for (const role of text.matchAll(ROLE)) {
    const words = wordsOf(text.slice(from, role.index));
    from = role.index + role[0].length;
    const found = /특파원|통신원/u.test(role[0]) ? withoutPosting(words, namesAmong(words)) : namesAmong(words);
    if (found.length === 0) continue;
    names.push(...found.map((index) => words[index]?.text ?? ""));
    outlet ??= outletAmong(words, found, role[1] === "기자");
  }
  const unique = [...new Set(names)];
  return unique.length > 0 ? { names: unique, outlet } : roleFirst(text);
}

/** A line with the role in front of the name, behind the outlet: "한빛일보 기자 홍길동". */
function roleFirst(line: string): Byline | null {
  const [, outlet = "", name = ""] = /^\s*(\S{2,12})\s기자\s([가-힣]{3,4})\s*$/u.exec(line) ?? [];
  return OUTLET.test(outlet) && isKoreanName(name) ? { names: [name], outlet } : null;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sign = "";
  for (const part of text.split(/([\s,·ㆍ/|ㅣ│=:()[\]【】<>]+)/u)) {
    const word = part.replace(/[^\p{L}\p{N}&.]/gu, "");
    if (/^[\s,·ㆍ/|ㅣ│=:()[\]【】<>]+$/u.test(part) || word === "") sign = part.trim().slice(0, 1).replace("ㆍ", "·");
    else {
      words.push({ text: word, sign });
      sign = "";
    }
  }
  return words;
}

/**
 * Which words are names: those of a list before the role ("홍길동·김철수"), and the last of the others. Two or four
 * syllables make a name only in such a list or right before the role: "조선비즈 홍길동 기자".
 */
function namesAmong(words: readonly Word[]): number[] {
  const named = [...words.keys()].filter((index) => isKoreanName(words[index]?.text ?? ""));
  const last = named.at(-1);
  if (last === undefined) return [];
  return named.filter((index) => {
    // "가온=뉴시스": what stands before the sign is a place.
    if (words[index + 1]?.sign === "=") return false;
    // "글 홍길동 시민기자, 편집 김철수 기자": who edits does not write.
    if (words[index - 1]?.text === "편집" && words[index]?.sign !== "·") return false;
    if (index === last) return true;
    if (isPost(words, index, last) || !isListed(words, named, index)) return false;
    const sign = words[index + 1]?.sign ?? "";
    // "한솔/홍길동 기자": of two syllables before a stroke, a place more often than a name.
    return words[index]?.text.length === 3 ? /^[,·/]?$/u.test(sign) : /^[,·]$/u.test(sign);
  });
}

/** Whether nothing but names and short words of a list stands between a name and the last one: a sentence has other words. */
function isListed(words: readonly Word[], named: readonly number[], index: number): boolean {
  const last = named.at(-1) ?? index;
  return words.slice(index + 1, last).every((word, at) => named.includes(index + 1 + at) || isOfList(word));
}

function isOfList({ text, sign }: Word): boolean {
  return sign === "(" || DESK.test(text) || OUTLET.test(text);
}

/** "한빛=인천, 홍길동 기자": a word of two syllables between the outlet and the only name of three is where the reporter was. */
function isPost(words: readonly Word[], index: number, last: number): boolean {
  const [word, next] = [words[index], words[last]];
  return (
    word?.sign === "=" && word.text.length === 2 && index + 1 === last && next?.sign === "," && next.text.length === 3
  );
}

/** Correspondents name their post: "홍길동 도쿄 특파원", "도쿄/홍길동 특파원". Of two words the one of three syllables is the name. */
function withoutPosting(words: readonly Word[], names: readonly number[]): readonly number[] {
  const full = names.filter((index) => words[index]?.text.length === 3);
  const isApart = names.every((index) => index === names[0] || /^[/]?$/u.test(words[index]?.sign ?? ""));
  return full.length === 1 && isApart ? full : names;
}

/** Whether a word has the form of a Korean name, and is neither a desk nor a rank nor, with four syllables, an outlet. */
export function isKoreanName(word: string): boolean {
  return NAME.test(word) && !NOT_A_NAME.test(word) && !(word.length === 4 && OUTLET.test(word));
}

function outletAmong(words: readonly Word[], names: readonly number[], isReporter: boolean): string | null {
  const first = names[0] ?? 0;
  const last = names.at(-1) ?? 0;
  const isPosted = first > 1 && isPost(words, first - 1, first);
  const before = words.slice(0, isPosted ? first - 1 : first).filter((word, index) => {
    const next = words[index + 1];
    // "서울=뉴시스" and "국회=홍길동" name a place; "헤럴드경제=홍길동" names the outlet.
    const isPlace = !isPosted && (next?.sign === "=" || next?.sign === "/") && !OUTLET.test(word.text);
    return !isPlace && !DESK_ALONE.test(word.text);
  });
  if (before.length > 0 && before.length <= LONGEST_OUTLET) return before.map((word) => word.text).join(" ");
  const between = words.slice(last + 1).filter((word) => !DESK.test(word.text));
  const [only] = between;
  const named = only !== undefined && between.length === 1 && (OUTLET.test(only.text) || only.text.length >= 4);
  return isReporter && named ? only.text : null;
}

/** Labels before a name that are no outlet. */
const DESK_ALONE =
  /^(?:글|사진|취재|영상|정리|촬영|기자명|기자|작성자|[가-힣]{1,6}(?:부|팀|국|실|센터|본부|지국|데스크))$/u;
