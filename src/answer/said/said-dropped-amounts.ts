import { type Amount, findAmounts } from "../../coverage/amounts.js";
import { isSaidBy } from "../check/check-amounts.js";

/** What an amount is: about, on average, at the longest, for each; where one stands at it in a sentence, one stands in a claim. */
const BESIDE: readonly (readonly [before: RegExp, behind: RegExp | null, kept: RegExp])[] = [
  [/(?<!(?:하루|월|연|주) ?)평균 ?$/u, null, /평균/u],
  [/(?:최장|최단|길게는|짧게는) ?$/u, null, /최장|최단|최대|까지|길게는|짧게는/u],
  [
    /(?<![가-힣])(?:약|대략) ?$/u,
    /^[^\s\d]{0,3} ?(?:가량|쯤|안팎|남짓|내외|정도)/u,
    /(?<![가-힣])약 ?\d|대략|가량|쯤|안팎|남짓|내외|정도|\d[^\s]*여 /u,
  ],
  [
    /(?:[가-힣\d㎡㎏㏊](?<![식정성강해전서마사담일])당|(?<![\d가-힣])(?:월|연|하루|주|매달|매월|매년|매일|매주|달마다|해마다|다달이)) (?:평균 |최대 |왕복 |편도 |약 )?$/u,
    /^[^\s\d]{0,3}씩(?= |$)/u,
    /당 |씩|하루|(?<!\d)월 |연 |주 |매[달월년일주]|마다|다달이|연간|평균/u,
  ],
  [/(?:왕복|편도) ?$/u, null, /왕복|편도/u],
];
/** An age, a size or a time that tells whom or what is meant: 20t 미만 어선, 만 19~34세 청년. */
const SINGLED = /\d[^\s]* (?:이상|이하|미만|초과)(?:의)? ((?:[가-힣]+ ?){1,2})|\d+[~∼〜-]\d+세 ((?:[가-힣]+ ?){1,2})/gu;
const SINGLED_KEPT = /이상|이하|미만|초과|넘|안 되|\d세/u;
/** 9만6000명으로 늘었다 is not 9만6000명 늘었다. */
const CHANGED_BY =
  /(?<!\d)(\d[\d,.]*(?:[만억조천][만억조천\d]*)?(?:명|원|건|개|곳|대|가구|t|%))(?:이|가)? (?:늘|줄|증가|감소|올랐|내렸|떨어)/gu;

/** One in so many is a rate; of more, it is a count. */
const MOST_IN_RATE = 10;

/** Whether a Korean claim has an amount or a noun of a sentence without what limits it there. */
export function dropsLimitOfAmount(claim: string, held: string): boolean {
  const drops = [dropsBeside, dropsSingledOut, isChangedBy, dropsRate];
  return drops.some((drop) => drop(claim, held));
}

function dropsBeside(claim: string, held: string): boolean {
  const said = findAmounts(claim).filter(isCounted);
  const quoted = findAmounts(held).filter(isCounted);
  return said.some((amount) => {
    const own = quoted.filter((other) => isSaidBy(amount, other));
    return BESIDE.some(([before, behind, kept]) => {
      const isLimited = ({ start, end }: Amount) =>
        before.test(held.slice(0, start)) || behind?.test(held.slice(end)) === true;
      return own.length > 0 && own.every(isLimited) && !kept.test(claim);
    });
  });
}

function isCounted({ kind, spelled }: Amount): boolean {
  return kind !== "date" && !spelled;
}

function dropsSingledOut(claim: string, held: string): boolean {
  if (SINGLED_KEPT.test(claim)) return false;
  return [...held.matchAll(SINGLED)].some(([, one, other]) =>
    (one ?? other ?? "")
      .trim()
      .split(" ")
      .some((word) => word.length >= 2 && new RegExp(`(?<![가-힣])${word.slice(0, 2)}`, "u").test(claim)),
  );
}

function isChangedBy(claim: string, held: string): boolean {
  return [...claim.matchAll(CHANGED_BY)].some(([, amount = ""]) => {
    const [whole, plain] = [held.replace(/,/gu, ""), amount.replace(/,/gu, "")];
    return whole.includes(`${plain}으로`) || whole.includes(`${plain}로`);
  });
}

/** 시민 3명 중 1명: one in three, and not one. */
function dropsRate(claim: string, held: string): boolean {
  const [, whole, , part] = /(?<!\d)(\d{1,2})([가-힣]{1,2}) (?:중|가운데) (\d{1,2}\2)(?![가-힣]{3})/u.exec(held) ?? [];
  if (whole === undefined || part === undefined || Number(whole) > MOST_IN_RATE) return false;
  return new RegExp(`(?<!\\d)${part}`, "u").test(claim) && !/(?:중|가운데) /u.test(claim);
}
