import type { Period } from "./relative-days.js";

/** A day as written, which may lack its year. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A time that a question names, or an outlet or reporter of the coverage. */
export type Named =
  | { readonly kind: "date" | "relative" | "bounded"; readonly period: Period; readonly parts: DateParts | null }
  | { readonly kind: "outlet" | "byline"; readonly value: string };

/** How many of each kind a question may name; what comes after stays plain text. */
const PLACES = 128;
const FIRST = { date: 0xe000, relative: 0xe080, bounded: 0xe100, outlet: 0xe180, byline: 0xe200 } as const;

/** Classes for patterns over masked text. A `RELATIVE` one counts from today, a `BOUNDED` one has a "since" or "until". */
export const DATE = "[\\uE000-\\uE17F]";
export const RELATIVE = "[\\uE080-\\uE0FF]";
export const BOUNDED = "[\\uE100-\\uE17F]";
export const OUTLET = "[\\uE180-\\uE1FF]";
export const BYLINE = "[\\uE200-\\uE27F]";
/** Any of them. */
export const ANY = "[\\uE000-\\uE27F]";
/** All of them, to be put inside a class. */
export const MASKS = "\\uE000-\\uE27F";

/**
 * A question in which each name and date stands as one character for private use, so that what binds them is found by
 * patterns that need not know how names and dates are written.
 */
export class Mask {
  readonly #named = new Map<string, { readonly named: Named; readonly source: string }>();
  readonly #used = new Map<Named["kind"], number>();

  /** @returns the question made ready: well formed, NFKC, without characters for private use */
  static ready(question: string): string {
    return question
      .toWellFormed()
      .normalize("NFKC")
      .replace(/[\uE000-\uF8FF]/gu, " ");
  }

  /** The character that stands for what is named; `source`, unmasked, when there are none left of its kind. */
  put(named: Named, source: string): string {
    const used = this.#used.get(named.kind) ?? 0;
    if (used === PLACES) return source;
    this.#used.set(named.kind, used + 1);
    const mark = String.fromCharCode(FIRST[named.kind] + used);
    this.#named.set(mark, { named, source });
    return mark;
  }

  /** What a character stands for. */
  at(mark: string): Named | undefined {
    return this.#named.get(mark)?.named;
  }

  /** Everything that a piece of masked text names. */
  in(masked: string): Named[] {
    return [...masked].flatMap((mark) => this.at(mark) ?? []);
  }

  /** Masked text as it was written. */
  restore(masked: string): string {
    return masked.replace(/[\uE000-\uE27F]/gu, (mark) => this.restore(this.#named.get(mark)?.source ?? ""));
  }
}
