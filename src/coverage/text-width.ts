/** Width of a text in columns of a terminal: East Asian wide characters take two. */
export function columns(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += isWide(text.charCodeAt(index)) ? 2 : 1;
  return width;
}

/** By the blocks of Unicode's East Asian Width "W" and "F" that news text has: Hangul, Kana, Han and full-width forms. */
function isWide(unit: number): boolean {
  if (unit < 0x1100) return false;
  return (
    unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xff60)
  );
}
