import { BYLINE, DATE, MASKS, OUTLET, RELATIVE } from "./reporting-mask.js";
import { type RuleSet, rule } from "./reporting-rule.js";

/** A particle behind a noun, and then the end of the word. */
const END =
  "(?:들)?(?:에서는|에서도|에서|에선|에는|에도|에|의|는|은|이|가|를|을|로|와|과|도|만|까지|부터|나|인|엔|라고|라며|이라고)?(?![가-힣a-z0-9])(?:\\s(?:중에서|중에|중|가운데|속에|속))?";
/** 기사 is a driver, a player of baduk and an engineer's licence as well, and 보도 the pavement. */
const NO_ARTICLE =
  "(?<!(?:택시|버스|운전|대리|배달|택배|화물|트럭|바둑|프로|수리|설치|정비|처리|전기|건축|토목|기계|안전|소방|환경|산업|중장비|크레인|원탁의|중세|성전)\\s?)";
const NOT_REPORTED =
  "(?!\\s?(?:시험|자격|필기|실기|응시|합격|채용|월급|임금|급여|폭행|랭킹|대국|파업|부족|수급|식당|회생|블록|블럭|공사|육교|자료|정비|통행|지침|연맹|앵커|제작|진행|아나운서|시청률|프로그램|시간대|채널|사이트|홈페이지|앱|독자|구독|댓글|조작|표절|학원|업체|구급차|도박|서버|토토|탐정|경비|묘지))";
const REPORT = `${NO_ARTICLE}(?:단독\\s?|특집\\s?|기획\\s?|온라인\\s?|관련\\s?)?(?:뉴스\\s?|인터뷰\\s?|취재\\s?|보도\\s?)?(?:기사|보도|뉴스|사설|칼럼|속보|르포)${END}(?:\\s(?:따르면|의하면))?${NOT_REPORTED}`;
/** What an outlet has and is talked about for. */
const OWN =
  "(?:대표|사장|회장|발행인|편집|국장|기자|노조|직원|본사|사옥|창간|창립|폐간|폐업|매각|인수|주가|매출|구독|광고|사주|소유|논란|사건|해킹|압수|파업|고소|소송|세무|관련|관계자|불매|폐쇄)";
const WORD = `[^\\s?!.${MASKS}]{1,30}\\s`;
const TOPIC = (most: number) => `(?<kept>(?!${OWN})(?:${WORD}){0,${most}}?)`;

const D = `${DATE}\\s?(?:(?:일?자|당시|초|말|중순|무렵|한\\s?해|한\\s?달|상반기|하반기|동안|간|사이|중)\\s?)?(?:에는|에도|에|엔|의)?\\s?`;
const O = `(?:${D})?${OUTLET}`;
const ROLE =
  "(?:(?:선임|수석|전문|객원|인턴|수습|시민|사진|영상)\\s?)?(?:기자|특파원|논설위원|칼럼니스트|편집위원)(?:님)?";
const NOT_DENIED = "(?!지\\s?(?:않|못))";
const REPORTED = `(?:단독\\s?|최초로\\s|최초\\s|처음\\s|먼저\\s)?(?:보도|취재|조명|게재|인터뷰|소개|지적|분석)(?:한|하는|했|하였|하고|하며|한다|할|해)${NOT_DENIED}[가-힣]*|(?:다룬|다뤘|전한|전했|썼|실었)[가-힣]*|(?:쓴|실은|낸|작성한)\\s(?=(?:${WORD}){0,3}${REPORT})`;
const WAS_REPORTED = `(?:실린|실렸|게재된|게재됐|보도된|보도됐|소개된|나온|난)[가-힣]*`;

/** Endings that make a verb into an attribute, and common verbs whose form ends as nouns do. */
const ATTRIBUTE =
  /(?:[한된는던은할될인]|열린|세운|생긴|만든|벌인|치른|펴낸|태어난|숨진|떠난|끝난|바뀐|옮긴|남긴|밝힌|불린|팔린|풀린|올린|내린|뽑힌|이긴|놓인|쌓인|걸린|꾸린|문\s?연|막\s?내린)$/u;
/** Decomposed: a last syllable with ㄴ or ㄹ below, other than the object particles. Many nouns end so too (부산, 서울, 신문). */
const ENDS_LIKE_ONE = /[\u11ab\u11af]$(?<!\u110b\u1173\u11af|\u1105\u1173\u11af)/u;
/** What a verb has in front of it, and a noun seldom: its object, subject or place. */
const MARKED = /(?:[을를이가에]|에서|으로)$/u;

/**
 * Whether no word in between is a verb that a time could belong to: 2014년에 설립된 곳을 보도한, 작년에 다리를 놓은 시장 기사. Where that cannot be
 * told a limit is lost, and no answer.
 */
function withoutVerb(kept: string): boolean {
  const words = kept.trim().split(/\s+/u);
  return !words.some(
    (word, at) =>
      /(?:하고|하며|해서|되어|돼)$/u.test(word) ||
      ATTRIBUTE.test(word) ||
      (ENDS_LIKE_ONE.test(word.normalize("NFD")) && MARKED.test(words[at - 1] ?? "")),
  );
}

/** What comes out itself: 작년에 나온 영화 is a film of last year, not a report of it. */
const COMES_OUT =
  /(?:영화|드라마|방송|책|소설|시집|만화|웹툰|음반|앨범|노래|신곡|게임|앱|제품|신제품|신작|후속작|모델|차|신차|자동차|폰|스마트폰|아이폰|갤럭시|칩|약|신약|백신|논문|보고서|통계|자료|결과|판결|대책|정책|법안|선수|후보|작품|메뉴|브랜드)(?:의|에|와|과|랑)?(?:\s(?:관련|대한|관한|다룬))*\s*$/u;

/** Korean: "세계일보가 보도한", "이동수 기자가 쓴", "2019년 기사에서", "9월 이후 보도". */
export const KOREAN: RuleSet = {
  words:
    /기사|보도|뉴스|소식|(?:무슨|뭔|어떤)\s?(?:일|사건|사고)|사설|칼럼|속보|르포|기자|특파원|논설|칼럼니스트|편집위원|따르면|의하면|취재|인터뷰|전한|전했|다룬|다뤘|썼|쓴|실린|실렸|실었|실은|게재|소개|지적|분석|조명|나온|난|낸/u,
  rules: [
    rule(`${O}\\s?발?\\s?(?:의|에서의|에서)?\\s?(?:${D})?${REPORT}`),
    rule(`${O}(?:의)?\\s(?:${D})?${TOPIC(4)}${REPORT}`),
    rule(`${O}(?:와의|과의|와|과)?\\s?인터뷰${END}`),
    rule(`${O}\\s?취재(?:에|결과|진|팀)?${END}`),
    rule(
      `${O}(?:\\s(?:${D})?|(?:이|가|은|는|에서는|에서|에선|도|측은)\\s(?:${D}|(?<kept>(?:[^\\s?!.]{1,30}\\s){0,6}?)))(?:${REPORTED})`,
    ),
    rule(
      `${O}(?:이|가|은|는)\\s(?:${D}|(?<kept>(?:[^\\s?!.]{1,30}\\s){0,3}?))(?:기사|보도|사설|칼럼)(?:에서|를 통해)(?![가-힣])`,
    ),
    rule(`${O}에\\s?(?:따르면|의하면)`),
    rule(`${O}에(?:는|도)?\\s(?:${D})?(?<kept>(?:${WORD}){0,3}?)${WAS_REPORTED}`),
    rule(
      `(?:${O}(?:의)?\\s?)?(?:${D})?${BYLINE}(?:\\s?[·,ㆍ와과]\\s?${BYLINE})*\\s?${ROLE}(?!(?:를|을|에게|한테|와|과|랑|이랑|상|협회)(?![가-힣])|에\\s?(?:대|관))(?:가|이|는|은|의|도|에\\s?(?:따르면|의하면))?(?![가-힣])(?:\\s?(?:${D})(?=(?:쓴|작성|취재|보도|기사)))?(?:\\s?(?:쓴|작성한|취재한|보도한))?(?:\\s?${REPORT})?`,
    ),
    rule(`기자\\s${BYLINE}`),
    rule(
      `${BYLINE}(?:이|가)\\s(?:${D})?(?<kept>(?:${WORD}){0,4}?)(?:쓴|작성한|취재한)\\s(?=(?:${WORD}){0,3}${REPORT})`,
    ),
    rule(`${BYLINE}(?:이|가)\\s(?:${D})?(?<kept>(?:${WORD}){0,4}?)보도(?:한|했)[가-힣]*`),
    rule(`${BYLINE}의\\s(?:${D})?${REPORT}`),
    rule(
      `${D}(?:${OUTLET}(?:의|이|가|에서|에)?\\s?)?(?:(?:나온|실린|쓰인|쓴|작성된|작성한|발행된|게재된|출고된|올라온|발표된|보도된|나간)\\s(?:${OUTLET}(?:의)?\\s)?)?${REPORT}`,
    ),
    rule(
      `${D}(?:${OUTLET}(?:이|가|은|는|에서|에)?\\s)?(?:최초로\\s|최초\\s|처음\\s|먼저\\s)?보도(?:된|한|됐|했|되|하)${NOT_DENIED}[가-힣]*`,
    ),
    {
      ...rule(
        `${DATE}에\\s(?<kept>(?:${WORD}){1,5}?)(?:보도(?:된|한|됐[가-힣]*|되었[가-힣]*)|(?:쓴|실린|게재된)\\s(?=${REPORT}))`,
      ),
      accepts: withoutVerb,
    },
    {
      ...rule(`${D}(?:실린|쓰인|쓴|작성된|게재된|보도된)\\s(?<kept>(?:${WORD}){1,4}?)${REPORT}`),
      accepts: withoutVerb,
    },
    {
      ...rule(`${D}(?:나온|올라온|발행된|출고된|나간)\\s(?<kept>(?:${WORD}){1,4}?)${REPORT}`),
      accepts: (kept) => withoutVerb(kept) && !COMES_OUT.test(kept),
    },
    rule(`${D}(?:것|거|꺼)(?:들)?(?:만|인|의)?\\s${REPORT}`),
    rule(
      `(?:${REPORT}|소식(?:들)?(?:\\s?중(?:에서?)?)?)\\s?${D}(?:것|거|꺼|건|걸)(?:들)?(?:만|으로만?|로만?|은|을|이)?(?![가-힣])`,
    ),
    rule(`${D}소식(?!지|통)${END}`),
    {
      ...rule(
        `^\\s*${D}(?:대체\\s)?(?:무슨|뭔|어떤)\\s?(?:일|사건|사고)(?:들)?(?:이|가|은|는|이라도|라도|이야|(?:이었|였)[가-힣]{1,3})?(?:\\s?(?:있|생|벌어|일어|터|났|발생)[가-힣]{0,5})?\\s*[?!.]*\\s*$`,
      ),
      dayOnly: true,
    },
    { ...rule(`${RELATIVE}(?:의)?\\s(?<kept>(?:${WORD}){1,3}?)${REPORT}`), fromOnly: true, accepts: withoutVerb },
  ],
  recent: rule(`(?:가장\\s)?(?:최근|최신)(?:의)?\\s?${REPORT}`),
};
