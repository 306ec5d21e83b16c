import { type AskedNoun, askedNounOf } from "./english-nouns.js";
import type { AnswerType } from "./question-type.js";

/** What an English question asks for. */
export interface EnglishAsked {
  /** The kinds of answers; empty where no English question is put. */
  readonly types: readonly AnswerType[];
  /** What the noun asks for that stands behind the question word or ends a question without one. */
  readonly noun: AskedNoun | null;
  /** How the question is put: a quantity, a wish or question with a noun, or anything else. */
  readonly how: "quantity" | "noun" | "other";
}

const NONE: EnglishAsked = { types: [], noun: null, how: "other" };

const WORD = /\b(?:when|where|whom?|whose|why|how|what|which)\b/gu;
/** What an asking word stands behind; behind anything else it is a conjunction or a relative pronoun. */
const LEADS =
  /(?:^|[?!;:,("“—–-]|\.(?=\s)|\b(?:and|or|but|so|also|then|me|us|know|knows?|knew|say|said|see|find out|explain|remember|forgot|guess|wonder|wondering|curious|ask|asking|sure|clear|exactly|about|roughly|approximately|around|hey|hi|hello|please|pls|plz|btw|by|in|on|at|for|from|to|of|with|under|since|until|till|into|between|like|just|ok|okay|um|uh|is it|was it))\s*$/u;
/** A clause that only says of what time, place or thing something is asked. */
const SUBORDINATE =
  /^\s*(?:(?:when|where)(?!(?:'s|'re)?\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b|'s|'re)|while|after|before|as|since|once|if|for|in|at|on|during|of|with|according to|regarding|about|i heard)\b[^?,]{3,120}[,.]\s*(?=.*\b(?:when|where|who|whom|whose|why|how|what|which)\b)/u;
const AUXILIARY =
  "(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|gonna|'s|'re|'d|'ll)";
const COPULA = /^\s*(?:'s|'re|is|are|was|were|will be|would be|has been|have been)\b\s*(?:it\s(?=that)|again\s)?/u;
const BREAK =
  /^(?:of|in|on|at|for|to|from|by|with|about|and|or|as|that|which|who|whom|whose|when|where|it|they|he|she|we|you|i|this|these|there|behind|under|over|during|after|before|between|per|set|going|being|made|held|called|named|again|now|today|right|like|if|because)$/u;
/** Words in front of a wish for a noun: please tell me the name of …. */
const WISH =
  /^(?:(?:please|pls|plz|hi|hey|hello|so|and|also|ok|just|can|could|would|may|do|does|did|anyone|anybody|someone|you|u|i|i'd|we|want|like|need|love|know|to|tell|give|get|show|me|us|have|looking|for|find|out|both|say|state|list|share)\s+)*(?:the|a|an|its|their)?\s*/u;
const DETERMINERS = /^(?:the|a|an|its|their|his|her|that|those|each|all|exact|full|total|current|roughly|about)\s+/u;
const LIKE_THINGS = /^(?:kind|kinds|type|types|sort|sorts)$/u;

/**
 * Reads what an English question asks for: by its asking word and the noun behind it (which [county], what is the [name of the dean]), not by words
 * that happen to stand in it. "When" in front of a clause or behind another asking word only says of which time something is asked.
 */
export function englishAsked(question: string): EnglishAsked {
  const text = plain(question);
  const whole = text.replace(SUBORDINATE, "");
  const places = [...whole.matchAll(WORD)].filter(({ index }) => LEADS.test(before(whole, index)));
  const [first] = places;
  if (first === undefined) {
    const last = /\b(when|where|who|how much|how many|what|which)\s*\?\s*$/u.exec(whole);
    return last === null
      ? withoutWord(whole)
      : readAt(whole, last.index, last[1]?.startsWith("how") ? "how" : (last[1] ?? ""));
  }
  const reads = [readAt(whole, first.index, first[0])];
  for (const { 0: word, index } of places.slice(1)) {
    // Another question is asked behind "and" alone; in front of its own clause "when" asks for nothing.
    if (/(?:[?]|\b(?:and|or))\s*(?:(?:in|at|on|for|from|to|by)\s+)?$/u.test(before(whole, index)))
      reads.push(readAt(whole, index, word));
  }
  const types = [...new Set(reads.flatMap(({ types }) => types))];
  return { types, noun: reads.find(({ noun }) => noun !== null)?.noun ?? null, how: reads[0]?.how ?? "other" };
}

/** What stands right in front of a place: enough for the longest word that leads to a question. */
function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 24), index);
}

function plain(question: string): string {
  return question
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/\s+/gu, " ")
    .replace(/\b(who|what|where|when|how)s\b/gu, "$1's")
    .replace(/\bvice[ -](?=president|chair|minister|mayor)/gu, "vice-")
    .replace(/^\s*(?:hi|hey|hello|ok|okay|so|and|but|also|well|umm?|btw|lol|please)[,\s]+/u, "");
}

function readAt(text: string, at: number, word: string): EnglishAsked {
  const rest = text.slice(at + word.length);
  switch (word) {
    case "when":
      return one("time");
    case "where":
      return one("place");
    case "why":
      return one("reason");
    case "how":
      return readHow(rest);
    case "what":
    case "which":
      return readWhat(rest);
    case "whose":
      return one("person");
    default:
      return readWho(rest);
  }
}

const one = (type: AnswerType): EnglishAsked => ({ types: [type], noun: null, how: "other" });
const ofNoun = (noun: AskedNoun | null): EnglishAsked => ({ types: [noun?.type ?? "thing"], noun, how: "noun" });

function readHow(rest: string): EnglishAsked {
  if (/^\s+long ago\b/u.test(rest)) return one("time");
  if (/^\s+come\b/u.test(rest)) return one("reason");
  if (/^\s+about\b/u.test(rest)) return one("thing");
  const quantity =
    /^[\s-]+(?:many|much|old|tall|long|big|large|high|far|wide|deep|fast|heavy|often|hot|cold|warm|thick|strong|few|expensive|manyth|soon|late|early)\b/u;
  if (!quantity.test(rest)) return one("manner");
  if (/^\s+(?:soon|late|early)\b/u.test(rest)) return one("time");
  return { types: ["number"], noun: null, how: "quantity" };
}

function readWho(rest: string): EnglishAsked {
  const told = COPULA.test(rest) ? phraseNoun(rest.replace(COPULA, "")) : null;
  // "Who is the parent company" asks for no person.
  return told?.isBody === true ? { types: ["thing"], noun: told, how: "noun" } : one("person");
}

function readWhat(rest: string): EnglishAsked {
  if (/^\s+(?:caused|causes|led to|leads to|triggered|prompted)\b|^\s+for\s*\?/u.test(rest)) return one("reason");
  if (/^[^?]*\b(?:mean|stands? for)\s*[?.]?\s*$/u.test(rest)) return one("meaning");
  if (COPULA.test(rest)) {
    const told = rest.replace(COPULA, "");
    return /^\s*(?:'s|is|are|was|were)?\s*going on\b/u.test(told) ? one("thing") : ofNoun(phraseNoun(told));
  }
  if (new RegExp(`^\\s+${AUXILIARY}\\b`, "u").test(rest)) return ofNoun(quantityOf(rest));
  return ofNoun(phraseNoun(rest));
}

/** The quantity that a verb tells of: what did they set the wage at, what will the maximum be, what do members pay. */
function quantityOf(clause: string): AskedNoun | null {
  if (/\b(?:cost|pay|charge|paid)\b\s*(?!for what)/u.test(clause)) return askedNounOf("cost");
  const told =
    /^\s+(?:will|would|should)\s+(\S.*?)(?<!\s)\s+be\b/u.exec(clause)?.[1] ??
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
function phraseNoun(text: string): AskedNoun | null {
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

/** The last noun of the phrase that a text begins with; of "revenue last year" the quantity. */
function lastNoun(text: string): AskedNoun | null {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}%]+(?:[-'.]\p{L}+)*|[,.;:?!()]/gu)) {
    if (/^[,.;:?!()]$/u.test(word) || BREAK.test(word) || words.length === 9) break;
    if (words.length > 0 && new RegExp(`^${AUXILIARY}$`, "u").test(word)) break;
    words.push(word);
  }
  if (words.some((word) => LIKE_THINGS.test(word))) return null;
  if (words.includes("%")) return askedNounOf("percent");
  // A time behind a noun says when: revenue last year, the price this week.
  while (
    words.length > 1 &&
    /^(?:last|this|next|year|month|week|quarter|today|now|yesterday|\d{4}|q[1-4])$/u.test(words.at(-1) ?? "")
  )
    words.pop();
  return lastOfRow(words.map(askedNounOf));
}

/** Of the first nouns that stand side by side the last (investment firm chairman); a verb stands behind them: which county [decided]. */
function lastOfRow(nouns: readonly (AskedNoun | null)[]): AskedNoun | null {
  const from = nouns.findIndex((noun) => noun !== null);
  if (from === -1) return null;
  const end = nouns.findIndex((noun, i) => i > from && noun === null);
  const row = nouns.slice(from, end === -1 ? undefined : end);
  const last = row.at(-1) ?? null;
  // An interest rate limit is told in percent.
  const measured = last?.type === "number" ? row.findLast((noun) => noun !== null && noun.measure !== null) : null;
  return measured ?? last;
}

/** A wish for a noun (the name of the analyst please), or a question that takes yes or no. */
function withoutWord(text: string): EnglishAsked {
  if (!/[a-z]{2}/u.test(text)) return NONE;
  const wished = text.replace(WISH, "");
  const isPolar = /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/u.test(text);
  if (isPolar && !/^(?:can|could|would|will|do|does)\s(?:you|i|u|we|anyone|anybody|someone)\b/u.test(text))
    return one("polar");
  return ofNoun(phraseNoun(wished));
}
