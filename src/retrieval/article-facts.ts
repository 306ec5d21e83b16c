import { Breath } from "../vectorstore/breath.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { type AppliedFilter, foldName } from "./filters.js";
import { dayOf } from "./reporting-dates/days.js";

/** A name that articles share, folded once. */
interface FoldedNames {
  /** By the article's number. */
  readonly of: Uint32Array;
  readonly folded: readonly string[];
}

/** What limits on the reporting ask of every article, in arrays by the article's number. */
export interface ArticleFacts {
  readonly size: number;
  readonly outlets: FoldedNames;
  readonly bylines: FoldedNames;
  /** The days on which it may have been published as YYYYMMDD, 00 to 99 for what is not known; 0 for an undated one. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** As the coverage spells them, each once. */
  readonly names: { readonly outlets: readonly string[]; readonly bylines: readonly string[] };
  /** The newest `published`. */
  readonly newest: string | null;
}

/** A snapshot never changes: its facts are gathered once a time zone. */
const gathered = new WeakMap<Snapshot, Map<string, Promise<ArticleFacts>>>();

/** The facts of a snapshot's articles; gathering those of a large one lets other work pass. */
export function articleFacts(snapshot: Snapshot, timeZone: string): Promise<ArticleFacts> {
  const byZone = gathered.get(snapshot) ?? new Map<string, Promise<ArticleFacts>>();
  gathered.set(snapshot, byZone);
  const facts = byZone.get(timeZone) ?? gather(snapshot, timeZone);
  byZone.set(timeZone, facts);
  return facts;
}

async function gather({ catalog }: Snapshot, timeZone: string): Promise<ArticleFacts> {
  const breath = new Breath();
  const [outlets, bylines] = [new Numbers(catalog.length), new Numbers(catalog.length)];
  const [earliest, latest] = [new Int32Array(catalog.length), new Int32Array(catalog.length)];
  let newest: string | null = null;
  for (const [number, { outlet, byline, published }] of catalog.entries()) {
    outlets.set(number, outlet ?? "");
    bylines.set(number, byline ?? "");
    const day = published === null ? "" : dayOf(published, timeZone);
    earliest[number] = dayNumber(day, 0);
    latest[number] = dayNumber(day, 99);
    if (published !== null && (newest === null || published > newest)) newest = published;
    if (breath.isDue) await breath.take();
  }
  const names = { outlets: outlets.names, bylines: bylines.names };
  return {
    size: catalog.length,
    outlets: outlets.folded(),
    bylines: bylines.folded(),
    earliest,
    latest,
    names,
    newest,
  };
}

/** 1 for each article that is within all limits that are not relaxed. An undated article is outside of dates that were given, inside of inferred ones. */
export function withinLimits(facts: ArticleFacts, filters: readonly AppliedFilter[]): Uint8Array {
  const within = new Uint8Array(facts.size).fill(1);
  for (const filter of filters) if (!filter.relaxed) keepTo(filter, facts, within);
  return within;
}

/** How many articles are within. */
export function countWithin(within: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < within.length; i += 1) count += within[i] ?? 0;
  return count;
}

function keepTo({ field, value, inferred }: AppliedFilter, facts: ArticleFacts, within: Uint8Array): void {
  if (field === "outlet" || field === "byline") {
    const { of, folded } = field === "outlet" ? facts.outlets : facts.bylines;
    const wanted = foldName(value);
    const fits = folded.map((name) => (field === "outlet" ? name === wanted : name.includes(wanted)));
    for (let i = 0; i < within.length; i += 1) if (!fits[of[i] ?? 0]) within[i] = 0;
    return;
  }
  const { earliest, latest } = facts;
  const bound = dayNumber(value, field === "from" ? 0 : 99);
  for (let i = 0; i < within.length; i += 1) {
    // A day of less precision ("2024-09") is not before "2024" nor after "2024-09-11".
    const fits =
      latest[i] === 0 ? inferred : field === "from" ? (latest[i] ?? 0) >= bound : (earliest[i] ?? 0) <= bound;
    if (!fits) within[i] = 0;
  }
}

/** YYYYMMDD of a day as precise as it is known, `missing` for month and day that are not; 0 where it is none. */
function dayNumber(day: string, missing: number): number {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(day) ?? [];
  return year === undefined ? 0 : Number(year) * 10_000 + Number(month ?? missing) * 100 + Number(date ?? missing);
}

/** Numbers names in the order of their arrival. */
class Numbers {
  readonly #of: Uint32Array;
  readonly #numbers = new Map<string, number>();

  constructor(size: number) {
    this.#of = new Uint32Array(size);
  }

  set(article: number, name: string): void {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    this.#of[article] = number;
  }

  get names(): readonly string[] {
    return [...this.#numbers.keys()].filter((name) => name !== "");
  }

  folded(): FoldedNames {
    return { of: this.#of, folded: [...this.#numbers.keys()].map(foldName) };
  }
}
