import { koreanOfEnglish } from "../glossary/question-glossary.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { placeOfName } from "../verify/verify-names.js";
import { koreanOf } from "./check-synonyms.js";
import { englishStem } from "./check-words-english.js";

/** The words of one name stand within so many characters of the coverage. */
const FARTHEST = 24;

/**
 * Whether a text holds a name: as `placeOfName` finds it, or each of its words close together, of which some may be dictionary words
 * (Busan International Film Festival, 부산국제영화제) and one at least must be found as a name.
 */
export function holdsName(name: string, text: string, source: string, aliases: AliasLookup): boolean {
  if (placeOfName(name, text, source, aliases) !== null) return true;
  const words = wordsOf(name, text, source, aliases);
  if (words.length < 2 || !/^[\p{Script=Latin}\p{M}\s.&'’-]+$/u.test(name)) return false;
  const places = words.map((word) => {
    const own = placeOfName(word, text, source, aliases);
    if (own !== null) return { at: own.start, isName: true };
    const stems = [...koreanOfEnglish(word.toLowerCase()), ...koreanOf(englishStem(word.toLowerCase()))];
    const at = stems.filter((stem) => stem.length >= 2).map((stem) => text.indexOf(stem));
    return { at: Math.max(-1, ...at), isName: false };
  });
  const starts = places.map(({ at }) => at);
  return (
    starts.every((at) => at >= 0) &&
    places.some(({ isName }) => isName) &&
    Math.max(...starts) - Math.min(...starts) <= FARTHEST
  );
}

/** The words of a name, with those that are a name of their own together: Invest, Hong Kong. */
function wordsOf(name: string, text: string, source: string, aliases: AliasLookup): string[] {
  const words = name.split(/[\s-]+/u);
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = words
      .map((_, less) => words.length - less)
      .filter((length) => length < words.length && at + length <= words.length);
    const length =
      lengths.find((n) => n > 1 && placeOfName(words.slice(at, at + n).join(" "), text, source, aliases) !== null) ?? 1;
    joined.push(words.slice(at, at + length).join(" "));
    at += length;
  }
  return joined;
}
