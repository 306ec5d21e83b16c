import { before, type Period } from "./relative-days.js";
import { periodOf } from "./reporting-dates.js";
import type { Mask, Named } from "./reporting-mask.js";

const D = "[\\uE000-\\uE0FF]";

interface Bound {
  readonly pattern: RegExp;
  readonly period: (first: Period, last: Period) => Period;
}

const between = (first: Period, last: Period): Period => ({ from: first.from, to: last.to });
const since = ({ from }: Period): Period => ({ from, to: null });
const until = ({ to }: Period): Period => ({ from: null, to });
const earlier = ({ from }: Period): Period => ({ from: null, to: from && before(from) });

/**
 * Ranges first, then open sides. "이후", "이전", "以前" and "since" include the day they name, as the Standard Korean Language
 * Dictionary has it; "after" does as well, since an article too many is ranked while one too few is lost. "전", "之前" and
 * "before" leave it out.
 */
const BOUNDS: readonly Bound[] = [
  { pattern: bound(`(?<a>${D})\\s?(?:부터|에서|~|-|–)\\s?(?<b>${D})\\s?(?:까지|사이)?`), period: between },
  { pattern: bound(`(?<a>${D})\\s?(?:과|와)\\s?(?<b>${D})\\s?사이`), period: between },
  { pattern: bound(`\\bbetween\\s(?<a>${D})\\s(?:and|to|until)\\s(?<b>${D})`), period: between },
  { pattern: bound(`(?:\\bfrom\\s)?(?<a>${D})\\s(?:to|until|till|through)\\s(?<b>${D})`), period: between },
  { pattern: bound(`[自从從]?(?<a>${D})\\s?[到至]\\s?(?<b>${D})(?:之间|之間|期间|期間|间|間)?`), period: between },
  { pattern: bound(`(?<a>${D})\\s?(?:이후로?|이래로?|부터)(?:\\s?(?:지금|현재|오늘)까지)?`), period: since },
  { pattern: bound(`(?<a>${D})\\s?(?:이전|까지)`), period: until },
  { pattern: bound(`(?<a>${D})\\s?전(?=\\s|의|에)`), period: earlier },
  { pattern: bound(`\\bfrom\\s(?<a>${D})\\s(?:onwards?\\b|on(?=[,.?!:;]|$))`), period: since },
  { pattern: bound(`\\b(?:since|after)\\s(?:early\\s|late\\s|mid-?\\s?)?(?<a>${D})`), period: since },
  { pattern: bound(`\\b(?:until|till|through|up\\sto)\\s(?<a>${D})`), period: until },
  { pattern: bound(`\\b(?:before|prior\\sto)\\s(?<a>${D})`), period: earlier },
  {
    pattern: bound(
      `(?:[自从從]\\s?)?(?<a>${D})\\s?(?:以来|以來|以后|以後|之后|之後|至今|起)|[自从從]\\s?(?<b>${D})(?:开始|開始)?`,
    ),
    period: since,
  },
  { pattern: bound(`(?<a>${D})\\s?以前`), period: until },
  { pattern: bound(`(?<a>${D})\\s?之前`), period: earlier },
];

function bound(source: string): RegExp {
  return new RegExp(source, "giu");
}

/** Masks "since", "until" and ranges together with the times they are of. */
export function maskBounds(text: string, today: string, mask: Mask): string {
  let masked = text;
  for (const { pattern, period } of BOUNDS) {
    masked = masked.replace(pattern, (...args) => {
      const source = String(args[0]);
      const dates = mask.in(source).filter((named) => "period" in named);
      const [first, last = first] = completed(dates, today);
      if (!first || !last) return source;
      const meant = period(first, last);
      return mask.put({ kind: "bounded", period: meant, parts: null }, source);
    });
  }
  return masked;
}

/** The year that one end of a range lacks is that of the other ("2024년 9월부터 11월까지"); a range that runs back began a year before. */
function completed(dates: readonly Extract<Named, { period: Period }>[], today: string): (Period | undefined)[] {
  const [first, last] = dates;
  if (!first || !last) return dates.map(({ period }) => period);
  const year = first.parts?.year ?? last.parts?.year ?? null;
  const [a, b] = [first, last].map(({ period, parts }) =>
    parts?.year === null && year !== null ? (periodOf({ ...parts, year }, today) ?? period) : period,
  );
  const back = a?.from && b?.to && a.from > b.to && first.parts?.year === null && last.parts?.year === null;
  if (!back || !a.from || !first.parts) return [a, b];
  return [periodOf({ ...first.parts, year: Number(a.from.slice(0, 4)) - 1 }, today) ?? a, b];
}
