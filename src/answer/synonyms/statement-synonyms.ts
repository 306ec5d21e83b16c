import { beginningsOf } from "./synonym-forms.js";
import { ACTIONS_GROUPS } from "./tables/actions.js";
import { AMOUNTS_GROUPS } from "./tables/amounts.js";
import { BUSINESS_GROUPS } from "./tables/business.js";
import { CHANGES_GROUPS } from "./tables/changes.js";
import { CHAT_GROUPS } from "./tables/chat.js";
import { COURTS_GROUPS } from "./tables/courts.js";
import { CULTURE_GROUPS } from "./tables/culture.js";
import { EDUCATION_GROUPS } from "./tables/education.js";
import { EVENTS_GROUPS } from "./tables/events.js";
import { EVERYDAY_GROUPS } from "./tables/everyday.js";
import { EVERYDAY_BUSINESS_GROUPS } from "./tables/everyday-business.js";
import { EVERYDAY_LEISURE_GROUPS } from "./tables/everyday-leisure.js";
import { EVERYDAY_PUBLIC_GROUPS } from "./tables/everyday-public.js";
import { FINANCE_GROUPS } from "./tables/finance.js";
import { HEALTH_GROUPS } from "./tables/health.js";
import { MISHAPS_GROUPS } from "./tables/mishaps.js";
import { POLITICS_GROUPS } from "./tables/politics.js";
import { QUALITIES_GROUPS } from "./tables/qualities.js";
import { SPEECH_GROUPS } from "./tables/speech.js";
import { SPOKEN_GROUPS } from "./tables/spoken.js";
import { SPORTS_GROUPS } from "./tables/sports.js";
import { TECHNOLOGY_GROUPS } from "./tables/technology.js";
import { TRANSPORT_GROUPS } from "./tables/transport.js";
import { WEATHER_GROUPS } from "./tables/weather.js";

/**
 * Korean nouns and verb stems that news uses for one another, so that "언제 세워졌나" meets "2005년에 조성했다" and "크기는?" meets
 * 면적. Groups of near synonyms from general usage, written as the beginnings of stems; a word may stand in several groups.
 */
const GROUPS = `
설립 출발 창립 창업 창설 창단 건립 건국 세워 세운 세웠 세우 설립자 조성 출범 발족 만들 만든 만들어 건설 지어 지은 지었 개교 개관 개소 개장 창건 창간 개설
크기 면적 넓이 규모 부지면적 연면적 건평
가격 값 비용 구입비 개발비
요금 이용료 운임
임대료 월세 집세
열렸 열린 열려 열리 열었 개최 개막 열고 진행 치러 주최
쓴 쓰 썼 작성 집필 저술 지은 저자 작가 기자 쓴이
죽 죽었 죽은 사망 별세 타계 서거 숨졌 숨진 숨지 세상 전사 처형 사형 암살 사망일 사망년도
태어 태어난 태어났 출생 탄생 출생지 출생년도 출생일 생일 고향 출신
위치 자리 소재 있는 소재지 들어
대표 대표이사 최고경영자 ceo 사장 회장 수장
맺었 맺은 맺 체결 계약 협약 업무협약 mou 협정
만났 만난 만나 면담 회동 간담회 접견
참가 참석 참여 함께 동행 동참 찾은 찾아 방문
발표 밝혔 밝힌 밝히 말했 말한 전했 강조 설명 언급 공개 발언
배정 투입 배당 책정 편성 할당
투자 출연 투입
시작 개시 착수 출발 처음 최초 첫 시초 기원 효시 막을 올렸
끝났 끝난 끝나 종료 폐막 종결 마감 폐지 종식 막을 마친 마쳤 마치 마무리
이름 명칭 명명 불리 부르 부른 칭 별명 별칭 호칭 본명 일컫
수도 도읍 서울 수부
본보기 벤치마크 벤치마킹 모범 롤모델 귀감 본뜬 본떠
아버지 부친 아들 딸 자식 장남 차남 장녀
어머니 모친
아내 부인 남편 배우자 결혼 혼인 왕비 왕후 황후
형제 형 동생 누나 오빠 언니 남동생 여동생 누이
나이 연령 살 세
나라 국가 국적 출신국
주제 테마 내용 제목
모회사 자회사 모기업 지주회사
본사 본거지 본부 거점 소재 기반
선보였 선보인 선보이 전시 출품 공개 내놓 출시 발매 발표 개봉
받았 받은 수상 수여 선정 획득 혁신상
이겼 이긴 승리 우승 꺾 격파
졌 패배 패했 패한 탈락
늘 늘었 늘어 증가 상승 올랐 오른 급증 확대
줄 줄었 줄어 감소 하락 떨어 급감 축소
사용 이용 활용 쓰이 쓰인 쓰임 쓰는
만든 제작 개발 발명 고안 창제 생산 제조
발견 발굴 확인 찾아낸
높은 높이 해발 최고봉
길이 거리 연장 km
주인공 주연 배역 역 출연
담당 맡았 맡은 맡아 책임자 총괄
도입 시행 실시 적용 도입한
운영 경영 관리 운영사 운영기관
구성 이루어 이뤄 이루 포함 갖춘
종류 분류 나뉘 구분 가지
속 속하 속한 소속 포함 분류
뜻 의미 가리키 어원 유래
언어 공용어 말 언어로
정당 당 소속
학교 대학 대학교 졸업 학력 출신
직업 직책 직위 신분 정치인 배우 가수 학자
입주 입점 들어서 입주해
연구소 연구원 연구센터 연구기관
기업 회사 업체 법인
도시 시 지역
`;

/** The tables, by field; verbs of most of them stand as in a dictionary. */
const TABLES = [
  GROUPS,
  SPOKEN_GROUPS,
  ACTIONS_GROUPS,
  AMOUNTS_GROUPS,
  BUSINESS_GROUPS,
  CHANGES_GROUPS,
  CHAT_GROUPS,
  COURTS_GROUPS,
  CULTURE_GROUPS,
  EDUCATION_GROUPS,
  EVENTS_GROUPS,
  EVERYDAY_GROUPS,
  FINANCE_GROUPS,
  HEALTH_GROUPS,
  MISHAPS_GROUPS,
  POLITICS_GROUPS,
  QUALITIES_GROUPS,
  SPEECH_GROUPS,
  SPORTS_GROUPS,
  TECHNOLOGY_GROUPS,
  TRANSPORT_GROUPS,
  WEATHER_GROUPS,
];

/**
 * Tables of longer words, which take nothing away from what the others say of a word's beginning (함께하다, 함께). Their nouns stand for no longer words:
 * 나사 is not the beginning of 나사렛.
 */
const FURTHER_TABLES = [EVERYDAY_BUSINESS_GROUPS, EVERYDAY_LEISURE_GROUPS, EVERYDAY_PUBLIC_GROUPS];

type Groups = ReadonlyMap<string, readonly number[]>;

/** Made at the first question: the shapes of all verbs take some time. */
let known: readonly [Groups, Groups] | null = null;

function groupsOf(tables: readonly string[]): string[] {
  return tables.flatMap((table) => table.trim().split(/\n|\|/u));
}

/** @param ofWord the beginnings under which a word is met */
function groupsByBeginning(
  lines: readonly string[],
  first: number,
  ofWord: (word: string) => readonly string[],
): Groups {
  const groups = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const beginning of new Set(line.trim().split(" ").flatMap(ofWord)))
      groups.set(beginning, [...(groups.get(beginning) ?? []), first + at]);
  }
  return groups;
}

function madeKnown(): readonly [Groups, Groups] {
  const lines = groupsOf(TABLES);
  const further = groupsByBeginning(groupsOf(FURTHER_TABLES), lines.length, (word) =>
    beginningsOf(word).map((beginning) => (word.endsWith("다") ? beginning : `${beginning}${WHOLE}`)),
  );
  return [groupsByBeginning(lines, 0, beginningsOf), further];
}

/** Behind a word that stands for itself only. */
const WHOLE = " ";

/** The groups of the longest beginning (two syllables and more) that is in one; of the whole stem first. */
function longest(groups: Groups, stem: string): readonly number[] {
  for (let length = stem.length; length >= Math.min(2, stem.length); length -= 1) {
    const found = groups.get(stem.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
}

/** The groups that a stem belongs to: of itself or of its longest beginning that is in one, in the tables and in the further ones. */
export function synonymGroups(stem: string): readonly number[] {
  known ??= madeKnown();
  return known.flatMap((groups) => groups.get(stem + WHOLE) ?? longest(groups, stem));
}

/** How many syllables of a word its longest beginning in a table has that stands for longer words too; 0 where none is in one. */
export function knownBeginning(word: string): number {
  known ??= madeKnown();
  for (let length = word.length; length > 0; length -= 1) {
    const beginning = word.slice(0, length);
    if (known.some((groups) => groups.has(beginning) || (length === word.length && groups.has(beginning + WHOLE))))
      return length;
  }
  return 0;
}
