/** Who wrote, and for whom. */
export interface Byline {
  readonly names: readonly string[];
  readonly outlet: string | null;
}

/** First syllables of Korean family names (those of 99.9 % of people), and the family names of two syllables. */
const FAMILY =
  "(?:남궁|황보|제갈|선우|독고|사공|서문|[가간갈감강견경계고곡공곽구국권금기길김나난남내노뇌단담당도돈동두라류마만맹명모목문미민박반방배백범변복봉부빈빙사삼상서석선설섭성소손송순승시신심안애양어엄여연염엽영예오옥온옹왕요용우운원위유육윤은음이인임자장저전점정제조종좌주준즉지진차창채천초최추탁탄탕태판팽편평포표풍피필하학한함해허현형호홍화환황후])";
const NAME = new RegExp(`^${FAMILY}[가-힣]{1,3}$`, "u");

/** Words that look like a name and are a desk, a rank or a kind of text. */
const NOT_A_NAME =
  /^(?:선임|수석|전문|객원|인턴|수습|사진|영상|취재|편집|경제|정치|사회|문화|산업|국제|지역|전국|연예|이슈|온라인|디지털|본지|기자|시민|명예|방송|영상취재|.{1,6}(?:부|팀|국|실|센터|본부|지국|전문|담당|위원|신문|일보|뉴스|방송|경제))$/u;

const DESK =
  /(?:부|팀|국|실|센터|본부|지국|데스크|전문|선임|수석|객원|인턴|수습|담당|취재|사진|영상|글|온라인|디지털)$/u;

/** What reporters are called behind their names. */
const ROLE =
  /(?:[가-힣A-Z·]{0,8}(?:선임|수석|전문|객원|인턴|수습|시민|명예|사진|영상|대))?\s?(?:기자|특파원|통신원|논설위원|논설실장|편집위원|편집국장|리포터|앵커|칼럼니스트|에디터)(?![가-힣])/gu;

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/**
 * Reads a text that is meant to be a byline: "홍길동 기자", "뉴스토마토 오승주 기자", "신민철 글로벌이코노믹 기자
 * mail@example.com", "홍길동·김철수 기자", "서울=뉴시스 홍길동 기자", "By Jane Doe and John Roe", "记者 张三".
 * @returns null when it names nobody
 */
export function parseByline(text: string): Byline | null {
  const bare = text.replace(EMAIL, " ").replace(/\s+/gu, " ").trim();
  if (bare.length > 150) return null;
  return koreanByline(bare) ?? englishByline(bare) ?? chineseByline(bare);
}

function koreanByline(text: string): Byline | null {
  const names: string[] = [];
  let outlet: string | null = null;
  let from = 0;
  for (const role of text.matchAll(ROLE)) {
    const piece = text.slice(from, role.index);
    from = role.index + role[0].length;
    const before = piece.replace(/^[\s,·ㆍ/|=]+|^(?:글|사진|취재|글·사진)\s?[:=]?\s/gu, "");
    const words = before
      .split(/[\s|ㅣ│=/:]+|(?<=[\]】)])/u)
      .map((word) => word.replace(/[^\p{L}\p{N}&.·ㆍ,]/gu, ""))
      .filter(Boolean);
    const named = words.findLastIndex((word) => namesIn(word).length > 0);
    if (named === -1) continue;
    names.push(...namesIn(words[named] ?? ""));
    const earlier = words
      .slice(0, named)
      .filter((word) => !namesIn(word).some((name) => NAME.test(name)) || !/[,·ㆍ]/u.test(before));
    const others = [...words.slice(named + 1), ...placeLess(before, earlier)].filter(
      (word) => !DESK.test(word) && /\p{L}/u.test(word),
    );
    if (before.includes(",")) names.unshift(...words.slice(0, named).flatMap(namesIn));
    else if (others.length > 0 && others.length <= 3) outlet ??= others.join(" ");
  }
  return names.length > 0 ? { names: [...new Set(names)], outlet } : null;
}

/** In "서울=뉴시스" the place stands before the sign; in "뉴스토마토=홍길동" the outlet does. */
function placeLess(text: string, words: readonly string[]): readonly string[] {
  const equals = /([\p{L}\p{N}·]+)\s?=\s?([\p{L}\p{N}]+)/u.exec(text);
  if (!equals || namesIn(equals[2] ?? "").length > 0) return words;
  return words.filter((word) => word !== equals[1]);
}

function namesIn(word: string): string[] {
  const parts = word.split(/[·ㆍ,]/u).filter(Boolean);
  return parts.length > 0 && parts.every((part) => NAME.test(part) && !NOT_A_NAME.test(part)) ? parts : [];
}

const ENGLISH = /^(?:(?:words?|story|text|written|reported|report)\s+)?by:?\s+(.+)$/iu;
const ENGLISH_NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|da|del|van|von|der|den|bin|al|la|le)){1,4}$/u;

function englishByline(text: string): Byline | null {
  const list = ENGLISH.exec(text)?.[1];
  if (list === undefined) return null;
  const parts = list.split(/\s*(?:,|;|\||&|\band\b|\bfor\b|\bin\b|–|—)\s*/u);
  const names = parts.filter((part) => ENGLISH_NAME.test(part)).map(titleCase);
  return names.length > 0 && ENGLISH_NAME.test(parts[0] ?? "") ? { names: [...new Set(names)], outlet: null } : null;
}

/** "JANE DOE" as "Jane Doe"; other spellings stay. */
function titleCase(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

const CHINESE =
  /^[（(【[]?(?:\p{Script=Han}{2,8}(?:报|報|网|網|社|台))?(?:本报|本報|特约|特派|见习)?(?:记者|記者|作者|撰文|文)\s?[:：／/|]?\s?(\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4})(?=$|[\s／/)）\]】|])/u;

function chineseByline(text: string): Byline | null {
  const list = CHINESE.exec(text)?.[1];
  return list === undefined || text.length > 60
    ? null
    : { names: list.split(/[、，,\s]+/u).filter(Boolean), outlet: null };
}
