/** Kinds of characters that texts are counted by. */
export const SCRIPT = { other: 0, hangul: 1, latin: 2, digit: 3, kana: 4, han: 5, space: 6 } as const;

/** Added to the kind of a combining mark, which goes on with a run of Latin letters. */
export const MARK = 8;

/** In the order in which a character that would fit several is told. */
const TESTS: readonly (readonly [number, RegExp])[] = [
  [SCRIPT.hangul, /\p{Script=Hangul}/u],
  [SCRIPT.latin, /\p{Script=Latin}/u],
  [SCRIPT.digit, /\p{Nd}/u],
  [SCRIPT.kana, /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  [SCRIPT.han, /\p{Script=Han}/u],
  [SCRIPT.space, /\s/u],
];
const COMBINING = /\p{M}/u;

/** Characters of a block are looked up together when the first of them is met. */
const BLOCK = 256;
const blocks: (Uint8Array | undefined)[] = [];

/**
 * The kind of a code point as Unicode has it, a number of `SCRIPT`, with `MARK` added when it combines. Asking Unicode by a
 * regular expression once for each character of an archive takes longer than all else that is done with it.
 */
export function scriptOf(codePoint: number): number {
  const index = codePoint >>> 8;
  const block = blocks[index] ?? fill(index);
  return block[codePoint & 0xff] ?? SCRIPT.other;
}

function fill(index: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  for (let offset = 0; offset < BLOCK; offset += 1) {
    const character = String.fromCodePoint(index * BLOCK + offset);
    const kind = TESTS.find(([, test]) => test.test(character))?.[0] ?? SCRIPT.other;
    block[offset] = kind + (COMBINING.test(character) ? MARK : 0);
  }
  blocks[index] = block;
  return block;
}

/** How many code points of each kind a text has, by the numbers of `SCRIPT`. */
export function countScripts(text: string): Uint32Array {
  const counts = new Uint32Array(MARK);
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at += 1;
    const kind = scriptOf(codePoint) & (MARK - 1);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
