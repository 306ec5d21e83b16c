/** How many of the three parts of two Hangul syllables (initial, vowel, final) differ; 3 where one is no syllable. */
export function jamoApart(a: string, b: string): number {
  const [x, y] = [a.codePointAt(0) ?? 0, b.codePointAt(0) ?? 0];
  if (![x, y].every((code) => code >= 0xac00 && code <= 0xd7a3)) return 3;
  const parts = (code: number) => [
    Math.floor((code - 0xac00) / 588),
    Math.floor(((code - 0xac00) % 588) / 28),
    (code - 0xac00) % 28,
  ];
  const other = parts(y);
  return parts(x).filter((part, i) => part !== other[i]).length;
}

/** Whether two words of three syllables or more differ by one slip of the hand: one syllable in one of its parts (홍콩투자쳥), or one left out. */
export function isTypoOf(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  if (a.length === b.length) {
    const apart = [...a].map((syllable, i) => (syllable === b[i] ? 0 : jamoApart(syllable, b[i] ?? "")));
    return apart.filter((parts) => parts > 0).length === 1 && apart.every((parts) => parts <= 1);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1 || short.length < 4) return false;
  return [...long].some((_, i) => i > 0 && i < long.length - 1 && long.slice(0, i) + long.slice(i + 1) === short);
}
