import { isSuffix } from "../../coverage/analyzer/korean-stem.js";
import type { Span } from "../../coverage/article.js";
import { type Sound, soundOfLatin, soundsAlike } from "../../coverage/romanised-sound.js";
import { koreanOf } from "../check/check-synonyms.js";
import { englishStem } from "../check/check-words-english.js";
import { foldText } from "./verify-fold.js";
import { equivalentNames, SURNAMES } from "./verify-name-tables.js";
import { soundOfHangul } from "./verify-romanise.js";

/** Other names of one thing, from the coverage's own alias table; empty where it knows none. */
export type AliasLookup = (name: string) => readonly string[];

const HANGUL_WORD = /[가-힣]+/gu;
const LATIN_WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}’'-]*/gu;
/** What may stand between the words of one name. */
const NAME_GAP = /^[ ·‧・-]$/u;
/** A noun of kind, particle or ending behind a name in Hangul has at most so many syllables (그룹에서는). */
const LONGEST_TAIL = 5;
/** What kind of thing it is, behind its name: 다온그룹, 부산시. A claim in another language has that as a word of its own. */
const KIND =
  /^(?:그룹|전자|은행|증권|건설|제약|바이오|재단|대학교?|시|군|구|도|읍|면|동|항공|마을|역|섬|산|강|항|시장|공원|병원|법원|식품|유통|주택|물산|통신|신문|일보|방송|협회|학회|센터|연구소|연구원|고|중|초|팀|FC)(?:의회|수|청장?|교육장)?/u;
const LONGEST_NAME = 5;
/** 설립됐다: no name ends in a verb's past, however it sounds. */
const PREDICATE = /[가-힣][았었했됐였](?:다|고|으며|지만)?$/u;
/** Consonants of a name that is sought within words too. */
const LONG_SOUND = 4;

/**
 * Where a name stands in a text: as written, under another name (aliases, glosses of the article, common equivalents),
 * or by its sound in the other script. Null when it does not stand there.
 */
export function findName(name: string, text: string, otherNames: readonly string[]): Span | null {
  for (const form of [name, ...otherNames, ...equivalentNames(name)]) {
    const place = findForm(form, text);
    if (place !== null) return place;
  }
  if (/^[\p{Script=Latin}\p{M}\s.’'-]+$/u.test(name)) return findLatinBySound(name, text) ?? findWithNoun(name, text);
  return /^[가-힣\s]+$/u.test(name) ? findHangulBySound(name, text) : null;
}

function findForm(form: string, text: string): Span | null {
  const needle = foldText(form).text.toLowerCase();
  const folded = foldText(text);
  const haystack = folded.text.toLowerCase();
  // Lower case is as long as upper case but for a few letters (İ); then only the exact spelling is looked for.
  const comparable = haystack.length === folded.text.length ? haystack : folded.text;
  for (let at = comparable.indexOf(needle); needle !== "" && at >= 0; at = comparable.indexOf(needle, at + 1)) {
    const place = folded.origin(at, at + needle.length);
    if (place !== null && isWholeWord(text, place)) return place;
  }
  return null;
}

/** A Latin name is a whole word (AI is not in "said"); a name in Hangul begins a word, or stands in a compound. */
function isWholeWord(text: string, { start, end }: Span): boolean {
  const latin = /\p{Script=Latin}|\d/u;
  const inside = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  if (latin.test(inside.slice(0, 1)) && latin.test(before)) return false;
  if (latin.test(inside.slice(-1)) && latin.test(after)) return false;
  // One syllable is found inside other words by chance.
  return !(/^[가-힣]$/u.test(inside) && /[가-힣]/u.test(before));
}

function findLatinBySound(name: string, text: string): Span | null {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  const orders = words.length > 1 ? [words, [words.at(-1) ?? "", ...words.slice(0, -1)]] : [words];
  const sounds = orders.map((order) => soundOfLatin(order.join("")));
  for (const candidate of hangulNames(text, words.length + 2)) {
    const sound = soundOfHangul(candidate.name);
    // Part of a word (삼성 of 삼성전자) needs a sound that is not met by chance.
    if (!candidate.whole && sound.size < LONG_SOUND) continue;
    if (sounds.some((wanted) => soundsAlike(wanted, sound))) return candidate;
  }
  return null;
}

/** Mulbit Village, 물빛마을: a name whose last word is a noun that the tables know, right behind the rest of it. */
function findWithNoun(name: string, text: string): Span | null {
  const [, own = "", noun = ""] = /^(.+?)[ -](\S+)$/u.exec(name) ?? [];
  if (own === "") return null;
  for (const korean of koreanOf(englishStem(noun.toLowerCase()))) {
    for (const words of [1, 2]) {
      const front = words === 1 ? "[가-힣]+" : "[가-힣]+ [가-힣]+";
      for (const { index, 0: whole, 1: before = "" } of text.matchAll(
        new RegExp(`(?<![가-힣])(${front}) ?${korean}`, "gu"),
      )) {
        const place = findLatinBySound(own, before);
        if (place !== null && place.start === 0 && place.end === before.length)
          return { start: index, end: index + whole.length };
      }
    }
  }
  return null;
}

function findHangulBySound(name: string, text: string): Span | null {
  const wanted: Sound = soundOfHangul(name.replace(/\s/gu, ""));
  const words = [...text.matchAll(LATIN_WORD)];
  for (const [first, from] of words.entries()) {
    for (let last = first; last < Math.min(words.length, first + 3); last++) {
      const to = words[last];
      if (to === undefined || (last > first && !followsClosely(text, words[last - 1], to))) break;
      const end = to.index + to[0].length;
      if (soundsAlike(soundOfLatin(text.slice(from.index, end)), wanted)) return { start: from.index, end };
    }
  }
  return null;
}

/** Runs of up to `most` words in Hangul, each also without the particles that its last word may end in. */
function* hangulNames(text: string, most: number): Generator<Span & { name: string; whole: boolean }> {
  const words = [...text.matchAll(HANGUL_WORD)];
  for (const [first, from] of words.entries()) {
    let name = "";
    for (let last = first; last < Math.min(words.length, first + Math.min(most, LONGEST_NAME)); last++) {
      const to = words[last];
      if (to === undefined || (last > first && !followsClosely(text, words[last - 1], to))) break;
      name += to[0];
      for (let cut = 0; cut <= LONGEST_TAIL; cut++) {
        const length = name.length - cut;
        const within = to[0].length - cut;
        if (within < 1 || (length < 2 && to[0].length > 1)) break;
        if (PREDICATE.test(to[0].slice(0, within))) continue;
        const rest = to[0].slice(within);
        const behind = rest.replace(KIND, "");
        const whole = behind === "" || isSuffix(behind);
        yield { start: from.index, end: to.index + within, name: name.slice(0, length), whole };
      }
    }
    // A family name stands for the person: Park for 박원순.
    if (from[0].length === 3 && SURNAMES.includes(from[0].slice(0, 1))) {
      yield { start: from.index, end: from.index + 1, name: from[0].slice(0, 1), whole: true };
    }
  }
}

function followsClosely(text: string, before: RegExpExecArray | undefined, next: RegExpExecArray): boolean {
  return before !== undefined && NAME_GAP.test(text.slice(before.index + before[0].length, next.index));
}
