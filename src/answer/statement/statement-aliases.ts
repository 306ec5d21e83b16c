import { koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { readWords, soundedWords } from "../glossary/chinese-reading.js";
import { KOREAN_REGIONS } from "../glossary/korean-regions.js";
import { chineseWords, koreanOfEnglish } from "../glossary/question-glossary.js";
import { blankLightChinese, weightyRest } from "../glossary/question-light-words.js";
import type { ForeignHead } from "../question/foreign-heads.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import { isKindWord } from "../question/question-roles.js";
import { equivalentNames, HAN_EQUIVALENTS } from "../verify/verify-name-tables.js";
import type { Statement } from "./statement.js";
import { foreignPersons } from "./statement-foreign-persons.js";
import { compoundsIn, joinedName, namedPhrases } from "./statement-phrases.js";
import { nameFinder, personsByWord } from "./statement-sounds.js";
import { personsByTitle } from "./statement-titled.js";

type AliasedTerm = QuestionTerm & { readonly aliases: readonly string[] };

const GLOSS = /((?:[\p{L}\p{N}·-]+[’”'"」』》]?\s){0,2}[\p{L}\p{N}·-]+)[’”'"」』》]?\s?[(（]([^()（）\n]{2,60})[)）]/gu;
/** Letters from which on a word without a capital may be a name. */
const LONG_WORD = 5;
/** Characters from which on a reading that stands in the coverage is a name: 朴东炫, 松岘区. */
const NAME_LENGTH = 3;

/**
 * Finds what the words of a question are called in the coverage: through the brackets that articles write themselves
 * (아이플라이텍(iFlyTek)), through names of countries and cities and a glossary of common nouns, by sound for Latin words that none of
 * these knows, and for Chinese by how Korean reads its characters.
 */
export function aliasedTerms(question: AnalyzedQuestion, statements: readonly Statement[]): QuestionTerm[] {
  const foreign = question.terms.filter(({ kind }) => kind === "latin" || kind === "han");
  if (foreign.length === 0) return [...question.terms];
  const glosses = glossesIn(statements);
  const across = !question.language.startsWith("ko");
  const stems = across ? hangulStems(statements) : new Set<string>();
  const find = nameFinder(across ? new Set([...stems, ...KOREAN_REGIONS]) : stems);
  const persons = across
    ? new Map([...personsByWord(question.text, find, stems), ...foreignPersons(question.text, statements)])
    : new Map<string, readonly string[]>();
  const phrases = across
    ? new Map([...personsByTitle(question.text, statements), ...namedPhrases(question.text), ...persons])
    : persons;
  const compounds = across ? compoundsIn(question.text) : new Map<string, readonly string[]>();
  return markAsked(
    question.head ?? null,
    question.terms.flatMap((term): AliasedTerm[] => {
      if (term.kind === "han") return chineseTerms(term, new Map([...phrases, ...glosses]), stems);
      if (term.kind !== "latin") return [{ ...term, aliases: [] }];
      const compound = compounds.get(term.stem);
      const known = [
        ...(phrases.get(term.stem) ?? []),
        ...(glosses.get(term.stem) ?? []),
        // Net profit is no profit: a compound that is known means itself and not its parts.
        ...(compound ?? []),
        ...(across && compound === undefined
          ? [...koreanOfEnglish(term.stem), ...(glosses.has(term.stem) ? [] : joinedName(question.text, term.stem))]
          : []),
      ];
      // In a chat names are written small as well; short words sound like too much for that.
      const heard = known.length === 0 && (term.exact || term.stem.length >= LONG_WORD) ? find(term.stem) : [];
      // The second half of Dong-hyun is written small and is the name as well.
      const role = persons.has(term.stem) ? "topic" : term.role;
      return [{ ...term, role, aliases: [...new Set([...known, ...heard])] }];
    }),
  );
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

/** Marks the words by which the question asks for what it asks for. */
function markAsked(head: ForeignHead | null, terms: readonly AliasedTerm[]): AliasedTerm[] {
  if (head === null) return [...terms];
  const last = head.words.at(-1) ?? "";
  const isAsked = ({ kind, stem, role }: AliasedTerm): boolean => {
    if (role === "kind") return false;
    if (kind !== "han") return kind === "latin" && last.split("-").includes(stem);
    if (role === "topic") return false;
    return head.how === "attribute" ? last.endsWith(stem) : last.startsWith(stem);
  };
  return terms.map((term) => (isAsked(term) ? { ...term, isAsked: true } : term));
}

function hangulStems(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ words }) =>
      words.tokens
        .filter(({ kind, stem }) => kind === "hangul" && stem.length >= 2 && stem.length <= 8)
        .map(({ stem }) => stem),
    ),
  );
}

/** A run of Chinese taken apart into names and words that are known; what is left stays one word. */
function chineseTerms(
  term: QuestionTerm,
  glosses: ReadonlyMap<string, readonly string[]>,
  stems: ReadonlySet<string>,
): AliasedTerm[] {
  let rest = blankLightChinese(term.stem);
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
  const read = (run: string) =>
    readWords(run, stems).map(({ word, korean }) => ({
      word,
      korean: [korean, ...chineseWords(word).flatMap((known) => (known.word === word ? known.korean : []))],
      isName: [...word].length >= NAME_LENGTH,
    }));
  for (const word of ["时候", "時候"]) if (rest.includes(word)) take(word, [], "kind");
  const sounded = (run: string) =>
    soundedWords(run, stems).map(({ word, korean }) => ({ word, korean: [korean], isName: true }));
  for (const run of rest.split(/\s+/u))
    for (const { word, korean, isName } of longest([...read(run), ...chineseWords(run), ...sounded(run)]))
      if (rest.includes(word)) take(word, korean, isName ? "topic" : isKindWord(word) ? "kind" : "aspect");
  for (const left of weightyRest(rest))
    parts.push({ ...term, stem: left, role: isKindWord(left) ? "kind" : term.role, aliases: [] });
  return parts;
}

function longest<T extends { readonly word: string }>(words: readonly T[]): T[] {
  return words.toSorted((a, b) => b.word.length - a.word.length);
}
