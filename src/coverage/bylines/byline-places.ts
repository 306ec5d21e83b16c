import { japaneseName } from "../page/authors/japanese-names.js";
import { type Byline, parseByline } from "./bylines.js";

/** A byline at the start or end of a line of text: how much of the line it takes. */
export interface PlacedByline extends Byline {
  /** Its length in UTF-16 units, with the white space between it and the text. */
  readonly length: number;
  /** As it stands there, for `--why`. */
  readonly text: string;
}

const BRACKET = /^[[【(（<〈〔]([^\]】)）>〉〕]{2,40})[\]】)）>〉〕]\s*/u;
/** Chinese datelines, with the agency or without: "新华社北京3月12日电", "本报讯". */
const CHINESE_DATELINE =
  /^(?:(\p{Script=Han}{1,6}社)|\p{Script=Han}{1,6}[报報网網])?(?:\p{Script=Han}{2,4}(?:\d{1,2}月)?\d{1,2}日)?[电電讯訊]\s*(?=[（(])/u;
/** Taiwan's reports begin without a bracket too: "記者陳文浩／台北報導　". */
const CHINESE_REPORT =
  /^(?:\p{Script=Han}{2,6}(?:報|社|網|聞)\s?)?記者\s?\p{Script=Han}{2,4}(?:[、，,]\p{Script=Han}{2,4}){0,3}\s?[／/]\s?(?:\p{Script=Han}{2,6}(?:報導|報道|電))[\s：:。]*/u;
const NAMED_BEHIND = /^([^=.!?"“”‘’]{2,40}?(?:기자|특파원|통신원|논설위원|리포터|앵커))\s*(?:[=:]\s*|$)/u;
const PLACE_AND_AGENCY = /^[\p{L}·,\s]{1,20}=\s?([\p{L}\p{N}&.]{2,15})$/u;

/**
 * The byline that an article's text begins with: "[뉴스토마토 오승주 기자] …", "[세계뉴스] 권태옥 기자 = …",
 * "(서울=연합뉴스) 홍길동 기자 = …", "【南岸网】（记者 周文清）…", "新华社北京3月12日电（记者 张三丰）…".
 */
export function leadingByline(line: string): PlacedByline | null {
  const chinese = behindDateline(line);
  if (chinese !== null) return chinese;
  const report = CHINESE_REPORT.exec(line)?.[0];
  const reporters = report === undefined ? null : parseByline(report.trim());
  if (report !== undefined && reporters !== null) return placed(line, report.length, reporters);
  const bracket = BRACKET.exec(line);
  const inside = bracket?.[1] ?? "";
  const taken = bracket?.[0].length ?? 0;
  const behind = NAMED_BEHIND.exec(line.slice(taken));
  if (bracket && behind) {
    const byline = parseByline(behind[1] ?? "");
    const outlet = PLACE_AND_AGENCY.exec(inside)?.[1] ?? (inside.includes("=") ? null : inside.trim());
    if (byline) return placed(line, taken + behind[0].length, { names: byline.names, outlet: byline.outlet ?? outlet });
  }
  const byline = bracket ? parseByline(inside) : null;
  if (byline) return placed(line, taken + (/^[=:]\s*/u.exec(line.slice(taken))?.[0].length ?? 0), byline);
  const agency = bracket ? PLACE_AND_AGENCY.exec(inside)?.[1] : undefined;
  return agency === undefined ? null : placed(line, taken, { names: [], outlet: agency });
}

/** A bracket with reporters behind a Chinese dateline, or behind a bracket with the outlet. */
function behindDateline(line: string): PlacedByline | null {
  const dateline = CHINESE_DATELINE.exec(line);
  const outlet = dateline === null ? BRACKET.exec(line) : null;
  const taken = (dateline ?? outlet)?.[0].length ?? 0;
  const bracket = taken === 0 ? null : BRACKET.exec(line.slice(taken));
  const byline = bracket === null ? null : parseByline(bracket[1] ?? "");
  if (bracket === null || byline === null) return null;
  const named = dateline?.[1] ?? outlet?.[1] ?? byline.outlet;
  return placed(line, taken + bracket[0].length, { names: byline.names, outlet: named });
}

function placed(line: string, length: number, byline: Byline): PlacedByline {
  return { ...byline, length, text: line.slice(0, length).trim() };
}

const EMAIL_END = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\s)\]>]*$/u;
const SENTENCE_END = /[.!?。다][)"”’\]]*(?=[\s/<([|]|$)|(?<=[다요])\.(?=[가-힣])/gu;

/** What a byline behind a sentence must hold. */
const SIGNED = /@|기자|특파원|통신원|논설위원|记者|記者/u;

/** "…と話した。【瀬尾真理】", "…と話した。（編集委員 瀬尾真理）", "…と話した。（瀬尾真理）": no place in the last. */
const JAPANESE_SIGN =
  /(?<=[。」』])(?:【([^【】]{2,40})】|[（(][^\s（()）]{0,6}(?:記者|委員|特派員|支局長)[\s・]([^（()）]{2,9})[）)]|[（(](?:(?:聞き手|取材|文)[・:：=＝／]\s?)?(\p{Script=Han}{2,4}[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}(?:、\p{Script=Han}{2,4}[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}){0,3}(?<![都道府県市区町村郡国略島照く])) ?[）)])\s*$/u;

/** The byline or e-mail address behind the last sentence of a line: "… 밝혔다. 홍길동 기자 hong@example.com". */
export function trailingByline(line: string): PlacedByline | null {
  const sign = JAPANESE_SIGN.exec(line);
  const list = sign === null || !/\p{Script=Hiragana}/u.test(line) ? "" : (sign[1] ?? sign[2] ?? sign[3] ?? "");
  const japanese = list.split("、").map(japaneseName);
  if (sign !== null && japanese.every((name) => name !== null))
    return { names: japanese, outlet: null, length: sign[0].length, text: sign[0].trim() };
  const tailFrom = Math.max(0, line.length - 90);
  if (!SIGNED.test(line.slice(tailFrom))) return null;
  for (const { 0: mark, index } of line.slice(tailFrom).matchAll(SENTENCE_END)) {
    const at = tailFrom + index + mark.length;
    const tail = line.slice(at);
    const bare = tail.replace(/^[\s/<([（【|=]+|[\s)\]）】>]+$/gu, "");
    if (bare === "" || at < 20) continue;
    if (/[.!?]\s/u.test(bare.replace(EMAIL_END, ""))) continue;
    const byline = parseByline(bare);
    if (byline && (EMAIL_END.test(bare) || /기자|특파원|통신원|논설위원|记者|記者/u.test(bare)) && bare.length <= 60) {
      return { ...byline, length: tail.length, text: bare };
    }
    if (EMAIL_END.test(bare) && bare.length <= 40) return { names: [], outlet: null, length: tail.length, text: bare };
  }
  return null;
}
