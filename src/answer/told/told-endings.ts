import { FINAL, finalOf, withFinal } from "../../coverage/hangul-syllable.js";
import { NOUNS_IN_GO } from "../said/nouns-in-go.js";
import { isTopic } from "../said/said-word-shapes.js";

const DENIED = /않|못|없|아니|(?<![가-힣])(?:안|말) /u;
const NO_VERB = new RegExp(`(?:다|라|자|냐)고,?$|^${NOUNS_IN_GO},?$`, "u");
/** Helps the verb in front of it: 내고 있다, 마련해 주겠다. */
const HELPED = /^(?:있|싶|나서|말|온|왔|주|줄|내|낼|두|둘|놓|놔|버리|보겠)/u;
/** Behind a noun and no deed: 개통을 기념해. */
const NO_DEED = /^(?:위|통|대|포함|기념|향|비|관|대비|의|인|감안|고려|활용|이용|근거|기준|비롯|계속)해$/u;
const SUBJECT = /[가-힣]{2}(?:이|가)$/u;
const TO_COME = /내년|오는|다음|앞으로|내후년|까지(?= )/u;
/** Stems that change in front of a vowel, or may: which does is known to a dictionary alone. */
const CHANGES: readonly number[] = [7, 17, 19];

/**
 * The first of two things that somebody says he will do: 치료비를 내고, 임금도 주겠다 as 치료비를 내겠다. What joins them has no mood of its own
 * and takes that of the end, as long as nobody else does the second.
 */
export function withSharedWill(words: string): string[] {
  return /겠다[.]?$/u.test(words) ? firstDeeds(words).map(({ front, stem }) => `${front} ${stem}겠다`) : [];
}

/** The first of two things that are planned, where its time is yet to come: 내년 문을 열고 120명을 뽑을 계획이다 as 내년 문을 열 계획이다. */
export function planOf(sentence: string): string[] {
  const planned = /[가-힣] ((?:계획|예정|방침)이다)[.]?$/u.exec(sentence)?.[1];
  if (planned === undefined) return [];
  return firstDeeds(sentence).flatMap(({ front, stem }) => {
    const coming = comingOf(stem);
    return coming === null || !TO_COME.test(front) ? [] : [`${front} ${coming} ${planned}.`];
  });
}

/** Each verb that goes on to one with the same who, and what stands in front of it. */
function firstDeeds(sentence: string): { front: string; stem: string }[] {
  const words = sentence.split(" ");
  return words.flatMap((word, at) => {
    const rest = words.slice(at + 1);
    const stem = stemOf(word, rest[0] ?? "");
    const isOthers = rest.some((one) => isTopic(one) || SUBJECT.test(one.replace(/,$/u, "")));
    if (stem === null || at === 0 || rest.length < 2 || isOthers || DENIED.test(rest.join(" "))) return [];
    return [{ front: words.slice(0, at).join(" "), stem }];
  });
}

/** The stem of a verb that goes on: 내고 is 내, 투입해 is 투입하. What has a tense of its own shares none. */
function stemOf(word: string, next: string): string | null {
  if (NO_VERB.test(word) || HELPED.test(next) || NO_DEED.test(word)) return null;
  const stem = /^([가-힣]+)고,?$/u.exec(word)?.[1] ?? /^([가-힣]{2,})해,?$/u.exec(word)?.[1]?.concat("하") ?? null;
  return stem === null || finalOf(stem) === FINAL.ssangsiot ? null : stem;
}

/** 내 as 낼, 먹 as 먹을. */
function comingOf(stem: string): string | null {
  const final = finalOf(stem);
  if (final === 0) return withFinal(stem, FINAL.rieul);
  if (final === FINAL.rieul) return stem;
  return final < 0 || CHANGES.includes(final) ? null : `${stem}을`;
}
