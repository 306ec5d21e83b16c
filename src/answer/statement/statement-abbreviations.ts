/*
 * Korean terms with the Latin letters that news writes for them: a question says one and the report the other, often without brackets that
 * would tell. One line, one meaning; general usage.
 */
const LATIN = `
사물인터넷 iot
인공지능 ai
대규모언어모델 대형언어모델 거대언어모델 llm
가상현실 vr
증강현실 ar
확장현실 xr
정보기술 it
정보통신기술 정보통신 ict
연구개발 r&d rnd
인수합병 m&a
업무협약 양해각서 mou
자유무역협정 fta
국내총생산 gdp
국민총소득 gni
소비자물가지수 소비자물가 cpi
기업공개 상장 ipo
투자설명회 기업설명회 ir
벤처캐피탈 벤처캐피털 창업투자사 vc
기업형벤처캐피탈 cvc
액셀러레이터 엑셀러레이터 ac
사모펀드 pef
상장지수펀드 etf
프로젝트파이낸싱 pf
총부채원리금상환비율 dsr
담보인정비율 ltv
최고경영자 ceo
최고재무책임자 cfo
최고기술책임자 cto
최고운영책임자 coo
환경사회지배구조 esg
국제통화기금 imf
세계무역기구 wto
세계보건기구 who
경제협력개발기구 oecd
북대서양조약기구 나토 nato
국제올림픽위원회 ioc
국제축구연맹 피파 fifa
아시아축구연맹 afc
아시아태평양경제협력체 에이펙 apec
동남아국가연합 아세안 asean
유럽연합 eu
연방준비제도 연준 fed frb
미국항공우주국 나사 nasa
식품의약국 fda
중앙정보국 cia
연방수사국 fbi
반도체수탁생산 파운드리 foundry
그래픽처리장치 gpu
중앙처리장치 cpu
신경망처리장치 npu
고대역폭메모리 hbm
유기발광다이오드 올레드 oled
소형모듈원자로 smr
액화천연가스 lng
액화석유가스 lpg
전기차 전기자동차 ev
에너지저장장치 ess
전기버스 간선급행버스 brt
수도권광역급행철도 광역급행철도 gtx
도심항공교통 uam
무인기 드론 uav
소프트웨어 sw
하드웨어 hw
응용프로그램 api
서비스형소프트웨어 saas
온라인동영상서비스 ott
지식재산권 지식재산 ip
저궤도위성 leo
위성항법장치 gps
심폐소생술 cpr
컴퓨터단층촬영 ct
자기공명영상 mri
유전자증폭 pcr
메신저리보핵산 mrna
대체불가토큰 nft
중앙은행디지털화폐 cbdc
공적개발원조 oda
사회간접자본 soc
민관협력 ppp
소비자가전전시회 ces
모바일월드콩그레스 mwc
폐쇄회로 시시티브이 cctv
`;

const FORMS = new Map<string, string[]>();
for (const line of LATIN.trim().split("\n")) {
  const words = line.split(" ");
  for (const word of words)
    FORMS.set(word, [
      ...(FORMS.get(word) ?? []),
      ...words.filter((other) => other !== word && isHangul(other) !== isHangul(word)),
    ]);
}

function isHangul(word: string): boolean {
  return /^\p{Script=Hangul}/u.test(word);
}

/** How Korean reads the letters of the alphabet; longer readings first. */
const LETTERS: readonly (readonly [string, string])[] = [
  ..."더블유w 더블류w 에이치h 에이취h 에이a 에프f 에스s 아이i 제이j 케이k 브이v 엑스x 와이y 제트z 씨c 시c 디d 지g 쥐g 엘l 엠m 엔n 오o 피p 큐q 알r 티t 유u 비b 이e"
    .split(" ")
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
];
/** Readings of two syllables are too often words (이유, 오지), but where one stands in few of them. */
const TELLING = /[가-힣]{3}|[씨엘엠엔큐]/u;

/** The Latin letters that a Korean word spells out: 씨유 is CU, 지에스 is GS; null where it spells none. */
function spelledOut(word: string): string | null {
  if (word.length > 12 || !TELLING.test(word)) return null;
  let rest = word;
  let letters = "";
  while (rest !== "") {
    const found = LETTERS.find(([reading]) => rest.startsWith(reading));
    if (found === undefined) return null;
    letters += found[1];
    rest = rest.slice(found[0].length);
  }
  return letters.length > 1 ? letters : null;
}

/** Whether two words of different scripts are known to stand for one another: 사물인터넷 and IoT, 씨유 and CU. */
export function isOtherScriptOf(a: string, b: string): boolean {
  if ((FORMS.get(a) ?? []).includes(b)) return true;
  return isHangul(a) ? spelledOut(a) === b : isHangul(b) && spelledOut(b) === a;
}

/** What a body's name ends in, with what its short name may end in: 공정거래위원회 is 공정위. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/위원회$/u, "위"],
  [/연합회$/u, "련"],
  [/연합$/u, "연"],
  [/(?:연구원|연구소)$/u, "연"],
  [/총연맹$/u, "총"],
  [/협의회$/u, "협"],
  [/협회$/u, "협"],
  [/공사$/u, "공"],
  [/공단$/u, "공단"],
  [/은행$/u, "은"],
  [/재단$/u, "재단"],
  [/대학교$/u, "대"],
];
/** Provinces, as the search leaves them. */
const PROVINCES: ReadonlyMap<string, string> = new Map([
  ["전남", "전라남"],
  ["전북", "전라북"],
  ["경남", "경상남"],
  ["경북", "경상북"],
  ["충남", "충청남"],
  ["충북", "충청북"],
]);
/** Short names that keep the first word whole: 산업부, 국토부, 금융위. */
const KEEPS_FIRST_WORD = /^[가-힣]{2}[부위처]$/u;
const SHORT_NAME = /^[가-힣]{2,4}[부처청원위회련연총협공대은단]$/u;

/**
 * Whether a short name stands for a long one as Korean shortens bodies: one syllable of each of its words (중기부, 중소벤처기업부) or the first word
 * whole, and the last word by its usual ending (공정위, 공정거래위원회).
 */
export function isShortFor(short: string, long: string): boolean {
  const province = PROVINCES.get(short);
  if (province !== undefined) return long.startsWith(province);
  if (!SHORT_NAME.test(short) || long.length < short.length + 2 || long[0] !== short[0]) return false;
  const end = short.slice(-1);
  const ending = ENDINGS.find(([form, last]) => last === end && form.test(long));
  if (ending === undefined && !long.endsWith(end)) return false;
  const stem = ending === undefined ? long.slice(0, -1) : long.replace(ending[0], "");
  const kept = short.slice(0, -1);
  if (KEEPS_FIRST_WORD.test(short) && stem.startsWith(kept)) return true;
  return kept.length >= 2 && takesSyllables(kept, stem);
}

/** Whether the syllables stand in a name in this order, no two side by side: of each of its words one. */
function takesSyllables(syllables: string, name: string): boolean {
  let from = 0;
  for (const syllable of syllables) {
    const at = name.indexOf(syllable, from);
    if (at < 0) return false;
    from = at + 2;
  }
  return true;
}
