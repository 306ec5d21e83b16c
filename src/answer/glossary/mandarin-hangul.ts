import { simplifiedHan } from "../../coverage/gloss/gloss-han.js";
import { MANDARIN_READINGS } from "./mandarin-readings.js";

/*
 * Chinese names in Korean texts are written as Mandarin sounds, by the table of the Korean rules for foreign words: 杭州 Hangzhou 항저우,
 * not by the Korean reading of their characters (항주).
 */

/** Initials as the table writes them, with the vowel that zhi, chi, shi, ri, zi, ci and si sound with. */
const INITIALS =
  "b:브 p:프 m:므 f:프 d:드 t:트 n:느 l:르 g:그 k:크 h:흐 j:즈 q:츠 x:스 zh:즈 ch:츠 sh:스 r:르 z:쯔 c:츠 s:쓰".split(
    " ",
  );
/** Finals as they stand alone; behind an initial their first syllable takes its consonant. */
const FINALS =
  "a:아 o:오 e:어 ai:아이 ei:에이 ao:아오 ou:어우 an:안 en:언 ang:앙 eng:엉 er:얼 i:이 ia:야 ie:예 iao:야오 iu:유 ian:옌 in:인 iang:양 ing:잉 iong:융 u:우 ua:와 uo:워 uai:와이 ui:우이 uan:완 un:운 uang:왕 ong:웅 v:위 ve:웨 van:위안 vn:윈".split(
    " ",
  );
/** Syllables without an initial, where Pinyin writes y and w. */
const ALONE =
  "yi:이 ya:야 yo:요 ye:예 yao:야오 you:유 yan:옌 yin:인 yang:양 ying:잉 yong:융 yu:위 yue:웨 yuan:위안 yun:윈 wu:우 wa:와 wo:워 wai:와이 wei:웨이 wan:완 wen:원 wang:왕 weng:웡".split(
    " ",
  );
/** Behind these the rules write no y sound: jia 자, jiu 주. */
const NO_GLIDE: ReadonlyMap<string, string> = new Map([
  ["ㅑ", "ㅏ"],
  ["ㅖ", "ㅔ"],
  ["ㅛ", "ㅗ"],
  ["ㅠ", "ㅜ"],
]);
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
/** Consonants behind which the glide is not written, by their place among Hangul's initials: ㅈ, ㅉ and ㅊ. */
const WITHOUT_GLIDE = new Set([12, 13, 14]);

/** Characters with another common reading, often in names: 长 chang and zhang, 单 dan and shan. */
const OTHERS =
  "chang:长 zhang:长 shan:单 zeng:曾 chong:重 hang:行 xing:行 yue:乐 le:乐 ou:区 xie:解 zha:查 qiu:仇 piao:朴 zhai:翟 xia:厦 sha:厦 zang:藏 cang:藏 ge:盖 qin:覃 lu:六 bang:蚌 pan:番 yu:尉 jia:贾 tiao:调 diao:调 chuan:传 zhuan:传 chao:朝 zhao:朝 du:都 she:折 can:参 shen:参";

const HANGUL = 0xac00;
const PER_INITIAL = 588;
const PER_VOWEL = 28;
const SYLLABLES = transcriptions();
const OF_CHARACTER = charactersBySound();
const LONGEST_SYLLABLE = 6;
/** More ways to cut a Latin word into syllables than these are not tried. */
const MOST_WAYS = 6;
const SHORTEST_PINYIN = 4;

/** Hangul of each Pinyin syllable that the table allows, ü written v. */
function transcriptions(): ReadonlyMap<string, string> {
  const pairs = (list: readonly string[]) =>
    list.map((pair) => pair.split(":")).map(([a = "", b = ""]) => [a, b] as const);
  const found = new Map<string, string>(pairs(ALONE));
  for (const [final, sound] of pairs(FINALS)) if (/^[aeo]/u.test(final) && final !== "ong") found.set(final, sound);
  for (const [initial, alone] of pairs(INITIALS)) {
    for (const [final, sound] of pairs(FINALS)) {
      const isDental = final === "i" && /^(?:[zcs]h?|r)$/u.test(initial);
      found.set(initial + final, isDental ? alone : joined(alone, sound));
    }
    // Behind j, q and x Pinyin writes ü as u.
    if (/^[jqx]$/u.test(initial))
      for (const end of ["", "e", "an", "n"]) found.set(`${initial}u${end}`, found.get(`${initial}v${end}`) ?? "");
  }
  return found;
}

/** The final's first syllable under an initial's consonant: ㅎ and 앙 are 항. */
function joined(initial: string, final: string): string {
  const consonant = Math.floor(((initial.codePointAt(0) ?? 0) - HANGUL) / PER_INITIAL);
  const code = ((final.codePointAt(0) ?? 0) - HANGUL) % PER_INITIAL;
  const written = VOWELS.charAt(Math.floor(code / PER_VOWEL));
  const vowel = WITHOUT_GLIDE.has(consonant) ? (NO_GLIDE.get(written) ?? written) : written;
  const syllable = HANGUL + consonant * PER_INITIAL + VOWELS.indexOf(vowel) * PER_VOWEL + (code % PER_VOWEL);
  return String.fromCodePoint(syllable) + final.slice(1);
}

function charactersBySound(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const groups = [...MANDARIN_READINGS.trim().split(/\s+/u), ...OTHERS.replaceAll(":", "").split(" ")];
  for (const group of groups) {
    const sound = SYLLABLES.get(/^[a-z]+/u.exec(group)?.[0] ?? "");
    if (sound === undefined) continue;
    for (const character of group.replace(/^[a-z]+/u, ""))
      found.set(character, [...new Set([...(found.get(character) ?? []), sound])]);
  }
  return found;
}

/** How Korean texts write the Mandarin sound of a character, simplified or traditional: 颜: 옌. Empty where it is not known. */
export function mandarinSounds(character: string): readonly string[] {
  return OF_CHARACTER.get(simplifiedHan(character)) ?? [];
}

/** How Korean texts write a word or name in Pinyin without tones, in each way that it can be cut into syllables; empty where it is none. */
export function hangulOfPinyin(latin: string): readonly string[] {
  const letters = latin
    .toLowerCase()
    .replaceAll("ü", "v")
    .replaceAll(/['’ -]/gu, "");
  if (letters.length < SHORTEST_PINYIN) return [];
  const ways: (readonly string[])[] = Array.from({ length: letters.length + 1 }, () => []);
  ways[0] = [""];
  for (let end = 1; end <= letters.length; end += 1) {
    const here: string[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const sound = SYLLABLES.get(letters.slice(start, end));
      if (sound !== undefined) here.push(...(ways[start] ?? []).map((head) => head + sound));
    }
    ways[end] = [...new Set(here)].slice(0, MOST_WAYS);
  }
  return ways.at(-1) ?? [];
}
