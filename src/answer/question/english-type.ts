import type { AskedNoun } from "./english-nouns.js";
import { AUXILIARY, classNoun, phraseNoun, quantityOf } from "./english-phrases.js";
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
  /(?:^|[?!;:,("“—–&/-]|\.(?=\s)|\b(?:and|or|but|so|also|then|me|us|knows?|knew|say|said|see|find out|explain|remember|forgot|guess|wonder|wondering|curious|ask|asking|sure|clear|announced|disclosed|revealed|reveal|confirm|confirmed|check|idea|up|decided|known|exactly|about|roughly|approximately|around|hey|hi|hello|please|pls|plz|btw|by|in|on|at|for|from|to|of|with|under|since|until|till|into|between|like|just|ok|okay|um|uh|is it|was it))\s*$/u;
/** These hardly ever join a clause to a noun. */
const ALWAYS = /^(?:how|what|why)$/u;
const FRONTED = /^\s*(?:in|at|on|for|during|since|according to|among)\s/u;
/** A clause that only says of what time, place or thing something is asked. */
const SUBORDINATE =
  /^\s*(?:(?:when|where)(?!(?:'s|'re)?\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b|'s|'re)|while|after|before|as|since|once|if|for|in|at|on|during|of|with|according to|regarding|about|i heard)\b[^?,]{3,120}[,.]\s*(?=.*\b(?:when|where|who|whom|whose|why|how|what|which)\b)/u;
const VERB_FIRST = new RegExp(`^\\s+${AUXILIARY}\\b`, "u");
const COPULA = /^\s*(?:'s|'re|is|are|was|were|will be|would be|has been|have been)\b\s*(?:it\s(?=that)|again\s)?/u;
/** Words in front of a wish for a noun: please tell me the name of …. */
const WISH =
  /^(?:(?:please|pls|plz|hi|hey|hello|so|and|also|ok|just|can|could|would|may|do|does|did|anyone|anybody|someone|you|u|i|i'd|we|want|like|need|love|know|to|tell|give|get|show|me|us|have|looking|for|find|out|both|say|state|list|share)\s+)*(?:the|a|an|its|their)?\s*/u;

/**
 * Reads what an English question asks for: by its asking word and the noun behind it (which [county], what is the [name of the dean]), not by words
 * that happen to stand in it. "When" in front of a clause or behind another asking word only says of which time something is asked.
 */
export function englishAsked(question: string): EnglishAsked {
  const text = plain(question);
  const whole = text.replace(SUBORDINATE, "");
  const all = [...whole.matchAll(WORD)];
  const led = all.filter(({ 0: word, index }) => ALWAYS.test(word) || LEADS.test(before(whole, index)));
  // "At the Seoul forum who gave the speech": behind a place or time in front nothing else may lead.
  const places = led.length === 0 && FRONTED.test(whole) ? all.slice(0, 1) : led;
  const [first] = places;
  if (first === undefined) {
    const last = /\b(when|where|who|how much|how many|what|which)[\s?]*$/u.exec(whole);
    return last === null
      ? withoutWord(whole)
      : readAt(whole, last.index, last[1]?.startsWith("how") ? "how" : (last[1] ?? ""));
  }
  const reads = [readAt(whole, first.index, first[0])];
  for (const { 0: word, index } of places.slice(1)) {
    // Another question is asked behind "and" or a question mark; in front of its own clause "when" asks for nothing.
    if (/(?:[?&/]|\b(?:and|or))\s*(?:(?:in|at|on|for|from|to|by)\s+)?$/u.test(before(whole, index)))
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
    /^[\s-]+(?:many|much|old|tall|long|big|large|high|far|wide|deep|fast|heavy|often|hot|cold|warm|thick|strong|few|expensive|soon|late|early)\b/u;
  if (!quantity.test(rest)) return one("manner");
  if (/^\s+(?:soon|late|early)\b/u.test(rest)) return one("time");
  return { types: ["number"], noun: null, how: "quantity" };
}

function readWho(rest: string): EnglishAsked {
  const told = COPULA.test(rest) ? rest.replace(COPULA, "") : "";
  const noun = told === "" ? null : phraseNoun(told);
  // "Who is the parent company" asks for no person.
  return noun?.isBody === true && /\b(?:compan(?:y|ies)|firms?|subsidiary|maker|manufacturer|supplier)\b/u.test(told)
    ? { types: ["thing"], noun, how: "noun" }
    : one("person");
}

function readWhat(rest: string): EnglishAsked {
  if (/^\s+(?:caused|causes|led to|leads to|triggered|prompted)\b|^\s+for\s*\?/u.test(rest)) return one("reason");
  if (/^[^?]*\b(?:mean|stands? for)\s*[?.]?\s*$/u.test(rest)) return one("meaning");
  if (/\bfor\s*[?.]?\s*$/u.test(rest) && COPULA.test(rest)) return one("reason");
  if (COPULA.test(rest)) {
    const told = rest.replace(COPULA, "");
    return /^\s*(?:'s|is|are|was|were)?\s*going on\b/u.test(told) ? one("thing") : ofNoun(phraseNoun(told));
  }
  if (VERB_FIRST.test(rest)) return ofNoun(quantityOf(rest));
  return ofNoun(classNoun(rest));
}

/** A wish for a noun (the name of the analyst please), or a question that takes yes or no. */
function withoutWord(text: string): EnglishAsked {
  if (!/[a-z]{2}/u.test(text)) return NONE;
  const wished = text.replace(WISH, "");
  const isPolar = /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/u.test(text);
  if (
    isPolar &&
    !/^(?:can|could|would|will|do|does)\s(?:(?:you|u|anyone|anybody|someone)\b|(?:i|we) (?:get|have) (?:the|a)\b)/u.test(
      text,
    )
  )
    return one("polar");
  return ofNoun(phraseNoun(wished));
}
