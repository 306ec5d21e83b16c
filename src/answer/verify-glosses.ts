import { remembering } from "./verify-memo.js";

/** One name in two scripts, as an article writes it: 아이플라이텍(iFlyTek). */
interface Gloss {
  /** The words in front of the bracket, nearest last. */
  readonly words: readonly string[];
  /** What stands in the bracket, split by script: 硬蛋, IngDan. */
  readonly inside: readonly string[];
}

const BRACKET = /([^\s()（）,.，。]{1,40}(?: [^\s()（）,.，。]{1,40}){0,3}) ?[(（]([^()（）\n]{2,60})[)）]/gu;
const SCRIPT_RUN = /[가-힣][가-힣\s]*[가-힣]|\p{Script=Han}+|[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d\s.&'’-]*/gu;
const MARKS = /^[‘’“”'"「『《]+|[‘’“”'"」』》]+$/gu;

/**
 * The other names of `name` that an article's text itself gives in brackets. In front of a bracket nobody marks where the
 * name begins: the last word stands for it, or the last two in front of an abbreviation (과학 기술원(HKSITP)).
 */
export function glossesOf(name: string, source: string): string[] {
  const wanted = name.toLowerCase();
  if (!source.toLowerCase().includes(wanted)) return [];
  const found = new Set<string>();
  for (const { words, inside } of glossesOfSource(source)) {
    const matched = inside.find((form) => form.toLowerCase() === wanted);
    if (matched !== undefined) {
      const fewest = /^[\p{Lu}\d]+$/u.test(matched) ? 2 : 1;
      for (const form of inside) if (form !== matched) found.add(form);
      found.add(words.slice(-fewest).join(" "));
    } else if (words.some((_, at) => words.slice(at).join(" ").toLowerCase() === wanted)) {
      for (const form of inside) found.add(form);
    }
  }
  return [...found];
}

const glossesOfSource = remembering((source) => [...glossesIn(source)], 50);

function* glossesIn(source: string): Generator<Gloss> {
  for (const [, before = "", bracketed = ""] of source.matchAll(BRACKET)) {
    const words = before.split(" ").map((word) => word.replace(MARKS, ""));
    const inside = [...bracketed.matchAll(SCRIPT_RUN)].map(([run]) => run.trim());
    if (inside.length > 0 && inside.length <= 3) yield { words: words.filter((word) => word !== ""), inside };
  }
}
