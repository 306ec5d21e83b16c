import { tokenize } from "../../coverage/analyzer/tokens.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import { NO_TERM } from "../../vectorstore/words/term-table.js";
import type { HandedPassage } from "../handed-passages.js";
import type { StemFrequency } from "./eojeol-cost.js";

/** Looks up in how many passages of a snapshot a stem stands. */
export function stemFrequencyOf({ words }: Pick<Snapshot, "words">): StemFrequency {
  return (stem) => {
    const number = words.stem({ stem });
    return number === NO_TERM ? 0 : words.stemFrequency(number);
  };
}

/** Counts in how many of some passages that were handed in a stem stands; they are read when the first stem is looked up. */
export function stemFrequencyIn(passages: readonly HandedPassage[]): StemFrequency {
  let counts: Map<string, number> | null = null;
  return (stem) => {
    counts ??= countStems(passages);
    return counts.get(stem) ?? 0;
  };
}

function countStems(passages: readonly HandedPassage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text } of passages) {
    const stems = new Set(tokenize(`${title ?? ""}\n${text}`).map(({ stem }) => stem));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
