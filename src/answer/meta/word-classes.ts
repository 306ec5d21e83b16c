/** Words of a kind. */
export interface WordClass<Kind extends string> {
  readonly kind: Kind;
  /** Each matches such a word where it is made to look. */
  readonly patterns: readonly RegExp[];
}

/** Longer messages say more than such words; in UTF-16 units. */
const LONGEST = 80;

/**
 * 가수, 도로, 게임: syllables that are each a particle or a bound noun elsewhere are a noun together. Pronouns and bound nouns with a
 * particle are none: 뭐야, 거는, 수는, 말은, 이거.
 */
const ONE_SYLLABLE_NOUN =
  /^(?!뭐|뭔|뭘|것|꺼|걸|말|답|거(?!래$)|건(?!의$)|게(?!임$)|수[는가를은]$|이[거것건걸게]|다[야임]$|더[는도요]$)[가-힣]{2,}$/u;

/** The words of a kind: alternatives of a pattern without flags, in small letters. English words end where no letter follows. */
export function words<Kind extends string>(kind: Kind, source: string): WordClass<Kind> {
  return {
    kind,
    patterns: alternatives(source).map((one) => new RegExp(`(?:${one})(?!(?<=[a-z0-9'])[a-z0-9'])`, "uy")),
  };
}

/** A pattern takes the first of its alternatives that fits: looked for one by one, the longest is found. */
function alternatives(source: string): string[] {
  const found = [""];
  let depth = 0;
  for (const letter of source) {
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === ")" || letter === "]") depth -= 1;
    if (letter === "|" && depth === 0) found.push("");
    else found[found.length - 1] += letter;
  }
  return found;
}

/**
 * The kinds of words that a message is made of, where it is made of nothing else: then it names no topic. Spaces do not count, as in chat
 * they are left out at will; of several words that may stand at a place the longest is read.
 * @returns null where anything else is in it, and for a message that is empty or long
 */
export function kindsOf<Kind extends string>(
  message: string,
  classes: readonly WordClass<Kind>[],
): ReadonlySet<Kind> | null {
  const text = folded(message);
  if (text === "" || text.length > LONGEST) return null;
  const kinds = new Set<Kind>();
  let at = 0;
  let begin = 0;
  let isPieced = true;
  while (at <= text.length) {
    if (at === text.length || text[at] === " ") {
      if (isPieced && ONE_SYLLABLE_NOUN.test(text.slice(begin, at))) return null;
      at += 1;
      begin = at;
      isPieced = true;
      continue;
    }
    const word = longestAt(text, at, classes);
    if (word === null) return null;
    isPieced &&= word.length === 1;
    kinds.add(word.kind);
    at += word.length;
  }
  return kinds;
}

/** Without punctuation, laughter and faces; in small letters. */
function folded(message: string): string {
  return message
    .normalize("NFC")
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[ㅋㅎㅠㅜ]+|[^\p{L}\p{N}'\s]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function longestAt<Kind extends string>(
  text: string,
  at: number,
  classes: readonly WordClass<Kind>[],
): { readonly kind: Kind; readonly length: number } | null {
  let best: { readonly kind: Kind; readonly length: number } | null = null;
  for (const { kind, patterns } of classes) {
    for (const pattern of patterns) {
      pattern.lastIndex = at;
      const length = pattern.exec(text)?.[0].length ?? 0;
      if (length > (best?.length ?? 0)) best = { kind, length };
    }
  }
  return best;
}
