/** A text as far as it is read here; every string is one. */
export type Readable = Pick<string, "length" | "charAt" | "slice">;

/** A masked link, `[inside](target "title")`, as it stands in a text. */
export interface MaskedLink {
  readonly inside: string;
  readonly target: string;
  readonly title: string | undefined;
  /** Where it ends. */
  readonly end: number;
}

/** Where a target ends that begins at some place, or that there is none. */
const NONE = -1;
const SPACE = /\s/;
const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * Finds the masked links of a text, and finds those that the expression of simple-markdown finds. That one tries every end
 * of a target for every beginning, and looks for a bracket at each: a few kilobytes of `[a](` take it seconds. Where a link
 * ends follows from what comes after a place alone, so one pass from the end of the text knows it for every place.
 * @see https://github.com/ariabuckles/simple-markdown/blob/master/src/index.js (LINK_INSIDE, LINK_HREF_AND_TITLE)
 */
export class MaskedLinks {
  readonly #text: Readable;
  /** The first place from here on that is no white space. */
  readonly #solid: Int32Array;
  /** The next `)`, `]` and `[` from here on. */
  readonly #round: Int32Array;
  readonly #square: Int32Array;
  readonly #open: Int32Array;
  /** The next quotation mark from here on with nothing but white space between it and a `)`. */
  readonly #quote: Int32Array;
  /** Where a target that goes on here ends. */
  readonly #target: Int32Array;
  /** Where the text of a link that goes on here ends, at a `]` that a target follows. */
  readonly #inside: Int32Array;

  constructor(text: Readable) {
    this.#text = text;
    const places = () => new Int32Array(text.length + 3).fill(NONE);
    this.#solid = places();
    this.#round = places();
    this.#square = places();
    this.#open = places();
    this.#quote = places();
    this.#target = places();
    this.#inside = places();
    this.#solid[text.length] = text.length;
    for (let at = text.length - 1; at >= 0; at -= 1) this.#look(at, text.charAt(at));
  }

  /** The link that begins at a place; null where none does. */
  at(place: number): MaskedLink | null {
    if (this.#text.charAt(place) !== "[") return null;
    const close = this.#of(this.#inside, place + 1);
    const found = close === NONE ? null : this.#targetIn(close + 2);
    return found && { inside: this.#text.slice(place + 1, close), ...found };
  }

  #look(at: number, character: string): void {
    const next = (table: Int32Array, is: boolean) => {
      table[at] = is ? at : this.#of(table, at + 1);
    };
    next(this.#solid, !SPACE.test(character));
    next(this.#round, character === ")");
    next(this.#square, character === "]");
    next(this.#open, character === "[");
    const isQuote = character === '"' || character === "'";
    next(this.#quote, isQuote && this.#isRound(this.#of(this.#solid, at + 1)));
    this.#target[at] = this.#end(at) === null ? this.#targetOn(at, character) : at;
    const longer = this.#of(this.#inside, this.#insideOn(at, character));
    const ends = character === "]" && this.#text.charAt(at + 1) === "(" && this.#targetIn(at + 2) !== null;
    this.#inside[at] = longer === NONE && ends ? at : longer;
  }

  /** A target's end by what it goes on with: a pair of brackets first, else one character, or an escaped one. */
  #targetOn(at: number, character: string): number {
    if (character === "\\") return LINE_END.test(this.#text.charAt(at + 1)) ? NONE : this.#of(this.#target, at + 2);
    if (SPACE.test(character)) return NONE;
    const round = character === "(" ? this.#of(this.#round, at + 1) : NONE;
    const behind = round === NONE ? NONE : this.#of(this.#target, round + 1);
    return behind === NONE ? this.#of(this.#target, at + 1) : behind;
  }

  /** The place behind the next part of a link's text: a pair of brackets, or one character; a `]` only if another follows. */
  #insideOn(at: number, character: string): number {
    if (character === "[") {
      const square = this.#of(this.#square, at + 1);
      return square === NONE ? NONE : square + 1;
    }
    if (character !== "]") return at + 1;
    const square = this.#of(this.#square, at + 1);
    const open = this.#of(this.#open, at + 1);
    return square === NONE || (open !== NONE && open < square) ? NONE : at + 1;
  }

  /** What stands between the round brackets whose inside begins here. */
  #targetIn(from: number): Omit<MaskedLink, "inside"> | null {
    const solid = this.#of(this.#solid, from);
    const pointed = this.#text.charAt(solid) === "<" ? this.#targetFrom(solid + 1) : null;
    // White space may also belong to the title, before which the target is empty.
    return pointed ?? this.#targetFrom(solid) ?? (solid > from ? this.#targetFrom(solid - 1) : null);
  }

  #targetFrom(start: number): Omit<MaskedLink, "inside"> | null {
    const stop = this.#of(this.#target, start);
    const found = stop === NONE ? null : this.#end(stop);
    return found && { target: this.#text.slice(start, stop), ...found };
  }

  /** Whether nothing but a `>`, a title and the bracket that closes follows. */
  #end(at: number): Pick<MaskedLink, "title" | "end"> | null {
    const from = this.#text.charAt(at) === ">" ? at + 1 : at;
    const solid = this.#of(this.#solid, from);
    const mark = this.#text.charAt(solid);
    const quote = solid > from && (mark === '"' || mark === "'") ? this.#of(this.#quote, solid + 1) : NONE;
    if (quote !== NONE) {
      return { title: this.#text.slice(solid + 1, quote), end: this.#of(this.#solid, quote + 1) + 1 };
    }
    return mark === ")" ? { title: undefined, end: solid + 1 } : null;
  }

  #isRound(at: number): boolean {
    return this.#text.charAt(at) === ")";
  }

  #of(table: Int32Array, at: number): number {
    return table[at] ?? NONE;
  }
}
