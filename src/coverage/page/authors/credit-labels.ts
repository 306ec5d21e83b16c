import { isOtherCredit } from "../../bylines/other-hands.js";
import type { ReadLine } from "../../line-roles.js";
import { personNames } from "./person-names.js";

/** Lines that are nothing but the words before a name: "Words by", "Text:". */
const WRITER =
  /^(?:(?:(?:words?|story|text|written|reported|reporting|report|posted)\s(?:and\s\p{L}+\s)?by|by|von|par|por|di|door|av|af|words|text|texte|texto|testo|teksti?|tekst|текст|автор|authors?|autor(?:in|a|e|es)?|auteure?|writers?|reporters?|penulis|oleh|tekijä|författare|forfatter)\s?[:：]?|著者|執筆者?|筆者|作者|撰文|记者|記者)\s?[:：]?$/iu;
/** A label of other hands is no longer than this (characters). */
const LONGEST_LABEL = 30;
/** A name is no longer than this (characters). */
const LONGEST = 100;

/** "Jane Doe,", "John Roe", "and Sue Loe": names in lines of their own. */
function goesOn(names: string, next: string): boolean {
  return names.length + next.length < LONGEST && (/,$/u.test(names) || /^(?:and|&)\s/iu.test(next));
}

/** Lines of which a label and the names right behind it are bylines or credits: neither alone shows what it is. */
export function withCreditLabels<T extends ReadLine>(lines: readonly T[]): readonly T[] {
  const found = new Map<number, Pick<ReadLine, "role" | "byline">>();
  for (const [index, { text }] of lines.entries()) {
    const isWriter = text.length <= LONGEST_LABEL && WRITER.test(text);
    if (!isWriter && !(text.length <= LONGEST_LABEL && /(?:\s\p{Ll}{2,3}|:)$/u.test(text) && isOtherCredit(text)))
      continue;
    let [next, last] = [lines[index + 1]?.text ?? "", index + 1];
    while (last < lines.length - 1 && goesOn(next, lines[last + 1]?.text ?? "")) {
      last += 1;
      next += ` ${lines[last]?.text ?? ""}`;
    }
    const names = next.length <= LONGEST ? personNames(next) : [];
    if (names.length === 0) continue;
    found.set(index, { role: "credit", byline: null });
    for (let at = index + 2; at <= last; at += 1) found.set(at, { role: "credit", byline: null });
    found.set(
      index + 1,
      isWriter ? { role: "byline", byline: { names, outlet: null } } : { role: "credit", byline: null },
    );
  }
  return found.size === 0 ? lines : lines.map((line, index) => ({ ...line, ...found.get(index) }));
}
