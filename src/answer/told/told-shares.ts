import { isAdnominal, joinParticle, type PartWord, wordsOf } from "../parts/question-parts-words.js";
import { LOOSE } from "../said/said-gap.js";
import { isBareNoun, isMarked, isTopic, isTopicNoun } from "../said/said-word-shapes.js";

/** What a word is to the verb that several share: what it is about, who does it, an amount, an object, a place, into or with what. */
type Kind = "topic" | "who" | "amount" | "object" | "place" | "way";

/** A word that has such a part to play. */
interface Marked {
  readonly kind: Kind;
  readonly at: number;
  /** Its noun, without its particle. */
  readonly base: string;
  readonly particle: string;
  /** An amount with the noun that it is of in front of it: 매출 30억원. */
  readonly isLabelled: boolean;
}

const PARTICLES: readonly (readonly [Kind, RegExp])[] = [
  ["place", /^(.+?)(에는|에서|에게|에)$/u],
  ["way", /^(.+?)(으로|로)$/u],
  ["object", /^(.+?)(을|를)$/u],
  ["topic", /^(.+?)(은|는)$/u],
  ["who", /^(.+?)(이|가)$/u],
];
const AMOUNT = /^(\D{0,3}\d\S*?(?<![라다자]고|며))(을|를|의|에|으로|로|이|가)?$/u;
/** Goes on with the amount in front of it. */
const NO_VERB = /^(?:[가-힣]$|등|원|달러|유로|위안|엔|명|개)/u;
/** An amount that a sentence ends in, with the verb that it is told with: 30억원이다. */
const COPULA = /(?<=\d\S*)(이었다|였다|이다|다)[.]?$/u;
/** What several do or are together is not what one does or is. */
const TOGETHER =
  /합쳐|합한|합해|합치|모두|총|합계|순(?:으|이|서)|차례|서로|함께|나란히|동률|공동|비율|대결|맞붙|꺾|이겼/u;
/** Behind a noun, for when or of what. */
const BESIDE = /^(?:가운데|중|결과|기준|후|뒤|때)$/u;
/** Behind an amount: how near it the whole is, which need not hold for each. */
const ROUGHLY = /^(?:가까이|넘게|이상|이하|미만|이내|남짓|가량|안팎|정도|뿐|만)/u;
/** Go on with a noun, and not with a verb. */
const BY_NOUN = /^(?:통해|위해|대해|비해|올해|의해|향해|인해)$/u;
/** Helps the verb in front of it: 갖고 있다, 늘어 왔다. */
const HELPER = /^(?:있|왔|온|오)/u;
/** A verb, with which a second one follows. */
const LEADS_ON = /(?:[고며면서해어아쳐려져켜겨워와춰]|지만|으나|는데)$/u;
const GOES_ON = /(?:고|며|면|서|지만|으나|는데|해|어|아|라며)$/u;
const EACH = /각각 ((?:\d\S*, )+\d[^\s,]*)(?= )/u;
/** Stands for the values of 각각 while a sentence is cut at its commas. */
const LIST = "\u0001";

/**
 * Each of several that share a verb which stands once, behind the last: 매출은 22%, 이익은 9% 늘었다 as 매출은 22% 늘었다 and 이익은 9% 늘었다. They
 * share it where each has the same kinds of words in the same order.
 */
export function sharesOf(sentence: string): string[] {
  const values = EACH.exec(sentence)?.[1]?.split(", ") ?? [];
  const pieces = sentence.replace(EACH, `각각 ${LIST}`).replace(COPULA, " $1").split(", ");
  const last = pieces.at(-1)?.split(" ") ?? [];
  const ends = markedIn(last);
  for (let first = 0; first < pieces.length - 1; first += 1) {
    const items = pieces.slice(first, -1).map((piece) => piece.split(" "));
    const told = items.flatMap((words) => itemOf(words, ends) ?? []);
    const [start] = told;
    if (
      start === undefined ||
      told.length < items.length ||
      told.some(({ length, from }, at) => length !== start.length || (at > 0 && from > 0))
    )
      continue;
    if (values.length > 0 && values.length !== items.length + 1) return [];
    const front = pieces
      .slice(0, first)
      .map((piece) => `${piece}, `)
      .join("");
    const shared = (items[0] ?? []).slice(0, start.from);
    const sharing = last.slice((ends[start.length - 1]?.at ?? 0) + 1).join(" ");
    if (!mayBeShared(sharing, ends[start.length - 1])) return [];
    const all = [...told.map(({ words }) => [...shared, ...words, sharing].join(" ")), [...shared, ...last].join(" ")];
    const plain = all.map((one, at) => one.replace(`각각 ${LIST}`, values[at] ?? "").replace(/각각 /u, ""));
    return plain
      .map((one) => front + one.replace(/ (이었다|였다|이다|다)$/u, "$1"))
      .filter((one) => (one.match(/['‘’]/gu) ?? []).length % 2 === 0);
  }
  return [];
}

/** Whether what stands behind the last can be said of each: a verb with what goes with it, and nobody else. */
function mayBeShared(sharing: string, end: Marked | undefined): boolean {
  const words = sharing.split(" ");
  const isNounNext = end?.particle === "" && (isBareNoun(words[0] ?? "") || NO_VERB.test(words[0] ?? ""));
  // 다쳐 대회에 못 나왔다: a second thing, which may be told of all of them.
  const isTwofold = words
    .slice(0, -1)
    .some((word, at) => LEADS_ON.test(word) && !BY_NOUN.test(word) && !HELPER.test(words[at + 1] ?? ""));
  if (ROUGHLY.test(sharing) || isTwofold) return false;
  return sharing !== "" && !isNounNext && !TOGETHER.test(sharing) && !markedIn(words).some(isOwner);
}

/** An item's own words with the particle that only the last has; null where it has other kinds of words than the last. */
function itemOf(words: readonly string[], ends: readonly Marked[]) {
  const own = markedIn(words);
  const end = own.at(-1);
  if (end === undefined || end.at !== words.length - 1 || GOES_ON.test(words.at(-1) ?? "")) return null;
  for (let length = Math.min(own.length, ends.length); length > 0; length -= 1) {
    const mine = own.slice(-length);
    const theirs = ends.slice(0, length);
    const isAlike = mine.every(
      ({ kind, isLabelled }, at) => kind === theirs[at]?.kind && isLabelled === theirs[at]?.isLabelled,
    );
    const model = theirs.at(-1);
    if (!isAlike || model === undefined) continue;
    const hasOwner = mine.some(
      ({ kind, isLabelled }) => kind === "topic" || kind === "who" || kind === "place" || isLabelled,
    );
    // 찬성 6명, 반대 3명으로 가결됐다: by all of it together.
    if (!hasOwner || mine[0]?.kind === "way" || (model.particle.endsWith("로") && !isOwner(mine[0]))) return null;
    if (end.particle !== "" && end.particle !== model.particle && !isOwner(end)) return null;
    const from = startOf(words, mine[0]?.at ?? 0);
    if (from > 0 && !isEnd(words[from - 1] ?? "")) return null;
    const particle = end.particle === "" ? model.particle : "";
    return { words: [...words.slice(from, -1), joinParticle(words.at(-1) ?? "", particle)], from, length };
  }
  return null;
}

function isOwner(one: Marked | undefined): boolean {
  return one?.kind === "topic" || one?.kind === "who";
}

/** Where the noun phrase begins that a word ends. */
function startOf(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && isPartOf(words[from - 1] ?? "")) from -= 1;
  return from;
}

/** Whether a word ends what stands in front of a noun phrase. */
function isEnd(word: string): boolean {
  return LOOSE.test(word) || GOES_ON.test(word) || BESIDE.test(word) || isMarked(word) || /^\d/u.test(word);
}

function isPartOf(word: string): boolean {
  if (LOOSE.test(word) || GOES_ON.test(word) || isTopic(word) || BESIDE.test(word)) return false;
  return isBareNoun(word) || /^[가-힣]$|[가-힣]의$/u.test(word);
}

/** The words of a piece that play a part, without those of a clause that describes a noun. */
function markedIn(words: readonly string[]): Marked[] {
  const found: Marked[] = [];
  const parts = wordsOf(words.join(" "));
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? "";
    const one = markOf(word, before);
    if (one !== null) found.push({ ...one, at });
    else if (isDescribing(parts, at)) {
      const topic = found.findLastIndex(({ at: place }) => isTopic(words[place] ?? ""));
      found.splice(topic + 1);
    }
  }
  return found;
}

function isDescribing(words: readonly PartWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isAdnominal(word, words[at - 1]);
}

function markOf(word: string, before: string): Omit<Marked, "at"> | null {
  const plain = word.replace(/[‘’“”'"]/gu, "");
  const amount = AMOUNT.exec(plain);
  if (amount !== null) {
    const isLabelled = isBareNoun(before);
    return { kind: "amount", base: amount[1] ?? "", particle: amount[2] ?? "", isLabelled };
  }
  for (const [kind, pattern] of PARTICLES) {
    const [, base = "", particle = ""] = pattern.exec(plain) ?? [];
    if (base.length >= 2 || (base.length === 1 && (/[을를]/u.test(particle) || base === "씨" || isTopicNoun(plain))))
      return joinParticle(base, particle) === plain || !/[가-힣]$/u.test(base)
        ? { kind, base, particle, isLabelled: false }
        : null;
  }
  return null;
}
