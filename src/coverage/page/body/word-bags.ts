/** How often each word stands in a text. A Hangul run is a word, a Han character is one, Latin words and numbers are. */
export type WordBag = ReadonlyMap<string, number>;

const WORD = /\p{Script=Hangul}+|\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}]+|\p{N}+/gu;

/** The words of a text with their counts, after NFKC and in small letters. */
export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(WORD)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How many words a bag holds. */
export function bagSize(bag: WordBag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** How many words two bags share. */
export function sharedWords(a: WordBag, b: WordBag): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

/** Harmonic mean of precision and recall of two bags' words; 1 for two empty ones. */
export function bagF1(a: WordBag, b: WordBag): number {
  const sizes = bagSize(a) + bagSize(b);
  return sizes === 0 ? 1 : (2 * sharedWords(a, b)) / sizes;
}
