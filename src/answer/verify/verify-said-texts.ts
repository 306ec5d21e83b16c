import { checkTextOf } from "../check/check-parse.js";
import type { CheckText, CheckWord } from "../check/check-word.js";
import { joinParticle } from "../parts/question-parts-words.js";
import { withoutCleft } from "../said/said-cleft.js";
import { foreignParts } from "../said/said-foreign.js";
import { withoutIdioms } from "../said/said-idioms.js";
import { koreanParts } from "../said/said-korean.js";
import { placesOfParts } from "../said/said-match.js";
import type { Part, SaidText } from "../said/said-part.js";
import type { HeldSentence } from "../said/said-sentences.js";
import { remembering } from "./verify-memo.js";
import type { AliasLookup } from "./verify-name-find.js";
import type { LanguageFamily } from "./verify-names.js";

/**
 * A text taken apart.
 * @param isAction which words of a text in English or Chinese are verbs
 */
export function textOf(text: string, family: LanguageFamily, isAction: (word: CheckWord) => boolean): SaidText {
  if (family === "ko") return koreanText(text);
  const said = checkTextOf(text, family);
  return { text: said, parts: foreignParts(said, isAction) };
}

/** One statement is held against some hundred sentences, some of them again for the next. */
const koreanText = remembering((text) => partsOfKorean(text, false), 500);
export const koreanClaim = remembering((text) => partsOfKorean(text, true), 100);

function partsOfKorean(given: string, asClaim: boolean): SaidText {
  const text = withoutIdioms(given);
  const said = checkTextOf(text, "ko");
  return { text: said, parts: withoutCleft(koreanParts(said, asClaim), text) };
}

/** Whether the sentence has a verb that a word may stand for. */
export function isDone(
  word: CheckWord,
  text: CheckText,
  held: SaidText,
  source: string,
  aliases: AliasLookup,
): boolean {
  const { start, end } = word;
  const part: Part = {
    start,
    end,
    word,
    amount: null,
    roles: [],
    verb: null,
    voice: "active",
    denied: false,
    open: false,
    tense: null,
    phrase: 0,
    describes: -1,
    heads: [],
    all: false,
  };
  const [places = []] = placesOfParts({ text, parts: [part] }, held, source, aliases);
  return places.some((place) => held.parts[place]?.verb !== null);
}

/** A sentence that does not say whom it is about, behind the topic of the one before. */
export function withTopicOf({ text, before }: HeldSentence, sentence: SaidText): SaidText | null {
  const hasSubject = sentence.parts.some(
    ({ roles, heads, word }) =>
      (roles.includes("topic") || (roles.includes("subject") && word?.name === true)) && heads.length > 0,
  );
  if (hasSubject || before === null) return null;
  const earlier = koreanParts(checkTextOf(before, "ko"));
  const phrase = earlier.find(({ roles }) => roles.includes("topic"))?.phrase;
  const topic = earlier.filter((part) => part.phrase === phrase);
  const [first, last] = [topic[0], topic.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = before.slice(first.start, last.end).replace(/(?:은|는)$/u, "");
  return textOf(`${joinParticle(name, "는")} ${text}`, "ko", () => false);
}
