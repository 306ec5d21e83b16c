import type { Amount } from "../coverage/amounts.js";
import { simplifiedHan } from "../coverage/gloss-han.js";
import type { CheckWord } from "./check-word.js";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const EMPTY = new Set(
  "的 了 在 于 於 是 有 和 与 與 及 等 并 並 也 都 而 其 该 該 此 这 這 那 个 個 名 家 人 位 项 項 年 月 日 中 为 為 以 将 將 被 由 对 對 向 从 從 到 至 把 就 又 还 還 已 已经 已經 所 之 他 她 它 他们 他們 一 共 约 約 现 現 个 上 下 内 內 后 後 前 时 時 元 不 没 沒 没有 沒有 未 并未 会 會 正在 目前".split(
    " ",
  ),
);
const BORDER = /^[”」』）)》]*[，；：,;:]/u;

/** The content words of a Chinese sentence, written in simplified characters. Single characters in a row are one word: names. */
export function chineseWordsOf(text: string, amounts: readonly Amount[]): CheckWord[] {
  const words: CheckWord[] = [];
  let lastSingle = false;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
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
