import { mayBeLeftOut } from "./said-left-out.js";
import { isSameEnd, isSameGoingOn, isSameWord, type ShortWord, shortWords } from "./said-short-words.js";
import { isPast } from "./said-tense.js";

/** More steps than these are not tried. */
const MOST_STEPS = 2000;
/** Words behind a clause that make all in front of them somebody's word, a suspicion or an estimate. */
const GOVERNS_ALL = /(?:[다라자냐]|까)(?:고|며|면서|는)(?=[ ,]|$)|혐의|의혹|따르면|의하면|것으로|추정|추산|소문/u;
/** The same of a clause that has no tense of its own, which also takes over what may be, is planned or is denied. */
const GOVERNS =
  /예정|계획|방침|기로|려고|려 |면(?=[ ,])|않|못|없|아니|(?<![가-힣])안 |말라|수 있|경우|전망|가능성|겠|도록|검토|추진/u;
/** Says no more than that it was found to be so: 남성으로 확인됐다. */
const FOUND = /^(?:확인|집계|기록)(?:됐다|되었다|됐습니다)$/u;

/**
 * Whether a Korean claim is a sentence made shorter: its words in their order and with their particles, the last one politely or
 * plainly, without what may be left out of a sentence that stays true.
 */
export function isShortened(claim: string, held: string): boolean {
  const [said, full] = [shortWords(claim), shortWords(held)];
  if (said.length < 2) return false;
  let steps = 0;
  const follows = (at: number, last: number, kept: readonly number[]): boolean => {
    const word = said[at];
    if (word === undefined) return true;
    for (let place = last + 1; place < full.length; place += 1) {
      steps += 1;
      if (steps > MOST_STEPS) return false;
      const isEnd = at === said.length - 1;
      if (!(isEnd ? endsAt(word, full, place) : isWordAt(word, full, place, said[at + 1]))) continue;
      const gap = { words: full, from: last + 1, to: place, kept, claim: said, next: at };
      if ((place === last + 1 || mayBeLeftOut(gap)) && follows(at + 1, place, [...kept, place])) return true;
    }
    return false;
  };
  return follows(0, -1, []);
}

/** A word in its place, or the first item of a list of which only it and 등 are kept: 본사와 …, 대청방재 등 is 본사 등. */
function isWordAt(
  { bare }: ShortWord,
  full: readonly ShortWord[],
  place: number,
  next: ShortWord | undefined,
): boolean {
  const own = full[place];
  if (own === undefined) return false;
  if (isSameWord(bare, own.bare)) return true;
  if (next === undefined || !/^등/u.test(next.bare)) return false;
  const listed = /^비롯/u.test(full[place + 1]?.bare ?? "") ? /^[을를]$/u : /^(?:와|과|이랑|랑)$/u;
  return own.bare.startsWith(bare) && listed.test(own.bare.slice(bare.length));
}

/** Whether a claim's last word ends a sentence at a place, with nothing behind it that makes it no fact. */
function endsAt({ bare }: ShortWord, full: readonly ShortWord[], place: number): boolean {
  const own = full[place];
  const last = full.at(-1);
  if (own === undefined || last === undefined) return false;
  if (own === last) return isSameEnd(bare, own.bare);
  const isFound = place === full.length - 2 && FOUND.test(last.bare);
  const noun = /^(.{2,}?)(?:으로|로)$/u.exec(own.bare)?.[1];
  if (isFound && noun !== undefined) return [`${noun}입니다`, `${noun}이다`, `${noun}다`].includes(bare);
  if (governsWhatIsBefore(full.slice(place + 1), isPast(own.bare))) return false;
  return isSameGoingOn(bare, own.bare, isPast(last.bare));
}

/** Whether the words behind a clause make somebody's word of it, or take back that it is so. */
export function governsWhatIsBefore(rest: readonly ShortWord[], isPastBefore: boolean): boolean {
  const text = rest.map(({ bare }) => bare).join(" ");
  return GOVERNS_ALL.test(text) || (!isPastBefore && GOVERNS.test(text));
}
