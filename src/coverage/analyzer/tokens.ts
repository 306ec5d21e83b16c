import { isSuffix, koreanStem } from "./korean-stem.js";
import { foldNumbers } from "./number-tokens.js";

/** Bump when the same text gives other tokens: a store of another version is built anew. */
export const ANALYZER_VERSION = 3;

/** What script a token is of. */
export type TokenKind = "hangul" | "latin" | "number" | "han";

/** A word of a text as the search sees it. */
export interface Token {
  /** Folded and, if Korean, without particle and ending. */
  readonly stem: string;
  readonly kind: TokenKind;
  /** Its place in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const KANA = "\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const HANGUL = "\\uac00-\\ud7a3\\u1100-\\u11ff\\u3131-\\u318e";
const RUNS = new RegExp(
  [
    `([${HANGUL}]+)`,
    "(\\p{Nd}+(?:[.,]\\p{Nd}+)*)",
    `(\\p{Script=Han}+|[${KANA}]+)`,
    `(?:(?![${HANGUL}${KANA}\\p{Script=Han}])[\\p{L}\\p{M}])+`,
  ].join("|"),
  "gu",
);

/** NFKC and lower case; the form in which texts are compared. Offsets into it are not offsets into the text. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * Cuts a text into tokens: Hangul runs as stems, Latin words, numbers (thousands' commas left out) and runs of Han.
 * Numbers are written one way (see number-tokens.ts). A Hangul run right behind a Latin word, a number or Han that is only a particle or an ending is left out (AI가, 2018년에는 keeps 년).
 */
export function tokenize(text: string): Token[] {
  return foldNumbers(text, cutTokens(text));
}

function cutTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(RUNS)) {
    const [run, hangul, number, han] = match;
    const start = match.index;
    const end = start + run.length;
    const attached = start === previousEnd;
    previousEnd = end;
    if (hangul !== undefined) {
      const folded = isSyllables(run) ? run : foldText(run);
      if (attached && isSuffix(folded)) continue;
      tokens.push({ stem: koreanStem(folded), kind: "hangul", start, end });
    } else if (number !== undefined) {
      tokens.push({ stem: foldText(run).replaceAll(",", ""), kind: "number", start, end });
    } else if (han !== undefined) {
      tokens.push({ stem: foldText(run), kind: "han", start, end });
    } else {
      tokens.push({ stem: foldText(run), kind: "latin", start, end });
    }
  }
  return tokens;
}

/** Whether a run is made of whole syllables, which folding leaves as they are: nearly all are, and folding takes its time. */
function isSyllables(run: string): boolean {
  for (let i = 0; i < run.length; i += 1) {
    const unit = run.charCodeAt(i);
    if (unit < 0xac00 || unit > 0xd7a3) return false;
  }
  return true;
}

/**
 * The terms under which a token is found: bigrams of Hangul and Han (a token of one character is its own term), Latin words and
 * numbers whole.
 */
export function termsOf(token: Pick<Token, "stem" | "kind">): string[] {
  if (token.kind === "latin" || token.kind === "number") return [token.stem];
  const characters = [...token.stem];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** The smallest parts of a token that mean something: characters of Hangul and Han, Latin words and numbers whole. */
export function unitsOf(token: Pick<Token, "stem" | "kind">): string[] {
  return token.kind === "latin" || token.kind === "number" ? [token.stem] : [...token.stem];
}
