import { withParticle } from "../../coverage/particle.js";

/** Which of two: 둘 중 어디가 먼저야, 두 곳 가운데 더 큰 데는. */
const OF_TWO =
  /^(?:그\s?|이\s?)?(?:둘|두\s?(?:곳|개|사람|명|회사|업체|기업|팀|도시|지역|기관|행사|가지|나라|학교))(?:\s?중(?:에서?|엔)?|\s?가운데(?:서|에서)?)?\s+(.+)$/u;
const LIST =
  /(?:^|\s)((?:[가-힣A-Za-z0-9'‘’·]+\s){0,2}?[가-힣A-Za-z0-9'‘’·]+?)(?:와|과|이랑|랑|하고)\s((?:[가-힣A-Za-z0-9'‘’·]+\s)??[가-힣A-Za-z0-9'‘’·]+?)(?:은|는|이|가|을|를|의)(?=\s)/u;
const ORDER = /먼저|일찍|빨리|빠르|나중|늦|오래|최근|이르/u;
const AMOUNT = /더\s|많|크|커|높|적|작|낮/u;
const ASKS_WHEN = /언제|몇\s?(?:년|월|일|시)|며칠/u;
const ASKS_AMOUNT = /얼마|몇|규모|수는|비용|매출|면적|인구/u;

/**
 * A question of which of two, asked behind one that names both (가온과 나래는 언제 생겼어? → 둘 중 어디가 먼저야?). What was asked of both is asked
 * again where its answers tell which it is; else both are named. Null where it is no such question, or where two were not named.
 */
export function askedOfBoth(question: string, before: string): string | null {
  const rest = OF_TWO.exec(question.trim())?.[1];
  const [, one, other] = LIST.exec(before) ?? [];
  if (rest === undefined || one === undefined || other === undefined) return null;
  const isOrder = ORDER.test(rest) && ASKS_WHEN.test(before);
  if (isOrder || (AMOUNT.test(rest) && ASKS_AMOUNT.test(before))) return before;
  return `${withParticle(one, "와/과")} ${other} 중 ${rest}`;
}
