import { type Token, tokenize } from "../../coverage/analyzer/tokens.js";
import type { QuestionTerm } from "../question/question-analysis.js";
import { synonymGroups } from "../synonyms/statement-synonyms.js";
import { isOtherScriptOf, isShortFor } from "./statement-abbreviations.js";
import { converseOf } from "./statement-converse.js";
import { instancesOf } from "./statement-instances.js";
import { plainStem } from "./statement-stems.js";
import { isTypoOf } from "./statement-typo.js";
import { areFormsOfOneVerb } from "./statement-verbs.js";

/** A text made ready to be matched with many words. */
export interface MatchText {
  readonly tokens: readonly Token[];
  /** The stems without anything between them: finds 인공지능협회 in "인공지능 협회". */
  readonly joined: string;
  /** Groups of near synonyms, each with the first token that belongs to it. */
  readonly groups: ReadonlyMap<number, number>;
}

/** A word of the question, with its Korean forms where it is of another script. */
type MatchedTerm = Pick<QuestionTerm, "stem" | "kind"> & { readonly aliases?: readonly string[] };

/** How much a word found under another name counts. */
const ALIAS = 0.95;
/** How far a near miss of one letter or an inflected verb counts. */
const SYNONYM = 0.6;
const INFLECTED = 0.6;
/** How far a word with one slip of the hand counts. */
const TYPO = 0.8;
/** How far the other side of a relation counts. */
const CONVERSE = 0.8;
/** How far the name of one of a class counts for the class. */
const INSTANCE = 0.75;

/** How far another form of the same verb counts. */
const SAME_VERB = 0.95;

/** How far who does something is met by the doing: 참석자, and 300명이 참석했다. */
const DOER = 0.8;

/** How many texts are kept ready: questions come back to the same sentences. */
const KEPT = 4000;
const kept = new Map<string, MatchText>();

/** Makes a text ready to be matched; remembers the last few thousand. */
export function matchText(text: string): MatchText {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const tokens = tokenize(text).map((token) =>
    token.kind === "hangul" ? { ...token, stem: plainStem(token.stem) } : token,
  );
  const made = {
    tokens,
    joined: tokens.map(({ stem }) => stem).join(""),
    groups: new Map(
      tokens.flatMap(({ stem }, at) => synonymGroups(stem).map((group) => [group, at] as const)).reverse(),
    ),
  };
  kept.set(text, made);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return made;
}

/** How well a word of the question stands in a text, and at which token; 0 to 1, at −1 where it stands across tokens or not at all. */
export interface TermMatch {
  readonly value: number;
  readonly at: number;
}

/** Finds a word of the question in a text: whole, inside a compound, across a gap, misspelt or inflected. */
export function matchTerm(term: MatchedTerm, text: MatchText): TermMatch {
  let best = matchStem(term, text);
  for (const alias of term.aliases ?? []) {
    if (best.value >= ALIAS) break;
    const match = matchStem({ stem: alias, kind: "hangul" }, text);
    if (match.value * ALIAS > best.value) best = { value: match.value * ALIAS, at: match.at };
  }
  return best;
}

function matchStem(term: Pick<QuestionTerm, "stem" | "kind">, text: MatchText): TermMatch {
  let value = 0;
  let at = -1;
  for (const [index, token] of text.tokens.entries()) {
    const score = tokenMatch(term, token);
    if (score > value) {
      value = score;
      at = index;
      if (value === 1) break;
    }
  }
  if (value < 0.95 && term.stem.length >= 3 && text.joined.includes(term.stem)) return { value: 0.95, at };
  const converse = value < CONVERSE && term.kind === "hangul" ? converseOf(term.stem) : null;
  const stated = converse === null ? -1 : text.tokens.findIndex(({ stem }) => converse.test(stem));
  if (stated >= 0) return { value: CONVERSE, at: stated };
  const instances = value < INSTANCE && term.kind === "hangul" ? instancesOf(term.stem) : null;
  const instance = instances === null ? -1 : text.tokens.findIndex(({ stem }) => instances.test(stem));
  if (instance >= 0) return { value: INSTANCE, at: instance };
  if (value < SYNONYM && term.kind === "hangul") {
    const group = synonymGroups(term.stem).find((candidate) => text.groups.has(candidate));
    if (group !== undefined) return { value: SYNONYM, at: text.groups.get(group) ?? at };
  }
  const parts = value < 0.7 && term.kind === "hangul" && term.stem.length >= 4 ? compoundMatch(term.stem, text) : 0;
  return { value: Math.max(value, parts), at };
}

/** A compound of two words that stand apart in the text (서울시장: 박원순 서울 …시장): both of two syllables or more. */
function compoundMatch(stem: string, text: MatchText): number {
  for (let cut = 2; cut <= stem.length - 2; cut += 1) {
    const [a, b] = [stem.slice(0, cut), stem.slice(cut)];
    if (
      [a, b].every((part) =>
        text.tokens.some((token) => token.kind === "hangul" && (token.stem === part || token.stem.startsWith(part))),
      )
    )
      return 0.75;
  }
  return 0;
}

/** 부회장 is no 회장: 부 in front of an office makes another of it. */
function isDeputyOf(office: string, token: string): boolean {
  const at = token.indexOf(office);
  return (
    /^(?:회장|사장|시장|총리|위원장|이사장|대표|대통령|총재|의장|장관|팀장|원장|총장|지사)/u.test(office) &&
    /[부차]$/u.test(token.slice(0, at))
  );
}

/** Whether a word names those who do what another word is: 참석자 and 참석, 관람객 and 관람. */
function isDoerOf(doer: string, deed: string): boolean {
  return deed.length === 2 && doer.length === 3 && /[자객]$/u.test(doer) && doer.startsWith(deed);
}

function tokenMatch(term: Pick<QuestionTerm, "stem" | "kind">, token: Token): number {
  if (term.stem === token.stem) return 1;
  if (term.kind === "number" || token.kind === "number") return 0;
  if (term.kind === "latin" && token.kind === "latin") return latinMatch(term.stem, token.stem);
  if (term.kind !== token.kind) return isOtherScriptOf(term.stem, token.stem) ? ALIAS : 0;
  if (isShortFor(term.stem, token.stem) || isShortFor(token.stem, term.stem)) return ALIAS;
  if (term.stem.length >= 2 && token.stem.includes(term.stem)) return isDeputyOf(term.stem, token.stem) ? 0.2 : 0.9;
  if (
    token.stem.length >= 2 &&
    term.stem.length === token.stem.length + 1 &&
    /^[준부차비]/u.test(term.stem) &&
    term.stem.endsWith(token.stem)
  )
    return 0.2;
  if (isDoerOf(term.stem, token.stem)) return DOER;
  if (token.stem.length >= 2 && term.stem.includes(token.stem)) return (0.9 * token.stem.length) / term.stem.length;
  if (term.kind === "hangul" && areFormsOfOneVerb(term.stem, token.stem)) return SAME_VERB;
  if (term.kind === "hangul" && isTypoOf(term.stem, token.stem)) return TYPO;
  return Math.max(bigramMatch(term.stem, token.stem), inflectedMatch(term.stem, token.stem));
}

function latinMatch(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return 0;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return common >= 4 && common >= shorter - 1 ? 0.8 : 0;
}

/** Share of the word's bigrams that the other holds (Dice): names with a letter wrong keep most of theirs. */
function bigramMatch(a: string, b: string): number {
  if (a.length < 3 || b.length < 3) return 0;
  const grams = new Set(bigrams(b));
  const of = bigrams(a);
  const shared = of.filter((gram) => grams.has(gram)).length;
  const dice = (2 * shared) / (of.length + b.length - 1);
  return dice >= 0.4 ? 0.85 * dice : 0;
}

function bigrams(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}

/** Native verbs change their second syllable (열린, 열렸, 열려): they meet in the first and in the second's first consonant. */
function inflectedMatch(a: string, b: string): number {
  if (a.length < 2 || b.length < 2 || a.length > 3 || b.length > 3 || a[0] !== b[0]) return 0;
  return initial(a) === initial(b) && isVerbForm(a) && isVerbForm(b) ? INFLECTED : 0;
}

/** Ends as verb forms do: in ㄴ, ㄹ, ㅁ or ㅆ, or in a connective or polite syllable. 시장 beside 시작 is none. */
function isVerbForm(word: string): boolean {
  const final = ((word.codePointAt(word.length - 1) ?? 0) - 0xac00) % 28;
  return [4, 8, 16, 20].includes(final) || /[고며어아여려져게지기]$/u.test(word);
}

function initial(word: string): number {
  return Math.floor(((word.codePointAt(1) ?? 0) - 0xac00) / 588);
}
