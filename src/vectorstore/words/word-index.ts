import type { LexicalIndex } from "./lexical-index.js";

/** What a search asks of the words of a snapshot, whether they lie in one index or in two. */
export type WordIndex = Pick<LexicalIndex, keyof LexicalIndex>;
