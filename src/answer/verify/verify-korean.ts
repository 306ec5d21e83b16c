import { LONG_SURNAMES, SURNAMES, TITLES } from "./verify-name-tables.js";

/** Nouns that a sentence is framed with and that say nothing of their own. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  "경우 이유 내용 규모 금액 숫자 시점 당시 현재 기준 보도 기사 자료 해당 관련 이번 사람 인물 회사 기업 업체 기관 단체 장소 지역 곳곳 날짜 시간 기간 이름 명칭 명단 목록 가운데 하나 다음 이상 이하 정도 전체 모두 각각 그것 이것 우리 자신 본인 누구 무엇 언제 어디 얼마 어떤 대해 대한 위해 위한 통해 통한 따라 따르면 의하면 함께 또한 그리고 그러나 하지만 다만 특히 먼저 이어 이후 이전 사이 동안 가지 번째 측면 방법 방식 과정 결과 부분 점에서 직책 직함 역할 대상 목적 총액 총 약 것입 때문 한편 즉 등등".split(
    " ",
  ),
);

/** Everyday nouns of three syllables that begin like a family name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "전문가 이용자 사용자 관계자 참가자 참석자 소비자 투자자 기업인 한국인 외국인 시민들 주민들 사업자 운영자 지도자 지지자 유권자 정치인 연예인 노동자 근로자 장애인 고객들 직원들 학생들 우리나 최근에 지난해 올해는 공무원 공공성 가능성 중요성 안전성 이사회 위원회 협의회 박람회 정상회 전시회 공청회 심포지 방문단 대표단 사업단 조사단 추진단 연구소 연구원 연구진 개발사 제작사 운영사 공급사 제조사 자회사 모회사 본부장 지방비 국비는 총사업 사업비 예산안 법안은 조례안 인공지 반도체 자동차 항공기 고속철 지하철 신도시 신기술 첨단화 전산화 현대화 고도화 다양화 활성화 상용화 구체화 변화를 문화적 경제적 정치적 사회적 기술적 국제적 세계적 공식적 장기적 단기적 성공적 최종적 기본적 전략적 지속적 안정적 구체적 이미지 온라인 오프라 홈페이 경쟁력 영향력 기술력 노동력 생산력 주도권 소유권 이용권 공동체 지자체 유튜브 인스타 소프트 하드웨 방송사 언론사 신문사 통신사 보험사 증권사 금융권 은행권 정보통 전통적 현지시 하반기 상반기 이튿날 주말에 오전에 오후에".split(
    " ",
  ),
);

/** Behind a noun: the particles (조사) of subject, topic, object, place and company, and the copula. */
const NOUN_ENDINGS =
  "은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 부터 까지 보다 처럼 이다 다 입니다 이며 며 이고 이었다 였다 이었습니다 였습니다 이라고 라고 이라며 라며 인 에는 에서는 에도 으로는 로는 으로서 로서 이자".split(
    " ",
  );
/** Last syllables of words that tell what is done or how things are, and of adverbs. */
const PREDICATE_END =
  /(?:[다요며고서면니지게히]|습니다|니다|은|는|던|을|를|할|될|한|된|인|린|긴|친|진|난|운|른|킨|든|온|본|준|큰|록|려|도록|면서|지만|는데)$/u;
/** 설립했다, 진행되는: a noun made a verb. */
const VERBAL = /^(?:하|했|한|할|함|되|됐|된|될|됨|시키|시켰|시킨|받|당하|당했)/u;
const TITLE_AT_END = new RegExp(`(?:${TITLES})$`, "u");
const TITLE_NEXT = new RegExp(`^ ?(?:${TITLES})(?![가-힣]{3})`, "u");
/** Endings of the names of bodies and places. */
const BODY_AT_END =
  /.(?:청|처|부처|시청|구청|군청|도청|협회|학회|재단|공사|공단|그룹|전자|은행|대학교|대학|병원|연구소|연구원|센터|위원회|테크놀로지|테크놀로지스|신문|일보|방송|통신|법인|정당|당|특별시|광역시|자치도)$/u;

/** Whether a word of a Korean claim reads like the name of a person or a body. */
export function looksLikeKoreanName(word: string, stem: string, after: string): boolean {
  if (stem.length >= 3 && BODY_AT_END.test(stem)) return true;
  const bare = stem.replace(TITLE_AT_END, "");
  if (bare !== stem && bare.length >= 2) return true;
  if (TITLE_NEXT.test(after) && (isPerson(word) || (stem === word && stem.length >= 2 && !PREDICATE_END.test(stem)))) {
    return true;
  }
  if (NO_NAMES.has(stem) || isVerb(word, stem)) return false;
  // 김민은이다: the ending of a name can look like a particle.
  const forms = NOUN_ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return forms.some(isPerson) || (stem === word && !PREDICATE_END.test(stem) && isPerson(stem));
}

/** A family name and a given name of two syllables, which is the rule; or a family name of two. */
function isPerson(word: string): boolean {
  if (NO_NAMES.has(word)) return false;
  if (word.length === 3 && SURNAMES.includes(word.slice(0, 1))) return true;
  return (word.length === 3 || word.length === 4) && LONG_SURNAMES.some((surname) => word.startsWith(surname));
}

/** Whether a word that the quotes lack only tells what is done, or how: those have many forms, so the share of all decides. */
export function looksLikePredicate(word: string, stem: string): boolean {
  const ending = word.slice(stem.length);
  if (isVerb(word, stem)) return false;
  if (ending === "는" || ending === "은") return PREDICATE_END.test(word) && /[하되있없시리기지]$/u.test(stem);
  return ending === "" ? PREDICATE_END.test(stem) : !NOUN_ENDINGS.includes(ending);
}

/** Nouns of saying and being with which claims are put; whether there is a speaker at all is checked elsewhere. */
export function isOrdinaryWord(stem: string): boolean {
  return ORDINARY.has(stem);
}

const ORDINARY: ReadonlySet<string> = new Set(
  "발표 언급 설명 강조 주장 전달 소개 보고 공개 답변 확인 포함 해당 존재 위치 소속 담당 진행 실시 관련 참여 사용 이용 제시 지적 평가 예상 전망 예정 계획 있 없 알려 밝혔 말했 전했 덧붙였 대답 인용 의미 구성 차지 기록 선정 제공".split(
    " ",
  ),
);

/** A noun made a verb by 하다, 되다, 시키다: what it says is done must stand in the quotes like any noun. */
function isVerb(word: string, stem: string): boolean {
  return VERBAL.test(word.slice(stem.length));
}
