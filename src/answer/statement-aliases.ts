import { koreanStem } from "../coverage/analyzer/korean-stem.js";
import { hangulKeys, keyCloseness } from "../coverage/romanised-key.js";
import { type Sound, soundOfLatin, soundsAlike } from "../coverage/romanised-sound.js";
import type { AnalyzedQuestion, QuestionTerm } from "./question-analysis.js";
import { chineseWords, koreanOfEnglish } from "./question-glossary.js";
import type { Statement } from "./statement.js";
import { equivalentNames, HAN_EQUIVALENTS } from "./verify-name-tables.js";
import { soundOfHangul } from "./verify-romanise.js";

type AliasedTerm = QuestionTerm & { readonly aliases: readonly string[] };

const GLOSS = /((?:[\p{L}\p{N}·-]+[’”'"」』》]?\s){0,2}[\p{L}\p{N}·-]+)[’”'"」』》]?\s?[(（]([^()（）\n]{2,60})[)）]/gu;
const SHORTEST_SOUND = 4;
/** What sounds so much less like a name than the closest is another one. */
const NEXT_TO_CLOSEST = 0.06;

/**
 * Finds what the words of a question are called in the coverage: through the brackets that articles write themselves
 * (아이플라이텍(iFlyTek)), through names of countries and cities, a glossary of common nouns, and, for capitalised Latin words
 * that none of these knows, by sound.
 */
export function aliasedTerms(question: AnalyzedQuestion, statements: readonly Statement[]): QuestionTerm[] {
  const foreign = question.terms.filter(({ kind }) => kind === "latin" || kind === "han");
  if (foreign.length === 0) return [...question.terms];
  const glosses = glossesIn(statements);
  const across = !/\p{Script=Hangul}/u.test(question.text);
  const sounds = across ? hangulSounds(statements) : new Map<string, Sound>();
  const phrases = across ? namedPhrases(question.text) : new Map<string, readonly string[]>();
  return question.terms.flatMap((term): AliasedTerm[] => {
    if (term.kind === "han") return chineseTerms(term, glosses);
    if (term.kind !== "latin") return [{ ...term, aliases: [] }];
    const known = [
      ...(phrases.get(term.stem) ?? []),
      ...(glosses.get(term.stem) ?? []),
      ...(across ? koreanOfEnglish(term.stem) : []),
    ];
    const heard =
      known.length === 0 && term.exact && term.stem.length >= SHORTEST_SOUND ? soundingLike(term.stem, sounds) : [];
    return [{ ...term, aliases: [...new Set([...known, ...heard])] }];
  });
}

/** Latin and Han words in brackets, with the stem of the Korean word in front that they stand for. */
function glossesIn(statements: readonly Statement[]): Map<string, string[]> {
  const glosses = new Map<string, string[]>();
  const add = (foreign: string, korean: string | undefined): void => {
    const stem = korean === undefined ? "" : koreanStem(korean.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, ""));
    if (/\p{Script=Hangul}{2}/u.test(stem))
      glosses.set(foreign.toLowerCase(), [...(glosses.get(foreign.toLowerCase()) ?? []), stem]);
  };
  for (const { text } of statements) {
    for (const [, before = "", inside = ""] of text.matchAll(GLOSS)) {
      const korean = before.split(/\s+/u);
      for (const han of inside.match(/\p{Script=Han}{2,}/gu) ?? []) add(han, korean.at(-1));
      const latin = inside.match(/[\p{Script=Latin}\d]+/gu) ?? [];
      // Written in one (Pony.ai), they are one name.
      const inOne = !/\s/u.test(inside.trim());
      // As many words in as before the bracket stand for each other in turn (유니트리 로보틱스(Unitree Robotics)).
      for (const [i, word] of latin.entries())
        add(word, inOne || latin.length === 1 ? korean.at(-1) : korean.at(i - latin.length));
    }
  }
  return glosses;
}

/** Names of one to three words that have fixed Korean forms (Hong Kong), by each of their words. */
function namedPhrases(question: string): Map<string, readonly string[]> {
  const words = question.toLowerCase().match(/[\p{Script=Latin}\p{M}.]+/gu) ?? [];
  const found = new Map<string, readonly string[]>();
  for (let size = 3; size >= 1; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const phrase = words.slice(at, at + size);
      const korean = [
        ...equivalentNames(phrase.join(" ")).filter((name) => /^\p{Script=Hangul}+$/u.test(name)),
        ...(size > 1 ? koreanOfEnglish(phrase.join("-")) : []),
      ];
      if (korean.length > 0) for (const word of phrase) if (!found.has(word)) found.set(word, korean);
    }
  }
  return found;
}

function hangulSounds(statements: readonly Statement[]): Map<string, Sound> {
  const stems = new Set(
    statements.flatMap(({ words }) =>
      words.tokens
        .filter(({ kind, stem }) => kind === "hangul" && stem.length >= 2 && stem.length <= 8)
        .map(({ stem }) => stem),
    ),
  );
  return new Map([...stems].map((stem) => [stem, soundOfHangul(stem)]));
}

function soundingLike(word: string, sounds: ReadonlyMap<string, Sound>): string[] {
  const latin = soundOfLatin(word);
  const alike = [...sounds]
    .filter(([, hangul]) => soundsAlike(latin, hangul))
    .map(([stem]) => ({ stem, closeness: closenessOf(latin.keys, stem) }));
  const best = Math.max(...alike.map(({ closeness }) => closeness));
  return alike.filter(({ closeness }) => closeness >= best - NEXT_TO_CLOSEST).map(({ stem }) => stem);
}

function closenessOf(latin: readonly string[], stem: string): number {
  const keys = hangulKeys(stem);
  return Math.max(0, ...latin.flatMap((a) => keys.map((b) => keyCloseness(a, b, 0))));
}

/** A run of Chinese taken apart into names and words that are known; what is left stays one word. */
function chineseTerms(term: QuestionTerm, glosses: ReadonlyMap<string, readonly string[]>): AliasedTerm[] {
  let rest = term.stem;
  const parts: AliasedTerm[] = [];
  const take = (word: string, aliases: readonly string[], role: QuestionTerm["role"]): void => {
    parts.push({ ...term, stem: word, role, exact: role === "topic", aliases });
    rest = rest.replace(word, " ");
  };
  for (const [word, korean] of glosses)
    if (/^\p{Script=Han}/u.test(word) && rest.includes(word)) take(word, korean, "topic");
  for (const word of HAN_EQUIVALENTS) {
    if (rest.includes(word))
      take(
        word,
        equivalentNames(word).filter((name) => /^\p{Script=Hangul}+$/u.test(name)),
        "topic",
      );
  }
  for (const run of rest.split(/\s+/u)) for (const { word, korean } of chineseWords(run)) take(word, korean, "aspect");
  for (const left of rest.split(/\s+/u)) if (left.length >= 2) parts.push({ ...term, stem: left, aliases: [] });
  return parts;
}
