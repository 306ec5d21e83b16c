/** A number without rounding: `digits` divided by 10 to the power of `places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const ZERO: Decimal = { digits: 0n, places: 0 };

/** Powers of ten within a group of four digits, and of the groups themselves (Korean and Chinese count in ten thousands). */
const SMALL: ReadonlyMap<string, number> = new Map(pairs("십1 십1 十1 拾1 백2 百2 천3 千3"));
const LARGE: ReadonlyMap<string, number> = new Map(pairs("만4 萬4 万4 억8 億8 亿8 조12 兆12 경16"));
const CJK_DIGITS: ReadonlyMap<string, number> = new Map(
  pairs("영0 공0 零0 〇0 일1 一1 이2 二2 两2 兩2 삼3 三3 사4 四4 오5 五5 육6 륙6 六6 칠7 七7 팔8 八8 구9 九9"),
);
const NATIVE_ONES: ReadonlyMap<string, number> = new Map(
  pairs("하나1 한1 첫1 둘2 두2 셋3 세3 석3 넷4 네4 넉4 다섯5 여섯6 일곱7 여덟8 아홉9"),
);
const NATIVE_TENS: ReadonlyMap<string, number> = new Map(
  pairs("열10 스물20 스무20 서른30 마흔40 쉰50 예순60 일흔70 여든80 아흔90"),
);
const ENGLISH: ReadonlyMap<string, number> = new Map(
  pairs(
    "one1 two2 three3 four4 five5 six6 seven7 eight8 nine9 ten10 eleven11 twelve12 thirteen13 fourteen14 fifteen15 sixteen16 seventeen17 eighteen18 nineteen19 twenty20 thirty30 forty40 fifty50 sixty60 seventy70 eighty80 ninety90 first1 second2 third3 fourth4 fifth5 sixth6 seventh7 eighth8 ninth9 tenth10 eleventh11 twelfth12 a1 an1",
  ),
);
const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map(
  pairs("hundred2 thousand3 k3 million6 mn6 m6 billion9 bn9 trillion12 tn12"),
);

function pairs(table: string): [string, number][] {
  return table.split(" ").map((entry) => {
    const [, word = "", value = ""] = /^(\D+)(\d+)$/.exec(entry) ?? [];
    return [word, Number(value)];
  });
}

/** The words of a table as a regular expression's alternatives, longest first. */
const alternatives = (...tables: ReadonlyMap<string, number>[]) =>
  tables
    .flatMap((table) => [...table.keys()])
    .sort((a, b) => b.length - a.length)
    .join("|");

/** Sources of regular expressions that match what `numeralValue` reads. */
export const NUMERAL_PATTERNS = {
  /** 1,200 or 3.8 */
  digits: String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`,
  scale: `(?:${[...SMALL.keys(), ...LARGE.keys()].join("|")})`,
  largeScale: `(?:${[...LARGE.keys()].join("|")})`,
  englishScale: "(?:hundred|thousand|million|billion|trillion|bn|mn|tn)",
  englishWord: `(?:${alternatives(ENGLISH).replace(/\|an\b|\|a\b/g, "")})`,
  koreanSino: `[${[...CJK_DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys()].filter((c) => /[가-힣]/.test(c)).join("")}]`,
  han: `[${[...CJK_DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys()].filter((c) => !/[가-힣]/.test(c)).join("")}]`,
  native: `(?:(?:${alternatives(NATIVE_TENS)})(?:${alternatives(NATIVE_ONES)})?|${alternatives(NATIVE_ONES)})`,
} as const;

/**
 * The exact value of a numeral as a plain decimal ("1억 2,900만" and "129 million" are both "129000000"); null when it is
 * none. Reads digits, Korean and Chinese numerals, native Korean ones (다섯) and English words, also mixed (1만6천).
 */
export function numeralValue(numeral: string): string | null {
  const text = numeral
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, "")
    .trim();
  const native = nativeValue(text);
  if (native !== null) return format(native);
  const english = /[a-z]/.test(text) ? englishValue(text) : groupedValue(text);
  return english === null ? null : format(english);
}

function groupedValue(text: string): Decimal | null {
  let total = ZERO;
  let group = ZERO;
  let pending: Decimal | null = null;
  for (const [piece] of text.matchAll(/\d+(?:\.\d+)?|\S/gu)) {
    const digit = CJK_DIGITS.get(piece);
    const small = SMALL.get(piece);
    const large = LARGE.get(piece);
    if (/^\d/.test(piece)) pending = parse(piece);
    // 二〇一八 and 이공일팔 are read digit by digit.
    else if (digit !== undefined) pending = plus(shift(pending ?? ZERO, 1), { digits: BigInt(digit), places: 0 });
    else if (small !== undefined) {
      group = plus(group, shift(pending ?? ONE, small));
      pending = null;
    } else if (large !== undefined) {
      const whole = pending === null ? group : plus(group, pending);
      total = plus(total, shift(whole.digits === 0n ? ONE : whole, large));
      group = ZERO;
      pending = null;
    } else return null;
  }
  return plus(plus(total, group), pending ?? ZERO);
}

function nativeValue(text: string): Decimal | null {
  const one = NATIVE_ONES.get(text) ?? NATIVE_TENS.get(text);
  if (one !== undefined) return { digits: BigInt(one), places: 0 };
  for (const [word, ten] of NATIVE_TENS) {
    const rest = text.startsWith(word) ? NATIVE_ONES.get(text.slice(word.length)) : undefined;
    if (rest !== undefined) return { digits: BigInt(ten + rest), places: 0 };
  }
  return null;
}

function englishValue(text: string): Decimal | null {
  let total = ZERO;
  let group: Decimal | null = null;
  for (const [piece] of text.matchAll(/\d+(?:\.\d+)?|[a-z]+/g)) {
    const word = ENGLISH.get(piece);
    const scale = ENGLISH_SCALES.get(piece);
    if (/^\d/.test(piece)) group = parse(piece);
    else if (word !== undefined) group = plus(group ?? ZERO, { digits: BigInt(word), places: 0 });
    else if (scale === 2) group = shift(group ?? ONE, 2);
    else if (scale !== undefined) {
      total = plus(total, shift(group ?? ONE, scale));
      group = null;
    } else if (piece !== "and") return null;
  }
  return plus(total, group ?? ZERO);
}

const ONE: Decimal = { digits: 1n, places: 0 };

function parse(digits: string): Decimal {
  const [whole = "", fraction = ""] = digits.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

function shift({ digits, places }: Decimal, power: number): Decimal {
  return power <= places
    ? { digits, places: places - power }
    : { digits: digits * 10n ** BigInt(power - places), places: 0 };
}

function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: aligned(a, places) + aligned(b, places), places };
}

function aligned({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}

function format({ digits, places }: Decimal): string {
  if (places === 0) return digits.toString();
  const padded = digits.toString().padStart(places + 1, "0");
  const fraction = padded.slice(-places).replace(/0+$/, "");
  return padded.slice(0, -places) + (fraction === "" ? "" : `.${fraction}`);
}
