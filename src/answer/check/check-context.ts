import type { Statement } from "../statement/statement.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import type { Fit, FitSide } from "./check-fit.js";
import { isTopicWord } from "./check-frames.js";
import { matchWords } from "./check-match.js";
import { checkTextOf } from "./check-parse.js";
import { GENERAL, hasOtherActor, isOfOthers } from "./check-roles.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** A fit in which words may stand in the rest of the sentence, in the one before and in the article's headline. */
export interface LooseFit extends Fit {
  /** Words of the statement that only stand around the clause. */
  readonly borrowed: readonly CheckWord[];
  /** One of them stands in the sentence before alone. */
  readonly fromBefore: boolean;
  /** Another did what only one does. */
  readonly otherActor: boolean;
}

/** What stands around a clause. */
export interface Surroundings {
  readonly near: readonly CheckText[];
  readonly before: CheckText | null;
}

/** Verbs that say no more than that something is so. */
const LIGHT =
  /^(?:하|했|한|할|해|되|됐|된|되었|되어|있|있었|이뤄|이루|나타나|나타났|나오|나왔|오|온|왔|가|갔|보|봤|드러|알려|전해|진행|실시|위치|해당|신임|현|현재|이번|올|당시|be|get|got|make|made|take|took|have|total|amount|reach)(?:다|다고|는|며|면서|고|졌다|진|어|여|었다|게)?$/u;

/** The texts around a sentence in which a statement's words may stand as well. */
export function surroundingsOf({ article, before }: Statement, sentence: CheckText): Surroundings {
  const { family } = sentence;
  const headline = article.title === null ? [] : [checkTextOf(article.title, family)];
  return { near: [sentence, ...headline], before: before === null ? null : checkTextOf(before.text, family) };
}

/** Takes from what is missing in a clause the words that its surroundings hold, and verbs that say nothing of their own. */
export function looseFit(
  fit: Fit,
  said: FitSide,
  held: FitSide & { readonly source: string },
  { near, before }: Surroundings,
  aliases: AliasLookup,
): LooseFit {
  // 시는 of a sentence stands for 은파시.
  const pointsTo = (word: CheckWord, text: CheckText): boolean =>
    held.source.includes(word.stem) &&
    text.words.some(
      (other) => isTopicWord(text.text, other) && GENERAL.test(other.stem) && word.stem.endsWith(other.stem),
    );
  const stands = (word: CheckWord, text: CheckText): boolean =>
    pointsTo(word, text) ||
    (matchWords([word], text.words, said.text, { text: text.text, article: held.source }, aliases)[0] ?? -1) >= 0;
  const wanted = fit.missing.filter((word) => !LIGHT.test(word.stem));
  const lendable = openingOf(said, fit).filter((word) => wanted.includes(word));
  const isNear = (word: CheckWord): boolean => near.some((text) => stands(word, text) && !isBesideOther(word, text));
  const isTheme = isThemeOf(lendable, said.text.text, held.source);
  const nearby = lendable.filter((word) => isTheme || isNear(word));
  const earlier = lendable.filter((word) => !nearby.includes(word) && before !== null && stands(word, before));
  const borrowed = [...nearby, ...earlier];
  return {
    ...fit,
    missing: wanted.filter((word) => !borrowed.includes(word)),
    borrowed,
    fromBefore: earlier.length > 0,
    otherActor: hasOtherActor(said, held, fit, borrowed),
    crossed: isOfOthers(said, held, fit, borrowed),
  };
}

/** 나루온·다온텍, 새 제품: a headline that names two does not say which of them a sentence is about. */
function isBesideOther({ stem }: CheckWord, { text }: CheckText): boolean {
  return text.includes(`${stem}·`) || text.includes(`·${stem}`);
}

/** How often an article that is about something names it. */
const THEME_NAMED = 2;

/** A phrase of two words or more that says where, not who, and that the article names again and again: its event. */
function isThemeOf(words: readonly CheckWord[], text: string, source: string): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || words.some(({ marks }) => marks.length > 0))
    return false;
  return source.split(text.slice(first.start, last.end)).length > THEME_NAMED;
}

/** The words that a statement begins with and that a clause does not have: whom and what it is about, never what it says of that. */
function openingOf({ frame }: FitSide, { missing }: Fit): CheckWord[] {
  const words = [...frame.carried, ...frame.words].slice(0, -1);
  const found = words.findIndex((word) => !missing.includes(word));
  return found < 0 ? words : words.slice(0, found);
}
