import { romanize } from "es-hangul";
import { editDistance } from "../../coverage/edit-distance.js";
import { hangulKeys, keyCloseness } from "../../coverage/romanised-key.js";
import { type Sound, soundOfLatin, soundsAlike } from "../../coverage/romanised-sound.js";
import { hangulOfPinyin } from "../glossary/mandarin-hangul.js";
import { remembering } from "../verify/verify-memo.js";
import { LONG_SURNAMES } from "../verify/verify-name-tables.js";
import { soundOfHangul } from "../verify/verify-romanise.js";
import { koreanNames } from "./statement-korean-names.js";

/*
 * Names in Latin letters that no table knows are found by ear: Hwado in 화도시설공단, Park Dong-hyun in 박동현; and Chinese names in Pinyin by the
 * rules by which Korean writes them: Hangzhou in 항저우시. Few sounds are alike by
 * chance in one article, but in eighty sentences some are; so the letters must be alike as well.
 */

/** Sound and letters together, from which on a Hangul word is the name. */
const SAME_NAME = 0.84;
/** A foreign word is spelt by other letters than its Hangul form is romanised with (스프링 seupeuring, spring): its sound must then be the same. */
const SAME_SOUND = 0.99;
const SOME_LETTERS = 0.4;
const LONG_SOUND = 5;
/** What is so much less like a name than the closest is another one. */
const NEXT_TO_CLOSEST = 0.04;
const SHORTEST_NAME = 4;
/** Syllables from which on a name in Pinyin is found where a word begins with it; a shorter one must be the whole word. */
const LONG_PINYIN = 3;

const lettersOf = remembering((hangul: string) => romanize(hangul).toLowerCase(), 20_000);

/** Finds the Hangul words, or beginnings of words, by which a text calls what a question writes in Latin letters. */
export type NameFinder = (latin: string) => readonly string[];

/** Two or three capitalised words in a row, the last two perhaps with a hyphen: a person, family name first or last. Names may overlap. */
const PERSON =
  /(?<!\p{L})(?=(\p{Lu}\p{Ll}{1,7}) (\p{Lu}\p{Ll}{1,6}(?:-\p{L}\p{Ll}{1,6}| \p{Lu}\p{Ll}{1,6})|\p{Lu}\p{Ll}{1,9})(?!\p{L})|(\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}) (\p{Lu}\p{Ll}{1,7})(?!\p{L}))/gu;
/** More persons than these are not looked for in one question: each is compared with every word of the texts. */
const MOST_PERSONS = 20;
/** Syllables of a Korean's full name. */
const FULL_NAME = 3;

/** Listens to the words of some texts, and to what two syllables and more of them begin with: 화도 in 화도시설공단. */
export function nameFinder(stems: ReadonlySet<string>): NameFinder {
  let heard: { readonly all: ReadonlySet<string>; readonly byFirst: ReadonlyMap<string, readonly string[]> } | null =
    null;
  return (latin) => {
    if (heard === null) {
      const all = new Set(beginnings(stems));
      heard = { all, byFirst: byFirstSound([...all]) };
    }
    const { all, byFirst } = heard;
    const chinese = hangulOfPinyin(latin).filter((name) => (name.length >= LONG_PINYIN ? all : stems).has(name));
    return chinese.length > 0 ? chinese : closest(latin, byFirst);
  };
}

function beginnings(stems: ReadonlySet<string>): string[] {
  return [
    ...new Set([...stems].flatMap((stem) => Array.from({ length: stem.length - 1 }, (_, i) => stem.slice(0, i + 2)))),
  ];
}

/** Words by the first letter of their keys: romanizing all of them for each name takes long. */
function byFirstSound(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    // ㅡ is silent in a key, and written eu at the beginning of a name (은파: Eunpa).
    const first = /^[으-읗]/u.test(word) ? "o" : (hangulKeys(word)[0]?.charAt(0) ?? "");
    const list = found.get(first);
    if (list === undefined) found.set(first, [word]);
    else list.push(word);
  }
  return found;
}

function closest(latin: string, heard: ReadonlyMap<string, readonly string[]>): string[] {
  const letters = latin.toLowerCase().replace(/[^a-z]/gu, "");
  if (letters.length < SHORTEST_NAME) return [];
  const sound = soundOfLatin(letters);
  const first = new Set(sound.keys.map((key) => key.charAt(0)));
  const words = [...first].flatMap((letter) => heard.get(letter) ?? []);
  const alike = words.flatMap((word) => {
    if (!soundsAlike(sound, soundOfHangul(word))) return [];
    const likeness = likenessOf(letters, sound, word);
    return likeness === null ? [] : [{ word, likeness }];
  });
  const best = Math.max(...alike.map(({ likeness }) => likeness));
  return alike.filter(({ likeness }) => likeness >= best - NEXT_TO_CLOSEST).map(({ word }) => word);
}

function likenessOf(letters: string, { keys }: Sound, word: string): number | null {
  const sound = Math.max(0, ...keys.flatMap((a) => hangulKeys(word).map((b) => keyCloseness(a, b, 0))));
  const written = lettersOf(word);
  const spelling = 1 - editDistance(letters, written) / Math.max(letters.length, written.length, 1);
  const both = (sound + spelling) / 2;
  const isSameSound = sound >= SAME_SOUND && spelling >= SOME_LETTERS && (keys[0]?.length ?? 0) >= LONG_SOUND;
  return both >= SAME_NAME || isSameSound ? both : null;
}

/** Full names of persons in a question, by each of their words in lower case: their Korean form where a text has it. */
export function personsByWord(
  question: string,
  find: NameFinder,
  stems: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [, ...words] of [...question.matchAll(PERSON)].slice(0, MOST_PERSONS)) {
    const [first = "", second = ""] = words.filter((word) => word !== undefined);
    const korean = [
      ...koreanNames(first.toLowerCase(), second.toLowerCase().split(/[\s-]/u), stems),
      ...koreanNames(second.toLowerCase(), first.toLowerCase().split("-"), stems),
    ];
    const names = korean.length > 0 ? korean : heardAsOne(first, second, find);
    if (names.length === 0) continue;
    for (const word of `${first} ${second}`.toLowerCase().split(/[\s-]+/u)) found.set(word, names);
  }
  return found;
}

function heardAsOne(first: string, second: string, find: NameFinder): string[] {
  const chinese = [first + second, second + first].flatMap(hangulOfPinyin);
  return [...find(first + second), ...find(second + first)].filter(
    (name) =>
      name.length === FULL_NAME ||
      (name.length === FULL_NAME + 1 && LONG_SURNAMES.includes(name.slice(0, 2))) ||
      chinese.includes(name),
  );
}
