import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { KOREAN_HEADS } from "../question/question-type-rules.js";

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
  /(?:에서는|에서의|에게는|에서|에게|에는|에도|으로는|으로|까지|부터|(?<=[년월일때뒤후전기해음중초말금])엔|에|의|은|는|이|가|을|를)$/u;
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
  /^(?:오픈|론칭|런칭|발매|가동|출간|상장|착공|준공|완공|개통|개장|개관|설립|창립|창단|출범|출시|개봉|상영|방영|시공|설계|감리|시행|시작|종료|개막|폐막|발사|기간|일정|주제|제목|휴관일|휴무일|결과|내용|장점|단점|강점|약점|문제점|해결책|대책|대안|한계|과제|목표|계획|효과|피해|대상|소속|주최|주관|운영|주연|상대|장소|위치|본사|소재지|주소|고향|시간|이름|성함|명칭|신청|접수|예매|예약|주차|교통|관람|이용|가입|참가|응모|폭|돈|값|수|해|데)$|(?:인수|매각|분양|공모|낙찰|감정|경매|판매|매입)가$|[가-힣](?:비|액|률|율|료|값|량)$|(?:보조|지원|보상|배상|추징|합의|투자|기부|후원|계약|보증|부담|출연|축의|장려|과징)금$/u;

/** Nouns of one syllable that are sure in front of 이 and 가. */
const SYLLABLE_NOUN = /^(?:팀|씨|곳|책|당|역|섬|법|탑|댐)$/u;
/** Doings that a figure is of and that name nothing: 누적 투자 유치액. */
const DOING =
  /^(?:누적|투자|유치|수출|수입|고용|채용|판매|생산|매입|인수|지원|모집|체결|입주|참석|참여|출전|방문|평균|하루|연간|월간)$/u;
/** People by what they have to do with something, and the figure of what stands in front of it. */
const PEOPLE = /^(?:직원|주민|회원|승객|이용객|방문객|관람객|입장객|참가자|참석자|가입자|이용자|관중)$/u;
/** A role within a house, which does not say of which: 재무팀장, 노조위원장. */
const INNER_ROLE =
  /^(?:재무|홍보|영업|기획|마케팅|인사|운영|총무|법무|개발|기술|연구|관리|생산|전략|감사|노조|비서|편집)(?:팀장|부장|실장|본부장|이사|책임자|위원장|소장|과장|국장|직원)$/u;

/** Words for a time or an occasion, without particle: 2023년, 3월, 예산 때, 발표 뒤. */
const TEMPORAL =
  /^(?:\d+(?:년도?|월|일|분기|세기|년대|월말|년말)|상반기|하반기|연간|작년|올해|지난해|재작년|내년|이듬해|다음해|지금|현재|요즘|처음|나중|최근|애초|당초|이후|이전|봄|여름|가을|겨울)$|(?:때|당시|시점|무렵|직후|직전|첫날|다음날|이튿날|당일|[1-4]분기|뒤|후|전)$/u;

/** Verbs in front of their noun: 죽은, 받는, 요구한. A noun with the topic particle may look alike. */
const ADNOMINAL =
  /(?:[하되받오있없]는|[받죽맺넣묻찾입얻갚잃읽잡뽑접밟막먹믿닫심같높낮많좋늦젊않맡쏟쌓놓엮끊섞앉]은|(?<![가-힣])[적작]은|[가-힣]{2}[한된던]|[가-힣][았었했났됐왔갔졌렸였]을)$/u;
/** Verbs whose stem may as well be a noun, known behind what they bear on: 배가 실은, 시장을 맞은. */
const SHORT_ADNOMINAL = /^(?:실|남|담|들|맞|쫓|꽂|찢|물|심|안|신|감|걸|얹)은$/u;
/** Verbs that are known as such only behind what they bear on: 벌금을 낸, 눈에 무너진. */
const MAYBE_ADNOMINAL = /[낸난본쓴든친킨온간린긴준른힌진될할인는]$/u;

/** Words that bind to the noun behind them: 전 장관, 첫 경기, 세 회사. */
const DETERMINER =
  /^(?:전|현|첫|정식|공식|최초|마지막|신|구|두|세|네|한|그|이|저|최종|새|옛|총|전체|실제|각|제\d+|나중|처음)$/u;

/** Puts a particle behind a noun in the form that the noun's last sound wants. */
export function joinParticle(base: string, particle: string): string {
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
      const fits = base !== "" && (joinParticle(base, particle) === word || !/[가-힣]$/u.test(base));
      // One syllable in front of a particle is a noun only where the particle is sure: 값을, 수는.
      const isSure =
        base.length > 1 ||
        RELATIONAL.test(base) ||
        SYLLABLE_NOUN.test(base) ||
        /^(?:은|는|을|를|에는|에서)$/u.test(particle);
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
  // 짓는 데 드는: 데 is a noun that takes no particle there.
  // 맺은 회사는: what stands behind such a verb is its noun.
  const isBehind =
    before !== undefined && (before.particle !== "" || before.base === "데") && !ADNOMINAL.test(before.text);
  return ADNOMINAL.test(text) || (isBehind && MAYBE_ADNOMINAL.test(text)) || isDone(text, before);
}

/** A noun takes 은 behind a consonant and 는 behind a vowel, so 지은 and 짓는 are verbs. */
function hasVerbForm(text: string): boolean {
  const [, stem = "", ending = ""] = /^([가-힣]+)([은는])$/u.exec(text) ?? [];
  return stem !== "" && finalOf(stem) > 0 === (ending === "는");
}

/** Behind an object stands its verb: 연설을 한 사람, 지사를 연 은행, 연구소를 세운 회사. */
function isDone(text: string, before: PartWord | undefined): boolean {
  if (before === undefined) return false;
  if (SHORT_ADNOMINAL.test(text)) return /^(?:이|가|을|를|에|에서)$/u.test(before.particle);
  return /^[을를]$/u.test(before.particle) && finalOf(text) === FINAL.nieun && !/^(?:전|천|만|신)$/u.test(text);
}

/** Whether a word has the form of a verb in front of its noun. */
export function looksAdnominal({ text }: PartWord, before?: PartWord): boolean {
  return isDone(text, before) || ADNOMINAL.test(text) || MAYBE_ADNOMINAL.test(text) || hasVerbForm(text);
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
  return INNER_ROLE.test(base) || KOREAN_HEADS.some(([, pattern]) => pattern.exec(base)?.[0] === base);
}

/** Whether a noun is a person by what he does or is: 마케팅 헤드, 이사장, 사람. */
export function isPerson({ base }: PartWord): boolean {
  return KOREAN_HEADS.some(([type, pattern]) => type === "person" && pattern.test(base));
}

/** Whether a second role is of the same house as the first: 군수와 부군수, 선장과 기관장. */
export function isRoleBeside(a: PartWord, b: PartWord): boolean {
  if (!isRole(a) || !isPerson(a)) return false;
  const second = { ...b, base: b.base.replace(/^(?:부|수석)(?=[가-힣]{2})/u, "") };
  const areHeads = [a, b].every(({ base }) => /^[가-힣]{1,2}장$/u.test(base));
  return areHeads || (isRole(second) && isPerson(second));
}

/** Whether words name a thing of their own, and not only what is asked (최종 합의된 인상률) or when (나중 브리핑 때). */
export function namesTopic(words: readonly PartWord[]): boolean {
  const last = words.at(-1);
  if (last === undefined || isTemporal(last)) return false;
  const isHead = (word: PartWord): boolean => isAsked(word) || isRole(word);
  return words.some((word, i) => {
    if (isTemporal(word) || bindsForward(word) || (isAdnominal(word, words[i - 1]) && i < words.length - 1))
      return false;
    // 걸리는 시간, 드는 비용
    if (i === 0 && words.length === 2 && isAsked(last) && MAYBE_ADNOMINAL.test(word.text)) return false;
    return !isHead(word) && !DOING.test(word.base) && !PEOPLE.test(word.base);
  });
}
