import type { Amount } from "../../coverage/amounts.js";
import { isSaidBy } from "../check/check-amounts.js";
import type { CheckText } from "../check/check-word.js";
import { particleOf } from "./said-short-words.js";

/** What an amount stands beside: the noun in front of it, its counter, and the noun right behind it. */
interface Neighbours {
  readonly amount: Amount;
  readonly before: string;
  readonly unit: string;
  readonly behind: string;
  /** What it is to the verb, where its particle says so: from how much, to how much. */
  readonly way: string;
  /** Right behind a topic: 새롬은 3위다, where what it is of may stand further in front. */
  readonly short: boolean;
}

/** What is counted, behind a number. */
const COUNTER =
  /^\s?(개국|개월|시간|가구|세대|차례|분기|마리|가지|라운드|명|개|곳|건|편|권|대|회|번|배|층|종|인|척|채|석|표|점|세|살|위|승|패|쪽|팀|동|년|월|일|분|초|주)(?=[^가-힣]|[은는이가을를의에로과와도만]|으로|였|짜리|째|간|여)/u;
/** Words that stand in front of any amount. */
const ANY = /^(?:약|총|등|또|및|각|최대|최소|모두|전체|가량|지난|오는|이달|지난달|다음)$/u;

/**
 * Whether the amounts of a Korean claim stand beside what they stand beside in a sentence: an amount that changes its place with another's
 * (도비 41억 원과 기금 30억 원) is told of something else. Only neighbours that have an amount of their own in the sentence tell so.
 */
export function keepsNeighbours(claim: CheckText, held: CheckText): boolean {
  if (!keepsPairs(claim.text, held.text)) return false;
  const quoted = neighboursOf(held);
  return neighboursOf(claim).every(({ amount, before, unit, behind, way }) => {
    const same = (others: readonly Neighbours[]): boolean =>
      others.length === 0 || others.some((other) => isSaidBy(amount, other.amount));
    const own = quoted.filter((other) => isSaidBy(amount, other.amount));
    const isBeside =
      (before === "" || own.some(({ short }) => short) || same(quoted.filter((other) => other.before === before))) &&
      (behind === "" || same(quoted.filter((other) => other.behind === behind)));
    if (!isBeside) return false;
    const ways = quoted.filter((other) => other.way === way && other.amount.unit === amount.unit);
    if (way !== "" && !same(ways)) return false;
    return unit === "" || same(quoted.filter((other) => other.unit === unit)) || own.some((other) => other.unit === "");
  });
}

/** So far in front of an amount, in UTF-16 units, the word before it begins. */
const NEAR = 60;

const NUMBER = String.raw`(\d[\d,.]*)(?:[만억조천][만억조천\d]*)?[^\s\d(（,~∼]{0,4}?`;
/** Two numbers that belong together: 1000원에서 1150원으로, 9214표(46.8%), 8일과 9일. */
const PAIRS: readonly RegExp[] = [
  new RegExp(`${NUMBER}에서 ${NUMBER}(?:으로|로)`, "gu"),
  new RegExp(`${NUMBER}[(（]${NUMBER}`, "gu"),
  new RegExp(`${NUMBER}[과와] ${NUMBER}[은는이가을를에의 ]`, "gu"),
];

/** A number of a pair is not told with another one of the sentence. */
function keepsPairs(claim: string, held: string): boolean {
  return PAIRS.every((pair) => {
    const [said, quoted] = [claim, held].map((text) =>
      [...text.matchAll(pair)].map(([, one = "", other = ""]) =>
        [one, other].map((number) => number.replace(/,/gu, "")),
      ),
    );
    return (said ?? []).every(([one, other]) => {
      const near = (quoted ?? []).filter(([a, b]) => [a, b].some((number) => number === one || number === other));
      return near.length === 0 || near.some(([a, b]) => a === one && b === other);
    });
  });
}

function neighboursOf({ text, amounts }: CheckText): Neighbours[] {
  return amounts
    .filter(({ spelled }) => !spelled)
    .map((amount) => {
      const front =
        /([가-힣A-Za-z]{2,})\s?[(（“"'‘]?$/u.exec(text.slice(Math.max(0, amount.start - NEAR), amount.start))?.[1] ??
        "";
      const rest = text.slice(amount.end);
      const unit = COUNTER.exec(rest)?.[1] ?? "";
      const behind = unit === "" ? "" : (/^\s?[가-힣]+\s([가-힣]{2,})/u.exec(rest)?.[1] ?? "");
      const way =
        /^\s?(?:여\s?)?[가-힣]{0,2}?(에서|으로|로|보다)(?=[\s,])/u.exec(rest)?.[1]?.replace("으로", "로") ?? "";
      const isBare = new RegExp(`^\\s?${unit}\\s`, "u").test(rest);
      const isWhole = /^\s?[가-힣]{0,3}(?:\s[가-힣]+)?\s(?:가운데|중)(?=[ ,])/u.test(rest);
      const short = /[은는이가]$/u.test(front);
      const isNoun = !ANY.test(front) && !/^[가-힣][은는을를]$/u.test(front) && particleOf(front)[1] === "" && !isWhole;
      return {
        amount,
        before: isNoun ? front : "",
        unit,
        behind: isBare && !isWhole ? particleOf(behind)[0] : "",
        way,
        short,
      };
    });
}
