import { withParticle } from "../../coverage/particle.js";
import type { PointedKind, Pointer } from "./follow-up-grammar.js";
import { koreanWords, withoutParticle } from "./follow-up-korean-words.js";

const END = "(?=은|는|이|가|을|를|의|에|도|과|와|로|랑|한테|께|,|\\s|\\?|？|$)";
const POINTERS: readonly (readonly [PointedKind, RegExp])[] = [
  [
    "person",
    new RegExp(
      `(?<![가-힣])(?:(?:그\\s?|(?:이|저|해당)\\s)(?:사람|인물|분|남자|여자|양반|대표|회장|사장|이사장|장관|시장|교수|팀장|부사장)|그녀|걔|그(?=(?:는|가|의|를|에게|도|와)\\s)|그(?=(?:는|가)$))${END}`,
      "u",
    ),
  ],
  [
    "body",
    new RegExp(
      `(?<![가-힣])(?:그\\s?|(?:이|저|해당)\\s)(?:회사|기업|업체|기관|단체|학교|대학|협회|법인|매체|정당)${END}`,
      "u",
    ),
  ],
  [
    "place",
    new RegExp(
      `(?<![가-힣])(?:(?:그\\s?|(?:이|저|해당)\\s)(?:도시|지역|나라|곳|건물|시설|센터|공원|장소|동네)|거기서?|거긴|게서|여기|저기)${END}`,
      "u",
    ),
  ],
  [
    "thing",
    new RegExp(
      `(?<![가-힣])(?:(?:그\\s?|(?:이|저|해당|위)\\s)(?:행사|대회|회의|세미나|컨퍼런스|포럼|제품|기술|협약|계약|기사|사업|작품|사건)|그것|그거|이것|이거|그건|그게|이건|이게)${END}`,
      "u",
    ),
  ],
];
/** Pointing words with a particle grown into them. */
const GROWN: Readonly<Record<string, string>> = {
  거긴: "은/는",
  그건: "은/는",
  이건: "은/는",
  그게: "이/가",
  이게: "이/가",
};
/** Particles that go by whether the word in front ends in a consonant. */
const PAIRS = ["은/는", "이/가", "을/를", "와/과", "으로/로"] as const;

/** The word by which a Korean question points back; null where it has none. */
export function koreanPointer(question: string): Pointer | null {
  for (const [kind, pattern] of POINTERS) {
    const match = pattern.exec(question);
    if (match && !isMeantWithin(question, match.index))
      return { kind, start: match.index, end: match.index + match[0].length, owns: false };
  }
  return null;
}

/** Names in front of a pointing word from which on it means one of them. */
const MEANT = 2;

/** Whether a question itself names what a word points at: right in front of it (누리사 거기), or in a clause before. */
function isMeantWithin(question: string, at: number): boolean {
  const before = question.slice(0, at).trim();
  const last =
    before
      .replace(/[,，]$/u, "")
      .split(/\s+/u)
      .at(-1) ?? "";
  const words = koreanWords(question).slice(0, koreanWords(before).length);
  if (words.filter(({ role }) => role === "own").length >= MEANT) return true;
  return words.at(-1)?.role === "own" && withoutParticle(last).particle === "";
}

/** A Korean question with a name in the place of its pointing word; a particle goes by the name's last sound. */
export function koreanFilled(question: string, pointer: Pointer, name: string): string {
  const word = question.slice(pointer.start, pointer.end);
  const grown = PAIRS.find((pair) => pair === GROWN[word]);
  const from = /서$/u.test(word) ? "에서" : /기사$/u.test(word) ? " 기사" : "";
  const behind = question.slice(pointer.end);
  const before = question.slice(0, pointer.start);
  return grown === undefined
    ? before + withAgreeing(name + from, from === "에서" ? ` ${behind}` : behind).replace(/\s+/gu, " ")
    : before + withParticle(name, grown) + behind;
}

/** Puts a name in the place of another; a particle that goes by the last sound follows it (한빛은, 나래포트는). */
export function withName(text: string, name: string, other: string): string {
  const at = text.indexOf(name);
  return at < 0 ? text : text.slice(0, at) + withAgreeing(other, text.slice(at + name.length));
}

function withAgreeing(name: string, behind: string): string {
  const word = /^[가-힣]*/u.exec(behind)?.[0] ?? "";
  const pair = PAIRS.find((one) => one.split("/").some((form) => word === form || word === `${form}요`));
  const form = pair?.split("/").find((one) => word.startsWith(one)) ?? "";
  return pair === undefined ? name + behind : withParticle(name, pair) + behind.slice(form.length);
}
