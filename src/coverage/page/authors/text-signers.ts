import type { ReadLine } from "../../line-roles.js";
import type { PageBlock } from "../body/blocks.js";
import { isSetApart } from "../elements.js";
import { datelineNames, signedInJapanese } from "./japanese-names.js";
import { dashSigned, listedNames, signedAlone, signedOnBehalf, signedWithJob } from "./sign-off-lines.js";
import { signedName } from "./titled-names.js";

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** How many lines before the first and behind the last line of prose may be signatures: more are a list. */
const BEFORE = 25;
const BEHIND = 12;

/**
 * Tells whom a line right before or behind a text signs for, by its index; nobody where it stands farther off.
 * @param first index of the first line of prose
 * @param last index of the last one
 */
export function signersAround(
  blocks: readonly PageBlock[],
  lines: readonly ReadLine[],
  { first, last }: { readonly first: number; readonly last: number },
): (index: number) => readonly string[] {
  const isJapanese = blocks.some(({ text }) => KANA.test(text));
  const text = lines.slice(first);
  return (index) => {
    const [line, block] = [lines[index]?.text, blocks[index]];
    if (line === undefined || block === undefined || index < first - BEFORE || index > last + BEHIND) return [];
    return index > last
      ? signersBehind(line, text, { isJapanese, isApart: isSetApart(block.element) })
      : signersBefore(line, lines[index + 1]?.text ?? "", text, isJapanese);
  };
}

function signersBefore(line: string, next: string, text: readonly ReadLine[], isJapanese: boolean): readonly string[] {
  const name = isJapanese && /[:：=＝/／]/u.test(line) ? signedInJapanese(line) : null;
  return name === null ? listedNames(line, next, text) : [name];
}

function signersBehind(
  line: string,
  text: readonly ReadLine[],
  { isJapanese, isApart }: { readonly isJapanese: boolean; readonly isApart: boolean },
): readonly string[] {
  const name = signedName(line) ?? (isJapanese ? signedInJapanese(line) : null);
  if (name !== null) return [name];
  const placed = isJapanese && /[】）)\]］]$/u.test(line) ? datelineNames(line) : [];
  if (placed.length > 0) return placed;
  return [
    ...dashSigned(line, text),
    ...signedOnBehalf(line, text),
    ...signedWithJob(line, text),
    ...(isApart || /^[(（]/u.test(line) ? signedAlone(line, text, isApart) : []),
  ];
}
