import { type Alignment, isGoverned } from "./verify-align.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import type { LanguageFamily } from "./verify-names.js";
import { type Scope, scopesOf } from "./verify-scopes.js";

/** Pairs of opposites: one line, the two sides parted by `/`, in Korean, English and Chinese. */
const OPPOSITES = `
증가 늘어 늘었 늘린 늘렸 상승 올랐 오른 급증 확대 인상 급등 increas rise rising rose risen grew grow gain climb surge expand 增加 增长 增長 上升 上涨 上漲 扩大 擴大 / 감소 줄어 줄었 줄인 줄였 하락 내렸 떨어 급감 축소 인하 급락 decreas declin drop fell fall fallen shrink shrank reduc cut 减少 減少 下降 下跌 缩小 縮小
찬성 지지 favour favor support approv 赞成 贊成 支持 / 반대 oppos against reject 反对 反對
성공 succeed success 成功 / 실패 fail 失败 失敗
승인 수락 허가 가결 approv accept 批准 同意 / 거부 거절 기각 부결 반려 reject refus turned down 拒绝 拒絕 否决 否決
허용 allow permit 允许 允許 / 금지 ban banned prohibit forbid 禁止
흑자 profit 盈利 / 적자 loss deficit 亏损 虧損
합법 legal 合法 / 불법 위법 illegal unlawful 非法 违法 違法
가능 possible 可能 / 불가 불가능 impossible 不可能
시작 개시 착수 start begin began launch 开始 開始 / 종료 중단 폐지 ended stop halt suspend abolish 结束 結束 停止 中断 中斷
개최 열렸 열린 held hosted 举行 舉行 举办 舉辦 / 취소 연기 무산 cancel postpon 取消 推迟 推遲
체결 sign 签署 簽署 / 파기 해지 terminat 解除
설립 창립 개소 establish found opened 成立 设立 設立 / 폐쇄 해산 철수 clos shut dissolv withdr 关闭 關閉 撤出
수출 export 出口 / 수입 import 进口 進口
매수 인수 매입 buy bought acquir purchas 收购 收購 买入 / 매각 매도 sell sold divest 出售
최대 최고 최다 largest biggest highest most 最大 最高 / 최소 최저 smallest lowest least 最小 最低
초과 이상 웃돌 상회 exceed more than over at least 超过 超過 / 미만 이하 밑돌 하회 less than fewer than below under at most 不足 低于 低於
유죄 guilty convict 有罪 / 무죄 acquit innocent 无罪 無罪
이겼 이긴 승리 꺾었 beat defeat 击败 擊敗 战胜 戰勝 / 패했 패배 (?<![가-힣])졌 (?<![가-힣])진다 lost 输给 輸給 败给 敗給
많은 많다 많았 more higher larger bigger 多于 多於 高于 高於 大于 大於 / (?<![가-힣])적[은다었] fewer less lower smaller 少于 少於 低于 低於 小于 小於
(?<![가-힣])더(?=\\s) / (?<![가-힣])덜(?=\\s)
숨졌 숨지 숨진 사망 killed died 死亡 遇难 遇難 / 다쳤 다치 다친 부상 injur wounded 受伤 受傷
if / unless
인정 admit acknowledg 承认 承認 / 부인 den 否认 否認
참석 참가 참여 attend participat join 参加 參加 出席 / 불참 absent skip 缺席
`;

const PAIRS: readonly (readonly [RegExp, RegExp])[] = OPPOSITES.trim()
  .split("\n")
  .map((line) => {
    const [one = "", other = ""] = line.split(" / ");
    return [sideOf(one), sideOf(other)] as const;
  });

function sideOf(words: string): RegExp {
  const alternatives = words
    .trim()
    .split(" ")
    .map((word) => (/^[a-z]/u.test(word) ? `\\b${word}` : word));
  return new RegExp(alternatives.join("|"), "iu");
}

/**
 * Refuses a claim that denies what its quote says, says what its quote denies, or uses the opposite word (증가 for 감소).
 * @param best the evidence that says most of what the claim says
 */
export function checkPolarity(
  claim: string,
  family: LanguageFamily,
  best: readonly (readonly [Evidence, Alignment])[],
  familyOf: (text: string) => LanguageFamily,
): Refusal | null {
  const denies = isNegated(scopesOf(claim, family));
  for (const [{ context }, alignment] of best) {
    const scopes = scopesOf(context, familyOf(context));
    if (!denies && isGoverned(alignment, scopes, "negation")) return refusal("denies what the claim says");
    if (!denies && family === "ko" && affirmsDenied(claim, context)) return refusal("denies what the claim says");
    if (PAIRS.some(([one, other]) => isSwapped(claim, context, one, other))) return refusal("says the opposite");
  }
  const anyNegated = best.some(([{ context }]) => isNegated(scopesOf(context, familyOf(context))));
  return denies && !anyNegated ? refusal("does not deny it") : null;
}

function isNegated(scopes: readonly Scope[]): boolean {
  return scopes.some(({ kind }) => kind === "negation");
}

/** A verb that the sentences only deny (받아들이지 않았다) and the claim, which denies nothing, has. */
function affirmsDenied(claim: string, context: string): boolean {
  return [...context.matchAll(/([가-힣]{2,}?)(?:하|되|이)?지(?:는|도|를)? ?(?:않|못)/gu)].some(([whole, verb = ""]) => {
    return verb.length >= 2 && claim.includes(verb) && !context.replaceAll(whole, "").includes(verb);
  });
}

/** Whether a word and a sentence have words of one side: 줄었 and 감소. */
export function saysTheSame(word: string, sentence: string): boolean {
  return PAIRS.flat().some((side) => side.test(word) && side.test(sentence));
}

/** One side in the claim alone and the other in its sentences alone. */
function isSwapped(claim: string, context: string, one: RegExp, other: RegExp): boolean {
  const [a, b] = [one.test(claim), other.test(claim)];
  const [quotedA, quotedB] = [one.test(context), other.test(context)];
  return (a && !b && quotedB && !quotedA) || (b && !a && quotedA && !quotedB);
}

function refusal(what: string): Refusal {
  return { code: "polarity_differs", reason: `The quoted sentence ${what}. Keep its yes or no and its direction.` };
}
