import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import type { AnswerType } from "../question/question-type.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** How many of the best statements may hold what is asked for. */
const LOOKED_AT = 3;

/** Posts that somebody holds: whoever is told without one is not known to hold it. */
const POST =
  /(?:시장|지사|군수|대통령|총리|장관|차관|청장|회장|사장|이사장|대표|대표이사|최고경영자|의장|위원장|총장|원장|관장|단장|국장|교장|총재|행장|선장|함장|주장|감독|변호사|변호인|창업자|설립자|법인장|센터장|본부장|이장)$/u;

/** Kinds of answers that are told under the name of what they are: a reason, a time or a place may stand for itself. */
const NAMED: ReadonlySet<AnswerType> = new Set(["person", "number", "thing"]);

/**
 * Whether an English or Chinese question asks who holds a post, and no sentence of the best three tells of that post where it tells of whose it is:
 * no other evidence makes up for it.
 */
export function lacksHolder({ terms, asked, head }: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  if (head?.how !== "attribute" || !asked.types.includes("person")) return false;
  const isPost = ({ isAsked, aliases = [] }: QuestionTerm): boolean =>
    isAsked === true && aliases.some((name) => POST.test(name));
  if (!terms.some(isPost)) return false;
  const names = terms.flatMap((term, i) => (!term.isAsked && isKnownName(term) ? [i] : []));
  const isHeldBy = ({ own, near }: RankedStatement): boolean =>
    terms.some((term, i) => isPost(term) && (own[i] ?? 0) >= FOUND) &&
    (names.length === 0 || names.some((i) => (near[i] ?? 0) >= FOUND));
  return !ranked.slice(0, LOOKED_AT).some(isHeldBy);
}

/** A name in Latin letters whose Korean form is known, so that its absence tells something. */
function isKnownName({ kind, role, aliases = [] }: QuestionTerm): boolean {
  return kind === "latin" && role === "topic" && aliases.length > 0;
}

/**
 * Whether the attribute that an English question asks for has a Korean name that stands neither in the best sentence nor before it: no rent is
 * spoken of. A person's must stand in it. Where a Chinese noun begins and ends is not sure enough for its absence to tell.
 */
export function isAskedUnnamed({ terms, asked, head }: AnalyzedQuestion, { own, near }: RankedStatement): boolean {
  if (head?.how !== "attribute" || !asked.types.some((type) => NAMED.has(type))) return false;
  const values = asked.types.includes("person") ? own : near;
  const named = terms.flatMap(({ isAsked, kind, aliases = [] }, i) =>
    isAsked && kind === "latin" && aliases.length > 0 ? [values[i] ?? 0] : [],
  );
  return named.length > 0 && named.every((value) => value < FOUND);
}
