import { type AskedNoun, askedNounOf } from "./english-nouns.js";

/** Verbs that stand in front of a subject that is asked about. */
export const AUXILIARY =
  "(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|gonna|'s|'re|'d|'ll)";
const BREAK =
  /^(?:of|in|on|at|for|to|from|by|with|about|and|or|as|that|which|who|whom|whose|when|where|it|they|he|she|we|you|i|this|these|there|behind|under|over|during|after|before|between|per|set|going|being|made|held|called|named|again|now|today|right|like|if|because)$/u;
const DETERMINERS = /^(?:the|a|an|its|their|his|her|that|those|each|all|exact|full|total|current|roughly|about)\s+/u;
const LIKE_THINGS = /^(?:kind|kinds|type|types|sort|sorts)$/u;

/** The quantity that a verb tells of: what did they set the wage at, what will the maximum be, what do members pay. */
export function quantityOf(clause: string): AskedNoun | null {
  if (/\b(?:cost|pay|charge|paid)\b\s*(?:$|[?.]|per\b|each\b|now\b|to \p{L}|for (?!what))/u.test(clause))
    return askedNounOf("cost");
  const told =
    /^\s+(?:will|would|should)\s+(\S.*?)(?<!\s)\s+be\b(?=\s*(?:$|[?.]|for\b))/u.exec(clause)?.[1] ??
    /^\s+\S+\s+(.+\b(?:set|end up|ended up|close|closed|settle|start|sell|priced|open|peak|come)\b.*)\b(?:at|for|to)\b\s*(?:$|[?.]|for\b)/u.exec(
      clause,
    )?.[1];
  const noun = told
    ?.split(/[^\p{L}\p{N}-]+/u)
    .map(askedNounOf)
    .findLast((one) => one?.type === "number");
  return noun ?? null;
}

/** What the noun asks for at whose name, or at which, a phrase aims: "name of the dean of …", "Coffee Naru's revenue last year". */
export function phraseNoun(text: string): AskedNoun | null {
  const phrase = text.trim().replace(DETERMINERS, "");
  const owner = /^[^,.?]{0,60}?(\p{L}+)'s (?:full |first |last )?name\b/u.exec(phrase)?.[1];
  if (owner !== undefined) return askedNounOf(owner);
  const named = /^(?:first |last |full |real )*names? (?:of|for) (?:the |that |those |a |an )?(.+)/u.exec(phrase)?.[1];
  if (named !== undefined) {
    const noun = lastNoun(named);
    return noun?.type === "person" || noun?.type === "place" || noun?.isBody === true ? noun : null;
  }
  // "The Ministry of Health's budget": what is owned counts.
  const owned = /^[^,.?!]{1,60}?(?:'s|s')\s+(.+)/u.exec(phrase)?.[1];
  return (owned === undefined ? null : lastNoun(owned)) ?? lastNoun(phrase);
}

const NO_MORE = new RegExp(`^${AUXILIARY}$`, "u");

/** The words of the phrase that a text begins with. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}%]+(?:[-'.]\p{L}+)*|[,.;:?!()]/gu)) {
    if (/^[,.;:?!()]$/u.test(word) || BREAK.test(word) || words.length === 9) break;
    if (words.length > 0 && NO_MORE.test(word)) break;
    words.push(word);
  }
  return words;
}

/** The head of the phrase that a text begins with; of "revenue last year" the quantity. */
function lastNoun(text: string): AskedNoun | null {
  const words = wordsOf(text);
  if (words.some((word) => LIKE_THINGS.test(word))) return null;
  if (words.includes("%")) return askedNounOf("percent");
  // A time behind a noun says when: revenue last year, the price this week.
  while (
    words.length > 1 &&
    /^(?:last|this|next|year|month|week|quarter|today|now|yesterday|\d{4}|q[1-4])$/u.test(words.at(-1) ?? "")
  )
    words.pop();
  const head = words.at(-1) ?? "";
  // What a currency is changed at is told in money of the other.
  if (/^rates?$/u.test(head) && words.at(-2) === "exchange") return askedNounOf("number");
  return askedNounOf(head === "cap" && words.at(-2) === "market" ? "capitalization" : head);
}

/** Quantities that are asked for by "what" and "which" with a verb behind them; of others these ask for a kind: which price index, what record. */
const TOLD_BY_VERB = /^(?:percent|percentage|proportion|price|prices|score|temperature|amount)$/u;

/** What is asked for that "which" or "what" stands in front of: of the first known nouns side by side the last (investment firm chairman). */
export function classNoun(text: string): AskedNoun | null {
  const words = wordsOf(text);
  const from = words.findIndex((word) => askedNounOf(word) !== null);
  if (from === -1 || words.some((word) => LIKE_THINGS.test(word))) return null;
  const end = words.findIndex((word, i) => i > from && askedNounOf(word) === null);
  const row = words.slice(from, end === -1 ? undefined : end);
  // What names a quantity may be the verb: which chairman [cut] the ribbon.
  const head = row.findLast((word) => askedNounOf(word)?.type !== "number") ?? row.at(-1) ?? "";
  const noun = askedNounOf(head);
  const isTold = /^percent/u.test(head) || (TOLD_BY_VERB.test(head) && head === words.at(-1));
  return noun?.type === "number" && !isTold ? null : noun;
}
