import { koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { finalOf, vowelOf, withFinal, withVowel } from "../../coverage/hangul-syllable.js";

/** Numbers of vowels and final consonants in Unicode's order. */
const A = 0;
const O = 8;
const U = 13;
const EU = 18;
const I = 20;
/** What a vowel becomes before 아/어: 보아 봐, 주어 줘, 리어 려, 되어 돼. */
const CONTRACTED: ReadonlyMap<number, number> = new Map([
  [O, 9],
  [11, 10],
  [U, 14],
  [I, 6],
]);
/** Vowels that take the ending in: 가, 서, 보내, 세, 켜. */
const SWALLOWING = new Set([A, 1, 4, 5, 6]);
const N = 4;
const D = 7;
const L = 8;
const M = 16;
const B = 17;
const S = 19;
const SS = 20;

/** Verbs in ㅂ, ㅅ and ㄷ that change before a vowel are fewer or more than those that do not; here the fewer of each. */
const REGULAR_B = /[잡뽑입접꼽집씹좁업뵙]$/u;
const IRREGULAR_S = /[짓잇낫붓긋젓]$/u;
const IRREGULAR_D = /(?:듣|싣|닫|컫)$/u;
const REGULAR_D = /^닫$/u;
const REGULAR_REU = /(?:들르|치르|따르|다다르)$/u;
/** Forms of one or two syllables that are nouns or other words: no sign of the verb. */
const OTHER_WORDS = new Set(
  [
    "산 간 온 와 난 낸 본 친 찬 진 준 든 번 단 돈 판 탄 만 막 선 인 긴 건 한 전 신 안 연 원 언 분 문 논 뜬 센 쉰 편 큰 군 관 반",
    "들 벌 줄 잃 남 붙 밀 털 걸 갈 돌 날 알 열 살 길",
    "이는 나는 가는 지는 사는 사던 치는 가려 사려 노려 지려 나려 이던 산다 간다 안다 진다 난다 온다 본다 가다 나다 지다",
    "높이 깊이 먹이 벌이 놀이 그림 모임 느낌 열기 줄기 돌기 팔자 잡지 감자 모음 달리 올리 다리 가시 모자 만지 기리 이기",
  ]
    .join(" ")
    .split(" "),
);
const AFTER_PAST = [..."다던나어대는고지을습니음네으냐죠"];

/** The word with another vowel or final consonant in its last syllable. */
function withLast(word: string, { vowel, final }: { vowel?: number; final?: number }): string {
  const voiced = vowel === undefined ? word : withVowel(word, vowel);
  return final === undefined ? voiced : withFinal(voiced, final);
}

const isBright = (syllable: string): boolean => [A, O].includes(vowelOf(syllable));

/** The stem before endings with a vowel (짓 지으, 돕 도우, 팔 파), and its form in 아/어 (지어, 도와, 팔아). */
function beforeVowels(stem: string): { open: string; infinitive: string } {
  const last = finalOf(stem);
  const bare = withLast(stem, { final: 0 });
  const vowel = isBright(stem.slice(-1)) ? "아" : "어";
  if (last === L) return { open: bare, infinitive: stem + vowel };
  if (last === B && !REGULAR_B.test(stem))
    return { open: `${bare}우`, infinitive: bare + (/^[돕곱]$/u.test(stem) ? "와" : "워") };
  if (last === S && IRREGULAR_S.test(stem)) return { open: `${bare}으`, infinitive: bare + vowel };
  if (last === D && IRREGULAR_D.test(stem) && !REGULAR_D.test(stem)) {
    const liquid = withLast(stem, { final: L });
    return { open: `${liquid}으`, infinitive: liquid + vowel };
  }
  if (last !== 0) return { open: `${stem}으`, infinitive: stem + vowel };
  return { open: stem, infinitive: infinitiveOfOpen(stem) };
}

function infinitiveOfOpen(stem: string): string {
  const vowel = vowelOf(stem);
  const before = stem.slice(0, -1);
  const bright = isBright(before.slice(-1) || "어");
  if (vowel === EU && stem.endsWith("르") && before !== "" && !REGULAR_REU.test(stem))
    return withLast(before, { final: L }) + (bright ? "라" : "러");
  if (vowel === EU) return withLast(stem, { vowel: bright && before !== "" ? A : 4 });
  if (SWALLOWING.has(vowel)) return stem;
  const contracted = CONTRACTED.get(vowel);
  return contracted === undefined ? `${stem}어` : withLast(stem, { vowel: contracted });
}

/**
 * The beginnings under which a word of a table of synonyms is met in a text. A verb stands there as in a dictionary and gives its
 * shapes by the rules of Korean conjugation, with what the search leaves of them: 키우다 키우 키운 키울 키워 키웠. Any other word
 * is its own beginning. Of verbs of one syllable only shapes that are no other word are taken: 산 is a mountain.
 */
export function beginningsOf(word: string): readonly string[] {
  if (!word.endsWith("다") || word.length < 2) return [...new Set([word, nounStem(word)])];
  const stem = word.slice(0, -1);
  const { open, infinitive } = beforeVowels(stem);
  const past = finalOf(infinitive) === 0 ? withLast(infinitive, { final: SS }) : infinitive;
  // Nouns are too many among the other forms of one syllable: 삼, 법, 팔.
  const adnominal = (open.length > 1 ? [N, L, M, B] : [N]).map((final) => withLast(open, { final }));
  const plain = finalOf(stem) === 0 ? ["는", "던", "려"] : ["는", "던", "고", "기", "다", "지", "자"];
  const bare =
    stem.length > 1 ? [stem] : [stem, ...plain.map((ending) => (ending === "는" ? withoutL(stem) : stem) + ending)];
  // A beginning of two syllables stands for all that begins with it; one of a single syllable must be whole.
  const spoken = open.length > 1 ? [] : ["다", "대"].map((ending) => withLast(open, { final: N }) + ending);
  const pasts = past.length > 1 ? [past] : [past, ...AFTER_PAST.map((ending) => past + ending)];
  const shapes = [...bare, ...adnominal, infinitive, ...spoken, ...pasts].filter(
    (shape) => shape.length > 1 || shape !== stem || isTelling(stem),
  );
  const cut = [...shapes, `${past}나요`].map(koreanStem).filter((shape) => shape.length > 1 || finalOf(shape) !== 0);
  return [...new Set([...shapes, ...cut])].filter((shape) => !OTHER_WORDS.has(shape));
}

/**
 * What the search leaves of a noun that ends like a particle: 지금까지, 산업재해. Where it takes 가, 의 or 인 off three syllables,
 * what is left is another word (소설가, 전문의), and is not taken.
 */
function nounStem(word: string): string {
  const stem = koreanStem(word);
  return stem.length > 2 || (stem.length > 1 && word.length > stem.length + 1) ? stem : word;
}

/** A stem of one syllable is left by 짓나요; one that ends in a vowel or ㄹ is too often another word. */
function isTelling(stem: string): boolean {
  return ![0, L].includes(finalOf(stem));
}

function withoutL(stem: string): string {
  return finalOf(stem) === L ? withLast(stem, { final: 0 }) : stem;
}
