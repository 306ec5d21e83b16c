import type { Amount } from "../coverage/amounts.js";
import { type Frame, isInBrackets } from "./check-frames.js";
import { matchWords } from "./check-match.js";
import type { CheckText, CheckWord, Mark } from "./check-word.js";
import { sameValue } from "./verify-amounts.js";
import type { AliasLookup } from "./verify-name-find.js";

/** How a clause of a statement stands in a clause of the coverage. */
export interface Fit {
  /** Words of the statement that the clause does not hold. */
  readonly missing: readonly CheckWord[];
  /** Amounts of the statement that the clause does not hold. */
  readonly strange: readonly Amount[];
  /** Words and amounts of the clause that the statement does not hold. */
  readonly leftWords: readonly CheckWord[];
  readonly leftAmounts: readonly Amount[];
  /** How many words of the statement were found. */
  readonly found: number;
  /** Who does it and to whom is the other way round, or whom it is about stands elsewhere. */
  readonly crossed: boolean;
}

/** One side of a comparison. */
export interface FitSide {
  readonly text: CheckText;
  readonly frame: Frame;
}

/** Characters that a Korean verb and what follows it in its clause take. */
const VERB_LENGTH = 9;
const PASSIVE: Readonly<Record<CheckText["family"], RegExp>> = {
  ko: /(?:됐|되었|되어|된|돼|되는|당했|당한|받았|받은)/u,
  latin: /\b(?:was|were|been|being|is|are)\s+(?:\w+\s+)?\w+(?:ed|en|t|ght|ld)\b|\bby\b/iu,
  zh: /被|由|遭/u,
};

/** Compares a clause of a statement with one of the coverage in the same language. */
export function compareClauses(said: FitSide, held: FitSide & { readonly source: string }, aliases: AliasLookup): Fit {
  const words = [...said.frame.carried, ...said.frame.words];
  const coverage = [...held.frame.carried, ...held.frame.words];
  const own = { text: held.text.text, article: held.source };
  const places = matchWords(words, coverage, said.text, own, aliases);
  const meant = (claimed: Amount, quoted: Amount): boolean =>
    isSaidBy(claimed, quoted) && countsTheSame(claimed, said.text.text, quoted, held.text.text);
  const leftAmounts = held.frame.amounts.filter((amount) => !said.frame.amounts.some((one) => meant(one, amount)));
  const strange = said.frame.amounts.filter((amount) => !held.frame.amounts.some((one) => meant(amount, one)));
  return {
    missing: words.filter((_, at) => (places[at] ?? -1) < 0),
    strange,
    leftWords: coverage.filter((_, at) => !places.includes(at)),
    leftAmounts,
    found: places.filter((at) => at >= 0).length,
    crossed: isCrossed(said, held, words, coverage, places),
  };
}

/** Whether an amount of a statement says no more than one of the coverage, in the same unit. */
export function isSaidBy(claimed: Amount, quoted: Amount): boolean {
  return (
    sameValue(claimed, quoted) && (claimed.unit === quoted.unit || (claimed.unit === null && quoted.kind !== "money"))
  );
}

function isCrossed(
  said: FitSide,
  held: FitSide,
  words: readonly CheckWord[],
  coverage: readonly CheckWord[],
  places: readonly number[],
): boolean {
  const swapsVoice = isPassive(said) !== isPassive(held);
  const pairs = words.flatMap((word, at) => {
    const other = coverage[places[at] ?? -1];
    return other === undefined ? [] : [[word, other] as const];
  });
  if (said.text.family !== "ko") {
    // "Alpha was bought" is not said by "Alpha bought Beta".
    return swapsVoice ? places[0] === 0 : isOutOfOrder(pairs);
  }
  if (swapsVoice && keepsItsSubject(pairs, isPassive(said) ? held.frame.words : said.frame.words)) return true;
  if (pairs.some(([one, other]) => !agree(one.marks, other.marks, swapsVoice))) return true;
  return !swapsVoice && (isOfAnother(words, coverage, places, held.text.text) || isTurnedRound(pairs));
}

/** Whom the statement is about is not whom the clause is about, which the statement names too. */
function isTurnedRound(pairs: readonly (readonly [CheckWord, CheckWord])[]): boolean {
  const isSubject = ({ marks }: CheckWord): boolean => marks.length === 1 && marks[0] === "subject";
  const claimed = pairs.filter(([word]) => isSubject(word));
  const quoted = pairs.filter(([, word]) => isSubject(word));
  return claimed.length > 0 && quoted.length > 0 && !claimed.some((pair) => quoted.includes(pair));
}

/** In English and Chinese who acts stands in front of what is done, and whom it is done to behind. */
function isOutOfOrder(pairs: readonly (readonly [CheckWord, CheckWord])[]): boolean {
  const names = pairs.filter(([word], at) => word.name || at === 0);
  return names.some(([, other], at) => {
    const before = names[at - 1];
    return before !== undefined && before[1].start > other.start;
  });
}

/** The particle marks the same part in both, or one of them marks none; in the other voice subject and object change places. */
function agree(one: readonly Mark[], other: readonly Mark[], swapsVoice: boolean): boolean {
  if (one.length === 0 || other.length === 0) return true;
  if (one.some((mark) => other.includes(mark))) return true;
  const parts = new Set([...one, ...other]);
  if (swapsVoice && (parts.has("subject") || parts.has("object"))) return true;
  // What is asked of the subject can be put as its object: 면적은 2만㎡다, 면적을 2만㎡로.
  return false;
}

/** The last subject in front of the verb in the coverage is none of the statement's words: it says so of somebody else. */
function isOfAnother(
  words: readonly CheckWord[],
  coverage: readonly CheckWord[],
  places: readonly number[],
  text: string,
): boolean {
  const subject = words.findIndex(({ marks }) => marks[0] === "subject" && marks.length === 1);
  if (subject < 0) return false;
  const verb = places.at(-1) ?? -1;
  const held = coverage.slice(0, verb < 0 ? coverage.length : verb + 1);
  const last = held.findLastIndex(
    ({ marks, start }) => marks[0] === "subject" && marks.length === 1 && !isInBrackets(text, start),
  );
  return last >= 0 && !places.includes(last);
}

/** Who is bought in one voice is who buys in the other: the active clause has an object of its own. */
function keepsItsSubject(pairs: readonly (readonly [CheckWord, CheckWord])[], active: readonly CheckWord[]): boolean {
  const isSubject = ({ marks }: CheckWord): boolean => marks.length === 1 && marks[0] === "subject";
  return (
    active.some(({ marks }) => marks.includes("object")) &&
    pairs.some(([one, other]) => isSubject(one) && isSubject(other))
  );
}

/** Korean tells the voice by its last verb. */
function isPassive({ text, frame }: FitSide): boolean {
  const clause = text.text.slice(frame.start, frame.end);
  const isVerbLast = text.family === "ko" && frame.words.at(-1)?.ends !== "noun";
  return PASSIVE[text.family].test(isVerbLast ? clause.slice(-VERB_LENGTH) : clause);
}

/** What is counted by an amount: its unit, or how the noun behind it begins (곳, 명); empty where a particle or nothing follows. */
function countedBy({ end, unit, kind }: Amount, text: string): string {
  if (unit !== null || kind === "percent") return unit ?? kind;
  const behind = /^\s?(?:여\s?)?([가-힣]|\p{Script=Han}|[a-z]{3,})/iu.exec(text.slice(end))?.[1]?.toLowerCase() ?? "";
  return /^(?:[은는이가을를의에로와과도만]|and|but|for|from|with|per|each|the|was|were|while)$/u.test(behind)
    ? ""
    : behind.replace(/s$/u, "");
}

/** 14대 is not said by 14명. */
function countsTheSame(claimed: Amount, said: string, quoted: Amount, held: string): boolean {
  if (claimed.kind !== "number" || quoted.kind !== "number") return true;
  const [one, other] = [countedBy(claimed, said), countedBy(quoted, held)];
  return one === other || one === "" || other === "";
}

/** Whether two amounts of one kind cannot both be what one clause says: dates that part, other numbers of the same thing. */
export function excludes(claimed: Amount, said: string, quoted: Amount, held: string): boolean {
  if (!areOfOneKind(claimed, quoted) || claimed.unit !== quoted.unit) return false;
  if (isYear(claimed) && isYear(quoted)) return claimed.value !== quoted.value;
  if (claimed.kind !== "date" && quoted.kind !== "date")
    return countedBy(claimed, said) === countedBy(quoted, held) && !isVague(quoted, held);
  return partsOf(claimed.value).some((part, at) => {
    const counterpart = partsOf(quoted.value)[at] ?? "";
    return part !== "" && counterpart !== "" && part !== counterpart;
  });
}

/** About, nearly, more than: another number may be meant. */
function isVague({ start, end }: Amount, text: string): boolean {
  return (
    /(?:약|거의|최소|최대|about|around|nearly|roughly|some|almost|over|than|least|约|約|近|超过|超過)\s*$/iu.test(
      text.slice(0, start),
    ) ||
    /^\s?(?:여|남짓|안팎|가량|정도|이상|이하|넘|余|餘|多|以上|左右)/u.test(
      text.slice(end).replace(/^[가-힣]{1,2}\s/u, ""),
    )
  );
}

/** A date and a number that reads like a year are of one kind. */
export function areOfOneKind(one: Amount, other: Amount): boolean {
  return one.kind === other.kind || (one.kind === "date" && isYear(other)) || (other.kind === "date" && isYear(one));
}

/** Written as a year alone is: four digits without a unit. A count of so many has its noun behind it in most texts. */
function isYear({ kind, value, unit, spelled }: Amount): boolean {
  return (kind === "date" || kind === "number") && unit === null && !spelled && /^(?:1[5-9]|20)\d{2}$/.test(value);
}

function partsOf(date: string): string[] {
  const [, year = "", month = "", day = ""] = /^(?:(\d{4})|-)(?:-(\d{2})|-)?(?:-(\d{2}))?$/.exec(date) ?? [];
  return [year, month, day];
}
