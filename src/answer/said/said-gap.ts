import type { ShortWord } from "./said-short-words.js";
import { isPast } from "./said-tense.js";
import { isPersonName, isTopic } from "./said-word-shapes.js";

/** Words of a sentence that a claim leaves out, between two that it keeps. */
export interface Gap {
  readonly words: readonly ShortWord[];
  /** The first word left out. */
  readonly from: number;
  /** The word kept behind them. */
  readonly to: number;
  /** The places of the words kept in front of them. */
  readonly kept: readonly number[];
  readonly claim: readonly ShortWord[];
  /** The claim's word that stands at `to`. */
  readonly next: number;
}

/** Times, and words that join a sentence to the one before: each may be left out wherever it stands. */
export const LOOSE =
  /^(?:\d[\d,]*(?:년|월|일|시|분)(?:께|쯤|경)?|오전|오후|새벽|밤|이날|전날|당시|현재|최근|지난해|지난달|올해|내년|오는|지난|또|또한|특히|앞서|이어|이미|한편|반면|다만|이에|아울러|그러나|하지만|그리고)$/u;
/** What holds only if, or besides, and limits that must stay. */
export const LIMITS =
  /(?<![전방화측국표단양도정장])면$|거나$|든지$|제외|빼고|^외에?$|대신|한해|한정|경우|(?<!지)만$|만(?:은|을|이|에)$|뿐|밖에|이상|이하|미만|이내|혐의|의혹|것으로|아닌|아니|않|못|없/u;
/** A part of a date: what stands in front of it says of which year, month or half of the day it is. */
export const DATE_PART = /^(?:\d[\d,]*(?:월|일|시|분)|오전|오후|새벽|상반기|하반기|초|중순|말)/u;
/** Which year, or month, something is told of. */
export const YEAR =
  /^(?:지난해|지난달|작년|내년|올해|내달|\d{4}년|\d{1,2}월|당시|상반기|하반기)(?:에|에는|까지|부터)?$/u;
/** Words of a name with its title. */
const MOST_IN_NAME = 4;

/** A year that is left out of what is no deed of the past is this one. */
export function isOfYear({ claim }: Gap, texts: readonly string[]): boolean {
  return texts.some((text) => YEAR.test(text)) && !isPast(claim.at(-1)?.bare ?? "");
}

/** Whether a name stands behind what is left out. */
export function isNameAt({ words, to }: Gap): boolean {
  const behind = words.slice(to, to + MOST_IN_NAME);
  const end = behind.findIndex(({ bare }) => /(?:에게|은|는|이|가|을|를|에|의|과|와)$/u.test(bare));
  return behind
    .slice(0, end < 0 ? behind.length : end + 1)
    .some(({ bare, named }) => named || isPersonName(bare) || /^[가-힣]모씨/u.test(bare));
}

/** Nothing in front, or a topic, which belongs to the last verb whatever stands between. */
export function isClauseStart({ words, from }: Gap): boolean {
  const place = words.findLastIndex(({ bare }, at) => at < from && !LOOSE.test(bare));
  const before = words[place];
  if (before === undefined || isTopic(before.bare)) return true;
  return before.comma && /[았었였했됐]고$|으며$|으나$|지만$/u.test(before.bare);
}
