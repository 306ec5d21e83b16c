import type { AnswerType, Asked, ThingForm } from "./question-type.js";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const COUNTERS =
  "개|명|곳|회|대|건|편|권|층|살|세|배|원|위|종|호|채|척|쪽|인|팀|국|분|초|주|달|줄|자|차|번|점|장|평|석|량|기|마리|가지|차례|군데|달러|위안|엔|유로|파운드|그루|시간|개월|여|만|억|조|천|백|%|％|퍼센트|프로|㎡|㎢|㎞|km|m|kg|톤|리터|미터|킬로|제곱|평방|년간|년째|번째";
const NATIVE_NUMBERS = "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서너|수십|수백|수천|수만|수억|여러|몇몇";

/** Forms of the value that each kind of question asks for. */
const FORMS: Readonly<Record<AnswerType, RegExp | null>> = {
  time: new RegExp(
    [
      "(?:기원전|서기)?\\s?\\d{1,4}\\s?년대?(?!간|째|차|생)",
      "[’'‘]\\d{2}년",
      "\\d{1,2}\\s?월(?:\\s?\\d{1,2}\\s?일)?",
      "\\d{1,2}\\s?일(?!차|간|째)",
      "\\d{1,2}\\s?세기",
      "(?<=\\b(?:in|since|by|of|until|from|year)\\s)(?:1[0-9]|20)\\d{2}(?![\\d,.]\\d)",
      "(?<![A-Za-z]\\s?)(?:1[0-9]|20)\\d{2}(?![\\d,.]|\\s?(?:명|개|원|km|m))",
      "지난해|작년|올해|내년|재작년|이듬해|지난달|이달|다음\\s?달|지난주|이번\\s?주|어제|오늘|내일|상반기|하반기|[월화수목금토일]요일|오전|오후",
      `(?:${MONTHS})\\s+\\d{1,4}`,
      "\\d{1,4}\\s?[年月日]",
    ].join("|"),
    "giu",
  ),
  number: new RegExp(
    `(?:약\\s?|총\\s?|제\\s?)?\\d[\\d,.]*\\s?(?:여\\s?)?(?:${COUNTERS})+|\\d[\\d,.]*|(?:${NATIVE_NUMBERS})\\s?(?:${COUNTERS})|첫\\s?번째|절반|과반|한\\s?쌍`,
    "giu",
  ),
  person:
    /[가-힣A-Za-z·]{2,12}\s?(?:\([^)]{1,40}\)\s?)?(?:전\s|현\s)?(?:대통령|장관|차관|교수|시장|도지사|지사|군수|구청장|기자|작가|감독|선수|대표|회장|부회장|사장|부사장|이사장|이사|박사|의원|의장|총리|팀장|실장|국장|과장|본부장|센터장|소장|원장|관장|총장|위원장|위원|대변인|연구원|디렉터|매니저|법인장|헤드|씨|군|양|왕|황제|여왕|왕자|공주|장군|대왕|변호사|판사|검사|의사|배우|가수|코치|청장|행정장관|책임자|설립자|창업자|공동\s설립자|CEO|CTO|CFO)(?![가-힣]{3})|(?:대통령|장관|교수|시장|기자|작가|감독|선수|대표|회장|사장|이사장|박사|의원|총리|팀장|왕|황제|디렉터|CEO)\s[가-힣A-Z][가-힣A-Za-z]{1,}|\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+/gu,
  place:
    /[가-힣A-Za-z]{1,14}(?:특별시|광역시|특별자치[시도]|[가-힣](?:시|도|군|구|동|읍|면|주|현|성|섬|강|산|역|만)|호텔|센터|대학교?|학교|공항|광장|공원|극장|홀|빌딩|타워|회관|경기장|체육관|전시장|컨벤션|킨텍스|코엑스|국가|나라|왕국|공화국|연방|대륙|반도|지방|지역|도시|본부|본사|병원|박물관|미술관|도서관|거리|마을|단지|캠퍼스)(?=[에의을를은는이가로,.\s)과와도])|[가-힣A-Za-z]{2,}(?:에서|에\s(?:있|위치|본사|설립|세워|건립|소재))/gu,
  reason:
    /때문|위해|위한|위하여|이유|까닭|원인|따라|따른|탓|덕분|으로\s?인해|로\s?인해|인하여|계기|배경|차원|취지|하고자|하려고|because|due to|因为|由于/giu,
  manner: /통해|통하여|방법|방식|이용|활용|사용|으로써|거쳐|바탕으로|과정|절차|by |through/giu,
  meaning: /(?:이다|다)\.?$|말한다|뜻|의미|가리킨다|가리키|일컫|이른다|정의/gu,
  polar: null,
  thing: null,
};

/** A value found in a text, as a place in it. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
}

/** The values in a text of the form that a kind of question asks for; none for kinds that have no form. */
export function valuesOf(text: string, type: AnswerType): FoundValue[] {
  const form = FORMS[type];
  if (form === null) return [];
  return [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What stands in quotation marks. */
const QUOTED = /(?<=["“‘'「『《〈])[^"“”‘’'「」『』《》〈〉\n]{2,60}(?=["”’'」』》〉])/gu;
/** The same beside the noun whose content it is: '…'(…)을 주제로, 주제는 '…'. */
const MOTTO =
  /(?<=["“‘'「『《〈])[^"“”‘’'「」『』《》〈〉\n]{2,60}(?=["”’'」』》〉](?:[(（][^)）]*[)）])?(?:을|를|이라는|라는|이란|란|의)?\s?대?(?:주제|테마|슬로건|구호|표어|기치|모토))|(?<=(?:주제|테마|슬로건|구호|표어|모토)[은는인]?\s?["“‘'「『《〈])[^"“”‘’'「」『』《》〈〉\n]{2,60}/gu;
/** Names of companies and bodies: by their last syllables, with their Latin name in brackets, or in Latin letters. */
const ORGANISATIONS =
  /[가-힣A-Za-z·]{1,14}(?:[가-힣]부|청|처|협회|학회|재단|공사|공단|연구원|연구소|진흥원|센터|대|대학|대학교|전자|그룹|은행|증권|위원회|정부|협의회|조합|연맹|연합|회사|기업|테크놀로지스?|로보틱스|모터스|신문|방송|일보|시|도|군|구|팀|FC|단)(?=[이가은는을를의와과도로,·)\s]|에서|에게)|[가-힣A-Za-z]{2,}['’”]?[(（][A-Z][^)）]{1,40}[)）]|\b[A-Z][A-Za-z.&-]{2,}/gu;

const THINGS: Readonly<Record<ThingForm, RegExp>> = { quoted: QUOTED, motto: MOTTO, organisation: ORGANISATIONS };

/** The values of things that are asked for by a noun. */
function thingsOf(text: string, form: ThingForm): FoundValue[] {
  return [...text.matchAll(THINGS[form])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const CURRENCY = /원|달러|위안|엔(?![가-힣])|유로|파운드|[$€¥£₩元]/u;
/** How far behind the number its currency may stand (10억 홍콩 달러). */
const CURRENCY_BEHIND = 7;
/** A number that is part of a date answers no question for a quantity. */
const DATE_BEHIND = /^[\d월]?\s?(?:월(?![가-힣]{0,2}세)|일(?!간|째))/u;

/** Counting nouns that news writes otherwise. */
const UNITS: Readonly<Partial<Record<string, RegExp>>> = {
  곳: /곳|개|군데|여/u,
  군데: /곳|개|군데|여/u,
  회째: /회|번/u,
  번째: /회|번/u,
  회: /회|번/u,
  번: /회|번/u,
  명: /명|인|여/u,
  인: /명|인|여/u,
  퍼센트: /[%％]|퍼센트|프로/u,
  프로: /[%％]|퍼센트|프로/u,
  킬로: /km|㎞|킬로|kg|㎏/iu,
  킬로미터: /km|㎞|킬로/iu,
  킬로그램: /kg|㎏|킬로/iu,
  미터: /m|미터/iu,
  살: /살|세/u,
  개월: /개월|달/u,
  달: /개월|달/u,
  배: /배/u,
};

/** The values that could answer: of the form asked for (with its counting noun, where some have it) and not in the question itself. */
export function candidateValues(text: string, asked: Asked, question: string): FoundValue[] {
  const folded = question.replaceAll(/[\s,]/gu, "");
  const found = asked.types
    .flatMap((type) => [
      ...valuesOf(text, type),
      ...((type === "thing" || type === "person") && asked.form !== null ? thingsOf(text, asked.form) : []),
    ])
    .filter(({ start, end }) => !folded.includes(text.slice(start, end).replaceAll(/[\s,]/gu, "")));
  if (asked.money) return found.filter(({ start, end }) => CURRENCY.test(text.slice(start, end + CURRENCY_BEHIND)));
  if (asked.unit === null)
    return asked.types.includes("number")
      ? found.filter(({ end }) => !DATE_BEHIND.test(text.slice(end - 1, end + 3)))
      : found;
  const unit = UNITS[asked.unit] ?? null;
  const holds = (value: FoundValue): boolean =>
    unit === null
      ? text.slice(value.start, value.end).includes(asked.unit ?? "")
      : unit.test(text.slice(value.start, value.end));
  return found.filter(holds);
}
