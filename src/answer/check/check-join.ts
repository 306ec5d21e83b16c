import type { Judgement } from "./check-statement.js";

/** What one sentence of an article says of each clause of a statement, in their order. */
export interface HeldClauses {
  /** The article's id. */
  readonly article: string;
  readonly clauses: readonly (Judgement | null)[];
}

/**
 * What an article's sentences together say of a statement of several clauses: they support it where each of its clauses has a
 * sentence of one article that does; they contradict it where one clause has a sentence that does and none that supports it.
 * @returns supporting judgements first, a sentence that decides all clauses by itself before several
 */
export function joinClauses(held: readonly HeldClauses[]): Judgement[] {
  const count = Math.max(0, ...held.map(({ clauses }) => clauses.length));
  const places = Array.from({ length: count }, (_, at) => at);
  const supports = (one: HeldClauses, at: number): boolean => one.clauses[at]?.verdict === "supported";
  const whole = held.filter((one) => count > 0 && places.every((at) => supports(one, at)));
  const articles = [...new Set(held.map(({ article }) => article))];
  const joined = articles.flatMap((article): Judgement[] => {
    const own = held.filter((one) => one.article === article && !whole.includes(one));
    const first = places.map((at) => own.find((one) => supports(one, at))?.clauses[at] ?? null);
    return count > 1 && first.every((one) => one !== null) ? [together("supported", first)] : [];
  });
  const denied = places.filter((at) => !held.some((one) => supports(one, at)));
  const wrong = held.flatMap(({ clauses }): Judgement[] => {
    const against = denied.flatMap((at) => (clauses[at]?.verdict === "contradicted" ? [clauses[at]] : []));
    return against.length === 0 ? [] : [together("contradicted", against)];
  });
  return [...whole.map(({ clauses }) => together("supported", clauses)), ...joined, ...wrong];
}

function together(verdict: Judgement["verdict"], judged: readonly (Judgement | null)[]): Judgement {
  return { verdict, shownBy: [...new Set(judged.flatMap((one) => one?.shownBy ?? []))] };
}
