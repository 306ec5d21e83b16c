/** Lines longer than this are not counted. */
const LONGEST = 250;
/** Files with different texts that a line must stand in to count as furniture. */
const ENOUGH = 3;
/** Lines that are remembered at most, which bounds the memory (about 60 bytes a line). */
const MOST = 400_000;

/** In place of the texts of a line that is known to repeat. */
const REPEATED = [0, 1, 2];

/**
 * Counts in how many files with different texts a line stands. What repeats across files (mastheads, notes, headings of
 * lists) is no coverage. Copies of one story count once: they share their longest line.
 */
export class LineRepetition {
  readonly #texts = new Map<number, number[]>();

  /** Counts the lines of one file. */
  add(source: string): void {
    const lines = new Set<string>();
    let longest = "";
    for (const raw of source.split(/[\n\r]+/u)) {
      const line = raw.trim();
      if (line.length > longest.length) longest = line;
      if (line !== "" && line.length <= LONGEST) lines.add(line);
    }
    const text = hashOf(longest);
    for (const line of lines) {
      const key = hashOf(line);
      const texts = this.#texts.get(key);
      if (texts === undefined) {
        if (this.#texts.size < MOST) this.#texts.set(key, [text]);
      } else if (texts.length < ENOUGH && !texts.includes(text)) texts.push(text);
    }
  }

  /** The lines that repeat, as numbers: what `LineRepetition.of` knows them again by. */
  get repeated(): number[] {
    return [...this.#texts].filter(([, texts]) => texts.length >= ENOUGH).map(([key]) => key);
  }

  /** A count that ended with these lines. */
  static of(repeated: readonly number[]): LineRepetition {
    const repetition = new LineRepetition();
    for (const key of repeated) repetition.#texts.set(key, REPEATED);
    return repetition;
  }

  /** Whether a line stands in enough files with different texts. */
  repeats(line: string): boolean {
    return (this.#texts.get(hashOf(line))?.length ?? 0) >= ENOUGH;
  }
}

/** Two 32-bit FNV-1a hashes of different start, joined to 53 bits. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
