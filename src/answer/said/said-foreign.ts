import type { Amount } from "../../coverage/amounts.js";
import type { CheckText, CheckWord } from "../check/check-word.js";
import type { Part, Role, VerbKind } from "./said-part.js";

/** Prepositions, as the last one in front of a noun; the first that matches counts. */
const PREPOSITIONS: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/\b(?:than)\b|比/iu, ["than"]],
  [/\bby\b/iu, ["by", "to", "until"]],
  [/\b(?:from|since)\b|从|從|自/iu, ["from"]],
  [/\b(?:until|till)\b|至|到/iu, ["until"]],
  [/\b(?:to|into)\b|向|给|給|对|對/iu, ["to"]],
  [/\b(?:in|at|on|during)\b|在|于|於/iu, ["at", "to"]],
  [/\bfor\b|为|為/iu, ["for", "by", "to"]],
  [/\b(?:over|about)\b/iu, ["by", "for", "object"]],
  [/\b(?:with|against|between)\b|与|與|和|跟|同/iu, ["with"]],
  [/被|遭/u, ["to", "by", "subject"]],
  [/由/u, ["subject"]],
  [/以/u, ["by"]],
  [/把/u, ["object"]],
  [/\bof\b|的/iu, ["of"]],
];
const NO_VERB = { voice: "active", denied: false, open: false, tense: null } as const;
const DENIAL = /\b(?:not|never|no longer|cannot|without|failed to|refused to)\b|n[’']t\b|[不没沒未]|[无無]法/iu;
const BE = /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+)?$/iu;
const AUXILIARY = /\b(?:to|will|would|can|could|has|have|had|did|not)\s+(?:\w+ly\s+)?$/iu;
const ARTICLE = /\b(?:the|a|an|its|his|her|their|of)\s+$/iu;
const PAST =
  /(?:[a-z]{2}ed|held|built|made|won|sold|bought|rose|fell|grew|began|took|gave|led|met|said|spent|paid|lost|wrote|chose|became|went|came|saw|left|ran|kept|founded|hosted|hit|cut|sent|set|put|lent|taught|brought|caught|fought|sought|drove|drew|spoke|broke|stole|hid|shot|struck|threw|flew|froze|withdrew|overtook|beat|quit|spread|hurt|told|heard|found|left|laid|fed|fled)$/u;

/** Words that only say that something is still to come, and what goes with its number; these are compared elsewhere. */
const TO_COME = /^(?:plans?|planned|planning|scheduled|quarter|计划|計劃|预计|預計|打算)$/iu;

interface Item {
  readonly start: number;
  readonly end: number;
  readonly word: CheckWord | null;
  readonly amount: Amount | null;
  /** What stands between it and the one before. */
  readonly before: string;
}

/**
 * The parts of an English or Chinese sentence: who acts stands in front of the verb, whom it is done to behind it, all else has a
 * preposition.
 * @param isAction whether a word may be a verb, for Chinese, which has no endings
 */
export function foreignParts(said: CheckText, isAction: (word: CheckWord) => boolean): Part[] {
  const items = itemsOf(said);
  const isVerb = items.map((item) => item.word !== null && isVerbHere(item.word, item.before, said, isAction));
  const verbs = isVerb.flatMap((verb, at) => (verb ? [at] : []));
  let phrase = 0;
  let roles: readonly Role[] = ["subject"];
  return items.map(({ start, end, word, amount, before }, at): Part => {
    // 3比1
    const isScore = before === "比" && amount !== null && items[at - 1]?.amount !== null;
    const preposition = isScore
      ? undefined
      : PREPOSITIONS.filter(([pattern]) => pattern.test(before)).map(([, role]) => role)[0];
    const earlier = verbs.filter((verb) => verb < at).at(-1);
    const later = verbs.find((verb) => verb > at);
    const follows = at > 0 && !isVerb[at - 1] && !isVerb[at];
    const isOne = isScore || (follows && (preposition?.includes("of") || /^[\s’'-]*$/u.test(before)));
    if (!isOne) phrase += 1;
    if (isVerb[at]) {
      // What is done to a purpose belongs to the verb in front of it.
      const isPurpose = /\bto\s+$/iu.test(before) && earlier !== undefined;
      const passive = said.family === "zh" ? /被|遭|由/u.test(said.text.slice(0, start)) : BE.test(before);
      const verb: VerbKind = isPurpose ? "joined" : "final";
      const voice = passive ? "passive" : "active";
      const denied = DENIAL.test(before);
      const isLed = later !== undefined && !/\bto\s+$/iu.test(items[later]?.before ?? "");
      const heads = isPurpose ? [earlier] : isLed ? [later] : [];
      roles = ["object"];
      return {
        start,
        end,
        word,
        amount,
        roles: ["none"],
        verb,
        voice,
        denied,
        open: false,
        tense: null,
        phrase,
        describes: -1,
        heads,
        all: false,
      };
    }
    if (preposition !== undefined && !preposition.includes("of")) roles = preposition;
    else if (!isOne && isBorder(before, items[later ?? -1]?.before)) roles = ["subject"];
    const isBefore = earlier === undefined || (roles.includes("subject") && later !== undefined);
    const head =
      said.family === "zh" && preposition !== undefined && later !== undefined ? later : isBefore ? later : earlier;
    // "X closed the shop and opened another": the second verb has the subject of the first.
    const shared = roles.includes("subject") ? verbs.filter((verb) => verb > at && isShared(items, verb, isVerb)) : [];
    const heads = head === undefined ? [] : [head, ...shared];
    return { start, end, word, amount, roles, verb: null, ...NO_VERB, phrase, describes: -1, heads, all: false };
  });
}

/** Where a clause with a subject of its own begins. */
const BORDER = /[,，;；]|\b(?:while|but|and|whereas|after|before|because|when|where|although|that)\b/iu;

/** @param verbBefore what stands in front of the next verb; undefined where there is none */
function isBorder(before: string, verbBefore: string | undefined): boolean {
  return verbBefore !== undefined && BORDER.test(before) && !/\b(?:and|but|who|which)\b/iu.test(verbBefore);
}

/** A verb right behind "and", with no other clause between it and the verb before. */
function isShared(items: readonly Item[], at: number, isVerb: readonly boolean[]): boolean {
  const first = isVerb.lastIndexOf(true, at - 1);
  const between = items
    .slice(first + 1, at)
    .every(({ before }) => !/\b(?:while|but|whereas|after|before|because|when|who|which|that)\b/iu.test(before));
  return first >= 0 && between && /\b(?:and|but)\s+(?:\w+ly\s+)?$/iu.test(items[at]?.before ?? "");
}

function itemsOf({ text, words, amounts }: CheckText): Item[] {
  const spans = [
    ...words.map((word) => ({ word, amount: null, start: word.start, end: word.end })),
    ...amounts.map((amount) => ({ word: null, amount, start: amount.start, end: amount.end })),
  ].sort((a, b) => a.start - b.start);
  const said = spans.filter(({ start, end }) => !TO_COME.test(text.slice(start, end)));
  return said.map((span, at) => ({ ...span, before: text.slice(said[at - 1]?.end ?? 0, span.start) }));
}

function isVerbHere(
  word: CheckWord,
  before: string,
  { family, text }: CheckText,
  isAction: (word: CheckWord) => boolean,
) {
  if (family === "zh") return !word.name && isAction(word);
  const surface = text.slice(word.start, word.end);
  if (word.name || ARTICLE.test(before)) return false;
  return BE.test(before) || AUXILIARY.test(before) || PAST.test(surface.toLowerCase());
}
