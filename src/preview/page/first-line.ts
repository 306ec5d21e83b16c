/** The first line of a text as far as it fits into so many UTF-16 units, with no character cut in half. */
export function firstLine(text: string, most: number): string {
  const [line = ""] = text.split("\n", 1);
  let end = 0;
  for (const character of line) {
    if (end + character.length > most) break;
    end += character.length;
  }
  return line.slice(0, end);
}
