import type { SummaryForm } from "./summary-form.js";

/** What an article or several are called. */
const ARTICLE = "(?:기사|보도|뉴스|소식|글|신문)(?:들)?";
/** What can be put in order (정리해줘); 회의 or 서류 are none of the coverage. */
const DIGESTED = "(?:기사|보도|뉴스|소식|내용|이야기|얘기|이슈|동향|근황|핵심|요점|요지|포인트|사건|흐름)(?:들)?";
const POINT = "(?:핵심|요점|요지|골자|줄거리|개요|포인트|골자|주요\\s?내용|핵심\\s?내용)";
/** 도 of 보도 is none. */
const MARK = "(?:을|를|은|는|이|가|만|(?<!보)도|의|에|의\\s|에\\s?(?:대해|대한|관해|관한)서?)?";
const LENGTH =
  "(?:(?:딱\\s)?(?:한|1|하나|두|2|세|3|네|4|다섯|5|몇)\\s?(?:줄|문장|마디)(?:정도|짜리|내외)?(?:로|으로|만)?|짧게|간단히|간단하게|간략히|간략하게|간결하게|쉽게|빠르게)";
const HOW = `(?:(?:${LENGTH}|좀|다시|한번|한 번|핵심만|요점만|중요한 것만)\\s?)*`;
/** What a request ends with: 해줘, 해 주세요, 해줄래, 해봐, 부탁해, 부탁드립니다; never a verb that tells (했다, 했나요). */
const REQUEST =
  "(?:해\\s?(?:줘|주(?:라|세요|셔요|실래요?|시겠어요?|십시오|시면.*|면.*|실\\s?수.*|시죠|죠)?|줄\\s?(?:래|수|순).*|봐(?:라|요|줘)?|보자|달라.*|라|요|다오)?|하(?:자|시오|세요|십시오|여\\s?(?:줘|주세요|주십시오|라|주시오)|면)|부탁(?:해|드려|드립니다|합니다|해요|드릴게요|이요)?.*|(?:알려|말해|보여|들려|뽑아|짚어|적어|써|전해)\\s?(?:줘|주(?:라|세요|실래요?|시겠어요?|십시오|면.*|시면.*)?|줄\\s?(?:래|수).*|봐|달라.*)|줘|주세요|좀|가능(?:해|할까|한가요|하나요)?요?|돼|되나요|될까요?)";
const ASKED =
  "(?:뭐|뭔|뭘|무엇|무슨)?\\s?(?:뭐|뭔|무엇|어떻게)?(?:이|인|야|예요|에요|니|임|냐|가|가요|지|지요|죠|입니까|일까요?|돼|되나요|되죠)*";
const TAIL = `\\s?(?:좀\\s?)?(?:(?:만\\s?)?${REQUEST})?요?`;

const FORMS: readonly RegExp[] = [
  // 나래포트 기사 (한 줄) 요약(해줘)
  new RegExp(
    `^(?<about>.*?)${MARK}\\s?(?<how>${HOW})(?:요약|축약|요약정리|요약\\s정리)(?:본|문)?(?:을|를|만|도|으로|해서|좀)?${TAIL}$`,
    "u",
  ),
  new RegExp(
    `^(?<about>.*?)${MARK}\\s?(?<how>${HOW})(?:간추려|추려|요약해서|압축해서?)\\s?(?:서\\s)?${REQUEST}요?$`,
    "u",
  ),
  // 나래시 소식 정리해줘
  new RegExp(`^(?<about>(?:.*[\\s의」』”’"])?${DIGESTED})${MARK}\\s?(?<how>${HOW})정리(?:를|을|본|만)?${TAIL}$`, "u"),
  // 핵심만 알려줘, 나래포트 기사의 핵심은?
  new RegExp(
    `^(?<about>.*?)${MARK}\\s?(?<how>(?:${LENGTH}\\s?)?)${POINT}만\\s?(?<how2>${HOW})(?:${REQUEST})?요?$`,
    "u",
  ),
  new RegExp(
    `^(?<about>(?:.*[\\s의」』”’"])?${ARTICLE})(?:의|에서|는|은)?\\s?(?<how>${HOW})(?:가장\\s)?(?:중요한\\s)?${POINT}(?:을|를|은|는|이|가|들)?\\s?(?:${REQUEST}|${ASKED})?요?$`,
    "u",
  ),
  // 이 기사는 무슨 내용이야?, 기사 내용 알려줘
  new RegExp(
    `^(?<about>(?:.*[\\s의」』”’"])?${ARTICLE})(?:의|은|는|이|가)?\\s?(?<how>${HOW})(?:무슨\\s|어떤\\s|대충\\s|주요\\s)*(?:내용|이야기|얘기|말)(?:을|를|은|는|이|만|좀)?\\s?(?<how2>${HOW})(?:${REQUEST}|${ASKED})?요?$`,
    "u",
  ),
  new RegExp(
    `^(?<about>(?:.*[\\s의」』”’"])?${ARTICLE})(?:은|는|이|가)\\s?(?:대체\\s|도대체\\s)?(?:무엇|뭐|뭘|뭔)(?:에\\s?(?:대한|관한|대해))?\\s?(?:기사|이야기|얘기|내용|말하|다루|다뤄|다룬)(?:거|것|고|는|인|건|지|이|야|가|요|나|죠|니|예|에|어|까|임|있)*$`,
    "u",
  ),
  // 가나일보 기사 세 줄로 알려줘
  new RegExp(
    `^(?<about>(?:.*[\\s의」』”’"])?${ARTICLE})(?:을|를|만|에\\s?대해)?\\s?(?<how>${LENGTH})\\s?(?:설명|소개|정리)?\\s?${REQUEST}?요?$`,
    "u",
  ),
  // 나래시 소식 알려줘
  new RegExp(
    `^(?<about>(?:.*[\\s의」』”’"])?소식)(?:을|들|들을|좀|만)?\\s?(?<how>${HOW})(?:알려|전해|들려)\\s?(?:줘|주(?:라|세요|실래요?|시겠어요?|십시오)?|줄\\s?래.*)요?$`,
    "u",
  ),
  // 한 줄로, 세 문장으로 말해줘
  new RegExp(
    `^(?<about>)(?<how>(?:더\\s)?(?:한|1|두|2|세|3)\\s?(?:줄|문장)(?:로|으로)(?:만)?)\\s?(?:${REQUEST})?요?$`,
    "u",
  ),
];
const ONE_LINE = /(?:한|1|하나)\s?(?:줄|문장|마디)/u;
/** How the summary is to be written: nothing that it is about. */
const MANNER =
  /(?:^|\s)(?:영어|한국어|한글|중국어|우리말)로(?=\s|$)|(?:^|\s)(?:혹시|그럼|그러면|일단|자|야|봇아|저기|저기요|안녕하세요|그냥|빨리|제발)(?=[\s,]|$)/gu;

/** What a Korean sentence wants summed up; null where it wishes for no summary. 정리해고 or 요약한 보고서 wish for none. */
export function koreanForm(text: string): SummaryForm | null {
  for (const form of FORMS) {
    const { about, how = "", how2 = "" } = form.exec(text)?.groups ?? {};
    if (about === undefined) continue;
    const length = LENGTH_AT_END.exec(about)?.[0] ?? "";
    const rest = about.slice(0, about.length - length.length).replaceAll(MANNER, " ");
    return { about: rest.replaceAll(/\s+/gu, " ").trim(), short: ONE_LINE.test(`${how} ${how2} ${length}`) };
  }
  return null;
}

/** A length that stands in front of the particle: 기사를 한 줄로. */
const LENGTH_AT_END = new RegExp(`(?:을|를|은|는|만|도)?\\s(?:${HOW})$`, "u");
