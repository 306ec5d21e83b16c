import { simplifiedHan } from "../../coverage/gloss/gloss-han.js";
import { HANJA_READINGS } from "../glossary/hanja-readings.js";

/** Characters with another common reading: 김제 and 현금, 비율 and 통솔. */
const OTHERS = "金김 率률 車차 數수 省생 參삼 不부 降항 洞통 說세 更갱 復부 北배 宅댁 茶다 度탁 切체 易이 暴포 便변";

const readings = new Map<string, string[]>();
const add = (character: string, syllable: string): void => {
  const simplified = simplifiedHan(character);
  readings.set(simplified, [...new Set([...(readings.get(simplified) ?? []), syllable])]);
};
for (const [syllable = "", ...characters] of HANJA_READINGS.trim()
  .split(/\s+/u)
  .map((group) => [...group])) {
  for (const character of characters) add(character, syllable);
}
for (const [character = "", syllable = ""] of OTHERS.split(" ").map((pair) => [...pair])) add(character, syllable);

/** 렬 and 률 lose their ㄹ behind vowels and ㄴ as well: 비율, 분열. */
const SILENT_WITHIN: ReadonlyMap<string, string> = new Map([
  ["렬", "열"],
  ["률", "율"],
]);
/** More readings of one word than these are not tried. */
const MOST_READINGS = 8;
const HANGUL = 0xac00;
const SYLLABLES = 588;
const NIEUN = 2;
const RIEUL = 5;
const SILENT = 11;
const FINAL_NIEUN = 4;
/** Vowels before which ㄴ and ㄹ fall silent at the beginning of a word: ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const FRONT = new Set([2, 6, 7, 12, 17, 20]);

/** The syllables that a character is read with, within a word and at its beginning: 李: 리, 이. Empty where it is not known. */
export function koreanSyllables(character: string): readonly string[] {
  const known = readings.get(simplifiedHan(character)) ?? [];
  return [...new Set([...known, ...known.map(initial), ...known.flatMap((one) => SILENT_WITHIN.get(one) ?? [])])];
}

/**
 * How a word in Chinese characters is read in Korean, as it stands at the beginning of a word (두음 법칙) and within one; empty where a
 * character is not known. 仁川: 인천; 理事: 이사, 리사.
 */
export function koreanReadings(han: string): readonly string[] {
  let found: string[] = [""];
  for (const character of simplifiedHan(han)) {
    const syllables = readings.get(character) ?? [];
    found = found.flatMap((head) => syllables.map((one) => head + afterVowel(one, head))).slice(0, MOST_READINGS);
  }
  return [...new Set(found.flatMap((word) => (word === "" ? [] : [initial(word), word])))];
}

/** 법률 but 비율, 행렬 but 나열: 렬 and 률 lose their ㄹ behind a vowel and behind ㄴ. */
function afterVowel(syllable: string, before: string): string {
  if (before === "") return syllable;
  const final = ((before.codePointAt(before.length - 1) ?? 0) - HANGUL) % 28;
  return final === 0 || final === FINAL_NIEUN ? (SILENT_WITHIN.get(syllable) ?? syllable) : syllable;
}

function initial(word: string): string {
  const code = (word.codePointAt(0) ?? 0) - HANGUL;
  const [first, rest] = [Math.floor(code / SYLLABLES), code % SYLLABLES];
  const isFront = FRONT.has(Math.floor(rest / 28));
  const changed = (first === RIEUL || first === NIEUN) && isFront ? SILENT : first === RIEUL ? NIEUN : first;
  return String.fromCodePoint(HANGUL + changed * SYLLABLES + rest) + word.slice(1);
}
