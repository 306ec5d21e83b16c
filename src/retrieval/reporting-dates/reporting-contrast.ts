import { ANY, type Mask, OUTLET } from "./reporting-mask.js";

/** "세계일보 말고 다른 매체", "not by Reuters", "除了明报以外": what is named is just what is not wanted. */
const EXCLUDED = new RegExp(
  [
    `${ANY}(?:\\s기사|\\s보도)?(?:을|를|이|가)?\\s?(?:말고|이외|외에|외의|외\\s|제외|빼고|뺀|대신|아닌|아니라)`,
    `\\b(?:not|except(?:\\sfor)?|besides|excluding|other\\sthan|apart\\sfrom|rather\\sthan|instead\\sof|unlike)\\s(?:(?:reported\\s|published\\s)?(?:by|in|from)\\s)?(?:the\\s)?${ANY}`,
    `(?:除了?|不是|并非|並非|非)\\s?${ANY}|${ANY}\\s?(?:以外|之外)`,
  ].join("|"),
  "giu",
);

const AND = "(?:와|과|이나|나|랑|이랑|하고|및|,|·|/|and|or|vs\\.?|versus|和|与|與|及|跟|、)";
const SIDE_BY_SIDE = new RegExp(`(?=(${OUTLET})\\s?${AND}\\s?(?:the\\s)?(${OUTLET}))`, "giu");

/** Masked text in which what the question rules out is plain text again, and no limit. */
export function unmaskExcluded(masked: string, mask: Mask): string {
  return masked.replace(EXCLUDED, (source) => mask.restore(source));
}

/** Pairs of outlets that are named side by side: what binds the one binds the other. */
export function outletPairs(masked: string): (readonly [string, string])[] {
  return [...masked.matchAll(SIDE_BY_SIDE)].map(([, one = "", other = ""]) => [one, other]);
}
