/** Powers of ten of Korean amounts. */
const WORTH: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2 };
const POWERS: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };

/** Folds width, case and quotation marks. */
export function plainForm(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['"`‘’‚“”„«»「」『』《》〈〉]/gu, "");
}

/** Whether a text holds a fact, however its white space, commas, dates, percents and amounts are written. */
export function holdsFact(text: string, fact: string): boolean {
  const plain = plainForm(text);
  return pattern(plainForm(fact)).test(plain) || pattern(countedForm(plainForm(fact))).test(countedForm(plain));
}

/** Whether a text holds at least one writing of every fact. */
export function holdsAllFacts(text: string, facts: readonly (readonly string[])[]): boolean {
  return facts.every((writings) => writings.some((writing) => holdsFact(text, writing)));
}

/** Writes dates, percents and amounts one way. */
function countedForm(plain: string): string {
  return plain
    .replace(
      /(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)/gu,
      (_, year, month, day) => `${year}년 ${Number(month)}월 ${Number(day)}일`,
    )
    .replace(/(\d)\s*(?:퍼센트|percent|per cent)/gu, "$1%")
    .replace(/\d[\d,]*(?:\.\d+)?\s?[조억만천백](?:\s?\d[\d,]*(?:\.\d+)?\s?[조억만천백]|[억만]|\s?\d[\d,]*)*/gu, amount)
    .replace(/(\d),(?=\d{3})/gu, "$1")
    .replace(/(\d+(?:\.\d+)?)\s?(trillion|billion|million|thousand)/gu, (_, number, power) =>
      String(Number(number) * (POWERS[power] ?? 1)),
    );
}

/** 5조 5천억 → 5500000000000. */
function amount(text: string): string {
  let total = 0;
  let part = 0;
  for (const [, digits, unit] of text.matchAll(/(\d[\d,]*(?:\.\d+)?)?\s*([조억만천백])?/gu)) {
    if (!digits && !unit) continue;
    const number = digits ? Number(digits.replaceAll(",", "")) : 1;
    const worth = unit ? (WORTH[unit] ?? 1) : 1;
    if (unit === "천" || unit === "백") part += number * worth;
    else if (unit) {
      total += (part + (digits ? number : 0) || 1) * worth;
      part = 0;
    } else part += number;
  }
  return String(Math.round((total + part) * 100) / 100);
}

/** White space and commas may stand anywhere; a number does not match inside a longer number (7일 in 17일). */
function pattern(text: string): RegExp {
  const letters = [...text.replace(/[\s,]/gu, "")];
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined) return /(?!)/u;
  const body = letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("[\\s,]*");
  const before = /\d/u.test(first) ? "(?<!\\d)(?<!\\d[.,])(?<!\\d[조억만천백]\\s?)" : "";
  return new RegExp(`${before}${body}${/\d/u.test(last) ? "(?!\\d)(?![.,]\\d)" : ""}`, "u");
}
