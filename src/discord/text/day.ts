const GIVEN = /^(\d{4})(?:\s*[-./년年]\s*(?:(\d{1,2})(?:\s*[-./월月]\s*(?:(\d{1,2})\s*[.일日]?)?)?)?)?$/;

/**
 * Reads a day, month or year that a member typed (2024, 2024-09, 2024.9.11, 2024년 9월) as YYYY, YYYY-MM or YYYY-MM-DD.
 * Null where it is no date of the calendar.
 */
export function readDate(given: string): string | null {
  const [, year, month, day] = GIVEN.exec(given.normalize("NFKC").trim()) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  const monthOf = `${year}-${month.padStart(2, "0")}`;
  const whole = day === undefined ? `${monthOf}-01` : `${monthOf}-${day.padStart(2, "0")}`;
  const time = new Date(`${whole}T00:00:00Z`);
  // The calendar rolls 31 June over to 1 July: only a day that comes back unchanged exists.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== whole) return null;
  return day === undefined ? monthOf : whole;
}
