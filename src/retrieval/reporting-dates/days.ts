/**
 * The calendar day of a publication date, as precise as it is known.
 * @param date ISO 8601: a date ("2019", "2019-01", "2019-01-31") or a moment with its zone
 * @param timeZone the zone in which days are counted
 * @returns "2019", "2019-01" or "2019-01-31"
 */
export function dayOf(date: string, timeZone: string): string {
  const moment = /T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(date) ? new Date(date) : null;
  if (!moment || Number.isNaN(moment.getTime())) return date.slice(0, 10);
  return formatterFor(timeZone).format(moment);
}

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  // The Swedish locale writes dates in ISO 8601's order.
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  formatters.set(timeZone, formatter);
  return formatter;
}
