import { KOREAN_HEADS } from "../question/question-type-rules.js";
import { FINAL, finalOf } from "../said/hangul-syllable.js";

/** A Korean word as it stands, its noun and the particle that hangs on it (empty where there is none). */
export interface PartWord {
  readonly text: string;
  readonly base: string;
  readonly particle: string;
}

/** Question words of Korean at the start of a word, also of chat: 얼마, 언제였고, 몇명임, 누굴. */
export const KOREAN_WH =
  /(?<![가-힣])(?:언제|며칠|누구|누가|누굴|누군|어디|어딨|어딘|무엇|무어|뭐|뭣|뭘|뭔|무슨|어떤|어떻|어떡|어느|왜(?![가-힣]{2})|얼마|얼만|몇)/u;

/** Particles behind a noun, longest first. 이, 은, 을 and 과 follow a consonant, 가, 는, 를 and 와 a vowel. */
const PARTICLE =
  /(?:에서는|에서의|에게는|에서|에게|에는|에도|으로는|으로|까지|부터|(?<=[년월일때뒤후전기해])엔|에|의|은|는|이|가|을|를)$/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과", "와"],
  ["으로", "로"],
  ["으로는", "로는"],
];

/** Nouns for a part, a doing or a figure of something else: alone they do not say of what. */
const RELATIONAL =
  /^(?:착공|준공|완공|개통|개장|개관|설립|창립|창단|출범|출시|시행|시작|종료|개막|폐막|발사|결과|내용|목표|계획|효과|피해|대상|소속|주최|주관|운영|주연|상대|장소|위치|본사|소재지|주소|고향|시간|이름|성함|명칭|신청|접수|예매|예약|주차|교통|관람|이용|가입|참가|응모|돈|값|수|해|데)$|[가-힣](?:비|액|률|율|료|값|량)$|(?:보조|지원|보상|배상|추징|합의|투자|기부|후원|계약|보증|부담|출연|축의|장려|과징)금$/u;

/** Words for a time or an occasion, without particle: 2023년, 3월, 예산 때, 발표 뒤. */
const TEMPORAL =
  /^(?:\d+(?:년도?|월|일|분기|세기|년대|월말|년말)|상반기|하반기|연간|작년|올해|지난해|재작년|내년|이듬해|다음해|지금|현재|요즘|처음|나중|최근|애초|당초|이후|이전|봄|여름|가을|겨울)$|(?:때|당시|시점|무렵|직후|직전|첫날|다음날|[1-4]분기|뒤|후|전)$/u;

/** Verbs in front of their noun: 죽은, 받는, 요구한. A noun with the topic particle may look alike. */
const ADNOMINAL =
  /(?:[하되받오있없]는|[받죽맺넣묻찾입얻갚잃읽잡뽑접밟막먹믿닫심같높낮많적작좋늦젊않]은|[가-힣]{2}[한된던])$/u;
/** Verbs that are known as such only behind what they bear on: 벌금을 낸, 눈에 무너진. */
const MAYBE_ADNOMINAL = /[낸난본쓴든친킨온간린긴준른힌진될할인는]$/u;

/** Words that bind to the noun behind them: 전 장관, 첫 경기, 세 회사. */
const DETERMINER = /^(?:전|현|첫|신|구|두|세|네|한|그|이|저|최종|새|옛|총|전체|실제|각|제\d+|나중|처음)$/u;

/** Puts a particle behind a noun in the form that the noun's last sound wants. */
export function withParticle(base: string, particle: string): string {
  const pair = PAIRS.find((forms) => forms.includes(particle));
  if (pair === undefined || !/[가-힣]$/u.test(base)) return base + particle;
  // 로 and not 으로 also behind ㄹ, the eighth final consonant.
  const isLiquid = particle.includes("로") && finalOf(base) === FINAL.rieul;
  return base + (finalOf(base) > 0 && !isLiquid ? pair[0] : pair[1]);
}

/** Cuts a text at white space into words with their particles. */
export function wordsOf(text: string): PartWord[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => {
      const particle = PARTICLE.exec(word)?.[0] ?? "";
      const base = word.slice(0, word.length - particle.length);
      const fits = base !== "" && (withParticle(base, particle) === word || !/[가-힣]$/u.test(base));
      // One syllable in front of a particle is a noun only where the particle is sure: 값을, 수는.
      const isSure = base.length > 1 || RELATIONAL.test(base) || /^(?:은|는|을|를|에는|에서)$/u.test(particle);
      return particle !== "" && fits && isSure
        ? { text: word, base, particle }
        : { text: word, base: word, particle: "" };
    });
}

export function isTemporal({ base }: PartWord): boolean {
  return TEMPORAL.test(base);
}

/** Whether two words in the same place look like verbs in front of their nouns: 다친 사람과 숨진 사람. */
export function bothAdnominal(a: PartWord, b: PartWord): boolean {
  return MAYBE_ADNOMINAL.test(a.text) && MAYBE_ADNOMINAL.test(b.text);
}

/** @param before the word in front */
export function isAdnominal({ text }: PartWord, before: PartWord | undefined): boolean {
  return ADNOMINAL.test(text) || (before !== undefined && before.particle !== "" && MAYBE_ADNOMINAL.test(text));
}

export function bindsForward({ text }: PartWord): boolean {
  return DETERMINER.test(text);
}

/** Whether a noun names what is asked of something and is no thing or person itself: 매출, 착공, 이유. */
export function isAsked({ base }: PartWord): boolean {
  return (
    RELATIONAL.test(base) ||
    KOREAN_HEADS.some(([type, pattern]) => type !== "person" && type !== "place" && pattern.test(base))
  );
}

/** Whether a noun is nothing but a role or a place that something has: 대표, 본사; 다온군수 is one of his own. */
export function isRole({ base }: PartWord): boolean {
  return KOREAN_HEADS.some(([, pattern]) => pattern.exec(base)?.[0] === base);
}

/** Whether words name a thing of their own, and not only what is asked (최종 합의된 인상률) or when (나중 브리핑 때). */
export function namesTopic(words: readonly PartWord[]): boolean {
  const last = words.at(-1);
  if (last === undefined || isTemporal(last)) return false;
  const isHead = (word: PartWord): boolean => isAsked(word) || isRole(word);
  return words.some((word, i) => {
    if (isTemporal(word) || bindsForward(word) || (isAdnominal(word, words[i - 1]) && i < words.length - 1))
      return false;
    return !isHead(word);
  });
}
