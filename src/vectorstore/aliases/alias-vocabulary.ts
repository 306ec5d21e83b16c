import { koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { hangulKeys, soundSkeleton } from "../../coverage/romanised-key.js";

const HANGUL_RUN = /[가-힣]{2,10}/gu;
const SHORTEST = 2;
const LONGEST = 7;
/** Words as written that wait to be brought to their stems; most come again and again. */
const WAITING = 100_000;
/** Stems kept: what some 20,000 articles hold (Heaps' law); of more, the rarest go. */
const MOST_STEMS = 400_000;
/** Words of one sound that are worth comparing; the frequent ones first. */
const MOST_ALIKE = 400;

/** Collects the Hangul words of the coverage by how they sound, so that romanised names find them. */
export class AliasVocabulary {
  readonly #waiting = new Map<string, number>();
  #stems = new Map<string, number>();

  add(text: string): void {
    for (const run of text.match(HANGUL_RUN) ?? []) this.#waiting.set(run, (this.#waiting.get(run) ?? 0) + 1);
    if (this.#waiting.size >= WAITING) this.#settle();
  }

  /** Words by the skeleton of their sound, the frequent ones first. */
  build(): Map<string, string> {
    this.#settle();
    const lines = new Map<string, string[]>();
    for (const [stem] of [...this.#stems].sort(([, a], [, b]) => b - a)) {
      for (const skeleton of new Set(hangulKeys(stem).map(soundSkeleton))) {
        const words = lines.get(skeleton);
        if (words === undefined) lines.set(skeleton, [stem]);
        else if (words.length < MOST_ALIKE) words.push(stem);
      }
    }
    return new Map([...lines].map(([skeleton, words]) => [skeleton, words.join(" ")]));
  }

  #settle(): void {
    for (const [run, count] of this.#waiting) {
      const stem = koreanStem(run);
      if (stem.length < SHORTEST || stem.length > LONGEST) continue;
      this.#stems.set(stem, (this.#stems.get(stem) ?? 0) + count);
    }
    this.#waiting.clear();
    if (this.#stems.size <= MOST_STEMS) return;
    this.#stems = new Map([...this.#stems].sort(([, a], [, b]) => b - a).slice(0, MOST_STEMS));
  }
}
