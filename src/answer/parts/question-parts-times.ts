import type { AskedFilters } from "../../retrieval/filters.js";

const TIME = /(?<![\d.,])((?:19|20)\d{2})(?:\s?[年년](?:\s?(\d{1,2})\s?[월月])?|(?=[\s,?.]|$))/gu;

/**
 * The time of reporting to look at first for each part of a question whose parts name different times ("2023년 3월과 2024년 1월에
 * 각각"): what a report calls "now" holds on its day. Of a month also the next one, in which it is reported. Empty where a part names
 * no year, or several, or all name the same.
 */
export function partTimes(parts: readonly string[]): Pick<AskedFilters, "from" | "to">[] {
  const times = parts.map((part) => {
    const [found, ...others] = [...part.matchAll(TIME)];
    const [, year, month] = found ?? [];
    if (year === undefined || others.length > 0) return null;
    if (month === undefined) return { from: year, to: year };
    const at = Number(month);
    if (at < 1 || at > 12) return null;
    const next = at === 12 ? `${Number(year) + 1}-01` : `${year}-${String(at + 1).padStart(2, "0")}`;
    return { from: `${year}-${String(at).padStart(2, "0")}`, to: next };
  });
  const known = times.filter((time) => time !== null);
  const isDifferent = new Set(known.map(({ from }) => from)).size > 1;
  return known.length === parts.length && isDifferent ? known : [];
}
