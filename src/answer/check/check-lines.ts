import { tokenize } from "../../coverage/analyzer/tokens.js";
import { columns } from "../../coverage/text-width.js";

/** The mark of a list's item, or of what is quoted from somebody. */
const LIST_MARK = /^\s*(?:[-*+•·‣▪◦–—]|\(?\d{1,2}[.)](?=\s)|[①-⑳])\s*/u;
const QUOTE_MARK = /^\s*>+\s?/u;
const HEADING = /^\s*#{1,6}\s/u;
const ENDED = /[.!?。！？｡…:：;；]["'”’」』)）\]]*$/u;
/** How a Korean sentence ends that its writer gave no mark. */
const KOREAN_END = /(?:다|요|죠|까|네|음|함|됨|임|니다)$/u;
/** How a Korean line ends whose sentence goes on: in a particle or a connective, or in a verb that describes what follows. */
const KOREAN_OPEN =
  /[가-힣](?:은|는|을|를|에|에서|에게|의|와|과|로|부터|까지|보다|하고|되고|며|면서|지만|는데|하여|해서|위해|대한|통해|따르면|한|된|할|될|하는|되는|있는|없는)$/u;
/** English words behind which something has to come. */
const ENGLISH_OPEN =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|but|as|that|which|who|than|its|their)$/iu;
const COMMA = /[,，、]$/u;
/** Columns from which a line may be one of wrapped text, and how much of the widest of its block it fills. */
const NARROWEST = 28;
const FILLED = 0.7;

/**
 * The lines of a text that somebody pasted, each an item or a paragraph: without the marks of lists and quotations, and with what a
 * hard line break cut put together again.
 */
export function pastedLines(text: string): string[] {
  const blocks: { text: string; isItem: boolean }[][] = [[]];
  for (const raw of text.split(/\r\n?|[\n\u2028\u2029]/u)) {
    const line = raw.replace(QUOTE_MARK, "");
    const bare = line.replace(LIST_MARK, "").trim();
    if (bare === "") blocks.push([]);
    else blocks.at(-1)?.push({ text: bare, isItem: LIST_MARK.test(line) || HEADING.test(line) });
  }
  return blocks.flatMap((block) => {
    const isProse = block.some((line) => ENDED.test(line.text));
    const widest = block.reduce((most, line) => Math.max(most, columns(line.text)), 0);
    const joined: string[][] = [];
    let last = "";
    for (const line of block) {
      const isFull = isProse && columns(last) >= Math.max(NARROWEST, FILLED * widest);
      if (last !== "" && !line.isItem && goesOn(last, line.text, isFull))
        joined.at(-1)?.push(gapBetween(last, line.text), line.text);
      else joined.push([line.text]);
      last = line.text;
    }
    return joined.map((pieces) => pieces.join(""));
  });
}

/** Whether a line's sentence goes on in the next. */
function goesOn(line: string, next: string, isFull: boolean): boolean {
  if (ENDED.test(line)) return false;
  if (COMMA.test(line)) return true;
  if (/[가-힣]$/u.test(line))
    return !KOREAN_END.test(line) && (isFull || KOREAN_OPEN.test(line) || endsInSubject(line));
  if (/\p{Script=Latin}$/u.test(line) && (ENGLISH_OPEN.test(line) || /^\p{Ll}/u.test(next))) return true;
  return isFull;
}

/** 홍콩정부가, 6억원이; not 국가, where 가 belongs to the noun. */
function endsInSubject(line: string): boolean {
  const last = tokenize(line).at(-1);
  const hasParticle = last !== undefined && last.end - last.start > Math.max(2, last.stem.length);
  return /\d\S*(?:이|가)$/u.test(line) || (hasParticle && /(?:이|가)$/u.test(line));
}

/** Chinese is written without spaces. */
function gapBetween(line: string, next: string): string {
  const isHan = /[\p{Script=Han}，、]$/u.test(line) && /^[\p{Script=Han}“「《]/u.test(next);
  return isHan ? "" : " ";
}
