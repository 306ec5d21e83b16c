import { isAbbreviation } from "./abbreviations.js";

/** Syllables that Korean sentences end in before their full stop: 했다, 해요, 했죠, 할까, 있음, 필요함, 것임, 됨. */
const KOREAN_ENDING = /[다요죠까네지음함임됨]$/u;

/** What follows a quotation within the same Korean sentence, behind a space at that: 라고, 이라며, 하고, 면서 … */
const QUOTING_KOREAN = /^(?:이?라[고며는]|이?라면서|이?란|하고|하며|하면서|고|며|면서|는)(?![가-힣]{3})/u;

/** "he said", "added Mr. Kim": the speaker behind a quotation that ends in its own mark. */
const QUOTING_ENGLISH =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s+){0,4}(?:said|says|asked|added|told|wrote|replied|explained|recalled)\b/u;

/** と述べた, 他说: the same in Japanese and Chinese, where no space stands between. */
const QUOTING_CJK = /^(?:と|って|[^。！？，、\s]{0,6}(?:说|說|表示|称|稱|问|問|道))/u;

/** A mark or run of marks that may end a sentence, and where it stands. */
export interface EndMark {
  /** The text of the sentence before the mark. */
  readonly before: string;
  /** The mark itself: ".", "?!", "…". */
  readonly mark: string;
  /** A closing quotation mark stands right behind it. */
  readonly closed: boolean;
  /** What follows those, to the end of the line. */
  readonly after: string;
}

/** Whether a mark ends its sentence. Pure form, no dictionary but that of abbreviations. */
export function endsSentence({ before, mark, closed, after }: EndMark): boolean {
  const rest = after.trimStart();
  if (rest === "") return true;
  if (/[。！？｡]/u.test(mark)) return !(closed && QUOTING_CJK.test(rest));
  if (rest.length === after.length) return endsWithoutSpace(before, mark, closed, rest);
  if (closed && (QUOTING_KOREAN.test(rest) || QUOTING_ENGLISH.test(rest))) return false;
  const afterHangul = /\p{Script=Hangul}$/u.test(before);
  if (/^\p{Ll}/u.test(rest) && !afterHangul) return false;
  if (/[!?]/u.test(mark)) return true;
  if (/^(?:\.{2,}|[…‥]+\.?)$/u.test(mark))
    return afterHangul ? KOREAN_ENDING.test(before) : /^["“‘]?\p{Lu}/u.test(rest);
  return endsAtStop(before, rest);
}

/** Without a space behind it a mark ends a sentence in sloppy Korean only: "했다.그는", "했다.“새". */
function endsWithoutSpace(before: string, mark: string, closed: boolean, rest: string): boolean {
  if (closed || before.length < 4 || !/^(?:\p{Script=Hangul}|[“‘△▲■])/u.test(rest)) return false;
  if (/[!?]/u.test(mark)) return /\p{Script=Hangul}$/u.test(before) && !QUOTING_KOREAN.test(rest);
  return mark === "." && KOREAN_ENDING.test(before);
}

function endsAtStop(before: string, rest: string): boolean {
  const word = (/[^\s]*$/u.exec(before)?.[0] ?? "").replace(/^[("'“‘[]+/u, "");
  const alone = word.length === before.trim().length;
  if (/^\d{1,4}$/u.test(word)) {
    // "1. 개요" and "2024. 9. 11. 시행": numbering and dates.
    const inDate = /\d{4}\.\s*\d{1,2}\.\s*\d{1,2}$/u.test(before) && /^\p{Script=Hangul}/u.test(rest);
    return !(alone || inDate || /^\d/u.test(rest));
  }
  if (alone && /^(?:\p{L}|[ivxIVX]{1,4})$/u.test(word)) return false;
  return !isAbbreviation(word, rest);
}
