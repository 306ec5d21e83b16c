import { isKindWord } from "../question/question-roles.js";
import { KOREAN_HEADS } from "../question/question-type-rules.js";

/**
 * What a word does for the topic of a question. `asks`: a question word; `class`: the noun behind it (어느 [회사]); `verb`: a
 * predicate; `time`: a time or an adverb; `part`: a noun that is always somebody's or something's (대표, 임대료) or says only what
 * kind of thing is meant (회사, 곳); `own`: anything else, likely a name: a topic of its own.
 */
export type KoreanRole = "asks" | "class" | "verb" | "time" | "part" | "own";

/** A word of a Korean question with its particle apart. */
export interface KoreanWord {
  readonly text: string;
  readonly noun: string;
  readonly particle: string;
  readonly role: KoreanRole;
}

const ASKS =
  /누구|누가|누굴|누군|언제|언젠|어디|어딨|어딘|무엇|무어|뭐|뭣|뭘|뭔|무슨|어떤|어떻|어떡|어느|어째|얼마|얼만|몇|며칠|^왜(?![가-힣]{2})/u;
/** Question words behind which a noun says what is asked for. */
const ASKS_WHICH = /^(?:무슨|어떤|어느|몇)$/u;

const PARTICLE =
  /^(.+?)(에서는|에서도|에서|에게서|에게는|에게|한테는|한테|께서는|께서|에는|에도|에선|에|으로는|으로|까지|부터|이랑|은|는|이|가|을|를|의|과|와|도|랑|로|엔|선)$/u;
/** Particles that follow a consonant, and those that follow a vowel. */
const BEHIND_CONSONANT = new Set(["은", "이", "을", "과", "이랑", "으로", "으로는"]);
const BEHIND_VOWEL = new Set(["는", "가", "를", "와", "랑", "로", "엔", "선"]);
const RIEUL = 8;

/** A syllable of a verb in the past or of intent: no noun has one behind its first syllable. */
const PAST = /.[었았했됐였갔왔났냈섰졌봤줬겠렸셨켰컸]|^(?:했|됐|갔|왔|났|냈|봤|줬|컸|샀)/u;
const VERB_END =
  /(?:[어해돼여]|했|됐|[아]|야|예요|에요|이에요|나|나요|니|냐|까|까요|지|지요|죠|대|대요|래|래요|음|임|함|됨|옴|감|데|는데|은데|ㄴ데|다|요|려고|줘|주세요|가요)$/u;
const DESCRIBES =
  /(?:.(?:한|된|하는|되는|했던|던|시킨)|^(?:만든|세운|지은|연|온|간|쓴|낸|맡은|받은|맺은|찍은|나온|생긴|열린|이끈|찾은|만난|들어간|들어온|있는|없는|하는|한|된|갔던|왔던|먹은|산|파는|맡는|사는|쓰는|나오는))$/u;
const TIME =
  /^(?:\d+|\d+[년월일시분]?|\d+년\d*월?|오늘|어제|내일|지금|현재|요즘|최근|올해|작년|내년|이번|당시|그때|그날|처음|처음에|마지막|다음|또|더|다시|주로|같이|함께|모두|다|전부|총|약|대략|정확히|자세히|구체적으로|혹시|실제로|원래|직접|이미|아직|도대체|대체|좀|제일|가장|얼추|대충|각각|그럼|근데|그리고|거기|여기|평균|하루|매년|매달|매월|이후|이전|그\s?외|밖|따로|빨리|많이)$/u;

/** Nouns that belong to something: what a body, a person, a place, an event or a report has. */
const PARTS = new Set(
  `본사 모회사 자회사 계열사 지사 지점 소속 직책 직함 직위 직업 전공 학력 경력 국적 출신 역할 업적 임무 업무 목표 계획 전략 성과 결과 특징 장점 단점 이점 강점 혜택
   기능 용도 조건 자격 대상 일정 순서 반응 입장 의견 발언 발표 전망 효과 영향 문제 문제점 주제 제목 슬로건 테마 취지 입장료 참가비 관람료 축사 개회사 폐회사 기조연설 연설 강연
   발표자 연사 강연자 사회자 참석자 참가자 참여자 수상자 수상작 주최 주관 주최자 주최사 주최측 후원 협력 협력사 협력기관 파트너 운영사 운영기관 개발사 제조사 투자자 투자사 고객 고객사 경쟁사 상대
   제품 상품 서비스 사업 분야 업종 홈페이지 전화번호 연락처 시설 건물 층수 좌석수 입주사 입주기업 입주업체 점심 저녁 식사 직원 임직원 인력 회원 학생 연구원 연구팀 팀 바이어 방문객 관람객 관객 전문가 투자 지원
   협약 계약 수출 회사 기업 업체 기관 단체 학교 대학 사람 분 곳 데 것 거 나라 도시 지역 행사 매체 언론사 신문 신문사 출처 기자 기술 프로그램 규모 공간 부지 부스 비용 세션 이유 때 시간 상 상품 개막식 폐막식
   개회식 폐회식 시상식 특별세션 패널토의 부대행사 의장 산하 최우수상 달러 원화 위치 업적 설립연도 창업 형태 별명 본명 가족 착공 완공 준공 개장 개통 시작 종료 일자리 예산 재원 공정률 주민 주민들 시민들 유족 경기 경기장 상대 상대팀 부상 반대 찬성 피해 피해액 원인 사망자 부상자 용의자 범인 재판 판결 처벌 대책 조치 수익 손실 부작용 관중 우승 득점 기록 감독 남편 아내 자녀`.split(
    /\s+/u,
  ),
);
/** Those that may end a name: 나래 풍력 사업. */
export const CLASSES = new Set(
  "사업 행사 회사 기업 업체 기관 단체 학교 대학 제품 상품 서비스 기술 프로그램 시설 건물 협약 계약 매체 신문 경기 재판 센터".split(
    " ",
  ),
);
/** What may stand in front of such a noun without naming anything. */
const PART_PREFIX =
  /^(?:부지|공동|총|월|연|연간|평균|최대|최종|전체|주요|현|전|신임|대표|운영|설립|투자|참가|참석|홍보|특별)(?=.)/u;
/** Nouns of quantities and offices longer than this have a name written together with them. */
const LONGEST_PART = 5;

/** The words of a Korean question. */
export function koreanWords(question: string): KoreanWord[] {
  const texts = question.match(/[\p{L}\p{N}.,'’·&-]*[\p{L}\p{N}%]/gu) ?? [];
  const words: KoreanWord[] = [];
  const asking = texts.findIndex((text) => ASKS.test(text));
  for (const [at, text] of texts.entries()) {
    const { noun, particle } = withoutParticle(text);
    words.push({ text, noun, particle, role: roleOf({ text, noun, particle }, texts, at, asking, words.at(-1)) });
  }
  return words;
}

function roleOf(
  { text, noun, particle }: Omit<KoreanWord, "role">,
  texts: readonly string[],
  at: number,
  asking: number,
  before: KoreanWord | undefined,
): KoreanRole {
  const asks = ASKS.exec(text);
  if (asks !== null) {
    const stuck = withoutParticle(text.slice(0, asks.index)).noun;
    return stuck === "" || isPart(stuck) ? "asks" : "own";
  }
  if (TIME.test(noun) || TIME.test(text)) return "time";
  if (/[\p{Script=Latin}\p{Script=Han}]/u.test(text)) return "own";
  if (PAST.test(text)) return "verb";
  if (isClass(texts, at, before)) return "class";
  if (isPart(noun) || isPart(text)) return "part";
  const last = at === texts.length - 1;
  if (asking >= 0 && at > asking && (particle === "" || last)) return "verb";
  if (DESCRIBES.test(text) && at < texts.length - 1) return "verb";
  return last && VERB_END.test(text) && particle === "" ? "verb" : "own";
}

/** Whether a noun is what 어느, 무슨 or 몇 개 asks for: up to the first that has a particle. */
function isClass(texts: readonly string[], at: number, before: KoreanWord | undefined): boolean {
  if (before === undefined || at === texts.length - 1) return false;
  if (before.role === "class") return before.particle === "";
  if (before.role !== "asks") return false;
  return ASKS_WHICH.test(before.text) || /^몇[가-힣]{1,2}$/u.test(before.text);
}

/** Whether a noun is a part of something, or only says what kind of thing is meant. */
export function isPart(noun: string): boolean {
  if (PARTS.has(noun) || isKindWord(noun)) return true;
  if (noun.length > LONGEST_PART) return false;
  if (KOREAN_HEADS.some(([, pattern]) => pattern.exec(noun)?.[0].length === noun.length)) return true;
  const bare = noun.replace(PART_PREFIX, "");
  return bare !== noun && isPart(bare);
}

/** A word without the particle that agrees with its last sound. */
export function withoutParticle(text: string): Pick<KoreanWord, "noun" | "particle"> {
  const [, noun = "", particle = ""] = PARTICLE.exec(text) ?? [];
  const code = noun.charCodeAt(noun.length - 1) - 0xac00;
  if (particle === "" || noun === "") return { noun: text, particle: "" };
  if (code < 0 || code > 11171) return { noun, particle };
  const final = code % 28;
  const agrees =
    (!BEHIND_CONSONANT.has(particle) || final !== 0) &&
    (!BEHIND_VOWEL.has(particle) || final === 0 || (particle === "로" && final === RIEUL));
  const long = noun.length > 1 || particle.length > 1 || particle === "은" || particle === "는";
  return agrees && long ? { noun, particle } : { noun: text, particle: "" };
}
