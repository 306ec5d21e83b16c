import { hangulKeys, keyCloseness } from "../../coverage/romanised-key.js";
import { soundOfLatin } from "../../coverage/romanised-sound.js";
import { CANTONESE_SURNAMES } from "../glossary/cantonese-surnames.js";
import { mandarinSounds } from "../glossary/mandarin-hangul.js";
import { remembering } from "../verify/verify-memo.js";

/*
 * One word of a foreign person's name against one Hangul word. Two words that are each fairly alike are a name together, so each may be less
 * alike than a name of one word must be; but its consonants must be the same, and its first sound.
 */

/** Closeness of sound from which on a word may be that part of the name; a short word has hardly anything but its vowel. */
const ALIKE = 0.74;
const ALIKE_SHORT = 0.84;
const SHORT_KEY = 3;
/** Consonants from which on one of them may differ: Korean drops and adds some. */
const MANY_CONSONANTS = 5;
/** More ways to sound than these are not compared. */
const MOST_WAYS = 8;

/** A word of a name as it sounds. */
export interface NameSound {
  readonly keys: readonly Heard[];
  /** Whether it ends in a vowel that is heard: Martina is not 마틴. */
  readonly isOpen: boolean;
  /** Whether it may begin with ㅎ, and whether it must. */
  readonly aspirated: "yes" | "maybe" | "no";
  /** How much it says of the whole name. */
  readonly weight: number;
}

/** How a word of a name in Latin letters sounds, as English and other languages read it. */
export function soundOfNameWord(latin: string): NameSound {
  const word = latin
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, "");
  const keys = [...new Set(readings(word).flatMap((way) => soundOfLatin(way).keys))]
    // Only in front of i Korean drops an r: Lee is 이, Lam is 람.
    .filter((key) => !/^[lr]/u.test(word) || /^[Ri]/u.test(key));
  // Spanish j and g are spoken as h, Portuguese r: 후안 Juan, 호날두 Ronaldo.
  const aspirated = word.startsWith("h") ? "yes" : /^[jgxr]/u.test(word) ? "maybe" : "no";
  return { keys: heard(keys), aspirated, isOpen: /[aiou]$/u.test(word), weight: Math.max(2, keys[0]?.length ?? 0) };
}

/** Spellings of what is spoken otherwise than it is written: Kane (Keyn), Price (Prays), Amy (Eymy), Joe, Marković. */
function readings(word: string): string[] {
  const long = word
    .replace(/a([^aeiouyhrw])e(?=[^aeiou]{0,2}$)/u, "ey$1")
    .replace(/i([^aeiouyhrw])e(?=[^aeiou]{0,2}$)/u, "ay$1")
    .replace(/oe$/u, "o")
    .replace(/(?<=[aeiou][^aeiou]+)e$/u, "");
  const open = word.replace(/^a(?=[^aeiouhlrnw][aeiouy])/u, "ey").replace(/^i(?=[^aeiouhlrn][aeiouy])/u, "ay");
  const soft = word.replace(/(?<=i)c$|ch$/u, "tchi");
  return [...new Set([word, long, open, soft])];
}

/** How a word of a name in Chinese characters sounds: in Mandarin, and a surname in Cantonese. */
export function soundOfHanWord(han: string): NameSound {
  let ways = [""];
  for (const character of han)
    ways = ways.flatMap((head) => mandarinSounds(character).map((sound) => head + sound)).slice(0, MOST_WAYS);
  const cantonese = (CANTONESE_SURNAMES.get(han) ?? []).flatMap((latin) =>
    soundOfNameWord(latin).keys.map(({ key }) => key),
  );
  const keys = [...new Set([...ways.flatMap(hangulKeys), ...cantonese])].filter((key) => key !== "");
  return { keys: heard(keys), aspirated: "maybe", isOpen: false, weight: Math.max(2, keys[0]?.length ?? 0) };
}

/** A key with its consonants alone. */
interface Heard {
  readonly key: string;
  readonly consonants: string;
}

const heard = (keys: readonly string[]): Heard[] =>
  keys.map((key) => ({ key, consonants: key.replaceAll(/[oia]/gu, "") }));
const heardOf = remembering((word: string) => heard(hangulKeys(word)), 20_000);

/** How close a Hangul word is to a word of a name, 0 where it is none of its forms. */
export function nameCloseness({ keys, aspirated, isOpen }: NameSound, hangul: string): number {
  const isAspirated = isAspiratedAt(hangul.charCodeAt(0));
  if (aspirated !== "maybe" && isAspirated !== (aspirated === "yes")) return 0;
  let best = 0;
  for (const other of heardOf(hangul)) {
    for (const one of keys) {
      if (one.key[0] !== other.key[0] || !sameConsonants(one.consonants, other.consonants)) continue;
      if (isOpen && !"oia".includes(other.key.at(-1) ?? "-")) continue;
      const closeness = keyCloseness(one.key, other.key);
      const least = Math.max(one.key.length, other.key.length) <= SHORT_KEY ? ALIKE_SHORT : ALIKE;
      if (closeness >= least) best = Math.max(best, closeness);
    }
  }
  return best;
}

const FIRST_H = "하".charCodeAt(0);
const LAST_H = "힣".charCodeAt(0);

function isAspiratedAt(code: number): boolean {
  return code >= FIRST_H && code <= LAST_H;
}

function sameConsonants(one: string, other: string): boolean {
  return one === other || Math.max(one.length, other.length) >= MANY_CONSONANTS;
}
