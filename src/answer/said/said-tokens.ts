import { type ShortWord, shortWords } from "./said-short-words.js";

/** A word up to its white space, with its place in the text. */
export interface Token extends ShortWord {
  /** Has another name in brackets behind it, in Latin letters or Chinese characters. */
  readonly glossed: boolean;
  readonly start: number;
  readonly end: number;
}

/** 다온랩(Daon Lab)의 */
const NAMED = /[가-힣’'”]\s?[(（](?:(?=[A-Za-z. -]*[a-z])[A-Za-z]|[\u4e00-\u9fff])/u;
const GLOSS = /\s?[(（][^()（）\n]{0,120}[)）]/gu;
/** Stands for each sign of what is in brackets, so that every word keeps its place. */
const BLANK = "\0";

/** The words of a sentence as `shortWords` has them, each with its place. */
export function tokensOf(text: string): Token[] {
  const blanked = text.replace(GLOSS, (gloss) => BLANK.repeat(gloss.length));
  return [...blanked.matchAll(/\S+/gu)].flatMap(({ index: start, 0: run }) => {
    const end = start + run.length;
    const [word] = shortWords(run.replaceAll(BLANK, ""));
    return word === undefined ? [] : [{ ...word, glossed: NAMED.test(text.slice(start, end)), start, end }];
  });
}
