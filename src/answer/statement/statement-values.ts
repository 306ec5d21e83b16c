import type { ThingForm } from "../question/question-form.js";
import { type Grain, tellsGrain } from "../question/question-grain.js";
import type { AnswerType, Asked } from "../question/question-type.js";
import { type CountedAmount, countedAmounts, fitsMeasure } from "./statement-amounts.js";
import { personsIn } from "./statement-persons.js";

/** Forms of the value that each kind of question asks for. */
const FORMS: Readonly<Record<AnswerType, RegExp | null>> = {
  time: /[’'‘]\d{2}년|(?:기원전|서기)\s?\d{1,4}\s?년|(?<!\d)\d{3}년|\d{1,2}\s?세기|(?<=\b(?:in|since|by|of|until|from|year)\s)(?:1[0-9]|20)\d{2}(?![\d,.]\d)|(?<![A-Za-z]\s?)(?:1[0-9]|20)\d{2}(?![\d,.]|\s?(?:[가-힣]|원|km|m))|지난해|작년|올해|내년|재작년|이듬해|지난달|이달|다음\s?달|다음\s?주|지난주|이번\s?주|어제|오늘|내일|모레|상반기|하반기|[1-4]\s?분기|[월화수목금토일]요일|(?:오전|오후|새벽|밤|낮|저녁|아침)\s?\d{1,2}시(?:\s?\d{1,2}분)?|\d{1,2}시(?!간)(?:\s?\d{1,2}분)?|올\s?(?:봄|여름|가을|겨울)|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow|last (?:year|month|week)|next (?:year|month|week))\b|去年|今年|明年|昨天|今天|上个月|下个月|(?:早上|上午|下午|晚上)\d{1,2}[时時点點]/giu,
  number: null,
  person: null,
  place:
    /[가-힣A-Za-z]{1,14}(?:특별시|광역시|특별자치[시도]|[가-힣](?:시|도|군|구|동|읍|면|주|현|성|섬|강|산|역|만)|호텔|센터|대학교?|학교|공항|광장|공원|극장|홀|빌딩|타워|회관|경기장|체육관|전시장|컨벤션|킨텍스|코엑스|국가|나라|왕국|공화국|연방|대륙|반도|지방|지역|도시|본부|본사|병원|박물관|미술관|도서관|거리|마을|단지|캠퍼스)(?=[에의을를은는이가로,.\s)과와도])|[가-힣A-Za-z]{2,}(?:에서|에\s(?:있|위치|본사|설립|세워|건립|소재))/gu,
  reason:
    /때문|위해|위한|위하여|이유|까닭|원인|따라|따른|탓|덕분|으로\s?인해|로\s?인해|인하여|계기|배경|차원|취지|하고자|하려고|바람에|여파|영향(?:[이을]|으로|도)\s|(?<=[가-힣])(?:아서|어서|라서|[셔려져겨워와해]서|느라|니까|므로)(?<!(?:통|대|관|의|향|위|비)해서)(?=[\s,])|because|due to|因为|由于/giu,
  manner: /통해|통하여|방법|방식|이용|활용|사용|으로써|거쳐|바탕으로|과정|절차|by |through/giu,
  meaning: /(?:이다|다)\.?$|말한다|뜻|의미|가리킨다|가리키|일컫|이른다|정의/gu,
  polar: null,
  thing: null,
};

/** Common nouns and verbs that end as places do: 연구, 활동, 다시, 가능성, 했다면, 무대에도. Whole words only: 동대문구 and 제주도 are places. */
const NO_PLACE =
  /^(?:(?:연|요|친|가|축|야|농|배|입|출|기|도|복|인|촉|탁|추|문)구|(?:장|공|해|육|국|적)군|(?:활|운|이|행|노|공|자|변|감|연|작|가|협|아|출|소|구|진|충|선|파|역|발)동|(?:다|즉|역|당|일|표|감|동|지|접|응|수|공|임|명|잠|실|게|제|과)시|(?:반|화|장|측|정|전|표|수|외|직|국|평|내|이)면|(?:정|속|온|제|보|태|농|시|의|용|한|각|고|밀|습|빈|심|신뢰|만족|선호|인지|참여|완성|난이|주)도|(?:우|매|지난|이번|다음|자|연|거|입|주|맥|소|독|질|경|발|수)주|(?:여|남|능|전|특|개|구|작|달|완|조|형|요|생|육|편|찬|이|감|인|당|실|음|관|각|속|통|계|상|가능|안전|중요|다양|전문|수익|효율)성|(?:건|최|보|수)강|(?:예|생|자|재|확|계|유|출|국|수|농|파|분|환|정|축|임|중국|일본)산|(?:지|무|구|통|영|방|권|병|현)역|(?:불|기|비|거|자|충|태)만|국가)$|[가-힣](?:다|라|으|하|되|려)면$|[가-힣](?:에|에서|로|까지|보다)도$/u;

/** A value found in a text, as a place in it. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
}

/** The values in a text of the form that a kind of question asks for; none for kinds that have no form. */
export function valuesOf(text: string, type: AnswerType): FoundValue[] {
  const form = FORMS[type];
  const matches = form === null ? [] : [...text.matchAll(form)];
  const found = type === "place" ? matches.filter(([place]) => !NO_PLACE.test(place)) : matches;
  if (type === "person") return [...personsIn(text)];
  const dates = type === "time" ? countedAmounts(text).filter(({ kind }) => kind === "date") : [];
  return [...dates, ...found.map((match) => ({ start: match.index, end: match.index + match[0].length }))];
}

/** What stands in quotation marks. */
const QUOTED = /(?<=["“‘'「『《〈])[^"“”‘’'「」『』《》〈〉\n]{2,60}(?=["”’'」』》〉])/gu;
/** The same beside the noun whose content it is: '…'(…)을 주제로, 주제는 '…'. */
const MOTTO =
  /(?<=["“‘'「『《〈])[^"“”‘’'「」『』《》〈〉\n]{2,60}(?=["”’'」』》〉](?:[(（][^)）]*[)）])?(?:을|를|이라는|라는|이란|란|의)?\s?대?(?:주제|테마|슬로건|구호|표어|기치|모토))|(?<=(?:주제|테마|슬로건|구호|표어|모토)[은는인]?\s?["“‘'「『《〈])[^"“”‘’'「」『』《》〈〉\n]{2,60}/gu;
/** Names of companies and bodies: by their last syllables, with their Latin name in brackets, or in Latin letters. */
const ORGANISATIONS =
  /[가-힣A-Za-z·]{1,14}(?:[가-힣]부|청|처|협회|학회|재단|공사|공단|연구원|연구소|진흥원|센터|대|대학|대학교|전자|그룹|은행|증권|위원회|정부|협의회|조합|연맹|연합|회사|기업|테크놀로지스?|로보틱스|모터스|신문|방송|일보|시|도|군|구|팀|FC|단)(?=[이가은는을를의와과도로,·)\s]|에서|에게)|[가-힣A-Za-z]{2,}['’”]?[(（][A-Z][^)）]{1,40}[)）]|\b[A-Z][A-Za-z.&-]{2,}/gu;

/** What somebody says, in so many words: a quotation in front of a verb of saying. */
const SPEECH =
  /["“][^"“”\n]{8,400}["”](?=(?:이라|라)?(?:며|면서)\s?["“]|[^"“”\n]{0,60}(?:말했|말하|말한|밝혔|밝힌|강조|전했|설명|언급|덧붙|답했|평가|주장|했다|했습니다|said|says|told|表示|说|說))/gu;

const THINGS: Readonly<Record<ThingForm, RegExp>> = {
  quoted: QUOTED,
  motto: MOTTO,
  organisation: ORGANISATIONS,
  speech: SPEECH,
};

/** The values of things that are asked for by a noun. */
function thingsOf(text: string, form: ThingForm): FoundValue[] {
  return [...text.matchAll(THINGS[form])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The values that could answer: of the form asked for (with its counting noun, where some have it) and not in the question itself. */
export function candidateValues(text: string, asked: Asked, question: string): FoundValue[] {
  const folded = question.replaceAll(/[\s,]/gu, "");
  return asked.types
    .flatMap((type) => [
      ...(type === "number"
        ? numbersOf(text, asked, question)
        : ofGrain(valuesOf(text, type), text, type, asked.grain)),
      ...((type === "thing" || type === "person") && asked.form !== null ? thingsOf(text, asked.form) : []),
    ])
    .filter(({ start, end }) => !folded.includes(text.slice(start, end).replaceAll(/[\s,]/gu, "")));
}

function ofGrain(values: FoundValue[], text: string, type: AnswerType, grain: Grain | null): FoundValue[] {
  if (type !== "time" || grain === null) return values;
  return values.filter(({ start, end }) => tellsGrain(text.slice(start, end), grain));
}

/** The amounts of the dimension asked for; what tells a time is none, but for a question that asks how long. */
function numbersOf(text: string, { measure, unit }: Asked, question: string): FoundValue[] {
  const times = measure === "duration" ? [] : valuesOf(text, "time");
  return countedAmounts(text).filter(
    (amount) =>
      (fitsMeasure(amount, measure, unit) || countsNoun(text, amount, unit)) &&
      !sumsUp(text, amount, unit) &&
      !(unit !== null && amount.unit === null && countsNothing(text, amount, question)) &&
      !times.some(({ start, end }) => start < amount.end && end > amount.start),
  );
}

/** Behind a number that names one of several and counts nothing: 37호선, 5학년, 1박 2일. */
const ORDERS = /^(?:호선|호기|번\s?국도|학년|심|박(?=\s?\d))/u;

/** Whether a number without a counting noun counts nothing: 37 of 37호선, 절반. */
function countsNothing(text: string, { start, end }: CountedAmount, question: string): boolean {
  if (!/^(?:절반|과반)/u.test(text.slice(start, end))) return ORDERS.test(text.slice(end));
  // 식당의 절반 counts restaurants; 과반 alone counts seats.
  const whose = /([가-힣]{2,}?)의\s$/u.exec(text.slice(0, start))?.[1];
  return whose !== undefined && !question.includes(whose);
}

/** What 대 sums up behind a number: 10대 분야. */
const SUMMED =
  /^\s(?:분야|과제|전략|산업|핵심|그룹|기업|은행|도시|뉴스|공약|사업|강국|명소|축제|원칙|목표|방향|정책|신산업|의제|권역|시중|재벌|상권|범죄)/u;

/** Whether a number with 대 sums up and tells no place in a row, asked by 몇 번째: the ten of 10대 분야. */
function sumsUp(text: string, { end, unit: piece }: CountedAmount, unit: string | null): boolean {
  return piece === "대" && /^(?:번째|회째|회|번)$/u.test(unit ?? "") && SUMMED.test(text.slice(end));
}

/** Whether what is counted as pieces is what is asked for by its own counting noun: 5개 연구[팀], asked by 몇 팀. */
function countsNoun(text: string, { end, unit: piece }: CountedAmount, unit: string | null): boolean {
  if (unit === null || !/^(?:개|곳|군데)$/u.test(piece ?? "")) return false;
  const noun = /^\s?([가-힣]{1,5}?)(?=$|[^가-힣]|[이가은는을를의와과도])/u.exec(text.slice(end))?.[1];
  return noun?.endsWith(unit) === true;
}
