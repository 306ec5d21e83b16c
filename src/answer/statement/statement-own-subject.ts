import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { Asked } from "../question/question-type.js";

/** How much lower the other may stand. */
const NEXT = 1.5;
/** The same for who made it, in the sentence behind the one that names it. */
const NEXT_MAKER = 2.5;
/** How many behind the best are looked at. */
const LOOKED_AT = 5;
/** From here on the topic stands there by its name, */
const NAMED = 0.8;
/** and what is asked for is told as well by both, but for so little. */
const AS_WELL = 0.05;

/**
 * The statements with the one first that tells what is asked for of the very thing that is named, where the best tells it of another: its subject is
 * something else, and a name of the question is missing from it and from what stands around it; or it tells no number where one is asked for; or
 * it tells of another making, and the other of who made the thing that it carries over.
 */
export function ownSubjectFirst(ranked: readonly RankedStatement[], { types }: Asked): readonly RankedStatement[] {
  const [best, ...others] = ranked;
  if (best === undefined) return ranked;
  const { exactMissing, subject, value, aspect, astray, holder } = best.features;
  const isOfAnother = (exactMissing > 0 && subject < 0) || (types.includes("number") && value === 0);
  const isBetter = ({ score, features: its }: RankedStatement): boolean => {
    const behind = best.score - score;
    const tells = its.value > 0 && its.aspect >= aspect - AS_WELL && its.topic >= NAMED && its.subject > 0;
    const makes = astray > 0 && holder > 0 && its.about > 0 && its.holder > 0;
    return (isOfAnother && tells && behind <= NEXT) || (makes && behind <= NEXT_MAKER);
  };
  const own = others.slice(0, LOOKED_AT).find(isBetter);
  if (own === undefined) return ranked;
  // They change places: what is decided by the scores is decided for the one that is shown.
  const first = { ...own, score: best.score };
  return [first, { ...best, score: own.score }, ...others.filter((other) => other !== own)];
}
