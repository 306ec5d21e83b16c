import type { Omission } from "./said-spare-names.js";
import { isPast } from "./said-tense.js";
import { isMarked, isTopicNoun, mayDescribe } from "./said-word-shapes.js";

const UNIT = /^(?:원|달러|명|개|곳|%|건|대|가구|표|점|위안|엔|유로)/u;

/** 매출은 22.4%, 영업이익은 9.7% 늘었다: each has a value of its own. */
export function isOtherValue({ words, from, to }: Omission, texts: readonly string[]): boolean {
  if (texts.some((text) => mayDescribe(text) && !isMarked(text)) || !texts.some(hasValue)) return false;
  if (texts.some((text) => /(?:고|며|면서|해|돼|어|아)$/u.test(text) && !hasValue(text))) return false;
  const [before, last, behind] = [words[from - 1], words[to - 1], words[to]];
  if (last === undefined || behind === undefined) return false;
  if (before?.comma === true && hasValue(before.bare))
    return hasValue(last.bare) && !last.comma && isMarked(texts.find(isMarked) ?? "");
  const isSize = /(?:크기|규모|면적)에$|\d[^\s]*에$/u.test(last.bare) && isTopicNoun(before?.bare ?? "");
  const owner = words.slice(to).find(({ bare }) => isMarked(bare))?.bare ?? "";
  return (
    (isSize || (last.comma && hasValue(last.bare))) &&
    /[은는이가]$/u.test(owner) &&
    (isSize || isMarked(texts.find(isMarked) ?? ""))
  );
}

function hasValue(text: string): boolean {
  return /\d/u.test(text) || UNIT.test(text);
}

/** 다온랩 등 7개 기업: the number is that of all. */
export function isCountedBehind({ words, to }: Omission, texts: readonly string[]): boolean {
  const end = /^(?:모두|총)$/u.test(texts.at(-1) ?? "") ? -2 : -1;
  return texts.at(end) === "등" && /^\d/u.test(words[to]?.bare ?? "") && !texts.some(isTopicNoun);
}

/** 우물 120곳 중 30곳에서: of how many, where it is told of so many of them. */
export function isWhole({ words, from, to, claim }: Omission, texts: readonly string[]): boolean {
  const before = words[from - 1]?.bare ?? "";
  if (!/^(?:가운데|중)$/u.test(texts.at(-1) ?? "") || !texts.slice(0, -1).every((text) => hasValue(text))) return false;
  if (!/^[가-힣]{2,}$/u.test(before) || !/^\d/u.test(words[to]?.bare ?? "")) return false;
  return isPast(claim.at(-1)?.bare ?? "") && !claim.some(({ bare }) => /않|못|없|아니/u.test(bare));
}

/** 3.5%에서 4.0%로 0.5%포인트 올랐다: from how much, and by how much, where it is told to how much; from when, where until when. */
export function isWayThere({ words, from, to }: Omission, texts: readonly string[]): boolean {
  const [before, behind] = [words[from - 1]?.bare ?? "", words[to]?.bare ?? ""];
  const way = texts.join(" ");
  if (/^\d[^\s]*(?: (?:원|달러))?에서$/u.test(way)) return /^\d[^\s]*로$/u.test(behind);
  if (/^\d[^\s]*(?: \d[^\s]*)?부터$/u.test(way))
    return /^\d/u.test(behind) && words.slice(to, to + 3).some(({ bare }) => /까지$/u.test(bare));
  return /^\d[^\s]*$/u.test(way) && /^\d[^\s]*로$/u.test(before);
}
