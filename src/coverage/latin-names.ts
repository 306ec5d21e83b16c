/** Words in small letters within names of people. */
const PARTICLES = new Set(
  "de da das do dos del della dello dei degli di du des van von der den het ter ten zu zum zur la las le les lo los el al bin ibn bint binti bte wa ben bar ap ab y e i st".split(
    " ",
  ),
);

/** A word of a name begins with a capital, behind an article that has grown together with it or not: "d’Arcy", "al-Amin", "’t". */
const CAPITAL = /^["“]?(?:[dl]['’]|[ae]l-)?[\p{Lu}'’]/u;

/** Whether a word may be part of a person's name in Latin, Cyrillic or Greek letters. */
export function isNameWord(word: string): boolean {
  return CAPITAL.test(word) || isParticle(word);
}

/** Whether a word is one of those between given and family name: "van", "de", "bin". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

const WORD = /^(?:(?:[dl]['’]|[ae]l-)?\p{Lu}|['’]t$)[\p{L}\p{M}'’.-]*$/u;
/** Words of a name that are no particles, at least and at most. */
const FEWEST = 2;
const MOST = 5;

/** Whether a text has the form of one person's whole name: "Jane Doe", "Dirk van den Berg", "Inés de la Fuente". */
export function isWholeName(text: string): boolean {
  const words = text.split(/\s+/u);
  const own = words.filter((word) => !PARTICLES.has(word));
  const ends = WORD.test(words[0] ?? "") && WORD.test(words.at(-1) ?? "");
  return ends && own.length >= FEWEST && own.length <= MOST && own.every((word) => WORD.test(word));
}
