/** Words of a kind. */
export interface WordClass<Kind extends string> {
  readonly kind: Kind;
  /** Each matches such a word where it is made to look. */
  readonly patterns: readonly RegExp[];
}

/** Longer messages say more than such words; in UTF-16 units. */
const LONGEST = 80;

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
  while (at < text.length) {
    const space = text[at] === " ";
    const word = space ? null : longestAt(text, at, classes);
    if (!space && word === null) return null;
    if (word !== null) kinds.add(word.kind);
    at += word?.length ?? 1;
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
