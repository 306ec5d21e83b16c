import type { Amount } from "../../coverage/amounts.js";
import { simplifiedHan } from "../../coverage/gloss/gloss-han.js";
import { isListed } from "./check-synonyms.js";
import type { CheckWord } from "./check-word.js";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const EMPTY = new Set(
  "的 了 在 于 於 是 有 和 与 與 及 等 并 並 也 都 而 其 该 該 此 这 這 那 个 個 名 家 人 位 项 項 年 月 日 中 为 為 以 将 將 被 由 对 對 向 从 從 到 至 把 就 又 还 還 已 已经 已經 所 之 他 她 它 他们 他們 一 共 约 約 现 現 个 上 下 内 內 后 後 前 时 時 元 不 没 沒 没有 沒有 未 并未 会 會 正在 每 则 則 但 且 以及 未能 不能 无法 無法 能 可 可以 而且 同时 同時 此外 另外 其中 均 都 予以 进行 進行 有关 有關 方面 得 给 給 规模 規模 结果 結果 最近 近日 情况 情況 相关 相關 当时 當時 本次 此次 程度 总共 總共 去年".split(
    " ",
  ),
);
/** Words of the tables so long are no accident of other words that meet: 体育馆, which the segmenter cuts into 体育|馆. */
const LENGTHS = [5, 4, 3];
const BORDER = /^[”」』）)》]*[，；：,;:]/u;

/** The content words of a Chinese sentence, written in simplified characters. Single characters in a row are one word: names. */
export function chineseWordsOf(text: string, amounts: readonly Amount[]): CheckWord[] {
  const words: CheckWord[] = [];
  let lastSingle = false;
  for (const { segment, index, isWordLike } of segmentsOf(text)) {
    const end = index + segment.length;
    const last = words.at(-1);
    const counted =
      amounts.some((amount) => index < amount.end && end > amount.start) ||
      (segment.length === 1 && amounts.some((amount) => amount.end === index));
    const ends = BORDER.test(text.slice(end)) ? "clause" : null;
    const stem = simplifiedHan(segment.normalize("NFKC")).toLowerCase();
    if (!isWordLike || counted || EMPTY.has(segment)) {
      if (ends !== null && last !== undefined) words[words.length - 1] = { ...last, ends };
      lastSingle = false;
      continue;
    }
    const single = segment.length === 1 && /\p{Script=Han}/u.test(segment);
    if (single && lastSingle && last !== undefined && last.end === index) {
      words[words.length - 1] = { ...last, end, stem: last.stem + stem, name: true, ends };
    } else {
      words.push({ start: index, end, stem, name: !/\p{Script=Han}/u.test(segment), marks: [], ends });
    }
    lastSingle = single;
  }
  return words;
}

interface Segment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike: boolean;
}

/** The segments of a text: the longest words that the tables have, and what the segmenter makes of the rest. */
function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  const cut = (end: number): void => {
    for (const { segment, index, isWordLike = false } of segmenter.segment(text.slice(from, end)))
      found.push({ segment, index: from + index, isWordLike });
  };
  for (let at = 0; at < text.length; ) {
    const length = LENGTHS.find((size) => isListed(simplifiedHan(text.slice(at, at + size))));
    if (length === undefined || !/^\p{Script=Han}/u.test(text.slice(at))) at += 1;
    else {
      cut(at);
      found.push({ segment: text.slice(at, at + length), index: at, isWordLike: true });
      at += length;
      from = at;
    }
  }
  cut(text.length);
  return found;
}
