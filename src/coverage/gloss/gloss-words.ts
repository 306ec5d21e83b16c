/**
 * Korean parts of the names of bodies, places and techniques, with what they are called in English. Through these a translated
 * name is recognised by its words (사이버포트 관리 기업: Cyberport Management Company) and an abbreviation by its letters (인공지능: AI).
 * One line, one idea.
 */
const WORDS = `
한국 대한민국|korea korean
서울|seoul
중국|china chinese
미국|america american us united states
일본|japan japanese
유럽|europe european
아시아|asia asian
태평양|pacific
동남아시아|southeast
국제 만국|international
세계|world global international
국가 국립 전국|national state
연방|federal
중앙|central
지역 권역|regional area region
동부|east eastern
서부|west western
남부|south southern
북부|north northern
인공|artificial
지능|intelligence
정보|information intelligence
통신|communication communications
기술|technology technologies technical
과학|science
공학|engineering
혁신|innovation
연구|research
개발|development
교육|education
문화|culture cultural
예술|arts art
체육 스포츠|sports
관광|tourism
보건 건강|health
의료 의학|medical medicine
환경|environment environmental
기후|climate
에너지|energy
원자력|atomic nuclear
전력|power electric
가스|gas
석유|petroleum
수출|export
수입|import
무역|trade
산업|industry industrial industries
상공 상업|commerce commercial
경제|economic economy
금융|financial finance
통화|monetary currency
기금 펀드|fund
은행|bank banking
보험|insurance
증권|securities
거래|exchange trade trading
투자|investment invest
자산|asset
개인|personal individual
소비자|consumer
물가|price prices
지수|index
총생산|gross product
국내|domestic
안전|safety
안보|security
국방|defense defence
방위|defense
군사|military
경찰|police
법률|law legal
인권|rights
여성|women
아동 어린이|children child
노동|labor labour
고용|employment
농업|agriculture agricultural
식량 식품|food
수산 해양|ocean marine maritime
해운|shipping
항공|aviation air airlines
우주|space
교통 운송|transport transportation
철도|railway railways railroad
도로|road
자동차|motor automobile vehicle
건설|construction
도시|urban city
주택|housing
관리 경영|management administration
운영|operation
정책|policy
전략|strategy strategic
협력|cooperation
협정|agreement
조약|treaty
동맹 연합|alliance union association
연맹|federation league
협회|association
학회|society association
위원회|committee commission
의회|council parliament
협의회|council
회의|conference meeting council
정상|summit
총회|assembly
기구 조직|organization organisation
기관|agency institution
기업 회사|company corporation enterprise
공사|corporation
공단|corporation service
재단|foundation
그룹|group
센터|center centre
연구소 연구원 기술원|institute laboratory
원|institute
청|agency administration office
부|ministry department
대학 대학교|university college
병원|hospital
학교|school
박물관|museum
도서관|library
도서전|book fair
전시회 박람회|exhibition show fair expo
영화제|film festival
축제|festival
대회|competition contest games
선수권|championship
월드컵|cup
올림픽|olympic olympics
단지|complex park
공원|park
공항|airport
항만 항|port
역|station
사업 계획|project program programme plan
체계 시스템|system
표준|standard standards
자료 데이터|data
반도체|semiconductor
전자|electronics electronic
배터리 전지|battery
로봇|robot robotics
자율|autonomous
주행|driving
가상|virtual
현실|reality
증강|augmented
기계|machine
학습|learning
언어|language
모델 모형|model
대규모 거대|large
생성|generative
사물|things
인터넷|internet
특별|special
자유|free liberty
경제특구|zone
기본|basic
소득|income
최고|chief
역사|history
전쟁|war
이론|theory
현상|phenomenon effect
운동|movement campaign
제도|system
지구|district
메모리|memory
효소|enzyme
요법 치료|therapy treatment
방식|method
경영자|executive officer
책임자|officer
`;

const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [korean = "", english = ""] = line.split("|");
      return korean.split(" ").map((word) => [word, english.split(" ")] as const);
    }),
);
const LONGEST = Math.max(...[...ENGLISH.keys()].map((word) => word.length));

/** A part of a Korean word that the table knows, with its place in the word. */
export interface KnownPart {
  readonly at: number;
  readonly length: number;
  readonly english: readonly string[];
}

/** The parts of a Korean word (인공+지능), the longest at each place, from the left. */
export function knownParts(word: string): KnownPart[] {
  const parts: KnownPart[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST, word.length - at);
    while (length > 0 && !ENGLISH.has(word.slice(at, at + length))) length -= 1;
    // One syllable says what a body is only at the name's end (부, 청).
    const known = length > 1 || (length === 1 && at > 0 && at === word.length - 1);
    if (known) parts.push({ at, length, english: ENGLISH.get(word.slice(at, at + length)) ?? [] });
    at += known ? length : 1;
  }
  return parts;
}

/** Whether a word is a kind of body or thing and no name of its own: 협회, 기술. */
export function isCommonNoun(word: string): boolean {
  return ENGLISH.has(word);
}

/** Stands in a bracket behind a body's name with a person's: (시장 강기정). */
export const TITLE_WORD =
  /(?:^|\s)(?:시장|대표|대표이사|장관|차관|회장|부회장|이사장|사장|교수|의원|위원장|총리|대통령|지사|군수|구청장|청장|총장|원장|감독|선수|기자|씨)(?:\s|$)/u;

/** Stands in a bracket to credit a picture or report, or is a unit, a currency or an edition: no other name. */
const NO_NAMES = new Set(
  "ap afp upi epa reuters xinhua getty gettyimages bloomberg yonhap newsis news1 kst gmt utc est pst am pm km cm mm kg mg ml kw kwh mw gw mhz ghz usd krw hkd cny eur jpy rmb vol no pp tm st nd rd th vs etc ie eg ii iii iv vi vii viii ix photo image file sic left right above below top bottom center centre".split(
    " ",
  ),
);

/** Whether what stands in a bracket credits, measures or points, and names nothing. */
export function isNoName(inside: string): boolean {
  return NO_NAMES.has(inside.toLowerCase().replace(/[.\s]/gu, ""));
}
