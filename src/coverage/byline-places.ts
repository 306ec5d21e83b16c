import { type Byline, parseByline } from "./bylines.js";

/** A byline at the start or end of a line of text: how much of the line it takes. */
export interface PlacedByline extends Byline {
  /** Its length in UTF-16 units, with the white space between it and the text. */
  readonly length: number;
  /** As it stands there, for `--why`. */
  readonly text: string;
}

const BRACKET = /^[[【(（<〈]([^\]】)）>〉]{2,40})[\]】)）>〉]\s*/u;
const NAMED_BEHIND = /^([^=.!?"“”‘’]{2,40}?(?:기자|특파원|통신원|논설위원|리포터|앵커))\s*(?:[=:]\s*|$)/u;
const PLACE_AND_AGENCY = /^[\p{L}·,\s]{1,20}=\s?([\p{L}\p{N}&.]{2,15})$/u;

/**
 * The byline that an article's text begins with: "[뉴스토마토 오승주 기자] …", "[세계뉴스] 권태옥 기자 = …",
 * "(서울=연합뉴스) 홍길동 기자 = …".
 */
export function leadingByline(line: string): PlacedByline | null {
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

function placed(line: string, length: number, byline: Byline): PlacedByline {
  return { ...byline, length, text: line.slice(0, length).trim() };
}

const EMAIL_END = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\s)\]>]*$/u;
const SENTENCE_END = /[.!?。다][)"”’\]]*(?=[\s/<([|]|$)|(?<=[다요])\.(?=[가-힣])/gu;

/** What a byline behind a sentence must hold. */
const SIGNED = /@|기자|특파원|통신원|논설위원|记者|記者/u;

/** The byline or e-mail address behind the last sentence of a line: "… 밝혔다. 홍길동 기자 hong@example.com". */
export function trailingByline(line: string): PlacedByline | null {
  const tailFrom = Math.max(0, line.length - 90);
  if (!SIGNED.test(line.slice(tailFrom))) return null;
  for (const { 0: mark, index } of line.slice(tailFrom).matchAll(SENTENCE_END)) {
    const at = tailFrom + index + mark.length;
    const tail = line.slice(at);
    const bare = tail.replace(/^[\s/<([|=]+|[\s)\]>]+$/gu, "");
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
