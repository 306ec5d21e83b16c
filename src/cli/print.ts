/** One JSON value on stdout, a line of its own. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Control characters and bidirectional overrides, with which an article could write over the terminal; our own marks stay. */
const UNPRINTABLE = /(?!\u001b\[(?:1|2|22)m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text for people, on stdout. Texts of articles cannot give the terminal orders. */
export function print(text: string): void {
  process.stdout.write(`${text.replace(UNPRINTABLE, (character) => (/[\n\t]/u.test(character) ? character : ""))}\n`);
}

/** Anything but results: stderr. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Bold on a terminal, plain elsewhere. */
export function bold(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Dimmed on a terminal, plain elsewhere. */
export function dim(text: string): string {
  return process.stdout.isTTY ? `\u001b[2m${text}\u001b[22m` : text;
}

/** How many columns of a terminal a text takes: Hangul, Han and fullwidth forms take two. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
      character,
    )
      ? 2
      : 1;
  return width;
}

/** Rows under headings, columns aligned, two spaces between. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, i) => Math.max(columns(heading), ...rows.map((row) => columns(row[i] ?? ""))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - columns(cell))))
      .join("  ")
      .trimEnd();
  return [bold(line(headings)), ...rows.map(line)].join("\n");
}
