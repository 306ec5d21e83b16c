/** Always followed by the name or number they belong to. */
const BEFORE_A_NAME = new Set(
  "mr mrs ms messrs dr prof gen sen rep gov st lt col sgt capt cpl maj adm cmdr rev hon pres supt vs fig figs vol pp ed eds dept approx ave mt ft art cf viz e.g i.e".split(
    " ",
  ),
);

/** Followed by a number, or else the end of a sentence ("he said no."). */
const BEFORE_A_NUMBER = new Set("no nos p ch sec jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

/** These end a sentence as often as not. */
const AFTER_A_NAME = new Set("inc ltd co corp llc plc jr sr bros etc al est a.m p.m ph.d m.d b.a m.a".split(" "));

/** Words that seldom follow an abbreviation within a sentence when they have a capital. */
const STARTERS = new Set(
  "the a an he she it they we i you in on at but and so this that these those there if when while after before as for from his her its their our my however meanwhile also according by with not what who why how since then some many most all both".split(
    " ",
  ),
);

/**
 * Whether the word before a full stop is an abbreviation, so that the stop does not end the sentence.
 * @param word what stands before the stop, without opening marks ("Mr", "U.S", "Inc")
 * @param rest what follows the white space behind the stop
 */
export function isAbbreviation(word: string, rest: string): boolean {
  const key = word.toLowerCase();
  if (BEFORE_A_NAME.has(key)) return true;
  if (BEFORE_A_NUMBER.has(key)) return /^\d/u.test(rest);
  const initials = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!initials && !AFTER_A_NAME.has(key)) return false;
  const next = /^[\p{L}'’]+/u.exec(rest)?.[0] ?? "";
  return next !== "" && !STARTERS.has(next.toLowerCase());
}
