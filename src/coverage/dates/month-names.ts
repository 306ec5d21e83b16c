/**
 * Names of the months as news pages write them, by month: English, German, French, Spanish, Italian and Portuguese with
 * their abbreviations, Dutch, Scandinavian, Indonesian and Russian.
 */
const NAMES: readonly (readonly string[])[] = [
  [
    "january",
    "jan",
    "januar",
    "jänner",
    "janvier",
    "enero",
    "gennaio",
    "janeiro",
    "janv",
    "ene",
    "gen",
    "januari",
    "января",
  ],
  [
    "february",
    "feb",
    "februar",
    "feber",
    "février",
    "febrero",
    "febbraio",
    "fevereiro",
    "févr",
    "fev",
    "febr",
    "februari",
    "февраля",
  ],
  ["march", "mar", "märz", "mars", "marzo", "março", "mrz", "maart", "marts", "maret", "марта"],
  ["april", "apr", "avril", "abril", "aprile", "avr", "abr", "апреля"],
  ["may", "mai", "mayo", "maggio", "maio", "mag", "mei", "maj", "мая"],
  ["june", "jun", "juni", "juin", "junio", "giugno", "junho", "giu", "июня"],
  ["july", "jul", "juli", "juillet", "julio", "luglio", "julho", "juil", "lug", "июля"],
  ["august", "aug", "août", "agosto", "ago", "augustus", "augusti", "agustus", "августа"],
  ["september", "sept", "sep", "septembre", "septiembre", "settembre", "setembro", "set", "сентября"],
  ["october", "oct", "oktober", "octobre", "octubre", "ottobre", "outubro", "okt", "ott", "out", "октября"],
  ["november", "nov", "novembre", "noviembre", "novembro", "ноября"],
  [
    "december",
    "dec",
    "dezember",
    "décembre",
    "diciembre",
    "dicembre",
    "dezembro",
    "déc",
    "dic",
    "dez",
    "des",
    "desember",
    "декабря",
  ],
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Part of a regular expression (flags i and u): a month's name, in the group `name`, with the full stop of an abbreviation. */
export const MONTH_NAME = `(?<name>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})\\.?`;

/** The number of a month by its name, 1 to 12; 0 when it is none. */
export function monthOf(name: string): number {
  return MONTHS.get(name.normalize("NFC").toLowerCase()) ?? 0;
}
