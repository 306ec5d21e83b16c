import { readFile } from "node:fs/promises";
import { isAbbreviation } from "../../coverage/gloss/gloss-initials.js";
import { nameKey } from "../../coverage/gloss/gloss-key.js";
import { hangulKeys, keyCloseness, soundSkeleton } from "../../coverage/romanised-key.js";
import { soundOfLatin } from "../../coverage/romanised-sound.js";
import { type AliasEntry, NAME_MARK, parseEntries, SOUND_MARK } from "./alias-entry.js";
import { AliasLines } from "./alias-lines.js";

/** A Hangul word of the coverage that sounds like a name in Latin letters. */
export interface SoundingWord {
  readonly word: string;
  /** 1 is the same sound. */
  readonly closeness: number;
}

const MOST_NAMES = 6;
/** A meaning that a name has in so much fewer articles than its main one is a slip. */
const RARE = 20;
/** How close a Hangul word of so many syllables must be (index; the last for all longer ones): short words sound alike by chance. */
const CLOSE = [1, 1, 0.95, 0.9, 0.85];
/** What is so much farther than the closest is another name. */
const NEXT_TO_CLOSEST = 0.06;
const MOST_SOUNDING = 3;

/** The other names that the coverage has for its names. Immutable; looked up where it lies, a few microseconds a name. */
export class AliasTable {
  readonly #layers: readonly AliasLines[];

  /** @param texts what `AliasCollector`s have built of different articles */
  constructor(...texts: readonly string[]) {
    this.#layers = texts.map((text) => new AliasLines(text));
  }

  /** Reads files that `AliasCollector`s have built. */
  static async open(...paths: readonly string[]): Promise<AliasTable> {
    return new AliasTable(...(await Promise.all(paths.map((path) => readFile(path, "utf8")))));
  }

  /** What the coverage sets equal to a name, the most frequent first. */
  entries(name: string): readonly AliasEntry[] {
    const entries = this.#linesOf(NAME_MARK + nameKey(name))
      .flatMap(parseEntries)
      .sort((a, b) => b.count - a.count);
    return entries.filter(({ count }) => count * RARE >= (entries[0]?.count ?? 0));
  }

  /**
   * The other names of a name, the most frequent first, at most six; those of its full names too (GBA: Greater Bay Area, 대만구).
   * Abbreviations lead no further: what AI stands for elsewhere is not 인공지능.
   */
  namesOf(name: string): readonly string[] {
    const entries = this.entries(name);
    if (entries.length === 0) return [];
    const known = new Map([[nameKey(name), name]]);
    const direct = this.#add(known, entries);
    for (const other of direct.filter(isFullName)) this.#add(known, this.entries(other));
    return [...known.values()].slice(1, MOST_NAMES + 1);
  }

  /** Hangul words of the coverage that may be a name in Latin letters, the closest first, at most three. */
  soundingLike(name: string): readonly SoundingWord[] {
    // ㅐ is written ae, and a in names from abroad.
    const heard = soundOfLatin(name.replace(/ae/giu, "a")).keys;
    // At a word's start ㄹ is written ㄴ or not at all (두음법칙): Roh is 노.
    const keys = [...new Set(heard.flatMap((key) => [key, key.replace(/^R/u, "N")]))];
    const closenessOf = new Map<string, number>();
    for (const skeleton of new Set(keys.map(soundSkeleton))) {
      const alike = keys.filter((key) => soundSkeleton(key) === skeleton);
      for (const { word, closeness } of this.#compare(skeleton, alike)) {
        closenessOf.set(word, Math.max(closeness, closenessOf.get(word) ?? 0));
      }
    }
    const best = Math.max(0, ...closenessOf.values());
    return [...closenessOf]
      .map(([word, closeness]) => ({ word, closeness }))
      .filter(({ closeness }) => closeness >= best - NEXT_TO_CLOSEST)
      .sort((a, b) => b.closeness - a.closeness || a.word.length - b.word.length)
      .slice(0, MOST_SOUNDING);
  }

  /** The words of one skeleton that are close enough to a key that has it too. */
  #compare(skeleton: string, keys: readonly string[]): SoundingWord[] {
    const words = this.#linesOf(SOUND_MARK + skeleton).flatMap((line) => line.split(" "));
    return words.flatMap((word) => {
      const least = CLOSE[Math.min(word.length, CLOSE.length - 1)] ?? 1;
      const closeness = closest(keys, hangulKeys(word), least);
      return closeness >= least ? [{ word, closeness }] : [];
    });
  }

  #linesOf(key: string): string[] {
    return this.#layers.flatMap((lines) => lines.find(key) ?? []);
  }

  #add(known: Map<string, string>, entries: readonly AliasEntry[]): string[] {
    const added: string[] = [];
    for (const name of entries.flatMap(({ names }) => names)) {
      const key = nameKey(name);
      if (known.has(key)) continue;
      known.set(key, name);
      added.push(name);
    }
    return added;
  }
}

function closest(latin: readonly string[], hangul: readonly string[], least: number): number {
  let best = 0;
  for (const one of latin) for (const other of hangul) best = Math.max(best, keyCloseness(one, other, least));
  return best;
}

function isFullName(name: string): boolean {
  if (isAbbreviation(name)) return false;
  return /\p{Script=Latin}/u.test(name) ? name.length >= 5 : name.length >= 4;
}
