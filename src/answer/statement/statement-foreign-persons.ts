import { koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { type NameSound, nameCloseness, soundOfHanWord, soundOfNameWord } from "./statement-name-sounds.js";
import { TITLE } from "./statement-persons.js";

/*
 * Persons of other countries stand in Korean texts as several Hangul words (리사 웡, 빅토르 시몽 모로) beside what they are. Their names in a
 * question, in Latin letters or in Chinese ones with a dot between, are found by how their words sound in a row.
 */

/** Two to four capitalised words in a row. Names may overlap: a question may begin with a capital as well. */
const LATIN_NAME =
  /(?<![\p{L}'’-])(?=((?:\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}\p{Ll}+)?)(?:\s\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}\p{Ll}+)?){1,3})(?![\p{L}]))/gu;
const HAN_NAME = /\p{Script=Han}{1,6}(?:[·‧・•]\p{Script=Han}{1,6}){1,3}/gu;
/** More names than these are not looked for in one question. */
const MOST_NAMES = 12;
/** And no more ways to tell where a Chinese name begins and ends. */
const MOST_CUTS = 72;

/** How alike the words must be on the whole. */
const ALIKE = 0.86;
const HANGUL_WORD = /[가-힣]+/gu;
const NAME_GAP = /^[ ·‧・]$/u;
const PARTICLE = /(?<=.)(?:은|는|이|가|을|를|의|와|과|도|씨|께서|에게|이며|이고|이다)$/u;
/** No given name ends as nouns with these particles do: 안에 새 관장. */
const WITH_PARTICLE = /.[은는을를에의로]$/u;
/** In front of an office no surname: 전 회장, 현 대표. */
const NO_SURNAME = /^[전현새후일본각첫]$/u;
const WORDS_BETWEEN = "(?:[가-힣A-Za-z·&-]{1,12}(?<![은는을를의로에])\\s){0,3}?[가-힣A-Za-z·]{0,10}";
/** What somebody is stands behind the name (리사 웡 혁신기술 팀장), */
const OFFICE_BEHIND = new RegExp(
  `^(?:은|는|이|가)?(?:\\s?[(（][^)）]{1,40}[)）])?\\s?(?:씨|,?\\s${WORDS_BETWEEN}(?:${TITLE}|헤드|의장))(?![가-힣]{4})`,
  "u",
);
/** in front of it (이사장 마틴 람), or with the Latin name in brackets (Martin Lam). */
const OFFICE_BEFORE = new RegExp(`(?:${TITLE})(?:[(（][^)）]{1,40}[)）])?[ ,]\\s?$`, "u");
const LATIN_BEHIND = /^\s?[(（]\p{Lu}\p{L}+[\s-]\p{L}/u;
const REACH = 70;

/** A text with its Hangul words. */
interface ToldText {
  readonly text: string;
  readonly words: readonly RegExpExecArray[];
}

const NO_SOUND: NameSound = { keys: [], aspirated: "maybe", isOpen: false, weight: 0 };

/** The words of a name in a question, with how they sound. */
interface SoundedName {
  readonly words: readonly string[];
  readonly sounds: readonly NameSound[];
}

/** Persons whom a question names by several words, by each of them (in lower case): the Hangul words of their names in the texts. */
export function foreignPersons(
  question: string,
  texts: readonly { readonly text: string }[],
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const names = namesIn(question);
  if (names.length === 0) return found;
  const told = texts.map(({ text }) => ({ text, words: [...text.matchAll(HANGUL_WORD)] }));
  for (const name of names) {
    if (name.words.every((word) => found.has(word))) continue;
    for (const one of told) {
      for (const hangul of placesOf(name, one)) {
        for (const [i, word] of name.words.entries())
          found.set(word, [...new Set([...(found.get(word) ?? []), ...asSearched(hangul[i] ?? "")])]);
      }
    }
  }
  return found;
}

/** A word, and what the search keeps of it, which may take the end of a name for a particle. */
function asSearched(word: string): string[] {
  return [word, koreanStem(word)];
}

/** The names of a question: of each place the longest first, and with the family name first too. */
function namesIn(question: string): SoundedName[] {
  const latin = [...question.matchAll(LATIN_NAME)].flatMap(([, run = ""]) => {
    const words = run.replaceAll(/['’]s?(?=\s|$)/gu, "").split(/\s+/u);
    return Array.from({ length: words.length - 1 }, (_, i) => words.slice(0, words.length - i));
  });
  const han = [...question.matchAll(HAN_NAME)].flatMap(([run]) => trimmed(run.split(/[·‧・•]/u))).slice(0, MOST_CUTS);
  const familyFirst = (words: readonly string[]): string[] => [words.at(-1) ?? "", ...words.slice(0, -1)];
  return [
    ...latin
      .slice(0, MOST_NAMES)
      .flatMap((words) => [words, familyFirst(words)])
      .map((words) => ({ words: words.map((word) => word.toLowerCase()), sounds: words.map(soundOfNameWord) })),
    ...han.map((words) => ({ words, sounds: words.map(soundOfHanWord) })),
  ];
}

/** Chinese runs on in front of a name and behind it: 请问丽莎·黄是谁. */
function trimmed(parts: readonly string[]): string[][] {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const begins = Array.from(first, (_, i) => first.slice(i));
  const ends = Array.from(last, (_, i) => last.slice(0, last.length - i));
  return begins.flatMap((begin) => ends.map((end) => [begin, ...parts.slice(1, -1), end]));
}

/** The Hangul words under which a person of that name stands in a text: in a row, or with a middle name that the question leaves out. */
function placesOf({ sounds }: SoundedName, { text, words }: ToldText): string[][] {
  return words.flatMap((first, at) => {
    if (nameCloseness(sounds[0] ?? NO_SOUND, first[0]) === 0 || WITH_PARTICLE.test(first[0])) return [];
    const row = words.slice(at, at + sounds.length);
    const named = personOf(sounds, row, text);
    if (named !== null || sounds.length > 2) return named === null ? [] : [named];
    const [, middle, third] = words.slice(at, at + 3);
    if (middle === undefined || third === undefined || !isNextTo(text, first, middle)) return [];
    const without = personOf(sounds, [first, third], text, middle);
    return without === null ? [] : [without];
  });
}

function personOf(
  sounds: readonly NameSound[],
  row: readonly RegExpExecArray[],
  text: string,
  middle?: RegExpExecArray,
): string[] | null {
  const [first] = row;
  const last = row.at(-1);
  if (row.length < sounds.length || first === undefined || last === undefined) return null;
  const named = namedBy(
    sounds,
    row.map(([word]) => word),
  );
  if (named === null || NO_SURNAME.test(named.at(-1) ?? "")) return null;
  const isRow = row.every((word, i) => i === 0 || isNextTo(text, middle ?? row[i - 1], word));
  const end = last.index + (named.at(-1)?.length ?? 0);
  return isRow && isPerson(text, first.index, end) ? named : null;
}

function isNextTo(text: string, before: RegExpExecArray | undefined, word: RegExpExecArray): boolean {
  return before !== undefined && NAME_GAP.test(text.slice(before.index + before[0].length, word.index));
}

/** The words of the name in Hangul without particle, where they are alike. */
function namedBy(sounds: readonly NameSound[], hangul: readonly string[]): string[] | null {
  let sum = 0;
  let weight = 0;
  const named: string[] = [];
  for (const [i, sound] of sounds.entries()) {
    const word = hangul[i] ?? "";
    const forms = i === sounds.length - 1 ? [...new Set([word, word.replace(PARTICLE, "")])] : [word];
    const heard = forms.map((form) => ({ form, closeness: nameCloseness(sound, form) }));
    const best = heard.reduce((one, other) => (other.closeness > one.closeness ? other : one));
    if (best.closeness === 0) return null;
    named.push(best.form);
    sum += best.closeness * sound.weight;
    weight += sound.weight;
  }
  return weight > 0 && sum / weight >= ALIKE ? named : null;
}

function isPerson(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  return (
    OFFICE_BEHIND.test(behind) ||
    LATIN_BEHIND.test(behind) ||
    OFFICE_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  );
}
