import { tokenize } from "../coverage/analyzer/tokens.js";
import { NO_TERM } from "../vectorstore/words/term-table.js";
import type { WordIndex } from "../vectorstore/words/word-index.js";
import type { AliasExpansion } from "./alias-span.js";

/** A name is worth searching for beside the asked one when it stands in this many times as many passages. */
const MORE_FREQUENT = 2;

/**
 * Leaves the other names that find more than the name that was asked for: 사이버포트 for Cyberport, which the coverage writes once
 * in brackets, but not 大韓民國 for 대한민국. Names that add nothing only take weight from the question's own words.
 */
export function usefulAliases(
  index: WordIndex,
  question: string,
  expansions: readonly AliasExpansion[],
): AliasExpansion[] {
  return expansions.flatMap((expansion) => {
    const own = passagesWith(index, question.slice(expansion.start, expansion.end));
    const names = expansion.names.filter((name) => {
      const found = passagesWith(index, name);
      return found > 0 && found >= MORE_FREQUENT * own;
    });
    return names.length === 0 ? [] : [{ ...expansion, names }];
  });
}

/** In how many passages all words of a name may stand: those of its rarest word. */
function passagesWith(index: WordIndex, name: string): number {
  const counts = tokenize(name).map((token) => {
    const stem = index.stem(token);
    return stem === NO_TERM ? 0 : index.stemFrequency(stem);
  });
  return counts.length === 0 ? 0 : Math.min(...counts);
}
