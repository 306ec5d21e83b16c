import { findDates } from "../../dates/dates.js";

const WORD = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]";
/** A whole name: two to eight characters, with the space that some outlets put behind the family name. */
const NAME = new RegExp(`^${WORD}{1,4}[\\s　]?${WORD}{1,5}$`, "u");
/** How words end that stand in a reporter's place and name none: desks, outlets, ranks, notes. */
const NO_NAME =
  /(?:[部社局班課室報会網台組]|新聞|通信|編集|委員|[者員]|記者|取材|支局|総局|デスク|チーム|ニュース|放送|提供|撮影|敬称略|一覧|記事|连载|連載|掲載|配信|更新|公開)$/u;
/** What stands before or behind a reporter's name. */
const ROLE =
  /^(?:記者|執筆|取材・?文?|文|聞き手|筆者)\s?[:：=＝/／・]?\s?|[\s・]?(?:記者|編集委員|論説委員|特派員|さん|氏)$/gu;

/**
 * The person that a text names which is known to name one: names of Han and kana have no form that tells them from other
 * words ("瀬尾真理", "山本 はるか記者"). Null when it is something else than a name.
 */
export function japaneseName(text: string): string | null {
  const name = text.trim().replace(ROLE, "").trim();
  return name.length >= 2 && NAME.test(name) && !NO_NAME.test(name) ? name : null;
}

/** A line that says of a name that it is the reporter's: "【瀬尾真理】", "取材・文／瀬尾真理", "瀬尾真理 記者". */
const SIGNED =
  /^【([^【】]+)】$|^[（(]((?:\p{Script=Han}{3,6})(?:、\p{Script=Han}{3,6}){0,3})[）)]$|^(?:記者|執筆|取材|取材・文|文|聞き手|筆者|著者|寄稿|ライター|text|編集委員|論説委員)\s?[:：=＝/／・]\s?(\S+(?:[\s　]\S{1,4})?)$|^(\S+)\s?[=＝／/]\s?文$|^(\S+)[\s・]?(?:記者|編集委員|論説委員|特派員)$/iu;

/** Words of sections and editions, which stand beside a day as names do: "社会 事件". */
const SECTION =
  /^(?:社会|政治|経済|国際|地域|文化|教育|科学|医療|芸能|地方|全国|速報|特集|天気|事件|事故|写真|動画|会員|限定|有料|無料|朝刊|夕刊|日本|世界|東京|大阪|生活|健康|環境|歴史|芸術|読書|将棋|囲碁|野球|相撲|県内|市内)/u;

/** A rank in a line of its own: "編集委員". */
const RANK = /^(?:[^\s　]{1,6})?(?:記者|編集委員|論説委員|特派員|支局長)$/u;

/** The person whose name, with the space behind the family name, is a line of its own above a rank or beside a day. */
export function spacedName(line: string, neighbours: readonly string[]): string | null {
  const isBeside = neighbours.some((text) => RANK.test(text) || isDay(text));
  return isBeside && /[\s　]/u.test(line) ? nameOfTwo(line) : null;
}

function isDay(line: string): boolean {
  return line.length <= 30 && findDates(line, "Asia/Tokyo").some(({ start }) => start === 0);
}

function nameOfTwo(text: string): string | null {
  const words = text.split(/[\s　]+/u);
  const isName = words.length === 2 && words.every((word) => !SECTION.test(word)) && /^\p{Script=Han}/u.test(text);
  return isName ? japaneseName(text) : null;
}

/** The person whom a line names beside a day and nothing else, with the space behind the family name: "瀬尾 真理 2023年4月11日". */
export function datedJapaneseName(line: string): string | null {
  const [day, ...more] = line.length <= 60 ? findDates(line, "Asia/Tokyo") : [];
  if (day === undefined || more.length > 0) return null;
  return nameOfTwo(`${line.slice(0, day.start)} ${line.slice(day.end)}`.trim());
}

/** What names those who took the pictures or edited, behind who wrote: "文＝瀬尾真理　写真＝山本はるか". */
const OTHER_HANDS =
  /[\s　、・]+(?:写真|撮影|構成|編集|動画|イラスト|図|聞き手)[・\p{Script=Han}]{0,4}\s?[=＝:：/／].*$/u;
/** The desk in front of a reporter: "東港支局・瀬尾真理記者". */
const DESK = /^[^・\s　]{1,8}(?:支局|総局|本社|部|局)[・\s　/／](?=.{2,9}(?:記者|委員)$)/u;

/** The same in brackets: "（東港支局・瀬尾真理）". */
const BRACKETED_DESK = /^([（(【])[^・\s　（）()]{1,8}(?:支局|総局|本社|通信部|部|局)[・\s　/／]/u;

/** The person that a line of its own signs for, in Japanese. Null when it has another form. */
export function signedInJapanese(line: string): string | null {
  const bare = line.trim().replace(OTHER_HANDS, "").replace(DESK, "").replace(BRACKETED_DESK, "$1");
  const [, bracketed, parenthesised, labelled, behind, ranked] = (bare.length <= 24 ? SIGNED.exec(bare) : null) ?? [];
  const name = bracketed ?? parenthesised ?? labelled ?? behind ?? ranked;
  const names = (name ?? "").split("、").map(japaneseName);
  return names.every((each) => each !== null) ? names.join(", ") : null;
}

/** Where from and by whom: "【東港（南州）=瀬尾真理】", "(東港＝瀬尾真理、山本はるか)". */
const DATELINE = /^[【（(［[]([^【】=＝。]{1,24})[=＝]([^【】=＝。()（）]{2,40})[】）)］\]]/u;
/** What stands before such a sign and is no place, and agencies in the place of a name. */
const NO_PLACE = /写真|撮影|画像|提供|出典|取材|構成|文|聞き手|図|グラフィック/u;
const AGENCY = /^(?:共同|時事|ロイター|聯合)$/u;

/** The people that a Japanese text, or a line behind it, names behind the place it begins with. Empty when it has another form. */
export function datelineNames(text: string): readonly string[] {
  const [, place = "", list = ""] = DATELINE.exec(text) ?? [];
  if (place === "" || NO_PLACE.test(place)) return [];
  const names = list.split(/\s*[、，,・]\s*/u).map((name) => (AGENCY.test(name) ? null : japaneseName(name)));
  return names.every((name) => name !== null) ? names : [];
}
