import type { Token } from "../../coverage/analyzer/tokens.js";
import { plainStem } from "../statement/statement-stems.js";
import { isCountedBehind, isCounter, unitOf, withoutCopula } from "./question-counter.js";

/**
 * What a word does in its question. `topic`: whom or what it is about (사이버포트의); `aspect`: what of it is asked for
 * (임대료), or the predicate (열렸나요); `modifier`: what narrows the two down; `class`: the class that the answer is one of (…을 맺은
 * [회사], 어느 [도시]); `kind`: only says what kind of thing is wanted (이름, 곳, 금액) and rarely stands in the answer.
 */
export type TermRole = "topic" | "modifier" | "aspect" | "class" | "kind";

/** Nouns that say what kind of thing is wanted. A sentence that answers need not hold them. */
const KIND_WORDS = new Set(
  `이름 때문 명칭 사람 인물 분 놈 애 곳 장소 지역 시기 때 날 날짜 일자 연도 년도 해 년 월 일 시점 기간 금액 액수 수 숫자 개수 인원 인원수 정도 총 모두 전부 전체 통틀어 통틀어서 다해서 합쳐서 합해서 종류 가운데
   중 중에 뜻 의미 정의 이유 까닭 방법 방식 내용 얘기 이야기 기사 보도 언론 뉴스 현재 지금 올해 요즘 당시 번 개 명 회 회째 번째 대략 약 얼추 대충 대체 도대체 정확히 구체적
   말 쪽 편 축 거기 여기 우리 나 너 걔 그건 그거 이거 저거 뭐였 뭔가 뭐임 누구임 얼마임 들 들었 돼 되 되나 되니 되냐 됐 해줘 좀 두 나오 나와 나온 나왔 성함 데 데가 각각 각자 비교 비교해 name number year date city country place person people amount kind which currently current now today
   一年 一天 一个 几年 当前 当時 现在 現在 目前 时候 時候 名字 名称 名稱 姓名 城市 国家 國家 地方`.split(/\s+/u),
);

const WH =
  /언제|며칠|누구|누가|누굴|누군|어디|어딨|어딘|무엇|무어|뭐|뭣|뭘|뭔|무슨|어떤|어떻게|어떡|어느|어째|왜(?![가-힣]{2})|얼마|얼만|몇/gu;
/** Question words that stand in front of a noun. */
const ATTRIBUTIVE = /^(?:무슨|어떤|어느|몇)$/u;
/** Counts of the thing itself: "컨퍼런스는 몇 회째" asks for no part of it. */
const OF_ITSELF = /몇\s?(?:회째|번째|회|살|세|층|년째|주년|위|등|배)/u;
/** In front of a counting noun: 몇 [퍼센트]. */
const COUNTED = /몇\s*$/u;
/** In front of the piece that a price or a rate is of: 한 [그루]에 얼마. */
const PIECE = /(?<![가-힣])(?:한|두|세|네|다섯|열)\s*$/u;
/** "Is" in chat on what counts: 몇 회째[임], 몇 명[이냐]. */
const COPULA = /(?<=[가-힣])이?(?:임|음|냐|니|죠|지|래|야|욤|더라|었더라|였더라|었어|였어|었음|였음)$/u;
/** A particle that the search leaves on a counting noun of one syllable: 몇 [명이]. */
const COUNTED_PARTICLE = /(?<=^[가-힣])(?:이?나|[이가은는을를에째])$|(?<=^[명개곳])의$/u;
/** What counts times, with its particle: 몇 [월에]. */
const TIME_COUNTER = /^(?:년|년도|연도|월|일|시|세기|분기)(?:에|에는|로|부터|까지|쯤|경)?$/u;
const MARKED = /(?:에서|에게|한테|으로|[을를이가은는의에와과로도])$/u;
/** Provinces end in what looks like a particle. */
const PROVINCE = /^(?:경기|강원|충청|전라|경상|제주|[가-힣][남북])도$/u;
const VERBAL = /(?:한|된|하는|되는|했던|하던|던|할|될)$/u;
/** Adverbs: they name no topic, wherever they stand. */
const ADVERB =
  /^(?:같이|함께|여태|여태껏|지금껏|이제껏|처음|맨처음|맨|제일|가장|다시|새로|먼저|직접|스스로|혼자|주로|자주|원래|드디어|결국|실제|실제로|대략|약|최대|최소|이미|벌써|갑자기|따로|더|덜|또|잘|못|안|바로|계속|당시|이번에|이번|이날|그날|최근|최근에)$/u;
const MAYBE_VERBAL = /[은는진린난낸쓴든친킨온간본준른운연산탄판]$/u;

/** Gives each content word of a Korean question its role. */
export function koreanRoles(question: string, tokens: readonly Token[]): Map<Token, TermRole> {
  const surface = (token: Token | undefined): string =>
    token === undefined ? "" : question.slice(token.start, token.end);
  const isKind = (token: Token | undefined): boolean =>
    token !== undefined &&
    (isKindWord(withoutCopula(token.stem)) || isCounted(token.stem, question.slice(0, token.start)));
  const roles = new Map<Token, TermRole>();
  const content = tokens.filter((token) => !isKind(token));
  for (const token of tokens) roles.set(token, isKind(token) ? "kind" : "modifier");
  const wh = [...question.matchAll(WH)].at(-1);
  const behind = wh === undefined ? [] : content.filter((token) => token.start >= wh.index + wh[0].length);
  const before = wh === undefined ? content : content.filter((token) => token.end <= wh.index);
  if (wh !== undefined && behind.length > 0) {
    for (const token of behind) roles.set(token, "aspect");
    const [first] = behind;
    if (first !== undefined && behind.length > 1 && ATTRIBUTIVE.test(wh[0])) roles.set(first, "class");
  } else if (before.length > 1 && !OF_ITSELF.test(question)) {
    const head = before.at(-1);
    const verb = before.findLast(
      (token, i) => i < before.length - 1 && isAdnominal(surface(token), surface(before[i - 1])),
    );
    // In front of a word like 이유 or 곳 the last content word may itself be the verb (문을 닫는 이유).
    const describes =
      head !== undefined &&
      isAdnominal(surface(head), surface(before.at(-2))) &&
      isKind(tokens[tokens.indexOf(head) + 1]);
    if (head !== undefined) roles.set(head, verb === undefined || describes ? "aspect" : "class");
    if (verb !== undefined && !describes) roles.set(verb, "aspect");
  }
  // The words up to the first particle name the topic, unless they are asked for themselves.
  const end = before.findIndex(
    (token) => token.kind !== "number" && isMarked(token, surface(token) + particleBehind(question, token)),
  );
  for (const token of before.slice(0, end === -1 ? before.length : end + 1)) {
    if (roles.get(token) === "modifier" && !ADVERB.test(token.stem)) roles.set(token, "topic");
  }
  widenAspect(tokens, roles, surface);
  return roles;
}

/** Whether a word carries a particle: 경기도 does not, and where the search leaves 은 or 는 on a word, it is a verb's (썩은, 닫는). */
function isMarked({ stem }: Token, word: string): boolean {
  if (PROVINCE.test(word)) return false;
  const isVerb = word === stem && stem.length > 1 && /[은는]$/u.test(stem) && plainStem(stem) === stem;
  return MARKED.test(word) && !isVerb;
}

/** A noun right in front of what is asked for, without a particle, is part of it: [협력] 기관, [목표] 주가. */
function widenAspect(
  tokens: readonly Token[],
  roles: Map<Token, TermRole>,
  surface: (token: Token | undefined) => string,
): void {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (roles.get(token) !== "aspect" || before === undefined || roles.get(before) !== "modifier") continue;
    if (surface(before) === before.stem && before.kind === "hangul" && token.start - before.end === 1)
      roles.set(before, "aspect");
  }
}

/**
 * The noun that says what is asked for: the last in front of the question word ("[가격]은 얼마"), or of the question where there
 * is none; in front of 이름 the noun whose name it is.
 */
export function askedNoun(question: string, tokens: readonly Token[]): string | null {
  const wh = [...question.matchAll(WH)].at(-1);
  const before = tokens.filter(({ kind, end }) => kind === "hangul" && (wh === undefined || end <= wh.index));
  const stems = before.map(({ stem }) => (stem.length === 2 ? stem.replace(/[은는]$/u, "") : stem));
  const last = stems.at(-1);
  return (last !== undefined && /^(?:이름|성함|명칭)$/u.test(last) ? stems.at(-2) : last) ?? null;
}

/** Whether a word counts what is asked for, or is the piece that is asked about. */
function isCounted(stem: string, before: string): boolean {
  if (COUNTED.test(before))
    return (
      isCounter(stem.replace(COPULA, "").replace(COUNTED_PARTICLE, "")) ||
      TIME_COUNTER.test(stem) ||
      isCountedBehind(stem)
    );
  return PIECE.test(before) && unitOf(stem) !== null;
}

/** A number word with its counting noun in one: 협력기관 [두곳]. */
const COUNTED_IN_WORDS =
  /^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?:곳|군데|개|명|가지|팀|사람|분|나라)[은는이가을를]?$/u;

/** Whether a word only says what kind of thing is wanted; also where a particle still hangs on a word of one syllable. */
export function isKindWord(stem: string): boolean {
  return (
    KIND_WORDS.has(stem.replace(/(?<=[가-힣]{2})임$/u, "")) ||
    COUNTED_IN_WORDS.test(stem) ||
    (/^(?:.[은는]|[곳데때분]의|[곳분]이|[데때]가|[곳분]을|데를)$/u.test(stem) && KIND_WORDS.has(stem.slice(0, 1)))
  );
}

/** Whether a word is a verb in front of the noun it describes: 배정한, or 넣은 behind an object. */
function isAdnominal(word: string, previous: string): boolean {
  if (VERBAL.test(word) && word.length >= 3) return true;
  return (
    (VERBAL.test(word) || MAYBE_VERBAL.test(word)) &&
    (/(?:에서|으로|[을를이가에와과로])$/u.test(previous) || ADVERB.test(previous))
  );
}

/** The particle behind a Latin word or a number, which is no part of the token. */
function particleBehind(question: string, { end }: Token): string {
  return /^['’”"」』》)]*([가-힣]{1,2})/u.exec(question.slice(end))?.[1] ?? "";
}
