import type { Part, Role } from "./said-part.js";

/** Nouns that stand for a part of their clause, and for which: 설립된 시점은 7월이다, 요구한 것은 유족들이다. */
const STANDS_FOR: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/^(?:금액|액수|규모|숫자|돈)$/u, ["object", "none"]],
  [/^(?:시점|날|날짜|때|해|시기|시간)$/u, ["at"]],
  [/^(?:곳|장소|지역)$/u, ["at", "to"]],
  [/^(?:사람|인물|주인공|회사|기업|기관)$/u, ["subject"]],
];
const ANY = /^것은|^건 /u;

/**
 * A sentence that puts one part behind its verb (배정한 금액은 10억 원이다) as one that says it plainly (10억 원을 배정했다). Parts that are
 * not so put are given back as they are.
 */
export function withoutCleft(parts: readonly Part[], text: string): readonly Part[] {
  const verbAt = parts.findLastIndex(({ verb }) => verb === "describing");
  const verb = parts[verbAt];
  const last = parts.find(({ verb: kind }, at) => kind === "final" && at > verbAt);
  if (verb === undefined || last === undefined) return parts;
  const noun = parts[verbAt + 1];
  const isBare = ANY.test(text.slice(verb.end).trimStart());
  const isTopic = noun?.roles.includes("topic") === true && noun.phrase !== last.phrase && noun.verb === null;
  const stands =
    isTopic && noun.word !== null
      ? STANDS_FOR.find(([pattern]) => pattern.test(noun.word?.stem ?? ""))?.[1]
      : undefined;
  const has = (role: Role): boolean => parts.some(({ roles, heads }) => roles.includes(role) && heads.includes(verbAt));
  const open: readonly Role[] = has("subject") ? ["object"] : has("object") ? ["subject"] : [];
  const roles = stands ?? (isBare ? open : []);
  if (roles.length === 0) return parts;
  const removed = stands === undefined ? -1 : verbAt + 1;
  const shifted = (at: number): number => (removed >= 0 && at > removed ? at - 1 : at);
  // 배정한다고 발표한 금액: it belongs to what is announced.
  const said = parts.findIndex(({ verb: kind, heads }) => kind === "quoted" && heads.includes(verbAt));
  const rest = parts.map((part, at): Part => {
    if (at === verbAt) return { ...part, verb: "final", describes: -1, heads: [] };
    if (at > verbAt) return { ...part, verb: null, roles, heads: [said < 0 ? verbAt : said], all: false };
    return { ...part, heads: part.heads.map((head) => (head > verbAt ? verbAt : head)) };
  });
  return rest.filter((_, at) => at !== removed).map((part) => ({ ...part, heads: part.heads.map(shifted) }));
}
