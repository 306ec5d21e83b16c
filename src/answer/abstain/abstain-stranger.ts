import type { RankedStatement } from "../extractive/extractive-rank.js";
import { KOREAN_NAME } from "../statement/statement-persons.js";
import { isTypoOf } from "../statement/statement-typo.js";
import { TITLES } from "../verify/verify-name-tables.js";

/** A name in front of an office; a word that ends as nouns with a particle and verbs do is none. */
const TITLED = new RegExp(
  `(?<![가-힣])(?<name>${KOREAN_NAME}(?<![은는을를의로해여된던한할와과라서이가도만]))\\s(?:전 |현 )?(?:[가-힣]{1,8}\\s)?[가-힣]{0,6}(?<office>${TITLES})(?![가-힣]{3})`,
  "gu",
);

/**
 * Whether the question names a person whom nothing that was found names: what is told of others is no answer then, however alike (one mayor's visit
 * for who asks about another's). Somebody called by surname and that office (함 감독), by the given name, or with a slip of the hand counts as named.
 */
export function namesStranger(question: string, ranked: readonly RankedStatement[]): boolean {
  return [...question.matchAll(TITLED)].some(({ groups }) => {
    const { name = "", office = "" } = groups ?? {};
    const given = name.slice(1);
    const titled = new RegExp(`(?<![가-힣])${name.charAt(0)}(?:모 ?|\\s(?:전 |현 |신임 )?[가-힣]{0,8})${office}`, "u");
    return !ranked.some(
      ({ statement: { text, article, words } }) =>
        text.includes(given) ||
        article.title?.includes(given) ||
        titled.test(text) ||
        words.tokens.some(({ stem }) => isTypoOf(name, stem)),
    );
  });
}
