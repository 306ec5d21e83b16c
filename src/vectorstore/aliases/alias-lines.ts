/**
 * A text of lines `key TAB value`, sorted by key in the order of UTF-16 units, that is searched as it lies: a large table costs
 * no time when it is opened and no more memory than its text.
 */
export class AliasLines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The lines of a map, sorted. Keys and values may hold neither tabs nor line breaks. */
  static write(values: ReadonlyMap<string, string>): string {
    const keys = [...values.keys()].sort();
    return keys.map((key) => `${key}\t${values.get(key) ?? ""}\n`).join("");
  }

  /** The value of a key, or null. */
  find(key: string): string | null {
    let low = 0;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle === 0 ? 0 : this.#text.lastIndexOf("\n", middle - 1) + 1;
      const tab = this.#text.indexOf("\t", start);
      const end = this.#text.indexOf("\n", start);
      if (tab < 0 || end < 0) return null;
      const found = this.#text.slice(start, tab);
      if (found === key) return this.#text.slice(tab + 1, end);
      if (found < key) low = end + 1;
      else high = start;
    }
    return null;
  }
}
