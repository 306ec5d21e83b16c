import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import type { CheckText } from "../check/check-word.js";
import { ATTRIBUTE, koreanItems } from "./said-korean-items.js";
import { endsTopic, isTimeWord, roleOf } from "./said-korean-roles.js";
import { mannerOf, verbKind, withoutVoice } from "./said-korean-verbs.js";
import type { Part, Role, VerbKind } from "./said-part.js";

const PLACES: ReadonlySet<Role> = new Set(["at", "to", "by", "from", "until"]);
/** What is done to what it describes, so that a subject in front of it is another's: 법원이 구속된 김 씨에게. */
const PASSIVE_FORM = /(?:된|되는|받은|받는|당한|당하는|열린|열리는|뽑힌|잡힌|실린)$/u;
/** A place or a time that is told from others. */
const TOLD_PLACE = /(?:에는|에서는|에게는)$/u;
const FLOWS_ON = /[아어여와워해나러져려켜쳐겨돼줘춰둬]서?$/u;

/**
 * The parts of a Korean sentence: particles tell what a noun is to its verb, endings what a verb is to what follows.
 * @param asClaim whether a subject in front of a describing verb is taken for the main verb's where it may be either's
 */
export function koreanParts(said: CheckText, asClaim = false): Part[] {
  const items = koreanItems(said);
  const phrases: number[] = [];
  let phrase = 0;
  const drafts = items.map((item, at) => {
    const verb = verbKind(item, at === items.findLastIndex(({ gloss }) => !gloss), items[at + 1]);
    const role = verb === null || item.amount !== null ? roleOf(item) : "none";
    phrases.push(phrase);
    if (!item.gloss && (verb !== null || !["none", "of", "with"].includes(role))) phrase += 1;
    return { item, verb, role };
  });
  const ends = drafts.map((_, at) => drafts.findLastIndex((__, other) => phrases[other] === phrases[at]));
  const verbs = drafts.flatMap(({ verb }, at) => (verb === null ? [] : [at]));
  // A noun without a particle has that of the next noun of its phrase that has one.
  const endRole = (at: number): Role => {
    const next = drafts.findIndex(
      (other, place) => place > at && phrases[place] === phrases[at] && other.role === "with",
    );
    return drafts[drafts[at]?.role === "none" && next >= 0 ? next : (ends[at] ?? at)]?.role ?? "none";
  };
  const kindAt = (at: number): VerbKind | null => drafts[at]?.verb ?? null;
  const isSubject = (at: number): boolean => drafts[at]?.role === "subject";
  // 공연은 무료이고 주차 요금은 2000원이다: behind a clause, a value that says itself what it is of is not the earlier topic's.
  const hasOwner = (at: number, place: number): boolean => {
    const owner = drafts[place - 1];
    const isNoun = owner?.item.word !== null && !/^(?:총|연|전체|평균|하루)$/u.test(owner?.item.word.stem ?? "");
    const isBehind = drafts.some(({ verb }, other) => verb === "joined" && other > at && other < place);
    const isValue = drafts.find(({ verb }, other) => verb !== null && other > place)?.item.amount !== null;
    return isValue && isBehind && isNoun && phrases[place - 1] === phrases[place];
  };
  const headsOf = (at: number, role: Role): readonly number[] => {
    // What is done with all items of a list stands behind the last.
    const isShared = role === "object" || role === "by";
    const later = verbs.filter((verb) => verb > at && !(isShared && kindAt(verb) === "gap"));
    const [nearest] = later;
    if (nearest === undefined) return [];
    const stated = later.filter((verb) => kindAt(verb) !== "describing");
    if (role === "topic") {
      const item = drafts[ends[at] ?? at]?.item;
      const next = drafts.findIndex(
        (other, place) =>
          place > at &&
          other.role === "topic" &&
          phrases[place] !== phrases[at] &&
          (endsTopic(other.item, item) || hasOwner(at, place)),
      );
      // What somebody else does in what the topic says is not the topic's: 그는 회사가 떠난다고 말했다.
      const isOthers = (verb: number): boolean =>
        kindAt(verb) === "quoted" && drafts.some((_, place) => place > at && place < verb && isSubject(place));
      // What stands between quotation marks that open behind the topic is what it says.
      const isWithin = (verb: number): boolean => {
        const between = said.text.slice(drafts[at]?.item.end, drafts[verb]?.item.start);
        return between.lastIndexOf("“") > between.lastIndexOf("”");
      };
      // 스프링클러는 작동했으나 불이 붙었다: a clause behind another has a subject of its own, which is nothing that the topic has.
      const hasOwn = (verb: number): boolean => {
        const before = stated.filter((other) => other < verb).at(-1) ?? verb;
        const isItsOwn = (place: number): boolean =>
          isSubject(place) && !ATTRIBUTE.test(drafts[place]?.item.word?.stem ?? "");
        return drafts.some((_, place) => place > before && place < verb && isItsOwn(place));
      };
      const own = stated.filter(
        (verb) => (next < 0 || verb < next) && !isOthers(verb) && !isWithin(verb) && !(hasOwn(verb) && !asClaim),
      );
      return own.length > 0 ? own : stated.slice(0, 1);
    }
    if (role === "subject") {
      // Of two subjects in front of one verb the first is another's, whether or not that is known for a verb: 강나루가 빠진 자리를 한나래가 메웠다.
      const isBehindOther = drafts.some(
        (_, place) => place > at && place < nearest && isSubject(place) && phrases[place] !== phrases[at],
      );
      const becomes = /^(?:되|된|됐|돼|될|됩|아니)/u.test(drafts[nearest]?.item.whole ?? "");
      const mayDescribe = drafts.some(({ item, verb, role: other }, place) => {
        const isForm = /[는던]$/u.test(item.whole) || finalOf(item.whole) === FINAL.nieun;
        return place > at && place < nearest && verb === null && other !== "topic" && item.word !== null && isForm;
      });
      if (isBehindOther && mayDescribe && !becomes && !asClaim) return [];
      const main = stated[0] ?? nearest;
      if (kindAt(nearest) !== "describing") return [nearest];
      // 한 교수는 배터리가 쓰이는 시점을 2032년으로 본다: the topic is who the last verb is about.
      const isAbout = drafts.some(
        ({ role: other, item }, place) =>
          place < at && other === "topic" && endsTopic(item, undefined) && phrases[place] !== phrases[at],
      );
      if (isAbout && stated[0] !== undefined && kindAt(stated[0]) !== "quoted") return [nearest];
      const another = drafts.some((_, place) => place > nearest && place < main && isSubject(place));
      // 주장이 부상으로 빠진 자리를 메웠다: who is out is not who fills in, though nothing but the sense says so.
      const isAnothers = PASSIVE_FORM.test(drafts[nearest]?.item.whole ?? "");
      return another || nearest === at + 1 || !(isAnothers || asClaim) ? [nearest] : [main];
    }
    // 홍콩에 진출한 기업이 …: where the verb is that describes a noun. 세미나에는 인공지능에 종사하는 120명이 참석했다: where the last is.
    const main = stated[0];
    if (
      TOLD_PLACE.test(drafts[ends[at] ?? at]?.item.whole ?? "") &&
      kindAt(nearest) === "describing" &&
      main !== undefined
    )
      return [main];
    // 장씨를 붙잡아 조사했다: one object of two verbs that are one deed, where the second has none of its own.
    const [first, second] = later;
    const flows = first !== undefined && FLOWS_ON.test(drafts[first]?.item.whole ?? "") && kindAt(first) === "joined";
    if ((role === "object" || role === "by") && flows && second !== undefined) {
      const hasOwn = drafts.some(({ role: other }, place) => place > first && place < second && other === "object");
      if (!hasOwn) return [first, second];
    }
    // 폭우로 3명이 숨지고 12명이 다쳤다: what a sentence begins with may hold for all of it.
    if (phrases[at] === 0 && role === "by") return stated;
    if (at === 0 && isTimeWord(drafts[at]?.item.word?.stem ?? "")) return later;
    if (!["with", "at", "until", "from"].includes(role)) return [nearest];
    // 만나 논의했다 is one deed, 만났고 논의했다 are two.
    const last = later.findIndex((verb, n) => {
      const next = later[n + 1] ?? verb;
      const hasOwn = drafts.some(({ role: other }, place) => place > verb && place < next && PLACES.has(other));
      // 2층에서 시작돼 3층으로 번졌다: the second is told its own place.
      return hasOwn || !FLOWS_ON.test(drafts[verb]?.item.whole ?? "");
    });
    return later.slice(0, last < 0 ? later.length : last + 1);
  };
  const parts = drafts.map(({ item, verb, role }, at): Part => {
    const { start, end, amount } = item;
    const word = withoutVoice(item.word);
    const closing = role === "none" || role === "with" || role === "of" ? endRole(at) : role;
    const last = drafts[ends[at] ?? at]?.role ?? "none";
    const listed = closing === "with" && (ends[at] ?? at) > at;
    const shared =
      listed || (role === "with" && (ends[at] ?? at) > at)
        ? (["with", last] as const)
        : [role === "none" ? closing : role];
    const roles = verb !== null && amount === null ? (["none"] as const) : shared;
    const isVerb = verb !== null && verb !== "gap";
    const heads = isVerb
      ? verbs.filter((other) => other > at).slice(0, 1)
      : headsOf(at, role === "with" ? role : closing);
    const describes = verb === "describing" ? (phrases[at] ?? 0) + 1 : -1;
    const all = closing === "topic" && !isVerb;
    const manner = mannerOf(item, said.text, verb);
    return { start, end, word, amount, roles, verb, ...manner, phrase: phrases[at] ?? 0, describes, heads, all };
  });
  // What stands in brackets is another name of what stands in front of them.
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (!items[at]?.gloss || before === undefined) continue;
    const { roles, phrase: own, heads, all } = before;
    parts[at] = { ...part, roles, phrase: own, heads, all };
  }
  return parts;
}
