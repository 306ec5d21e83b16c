import { withParticle } from "../../coverage/particle.js";

/** Which of two: 둘 중 어디가 먼저야, 두 곳 가운데 더 큰 데는. */
const OF_TWO =
  /^(?:그\s?|이\s?)?(?:둘|두\s?(?:곳|개|사람|명|회사|업체|기업|팀|도시|지역|기관|행사|가지|나라|학교))(?:\s?중(?:에서?|엔)?|\s?가운데(?:서|에서)?)?\s+(.+)$/u;
const LIST =
  /(?:^|\s)((?:[가-힣A-Za-z0-9'‘’·]+\s){0,2}?[가-힣A-Za-z0-9'‘’·]+?)(?:와|과|이랑|랑|하고)\s((?:[가-힣A-Za-z0-9'‘’·]+\s)??[가-힣A-Za-z0-9'‘’·]+?)(?:은|는|이|가|을|를|의)(?=\s)/u;
/** Which of them: 어디가 더, 누가, 어느 쪽이 훨씬 더. */
const WHICH =
  "^(?:(?:어디|누가|누구|뭐|뭣|무엇|(?:어느|어떤)\\s?(?:쪽|곳|것|게|거|편|데|팀|회사))(?:가|이|은|는)?\\s)?(?:(?:훨씬|좀|조금)\\s)?(?:(?:더|가장|제일)\\s?)?";
/** No noun of its own stands beside it, but for 곳 and the like: 더 큰 데는. */
const END = "(?:\\s(?:데|곳|쪽|건|것|거|게)[가-힣]{0,4})?[\\s?？.!~]*$";
/** A verb may follow on how they stand in order: 먼저 생겼어. */
const ORDER = new RegExp(
  `${WHICH}(?:먼저|일찍|빨리|빠르|빨라|빨랐|빠른|나중|늦|오래|이르|이른|일러|일렀)[가-힣]{0,5}(?:\\s(?<verb>[가-힣]{2})[가-힣]*)??${END}`,
  "u",
);
const AMOUNT = new RegExp(
  `${WHICH}(?:많|크(?![리기])|커(?!피)|컸|큰|클|높(?!이)|낮|적(?=[어은을었지나냐니다습])|작(?=[아은을았지나냐니다습]))[가-힣]{0,5}${END}`,
  "u",
);
const ASKS_WHEN = /언제|몇\s?(?:년|월|일|시)|며칠/u;
const ASKS_AMOUNT = /얼마|몇|규모|수는|비용|매출|면적|인구/u;

/**
 * A question of which of two, asked behind one that names both (가온과 나래는 언제 생겼어? → 둘 중 어디가 먼저야?). What was asked of both is asked
 * again where its answers tell which it is (누가 더 키가 커 is told by no prize money); else both are named.
 * Null where it is no such question, or where two were not named.
 */
export function askedOfBoth(question: string, before: string): string | null {
  const rest = OF_TWO.exec(question.trim())?.[1];
  const [, one, other] = LIST.exec(before) ?? [];
  if (rest === undefined || one === undefined || other === undefined) return null;
  const order = ORDER.exec(rest);
  const isOrder = order !== null && before.includes(order.groups?.verb ?? "") && ASKS_WHEN.test(before);
  if (isOrder || (AMOUNT.test(rest) && ASKS_AMOUNT.test(before))) return before;
  return `${withParticle(one, "와/과")} ${other} 중 ${rest}`;
}
