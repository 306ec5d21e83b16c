/**
 * A coarse key of how a word in Hangul sounds, by which words are found before they are compared: made from the letters of its
 * syllables (the letters of the Revised Romanization, in the classes of `soundOfLatin`), because romanizing every word of a
 * large archive letter by letter takes too long.
 * @see https://www.korean.go.kr/front_eng/roman/roman_01.do
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

/** Classes of the 19 initial letters ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ; `-` is silent. */
const INITIAL = "KKNTTRMPPSS-SSSKTP-";
/** Classes of the 21 vowels; ㅡ is silent, since foreign names get it where they have none. */
const VOWEL = "a,a,ia,ia,o,i,io,i,o,oa,oi,oi,io,o,o,oi,oi,io,,i,i".split(",");
/** Classes of the 27 final letters, `-` in front for none. */
const FINAL = "-KKKNNNTRKMRRRRRMPPTTNTTKTP-";
/** What follows a final plosive or ㄴ, ㅁ, ㅇ, ㄹ and changes it (자음동화): 독립 dongnip, 신라 Silla, 설날 seollal. */
const ASSIMILATED: ReadonlyMap<string, string> = new Map([
  ["KN", "NN"],
  ["KM", "NM"],
  ["KR", "NN"],
  ["TN", "NN"],
  ["TM", "NM"],
  ["PN", "MN"],
  ["PM", "MM"],
  ["PR", "MN"],
  ["RN", "RR"],
  ["NR", "RR"],
]);

/** The keys of a run of Hangul syllables, consonants as capitals: as its syllables are written, and as they are spoken in a row. */
export function hangulKeys(word: string): string[] {
  let written = "";
  let spoken = "";
  let final = "";
  for (const syllable of word) {
    const code = syllable.codePointAt(0) ?? 0;
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) continue;
    const index = code - FIRST_SYLLABLE;
    const initial = (INITIAL[Math.floor(index / (VOWELS * FINALS))] ?? "").replace("-", "");
    const vowel = VOWEL[Math.floor(index / FINALS) % VOWELS] ?? "";
    const pair = ASSIMILATED.get(final + initial) ?? final + initial;
    spoken += pair + vowel;
    written += final + initial + vowel;
    final = (FINAL[index % FINALS] ?? "").replace("-", "");
  }
  return [...new Set([written + final, spoken + final])].map((key) => key.replace(/(.)\1+/gu, "$1"));
}

/** Keys with fewer consonants say too little: their vowels belong to what they are found by. */
const FEW_CONSONANTS = 3;

/** What words that may sound alike have in common: their consonants but for r, which Korean leaves out at a syllable's end. */
export function soundSkeleton(key: string): string {
  const consonants = key.replace(/[^KTPSNM]/gu, "").replace(/(.)\1+/gu, "$1");
  return consonants.length < FEW_CONSONANTS ? key.replaceAll("R", "").replace(/(.)\1+/gu, "$1") : consonants;
}

const VOWEL_SLIP = 0.5;
const R_SLIP = 0.25;
/** What leaving out a letter costs, by its code. */
const SLIPS = Float64Array.from({ length: 128 }, (_, code) => {
  if (code === "R".charCodeAt(0)) return R_SLIP;
  return "oia".includes(String.fromCharCode(code)) ? VOWEL_SLIP : 1;
});

/**
 * How close two keys are, 1 for the same: an edit distance in which a vowel counts half, r a quarter, over the longer length.
 * @param atLeast closeness below which the answer may be 0, which is quick where the consonants differ much in number
 */
export function keyCloseness(one: string, other: string, atLeast = 0): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0 || 1 - Math.abs(consonants(one) - consonants(other)) / longer < atLeast) return 0;
  const row = new Float64Array(other.length + 1);
  for (let at = 0; at < other.length; at += 1) row[at + 1] = (row[at] ?? 0) + slip(other, at);
  for (let i = 0; i < one.length; i += 1) {
    const dropped = slip(one, i);
    let diagonal = row[0] ?? 0;
    row[0] = diagonal + dropped;
    for (let at = 0; at < other.length; at += 1) {
      const above = row[at + 1] ?? 0;
      const added = slip(other, at);
      const replaced = diagonal + (one[i] === other[at] ? 0 : Math.max(dropped, added));
      row[at + 1] = Math.min(replaced, above + dropped, (row[at] ?? 0) + added);
      diagonal = above;
    }
  }
  return 1 - (row[other.length] ?? 0) / longer;
}

function consonants(key: string): number {
  let count = 0;
  for (let at = 0; at < key.length; at += 1) if (slip(key, at) === 1) count += 1;
  return count;
}

function slip(key: string, at: number): number {
  return SLIPS[key.charCodeAt(at)] ?? 1;
}
