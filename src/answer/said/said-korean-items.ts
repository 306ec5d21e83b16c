import type { Amount } from "../../coverage/amounts.js";
import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { isInBrackets } from "../check/check-frames.js";
import type { CheckText, CheckWord } from "../check/check-word.js";

/** Where or with whom something is; 하고 있다 and 할 수 있다 are no verbs of their own. */
const BEING = /(?<=[가-힣](?:에|에는|에도|에서|이|가|은|는) )있(?=[다었습으고는])/gu;

const COUNTER =
  /^\s?(?:여\s?)?(?:명|개국|개월|개|곳|건|편|권|대|회|번|배|층|종|인|척|채|마리|가지|시간|년간|차례|째|석|표|점|세|살|위|원|달러|쪽|팀|사|장)(?:째)?/u;

/** Nouns of two syllables whose last looks like a particle. */
const NO_PARTICLE = new Set(
  "국가 평가 증가 추가 참가 허가 물가 주가 작가 인가 나이 아이 사이 차이 회의 논의 협의 합의 동의 주의 정의 건의 도로 경로 진로 통로 제도 정도 의도 속도 태도 지도 보도 온도 시도 유도 주도 매도 인도 결과 성과 효과 통과 학과 사과 초과 경과 부과 서로 바로 따로 새로 별로 실로 최은 높은 같은 많은 작은 낮은 좋은 젊은 늦은 넓은 짧은 깊은 적은".split(
    " ",
  ),
);

/** What somebody or something has, so that whose it is stands in front: 도서관은 … 연면적은. */
export const ATTRIBUTE =
  /(?:면적|매출|이익|손실|인구|요금|가격|비용|예산|규모|길이|높이|무게|기간|임기|본사|사업비|장서|정원|주가|임대료|월세|수익|지분|점유율|[가-힣]율|[가-힣]액)$/u;

/** Nouns that only say that what the verb in front of them tells is still to come; plans are compared elsewhere. */
const TO_COME = /^(?:예정|계획|방침|전망|목표|구상)$/u;

/** 체결하는 쾌거를 이뤘다 says that it was signed. */
const FEAT = /^(?:쾌거|성과|기염|개가)[을를]$/u;

const FEAT_DONE = /^(?:이루|이뤘|이뤄|거두|거뒀|올리|올렸|토하|토했)/u;

/** 보육한 경험이 있다 says that it was done. */
const ONCE_DONE = /^(?:경험|적|바)[이가은도]?$/u;

const AND_OTHERS = /^등(?:[을이은의과에도]|에서|으로)?$/u;

const TOGETHER = /^(?:공동|함께|각각|같이)$/u;

/** A word or an amount of a Korean sentence, as it stands there. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly word: CheckWord | null;
  readonly amount: Amount | null;
  /** The word up to its white space, without brackets and quotation marks. */
  readonly whole: string;
  readonly particle: string;
  /** What follows it. */
  readonly rest: string;
  readonly comma: boolean;
  readonly gloss: boolean;
  /** Stands in front of a closing quotation mark or bracket. */
  readonly quoted: boolean;
}

/** The words and amounts of a Korean sentence, each with its particle, without those that only help others. */
export function koreanItems(said: CheckText): Item[] {
  return withoutHelpers(itemsOf(said).filter(({ word }) => word === null || !TOGETHER.test(word.stem)));
}

function itemsOf({ text, words, amounts }: CheckText): Item[] {
  const spans = [
    ...words.map((word) => ({ word, amount: null, start: word.start, end: word.end })),
    ...amounts.map((amount) => ({ word: null, amount, start: amount.start, end: amount.end })),
    ...[...text.matchAll(BEING)]
      .filter(({ index }) => !words.some(({ start, end }) => start <= index && index < end))
      .map(({ index }) => {
        const word: CheckWord = { start: index, end: index + 1, stem: "있", name: false, marks: [], ends: null };
        return { word, amount: null, start: word.start, end: word.end };
      }),
  ].sort((a, b) => a.start - b.start);
  return spans.map((span) => {
    const { word, amount, start, end } = span;
    // 2019년 석하진: the beginning of a name counts nothing.
    const isBeforeName = words.some((other) => other.name && other.start === end + 1);
    const counter = amount === null || isBeforeName ? "" : (COUNTER.exec(text.slice(end))?.[0] ?? "");
    const behind = /^(?:\s?[(（][^)）\n]*[)）])?['’”"」』》〉]*([가-힣]*)['’”"」』》〉]*([가-힣]*)/u.exec(
      text.slice(end + counter.length),
    );
    const tail = `${behind?.[1] ?? ""}${behind?.[2] ?? ""}`;
    const surface = amount === null ? text.slice(start, end) : "";
    const after = text.slice(end + counter.length + (behind?.[0].length ?? 0));
    // 검토 중이라고: what is being done is a verb.
    const doing = word !== null && tail === "" ? /^\s중([이인][가-힣]*)/u.exec(after) : null;
    const rest = after.slice(doing?.[0].length ?? 0);
    const whole = `${surface}${doing === null ? tail : `하${doing[1]}`}`;
    const particle = doing !== null ? "하" : word === null ? tail : particleOf(word, surface, tail);
    return {
      ...span,
      whole,
      particle,
      rest,
      comma: rest.startsWith(","),
      gloss: isInBrackets(text, start),
      quoted: /^[’”"'」』》〉)）]/u.test(text.slice(end)),
    };
  });
}

/** Takes out 등, whose particle is that of the list, and 예정 and the like behind their verb. */
function withoutHelpers(items: readonly Item[]): Item[] {
  const done: Item[] = [];
  for (const [at, item] of items.entries()) {
    const before = done.at(-1);
    if (before !== undefined && AND_OTHERS.test(item.whole) && before.particle === "") {
      const { rest, comma, whole } = item;
      done[done.length - 1] = { ...before, particle: whole.slice(1), rest, comma };
    } else if (before === undefined || !isHelper(item, before, items[at - 1], items[at + 1])) done.push(item);
  }
  return done;
}

/** Says no more than that what the verb in front of it tells has been done or is to come. */
function isHelper(item: Item, before: Item, previous: Item | undefined, next: Item | undefined): boolean {
  if (item.word === null) return false;
  if (ONCE_DONE.test(item.whole) && /^\s있/u.test(item.rest)) return true;
  if (item.word.stem === "있" && ONCE_DONE.test(previous?.whole ?? "")) return true;
  if (FEAT.test(item.whole) && FEAT_DONE.test(next?.whole ?? "")) return true;
  if (FEAT_DONE.test(item.whole) && FEAT.test(previous?.whole ?? "")) return true;
  return TO_COME.test(item.word.stem) && finalOf(before.whole) === FINAL.rieul && before.word !== null;
}

function particleOf(word: CheckWord, surface: string, tail: string): string {
  if (tail !== "" || !/[가-힣]$/u.test(surface)) return tail;
  const own = /^(.+)[은는이가을를]$/u.exec(surface)?.[1] ?? "";
  if (ATTRIBUTE.test(own)) return surface.slice(-1);
  if (word.stem.length < surface.length && surface.startsWith(word.stem)) {
    // 반도체이며 and the like keep their vowel; a stem of one syllable and its particle too.
    return surface.slice(word.stem.length);
  }
  if (surface.length !== 2 || NO_PARTICLE.has(surface)) return "";
  return agrees(surface) ? surface.slice(1) : "";
}

/** 은, 이, 을 and 과 follow a consonant, 는, 가, 를 and 와 a vowel. */
function agrees(surface: string): boolean {
  const isOpen = finalOf(surface.slice(0, -1)) === 0;
  return /[은이을과]$/u.test(surface) ? !isOpen : /[는가를와로]$/u.test(surface) ? isOpen : /[에의]$/u.test(surface);
}
