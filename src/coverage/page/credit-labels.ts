import type { ReadLine } from "../line-roles.js";
import { personNames } from "./person-names.js";

/** Lines that are nothing but the words before a name: "Words by", "Text:", and those of other hands: "Photographs by". */
const WRITER =
  /^(?:(?:words?|story|text|written|reported|reporting|report|posted)\s(?:and\s\p{L}+\s)?by|by|von|par|por|di|door|words|text|texte|texto|testo|tekst|authors?|autor(?:in|a|e)?|auteure?|著者|執筆者?|筆者|作者|撰文|记者|記者)\s?[:：]?$/iu;
const OTHER =
  /^(?:(?:photo(?:s|graphs?|graphy)?|pictures?|video|illustrations?|graphics?|edit(?:ed|ing)|produc(?:ed|tion)|design(?:ed)?|translated)(?:\sby|:)|(?:fotos?|bilder|fotografie|photographies)\s?(?:von|de|di|por|par|:))$/iu;
/** A name is no longer than this (characters). */
const LONGEST = 100;

/** Lines of which a label and the names right behind it are bylines or credits: neither alone shows what it is. */
export function withCreditLabels<T extends ReadLine>(lines: readonly T[]): readonly T[] {
  const found = new Map<number, Pick<ReadLine, "role" | "byline">>();
  for (const [index, { text }] of lines.entries()) {
    const isWriter = text.length <= 30 && WRITER.test(text);
    if (!isWriter && !(text.length <= 30 && OTHER.test(text))) continue;
    const next = lines[index + 1]?.text ?? "";
    const names = next.length <= LONGEST ? personNames(next) : [];
    if (names.length === 0) continue;
    found.set(index, { role: "credit", byline: null });
    found.set(
      index + 1,
      isWriter ? { role: "byline", byline: { names, outlet: null } } : { role: "credit", byline: null },
    );
  }
  return found.size === 0 ? lines : lines.map((line, index) => ({ ...line, ...found.get(index) }));
}
