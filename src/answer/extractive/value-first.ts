import type { Asked } from "../question/question-type.js";
import { putFirst, type RankedStatement } from "./extractive-rank.js";

/** So far (in units of the score) a sentence with a value may lie behind the best one. */
const REACH = 2.5;
/** Kinds of answers that have a form: without it a sentence cannot answer. */
const FORMED: ReadonlySet<string> = new Set(["number", "person", "time"]);

/**
 * Puts the first sentence that holds a value of the kind asked for, and as much of the topic, in front, where the best one holds none and is hardly better:
 * a number is no answer to who, and no name one to how many.
 */
export function valueFirst(ranked: readonly RankedStatement[], { types, form }: Asked): readonly RankedStatement[] {
  const [best] = ranked;
  if (best === undefined || best.features.value > 0 || form !== null) return ranked;
  if (!types.every((type) => FORMED.has(type))) return ranked;
  const other = ranked.find(
    ({ features, score }) => features.value > 0 && features.topic >= best.features.topic && best.score - score <= REACH,
  );
  return putFirst(ranked, other);
}
