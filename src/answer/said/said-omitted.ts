import { mayBeLeftOut } from "./said-left-out.js";
import type { Part, SaidText } from "./said-part.js";
import { isSameWord, particleOf, shortWords } from "./said-short-words.js";
import { governsWhatIsBefore } from "./said-shortened.js";
import { mayBeSpared } from "./said-spare.js";
import type { Omission } from "./said-spare-names.js";
import { isPast } from "./said-tense.js";
import { type Token, tokensOf } from "./said-tokens.js";
import { isBareNoun } from "./said-word-shapes.js";

/**
 * Whether a Korean claim leaves out of its sentence what it is not known to be true without. Nothing may be left out but what a rule
 * says may: a sentence without some of its words is a claim of its own, and most of them are false.
 * @param places where the claim's parts stand in the sentence
 */
export function leavesOutTooMuch(claim: SaidText, held: SaidText, places: readonly number[]): boolean {
  if (claim.text.family !== "ko" || held.text.family !== "ko") return false;
  const words = tokensOf(held.text.text);
  const said = shortWords(claim.text.text);
  const isKept = keeper(claim, held, places);
  const kept = words.flatMap((word, at) => (isKept(word) ? [at] : []));
  const end = endOfDescribed(claim, held, places, words);
  return gapsOf(words, kept).some(([from, to]) => {
    if (end >= 0 && from > end) return false;
    if (to === words.length) return !endsWell(words, from, claim.text.text);
    const next = said.findIndex(({ bare }) => isSameWord(bare, words[to]?.bare ?? ""));
    const gap = { words, from, to, kept: kept.filter((at) => at < from), claim: said, next: Math.max(0, next) };
    return !isFree(gap) && !isFreeInTwo(gap);
  });
}

function isFree(gap: Omission): boolean {
  return mayBeLeftOut(gap) || mayBeSpared(gap);
}

/** 누나 김하늘 씨는 회사를 세웠고 동생 …: a clause and a title side by side. */
function isFreeInTwo(gap: Omission): boolean {
  const { from, to } = gap;
  return Array.from({ length: to - from - 1 }, (_, at) => from + at + 1).some(
    (middle) => isFree({ ...gap, to: middle }) && isFree({ ...gap, from: middle }),
  );
}

/** Whether a claim has a word of the sentence: as one of its parts, or, where it is none, as it stands. */
function keeper({ text }: SaidText, held: SaidText, places: readonly number[]): (word: Token) => boolean {
  const said = shortWords(text.text);
  const numbers = [...text.text.matchAll(/\d[\d,]*/gu)].map(([number]) => number.replace(/,/gu, ""));
  return ({ start, end, bare }) => {
    const isAt = (part: Part | undefined): part is Part => part !== undefined && part.start < end && part.end > start;
    const own = places.map((place) => held.parts[place]).filter(isAt);
    if (own.length === 0) {
      const isSaid = said.some((word) => isSameWord(word.bare, bare) || isSameLength(word.bare, bare));
      return isSaid && !held.parts.some(isAt);
    }
    // 2017년 11월, of which a claim keeps 11월; '14년 may be 2014년.
    const digits = /^['’‘]?(\d+)/u.exec(held.text.text.slice(start, end))?.[1];
    if (digits === undefined || own.some(({ amount }) => amount?.kind !== "date")) return true;
    return numbers.some((number) => number === digits || (digits.length === 2 && number.endsWith(digits)));
  };
}

/** 다섯 시간 동안 and 다섯 시간에 걸쳐. */
function isSameLength(one: string, other: string): boolean {
  const [[noun, particle], [own, marked]] = [particleOf(one), particleOf(other)];
  return noun === own && [particle, marked].every((end) => end === "" || end === "에");
}

/** The runs of words that are not kept, as the first of each and the one behind its last. */
function gapsOf(words: readonly Token[], kept: readonly number[]): (readonly [from: number, to: number])[] {
  const edges = [-1, ...kept, words.length];
  return edges.flatMap((edge, at) => {
    const next = edges[at + 1];
    return next === undefined || next === edge + 1 ? [] : [[edge + 1, next] as const];
  });
}

/** Whether a sentence may go on behind the last word that a claim has of it. */
function endsWell(words: readonly Token[], from: number, claim: string): boolean {
  const rest = words.slice(from);
  const own = words[from - 1];
  // 예매는 누리집에서 할 수 있다 is 가능하다.
  const isAble = /^(?:할 )?수 있/u.test(rest.map(({ bare }) => bare).join(" ")) && /가능|수 있/u.test(claim);
  // 피해를 입지 않았다 is 피해가 없었다, which the verbs have been held against.
  const denial = /않|없|못/u.test(claim) ? rest.filter(({ bare }) => !/않|없|못/u.test(bare)) : rest;
  // 배우 한가람이 위촉됐다: what is named is not its title.
  const losesHead = own !== undefined && !own.comma && isBareNoun(own.bare) && !/[은는이가을를]$/u.test(own.bare);
  return isAble || (own !== undefined && !losesHead && !governsWhatIsBefore(denial, isPast(own.bare)));
}

/**
 * The place of the noun that a claim's last verb describes in the sentence; −1 where it describes none. 다온협회가 개최한 세미나가 막을
 * 내렸다: what describes a noun is so, whatever is told of that noun behind it.
 */
function endOfDescribed(claim: SaidText, held: SaidText, places: readonly number[], words: readonly Token[]): number {
  const finals = claim.parts.flatMap(({ verb }, at) => (verb === "final" ? [held.parts[places[at] ?? -1]] : []));
  const last = finals.at(-1);
  const isFact = (part: Part | undefined) => part?.verb === "describing" && part.tense !== "coming" && !part.open;
  if (last === undefined || !finals.every(isFact)) return -1;
  const noun = held.parts.filter(({ phrase }) => phrase === last.describes);
  return words.findLastIndex(({ start, end }) => noun.some((part) => part.start < end && part.end > start));
}
