import { josa } from "es-hangul";

/** Pairs of Korean particles: after a final consonant, and after none. */
export type ParticlePair = "이/가" | "을/를" | "은/는" | "으로/로" | "와/과" | "이나/나" | "이라/라";

/** How a digit is read in Korean, by its last syllable. */
const DIGITS = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"] as const;

/** Latin letters whose Korean name ends in a consonant; the names of all others end in a vowel. */
const LETTERS: Readonly<Record<string, string>> = { l: "엘", m: "엠", n: "엔", r: "알" };

/** The syllable on which a word ends when it is read aloud; brackets, quotes and punctuation are silent. */
function lastSyllable(word: string): string {
  const last = word
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+$/u, "")
    .slice(-1);
  if (/[가-힣]/.test(last)) return last;
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? "이";
  return LETTERS[last.toLowerCase()] ?? "이";
}

/** The word with the particle that its last sound asks for: 홍콩을, 서울로, 3을, AI는, CNN은. */
export function withParticle(word: string, pair: ParticlePair): string {
  return word + josa.pick(lastSyllable(word), pair);
}
