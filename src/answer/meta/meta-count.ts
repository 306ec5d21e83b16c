import type { VerifiedClaim } from "../reader.js";

/** Asks how many articles there are: 몇 건, how many, 几篇; not how many of them did what (허위 보도 몇 건이 적발됐어?). */
const COUNTS =
  /(?:몇|멧)\s?(?:개|건|편|꼭지)(?=[이가]?\s?(?:(?:있|나왔|나와|되|돼|야|이야|임|인|예|이에|입|죠|지|니|냐|이나)[가-힣]{0,4})?\s*[?.!~]*$)|건수|편수|개수|갯수|\bhow many\b|\bnumber of\b|[几幾]篇|多少篇?/iu;

const FOUND: Readonly<Record<"ko" | "en" | "zh-Hans" | "zh-Hant", (count: number) => string>> = {
  ko: (count) => `찾은 기사 ${count}건: `,
  en: (count) => `${count} found: `,
  "zh-Hans": (count) => `找到${count}篇：`,
  "zh-Hant": (count) => `找到${count}篇：`,
};

/**
 * Articles listed to a question, with how many they are in front where it asks for that. They are those found: no claim is made that the
 * coverage has no other.
 */
export function counted(claims: VerifiedClaim[], question: string, language: string): VerifiedClaim[] {
  const [first, ...rest] = claims;
  if (first === undefined || !COUNTS.test(question)) return claims;
  const words = language === "ko" || language === "zh-Hans" || language === "zh-Hant" ? FOUND[language] : FOUND.en;
  return [{ ...first, text: words(claims.length) + first.text }, ...rest];
}
