import { topicOf } from "./question-parts-spread.js";
import {
  bindsForward,
  isAdnominal,
  isAsked,
  isRole,
  joinParticle,
  looksAdnominal,
  type PartWord,
  wordsOf,
} from "./question-parts-words.js";

/** Pronouns for a thing, with the particle that is in them: 그걸, 이건, 이를. */
const THING = /(?<![가-힣])(?:그|이)(걸|것을|건|것은|게|것이|를)(?=\s)/u;
/** Pronouns for a place or a house: 거기서, 그곳에. */
const PLACE =
  /(?<![가-힣])(?:거기|그곳|이곳)(에서|서|에는|에|은|는|의|으로|로|을|를|이|가)?(?=\s)|(?<![가-힣])(거긴)(?=\s)/u;
const PERSON = /(?<![가-힣])그(는|가|의)(?=\s)/u;
const AMONG = /(?<![가-힣])(?:(?:이|그)\s?(?:가운데|중)|이들\s?(?:가운데|중))(?:에서|에)?(?=\s)/u;
const PARTICLE_IN: Readonly<Record<string, string>> = {
  걸: "를",
  것을: "를",
  건: "는",
  것은: "는",
  게: "가",
  것이: "가",
  서: "에서",
  거긴: "는",
};
/** 거기 심은 나무: stands where it was done. */
const BARE_PLACE: PartWord = { text: "거기", base: "거기", particle: "에" };
const POINTS_BACK = /(?<![가-힣])(?:그|(?:이|해당)(?=\s(?:회사|기업|업체|도시|기관|단지|행사)))\s(?=([가-힣]+))/u;
/** Nouns for a kind, which 이 and 그 point with. */
const KIND =
  /(?<![가-힣])(?:그|이|해당)\s(회사|기업|업체|은행|단지|기관|학교|대학|병원|도시|행사|축제|대회|시설|재단)(?=(?:은|는|이|가|을|를|의|에|에서)?\s)/u;
const HOUSE =
  /(?:은행|증권|전자|화학|건설|그룹|재단|공사|공단|센터|대학|대학교|병원|항공|조선|제약|식품|단지|시장|마을|[가-힣]{2}(?:시|군|구|청|원|대|사|랩|관))$/u;

/** Puts what a question before was about in place of the words that point back to it; the question itself where none does. */
export function pointedBack(clause: string, before: readonly PartWord[]): string {
  return pronounResolved(clause, before) ?? kindResolved(clause, before) ?? nounResolved(clause, before);
}

function pronounResolved(clause: string, before: readonly PartWord[]): string | null {
  const found = [THING, PLACE, PERSON].map((pattern) => pattern.exec(clause));
  const at = found.findIndex((match) => match !== null);
  const match = found[at];
  const among = AMONG.exec(clause);
  if (among !== null) return replaced(clause, among.index, among[0].length, `${nameWith(before, "")} 가운데`);
  if (!match) return null;
  const spoken = match[1] ?? match[2] ?? "";
  const [next] = wordsOf(clause.slice(match.index + match[0].length));
  const isWhere = at === 1 && spoken === "" && next !== undefined && looksAdnominal(next, BARE_PLACE);
  const particle = isWhere ? "에" : (PARTICLE_IN[spoken] ?? spoken);
  const isHeaded = before.slice(-1).some(isAsked) && before.length > 1 && !before.some(isVerb);
  const named = /^(?:이름|성함|명칭)$/u.test(before.at(-1)?.base ?? "") ? before.slice(0, -1) : before;
  const thing = isHeaded ? topicOf(before) : named;
  const name = at === 2 ? before : at === 1 ? placeOf(before) : thing;
  return replaced(clause, match.index, match[0].length, nameWith(name, particle));
}

/** 이 회사 and 이 은행 behind "한울제강 신임 대표는" are the house named there. */
function kindResolved(clause: string, before: readonly PartWord[]): string | null {
  const match = KIND.exec(clause);
  const [whole = "", kind = ""] = match ?? [];
  if (match === null || before.slice(-1).some(({ base }) => base.endsWith(kind))) return null;
  const named = before.findLastIndex(({ base }) => base.endsWith(kind) && base !== kind);
  const name = named === -1 ? houseOf(before) : before.slice(0, named + 1);
  const end = match.index + whole.length;
  const particle = /^(?:은|는|이|가|을|를)(?=\s)/u.exec(clause.slice(end))?.[0] ?? "";
  return replaced(clause, match.index, whole.length + particle.length, nameWith(name, particle));
}

/** "그 상" behind "…문학상은" is that prize; of any other noun the topic is put in front. */
function nounResolved(clause: string, before: readonly PartWord[]): string {
  const pointer = POINTS_BACK.exec(clause);
  const head = before.at(-1);
  if (pointer === null || head === undefined) return clause;
  const spoken = pointer[1] ?? "";
  const nouns = [spoken, ...wordsOf(spoken).map(({ base }) => base), spoken.slice(0, 1)];
  const noun = nouns.find((one) => one !== "" && head.base.endsWith(one));
  // "그 상" behind "윤슬상 심사위원장은"
  const base = wordsOf(spoken)[0]?.base ?? spoken;
  const earlier =
    noun === undefined ? before.findLastIndex((word) => word.base !== base && word.base.endsWith(base)) : -1;
  if (earlier !== -1)
    return replaced(clause, pointer.index, pointer[0].length + base.length, nameWith(before.slice(0, earlier + 1), ""));
  const words = noun === undefined && before.length > 2 ? before.slice(0, -1) : before;
  const at = pointer.index + pointer[0].length + (noun?.length ?? 0);
  return replaced(clause, pointer.index, at - pointer.index, `${nameWith(words, "")}${noun === undefined ? " " : ""}`);
}

function replaced(clause: string, at: number, length: number, name: string): string {
  return clause.slice(0, at) + name + clause.slice(at + length);
}

/** Words with another particle behind the last. */
function nameWith(words: readonly PartWord[], particle: string): string {
  return words
    .map(({ text, base }, i) => (i === words.length - 1 ? joinParticle(base.replace(/,$/u, ""), particle) : text))
    .join(" ");
}

/** A place that something was said to be in, or the house. */
function placeOf(before: readonly PartWord[]): readonly PartWord[] {
  const placed = before.findIndex(({ particle }, i) => /^(?:에|에서)$/u.test(particle) && i < before.length - 1);
  if (placed !== -1) return before.slice(0, placed + 1);
  return before.some(isVerb) ? before : houseOf(before);
}

/** Whether a word is a verb in front of the noun that its words end in. */
function isVerb(word: PartWord, i: number, words: readonly PartWord[]): boolean {
  return i < words.length - 1 && isAdnominal(word, words[i - 1]);
}

/** The name in front of a role, of what is asked or of a verb, up to a noun for a house where there is one. */
function houseOf(before: readonly PartWord[]): readonly PartWord[] {
  const end = before.findIndex(
    (word, i) =>
      i > 0 &&
      (isRole(word) ||
        isAsked(word) ||
        bindsForward(word) ||
        isAdnominal(word, before[i - 1]) ||
        /^(?:신임|차기|전임)$/u.test(word.base)),
  );
  const lead = end === -1 ? before : before.slice(0, end);
  const marked = lead.findIndex(({ particle }) => /^[이가의]$/u.test(particle));
  const name = marked === -1 ? lead : lead.slice(0, marked + 1);
  const house = name.findIndex(({ base }) => HOUSE.test(base));
  return house === -1 ? name : name.slice(0, house + 1);
}
