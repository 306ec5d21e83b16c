import { columns } from "../coverage/text-width.js";

/** One JSON value on stdout, a line of its own. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Control characters and bidirectional overrides, with which an article could write over the terminal; our own marks stay. */
const UNPRINTABLE = /(?!\u001b\[(?:1|2|22)m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What would end a cell's line or move what comes after it. */
const BREAKING = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Text for people, on stdout. Texts of articles cannot give the terminal orders. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Anything but results: stderr. */
export function note(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (/[\n\t]/u.test(character) ? character : ""));
}

/** Bold on a terminal, plain elsewhere. */
export function bold(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Dimmed on a terminal, plain elsewhere. */
export function dim(text: string): string {
  return process.stdout.isTTY ? `\u001b[2m${text}\u001b[22m` : text;
}

/** Rows under headings, columns aligned, two spaces between. A cell is one line, whatever an article's title holds. */
export function table(headings: readonly string[], cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map((cell) => cell.normalize("NFC").replace(BREAKING, " ").trim()));
  const widths = headings.map((heading, i) => Math.max(columns(heading), ...rows.map((row) => columns(row[i] ?? ""))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - columns(cell))))
      .join("  ")
      .trimEnd();
  return [bold(line(headings)), ...rows.map(line)].join("\n");
}
