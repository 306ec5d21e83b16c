/**
 * Korean nouns that end in 고 as a verb does that goes on (하고): a pattern without anchors, for a word's end as much as for all of it.
 * Of 입고 and 하고, which are forms of verbs more often, no word is said.
 */
export const NOUNS_IN_GO =
  "(?:최고|사고|광고|창고|재고|보고|경고|신고|권고|금고|참고|중고|예고|원고|피고|해고|공고|여고|남고|상고|항고|충고|출고|회고)";
