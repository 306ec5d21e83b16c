/** Countries that write English and the day first. */
const DAY_FIRST_ENGLISH = /^en-(?:GB|IE|AU|NZ|IN|ZA|SG|HK|MY|NG|KE)$/iu;
/** Languages that write the year first in numbers. */
const YEAR_FIRST = /^(?:ko|ja|zh|hu|lt|mn)\b/iu;

/**
 * Days in numbers with slashes or hyphens, written year first: "20/05/2024" is 2024-05-20 anywhere, "05/06/2024" as the page's
 * language has it. What neither tells is left as it is.
 * @param language the page's BCP 47 tag with its country, or empty
 */
export function withYearsFirst(text: string, language: string): string {
  return text.replace(
    /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-])/gu,
    (whole, first, _sign, second, year) => {
      const order = orderOf(Number(first), Number(second), language);
      if (order === null) return whole;
      return order === "day" ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;
    },
  );
}

function orderOf(first: number, second: number, language: string): "day" | "month" | null {
  if (first > 12 || second > 12) return first > 12 ? "day" : "month";
  if (first === second || DAY_FIRST_ENGLISH.test(language)) return "day";
  if (/^en-US$/iu.test(language)) return "month";
  return language === "" || /^en\b/iu.test(language) || YEAR_FIRST.test(language) ? null : "day";
}
