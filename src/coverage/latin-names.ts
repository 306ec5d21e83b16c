/** Words in small letters within names of people. */
const PARTICLES = new Set(
  "de da das do dos del della dello dei degli di du des van von der den het ter ten zu zum zur la las le les lo los el al bin ibn bint binti bte wa ben bar ap ab y e i st".split(
    " ",
  ),
);

/** Of these, the ones that hardly ever have a capital within a name. */
const SMALL = new Set(
  "de da das do dos del du des van von der den ter ten zu zum zur bin ibn bint binti wa y e".split(" "),
);
/** Behind these the others have none either: "de la Cruz", "de los Ríos". */
const OPENS = new Set(["de", "van", "von"]);

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

/** "JANE DOE" as "Jane Doe", "MCDONALD" as "McDonald", "DE LOS RÍOS" as "de los Ríos"; a name with small letters stays as it is. */
export function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const small = name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}|(?<=(?<!\p{L})(?:mc|[odl]['’]))\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(ROMANISED, (given) => given.toLowerCase());
  const words = small.split(" ");
  return words
    .map((word, index) => {
      const particle = word.toLowerCase();
      const isSmall =
        SMALL.has(particle) || (PARTICLES.has(particle) && OPENS.has((words[index - 1] ?? "").toLowerCase()));
      return index > 0 && index < words.length - 1 && isSmall ? particle : word;
    })
    .join(" ");
}

/** The second syllable of a Korean given name behind the commonest family names: "Lee Jae-lim". */
const ROMANISED =
  /(?<=^(?:Kim|Lee|Yi|Rhee|Park|Pak|Choi|Jung|Jeong|Chung|Kang|Cho|Jo|Yoon|Yun|Jang|Chang|Lim|Im|Han|Oh|Seo|Suh|Shin|Kwon|Hwang|Ahn|An|Song|Jeon|Chun|Hong|Yoo|Yu|You|Ko|Koh|Go|Moon|Mun|Yang|Son|Sohn|Bae|Baek|Paik|Heo|Hur|Nam|Shim|Sim|Noh|Roh|Ha|Ju|Joo|Gu|Koo|Woo|Min|Jin|Na|Um|Cha|Kwak|Byun|Ryu|Sung|Do|Ma|Bang|Ban|Seol|Sul|Gil|Kil|Pyo|Tak|Ki|Yeo|Guk|Kook|Ok|Eom|Chae|Won|Wi|Hyun|Pyun|Maeng|Keum|Seok|Suk|Myung|Choo|Chu|Namgung|Hwangbo|Sunwoo)\s\p{Lu}\p{Ll}{1,5}-)\p{Lu}(?=\p{Ll}{0,5}$)/u;
