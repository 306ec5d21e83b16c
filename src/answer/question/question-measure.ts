import { foreignMeasure } from "./foreign-measure.js";

/** A dimension in which an amount can be asked for. */
export type Measure =
  | "money"
  | "percent"
  | "people"
  | "age"
  | "length"
  | "area"
  | "weight"
  | "temperature"
  | "speed"
  | "duration"
  | "order"
  | "score"
  | "things";

/** Nouns whose value has one dimension, by their endings. */
const KOREAN: readonly (readonly [Measure, RegExp])[] = [
  [
    "percent",
    /(?:비율|비중|점유율|지분|지지율|득표율|경쟁률|성장률|증가율|감소율|실업률|금리|이자율|수익률|시청률|투표율|[가-힣](?:률|율))$/u,
  ],
  [
    "money",
    /(?:가격|금액|비용|돈|예산|매출|매출액|영업이익|순이익|이익|영업익|수익|연봉|월급|급여|임금|시급|요금|운임|임대료|월세|보증금|수수료|이용료|입장료|등록금|상금|포상금|벌금|과징금|배당금|보상금|지원금|보조금|위약금|계약금|몸값|이적료|투자금|투자액|투자비|사업비|공사비|건설비|제작비|개발비|구입비|운영비|참가비|숙박비|교통비|인건비|총사업비|총투자비|치료비|진료비|시가총액|기업\s?가치|자산|부채|손실|적자|흑자|주가|종가|시세|매매가|분양가|수출액|수입액|거래액|손해액|피해액|관람료|통행료|기본요금|값|가액|총액|액수)$/u,
  ],
  [
    "people",
    /(?:인구|인원|정원|관객|관중|관람객|방문객|참가자|참석자|이용자|가입자|사용자|사망자|부상자|환자|확진자|실종자|이재민|직원|임직원|회원|학생|전교생|재학생|졸업생|유학생|입주민|승객|탑승객|주민|관광객|수강생|지원자|응시자|득점자)\s?(?:수|숫자|규모)?$/u,
  ],
  ["age", /(?:나이|연령|연세)$/u],
  ["length", /(?:길이|높이|깊이|너비|둘레|거리|키|신장|연장|두께|해발|폭|고도|지름)$/u],
  ["area", /(?:면적|넓이|연면적|부지면적|평수|크기)$/u],
  ["weight", /(?:무게|중량|몸무게|체중|배출량|생산량|물동량|처리량|수확량|어획량)$/u],
  ["temperature", /(?:온도|기온|수온|체온)$/u],
  ["speed", /(?:속도|시속|풍속|세기)$/u],
  ["duration", /(?:기간|시간|소요시간|임기|수명|형량|징역)$/u],
  ["score", /(?:스코어|점수|전적|경기\s?결과)$/u],
];

/** Counting nouns of one dimension, as they stand behind a number or 몇. */
const COUNTERS: readonly (readonly [Measure, RegExp])[] = [
  ["money", /^(?:원|달러|위안|엔|유로|파운드|홍콩달러)$/u],
  ["percent", /^(?:%|퍼센트|퍼|프로|％|포인트)$/u],
  ["people", /^(?:명|인|사람)$/u],
  ["age", /^(?:살|세)$/u],
  ["length", /^(?:킬로미터|킬로|미터|센티미터|센티|km|m|cm|㎞)$/iu],
  ["area", /^(?:평|제곱미터|평방미터|헥타르|㎡|㎢)$/u],
  ["weight", /^(?:톤|킬로그램|그램|kg|t|㎏)$/iu],
  ["temperature", /^도$/u],
  ["order", /^(?:회째|번째|차|위|등|호|기|대째|주년|년째|순위)$/u],
  ["score", /^점$/u],
];

/** What is large by the money in it. */
const UNDERTAKING =
  /(?:보조금|지원금|장려금|기금|펀드|예산|자금|투자|융자|대출|사업|계획|계약|시장|제도|프로그램|프로젝트|수출|수입|매출|부채|적자|손실)[가-힣 ]{0,8}(?:크기|규모)/u;

/** More nouns of sums, where 얼마나 may as well ask for a share or a length of time (관리비 얼마나 올랐어). */
const SUM =
  /(?:수당|대금|특가|정가|할인가|공급가|공모가|낙찰가|감정가|매각가|자리세|관리비|회비|학비|등록비|유지비|생활비|식비|수강료|사용료|보험료|출연료|광고료|대여료|분담금|부담금|장학금|후원금|성금|기부금|대출금|출자금|자본금|전세금|격려금|장려금|세금|시총|계약액|수주액|목표액|판매액|모금액|배상액|지급액)$/u;
const DRINK = /도수|알코올|위스키|양주|소주|맥주|와인|막걸리|보드카|브랜디|사케|술/u;

/**
 * The dimension in which a quantity is asked for; null where it is not known.
 * @param head the noun that is asked about; null where there is none
 * @param unit the counting noun behind 몇; null where there is none
 */
export function measureAsked(question: string, head: string | null, unit: string | null): Measure | null {
  if (
    /(?:(?:몇|어느)\s?(?:년|개월|달|주|일|시간|분|초)|며칠)\s?(?:동안|간|만에|이나|정도\s?걸|걸|째|짜리)|얼마\s?(?:동안|만에)|얼마나\s?(?:오래|걸)/u.test(
      question,
    )
  )
    return "duration";
  if (/몇\s?(?:년|개월|달|주|일|시간|분|초)/u.test(question)) return "duration";
  if (/몇\s?(?:[%％]|퍼(?:센트)?(?=[가-힣\s?]|$)|프로(?=$|[^가-힣]|[나야임인이였]))/u.test(question)) return "percent";
  // The strength of a drink is written in percent.
  if (unit === "도" && DRINK.test(question)) return "percent";
  if (unit !== null) return COUNTERS.find(([, pattern]) => pattern.test(unit))?.[0] ?? "things";
  if (
    /(?:돈|비용|요금|값)[은이을]?\s(?:총\s|모두\s|다\s)?얼마|(?:돈|비용|요금|값)[은이을]?얼마|얼마\s?(?:짜리|주고|에\s?(?:팔|판(?!단|정)|샀|사(?!람)|넘[기긴겼]|매각|매입|분양|낙찰|인수))/u.test(
      question,
    )
  )
    return "money";
  // 보조금의 크기, 사업 규모: the size of money or of an undertaking is no area.
  if (head !== null && /^(?:크기|규모)$/u.test(head) && UNDERTAKING.test(question)) return null;
  const named = head === null ? undefined : KOREAN.find(([, pattern]) => pattern.test(head))?.[0];
  if (named !== undefined) return named;
  if (head !== null && SUM.test(head) && !/얼마나/u.test(question)) return "money";
  if (/\p{Script=Hangul}/u.test(question))
    return spokenMeasure(question) ?? (asksPrice(question, head) ? "money" : null);
  return foreignMeasure(question);
}

/** 얼마 alone asks for money where the verb is one of paying; 얼마나 with an adjective for its dimension. */
function spokenMeasure(question: string): Measure | null {
  if (/얼마나\s?(?:큰|크|넓)/u.test(question)) return "area";
  if (/얼마나\s?(?:긴|길|높|깊|먼|멀|두꺼|두껍)/u.test(question)) return "length";
  if (/얼마나\s?(?:무거|무겁)/u.test(question)) return "weight";
  if (/얼마나\s?(?:빠|빨)/u.test(question)) return "speed";
  return /얼마(?:씩|에)?\s?(?:를\s?)?(?:주|준|줌|줘|받|내|냈|낼|드|든|들|팔|샀|사|벌|투자|지원|지급|배상|물|썼|쓰)/u.test(
    question,
  )
    ? "money"
    : null;
}

/** 얼마 behind a noun that is no quantity asks for its price: HM-201은 얼마예요. */
function asksPrice(question: string, head: string | null): boolean {
  return (
    /얼마(?:쯤|정도)?\s?(?:합니까|하나요?|해요?|함|하죠|하지|하냐|예요|에요|에여|이에요|야|임|인가요|인가여|입니까|인지|죠|지|냐|니|여|래|일까|인데|더라)*\s*[?？!.~ㅋㅎ]*\s*$/u.test(
      question,
    ) &&
    (head === null ||
      !/(?:규모|수|량|크기|정도|수준|차이|숫자|[가-힣]율|[가-힣]률|높이|길이|기록|성적|점수|시간|기간|속도|온도|농도|용량|출력|함량|지수|순위|관객|인원|정원)$/u.test(
        head,
      ))
  );
}
