import { FINAL, finalOf, withFinal } from "../../coverage/hangul-syllable.js";
import { sayTheSame } from "../check/check-synonyms.js";
import { TITLES } from "../verify/verify-name-tables.js";

/** A word of a Korean sentence up to its white space. */
export interface ShortWord {
  /** Without quotation marks, commas and what stands in brackets. */
  readonly bare: string;
  readonly comma: boolean;
  /** Begins with a single quotation mark, as names of works and ships do. */
  readonly named: boolean;
}

const GLOSS = /\s?[(（][^()（）\n]{0,120}[)）]/gu;
const MARKS = /[‘’“”'"「」『』《》〈〉]/gu;
const PARTICLE =
  /(?:에게서|으로부터|로부터|에게는|에서는|에게|에서|까지|부터|보다|에는|으로|께서|에|로|와|과|의|을|를|은|는|이|가|도)$/u;
/** Particles that say the same of a word: what has been the subject may become the topic. */
const ALIKE: readonly (readonly string[])[] = [
  ["은", "는", "이", "가"],
  ["에", "에는"],
  ["에서", "에서는"],
  ["에게", "에게는"],
  ["을", "를"],
];
const TITLED = new RegExp(`^(?:${TITLES})$`, "u");
/** In front of a title these make it another one: 부회장, 전시장. */
const OTHER_TITLE = /(?:부|전|차|준|비|겸|대행|보좌|예비)$/u;
const COPULA = /(?:입니다|이다)$/u;

/** The words of a sentence, without what stands in brackets. */
export function shortWords(text: string): ShortWord[] {
  return text
    .replace(GLOSS, "")
    .split(/\s+/u)
    .map((word) => {
      const plain = word.replace(MARKS, "");
      return { bare: plain.replace(/[,.。]+$/u, ""), comma: /,$/u.test(plain), named: /^['‘‘「『《〈]/u.test(word) };
    })
    .filter(({ bare }) => bare !== "");
}

/** A word without its particle, and the particle. */
export function particleOf(word: string): readonly [noun: string, particle: string] {
  const particle = word.length > 2 || /[을를]$/u.test(word) ? (PARTICLE.exec(word)?.[0] ?? "") : "";
  return particle.length >= word.length ? [word, ""] : [word.slice(0, word.length - particle.length), particle];
}

/** Whether a word of a claim is a word of a sentence with the same part to play. */
export function isSameWord(claimed: string, held: string): boolean {
  const [one, other] = [claimed, held].map((word) => word.replace(/(?<=\d),(?=\d)/gu, ""));
  if (one === other) return true;
  const [[noun, particle], [own, marked]] = [particleOf(claimed), particleOf(held)];
  const isAlike = particle === marked || ALIKE.some((same) => same.includes(particle) && same.includes(marked));
  if (!isAlike || noun.length < 2) return false;
  if (noun === own) return true;
  return sayTheSame(noun, own) || isTitleOf(noun, own);
}

/** 군수 of 가온군수. */
function isTitleOf(noun: string, own: string): boolean {
  const front = own.slice(0, own.length - noun.length);
  return TITLED.test(noun) && own.endsWith(noun) && front.length >= 2 && !OTHER_TITLE.test(front);
}

/** Whether a claim ends as a sentence does: with the same verb in the same tense, politely or plainly. */
export function isSameEnd(claimed: string, held: string): boolean {
  const own = endsOf(held);
  return endsOf(claimed).some((end) => own.includes(end));
}

/** What the last verb of a claim may be where a sentence goes on behind it: 늘었고 is 늘었다, 인도되며 is 인도된다. */
export function isSameGoingOn(claimed: string, held: string, isPastLater: boolean): boolean {
  const stem = /^(.+?)(?:으며|며|고|지만|으나|는데)$/u.exec(held)?.[1];
  const ends = endsOf(claimed);
  if (stem !== undefined) {
    if (finalOf(stem) === FINAL.ssangsiot || !isPastLater) return endsOf(`${stem}다`).some((end) => ends.includes(end));
    return ends.includes(`${pastOf(stem)}다`);
  }
  if (/^[있없]어$/u.test(held) && !isPastLater) return ends.includes(`${held[0] ?? ""}다`);
  // 접수돼 17명이 다쳤다: 아 and 어 have the tense of what follows.
  const isOpen = isPastLater && finalOf(held) === 0 && !/(?:위|대|통|의|비|관|피|향|한|정|함|제외)해$/u.test(held);
  return isOpen && ends.includes(`${withFinal(held, FINAL.ssangsiot)}다`);
}

/** The past of 하다, 되다 and 이다; of others it is not known. */
function pastOf(stem: string): string {
  if (/하$/u.test(stem)) return stem.replace(/하$/u, "했");
  if (/되$/u.test(stem)) return stem.replace(/되$/u, "됐");
  return /이$/u.test(stem) ? `${stem}었` : "";
}

/** The end of a sentence as in a dictionary, but with its past: 한다 and 합니다 are 하다, 했습니다 is 했다; 무료입니다 is 무료이다 or 무료다. */
function endsOf(word: string): readonly string[] {
  const plain = word
    .replace(/하였/u, "했")
    .replace(/되었/u, "됐")
    .replace(/(?:이에요|예요)$/u, "입니다")
    .replace(/(?<=[가-힣])어요$/u, "다");
  if (COPULA.test(plain)) return [plain.replace(COPULA, "이다"), plain.replace(COPULA, "다")];
  const short = /^(.+)(?<!습)니다$/u.exec(plain)?.[1] ?? "";
  if (finalOf(short) === FINAL.bieup) return [`${withFinal(short, 0)}다`];
  const stem = /^(.+?)(?:습니다|는다|다)$/u.exec(plain)?.[1];
  if (stem === undefined) return [plain];
  return [finalOf(stem) === FINAL.nieun ? `${withFinal(stem, 0)}다` : `${stem}다`];
}
