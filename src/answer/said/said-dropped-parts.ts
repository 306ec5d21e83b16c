import { withFinal } from "../../coverage/hangul-syllable.js";
import { isListed } from "../check/check-synonyms.js";
import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { particleOf, type ShortWord, shortWords } from "./said-short-words.js";
import { isPast } from "./said-tense.js";

/** Ends a clause whose object is its own: 목표 주가를 낮추면서도. */
const OWN_OBJECT = /(?:면서도|고도|보태|들여)$/u;
const CLAUSE_END = /(?:[고며]|지만|으나|는데|면서|[어아해돼려져와])$/u;
/** Describes whom or what something is for: 신고한 농가에, 등급이 낮은 고객에게는. */
const DESCRIBING = /[가-힣](?:하는|되는|있는|없는|받는|한|된|던|진|난|낸|린)$|^(?:낮은|높은|많은|적은|사는|큰|작은)$/u;

/** A verb that describes a noun, by its ending alone. */
const ADNOMINAL = /[가-힣](?:[진난낸린된던긴킨친]|[가-힣]한)$/u;

/** Whether a Korean claim gives a word of a sentence to another verb, or a verb to another, by leaving out what stands between. */
export function partsCompany(claim: string, held: string): boolean {
  const [said, full] = [shortWords(claim), shortWords(held)];
  return [losesOwnVerb, losesPlace, losesDoer, forAll, turnsVoice].some((parts) => parts(said, full));
}

/** 목표 주가를 낮추면서도 의견은 유지했다 does not say 목표 주가를 유지했다. */
function losesOwnVerb(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  return full.some(({ bare }, at) => {
    if (!/[을를]$/u.test(bare) || !said.some((word) => word.bare === bare)) return false;
    const verb =
      full.slice(at + 1).find((word) => /[을를]$/u.test(word.bare) || OWN_OBJECT.test(word.bare))?.bare ?? "";
    return OWN_OBJECT.test(verb) && !said.some((word) => isSameVerb(word.bare, verb));
  });
}

/** 장치에서 결함이 발견돼 늦어졌다: where the flaw is found, not where it is late. */
function losesPlace(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  return full.some(({ bare }, at) => {
    if (!/[가-힣]에서$/u.test(bare) || !said.some((word) => word.bare === bare)) return false;
    const near = full.slice(at + 1, at + 8);
    const doer = near.findIndex((word) => /[가-힣]{2}[이가]$/u.test(word.bare));
    if (doer < 0 || near.slice(0, doer).some((word) => word.comma || /[을를은는]$/u.test(word.bare))) return false;
    const end = near.findIndex((word, place) => place > doer && CLAUSE_END.test(word.bare));
    const verb = near[end]?.bare;
    if (verb === undefined || near.slice(doer + 1, end).some((word) => /[을를은는]$/u.test(word.bare))) return false;
    return !said.some((word) => isSameVerb(word.bare, verb) || nounOf(word.bare) === nounOf(near[doer]?.bare ?? ""));
  });
}

/** 배우 조노을이 주연한 영화: who does it is not left out where somebody else is named. */
function losesDoer(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  return full.some(({ bare }, at) => {
    const [verb, doer] = [full[at + 1]?.bare ?? "", nounOf(bare)];
    if (!/[이가]$/u.test(bare)) return false;
    const before = full[at - 1]?.bare ?? "";
    const isSubject = said.some(
      (word, place) => word.bare === bare && (bare !== "씨가" || said[place - 1]?.bare === before),
    );
    // 오바다 씨가 훔친 차를 몰다 붙잡혔다: he has done what describes, and not the rest.
    if (isSubject && ADNOMINAL.test(verb) && !isListed(verb) && !said.some((word) => isSameVerb(word.bare, verb)))
      return true;
    if (verb.length < 3 || !looksLikeKoreanName(bare, doer, "")) return false;
    const isKept = said.some((word) => word.bare.slice(0, 2) === verb.slice(0, 2) && !/[을를]$/u.test(word.bare));
    return (
      isKept && !said.some((word) => word.bare.includes(doer)) && said.some((word) => /[은는이가]$/u.test(word.bare))
    );
  });
}

/** 등급이 낮은 고객에게 더 받는다: what holds for some does not hold for all. */
function forAll(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const [end, before] = [said.at(-1)?.bare ?? "", said.at(-2)?.bare ?? ""];
  if (isPast(end) && !/(?:기로|도록)$/u.test(before)) return false;
  return full.some(({ bare }, at) => {
    const description = full[at - 1]?.bare ?? "";
    if (!/[가-힣]{2}(?:에게|에게는|에|에는)$/u.test(bare) || !DESCRIBING.test(description)) return false;
    const place = said.findIndex((word) => nounOf(word.bare) === nounOf(bare));
    return place >= 0 && said[place - 1]?.bare !== description;
  });
}

/** 경비함에 발견됐다 does not say 경비함을 발견했다. */
function turnsVoice(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const stem = /^([가-힣]{2,})(?:했|하였|한다|합니다)/u.exec(said.at(-1)?.bare ?? "")?.[1];
  if (stem === undefined || !full.some(({ bare }) => new RegExp(`^${stem}(?:됐|되|된|돼|당)`, "u").test(bare)))
    return false;
  if (full.some(({ bare }) => new RegExp(`^${stem}(?:하|했|한|해)`, "u").test(bare))) return false;
  return said.some(({ bare }) => {
    if (!/[을를]$/u.test(bare)) return false;
    const own = full.filter((word) => nounOf(word.bare) === nounOf(bare));
    return own.length > 0 && own.every((word) => /(?:에|에게)$/u.test(word.bare));
  });
}

function isSameVerb(one: string, other: string): boolean {
  return withFinal(one.slice(0, 1), 0) === withFinal(other.slice(0, 1), 0) && !/[을를은는이가]$/u.test(one);
}

function nounOf(word: string): string {
  return particleOf(word)[0];
}
