/**
 * Names of the months as news pages write them, by month: English with its abbreviations, German, French, Spanish,
 * Italian and Portuguese.
 */
const NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro"],
  ["february", "feb", "februar", "feber", "février", "febrero", "febbraio", "fevereiro"],
  ["march", "mar", "märz", "mars", "marzo", "março"],
  ["april", "apr", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maggio", "maio"],
  ["june", "jun", "juni", "juin", "junio", "giugno", "junho"],
  ["july", "jul", "juli", "juillet", "julio", "luglio", "julho"],
  ["august", "aug", "août", "agosto"],
  ["september", "sept", "sep", "septembre", "septiembre", "settembre", "setembro"],
  ["october", "oct", "oktober", "octobre", "octubre", "ottobre", "outubro"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "décembre", "diciembre", "dicembre", "dezembro"],
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Part of a regular expression (flags i and u): a month's name, in the group `name`, with the full stop of an abbreviation. */
export const MONTH_NAME = `(?<name>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})\\.?`;

/** The number of a month by its name, 1 to 12; 0 when it is none. */
export function monthOf(name: string): number {
  return MONTHS.get(name.normalize("NFC").toLowerCase()) ?? 0;
}
