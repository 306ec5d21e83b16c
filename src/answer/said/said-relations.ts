import { TITLES } from "../verify/verify-name-tables.js";
import type { Part, SaidText } from "./said-part.js";

/** Verbs of becoming, beside which 이, 가 and 로 tell what the subject is: 파트너가 돼, 자회사로 설립됐다. */
const BECOMES = /^(?:되|된|됐|돼|되었|설립|출범|선정|임명|선임|위촉|취임|지명|뽑|선출|발탁)/u;
const SAYS = /^(?:say|announc|report|add|stat|claim|confirm|expect|believ|tell|warn)/u;
const TITLED = new RegExp(`^(?:${TITLES})$`, "u");

/** 배송 로봇 기업으로: what its topic is. */
function isKind({ word, roles }: Part): boolean {
  return (
    roles.includes("by") &&
    /(?:기업|회사|업체|기관|단체|도시|대학|학교|병원|행사|축제|영화제|출신)$/u.test(word?.stem ?? "")
  );
}

/** 누리관은 40개 기관 가운데 하나로, 2011년 설립됐다: what a topic is, in front of what is told of it. */
function isKindBefore({ text, parts }: SaidText, own: Part, verb: Part): boolean {
  if (!own.roles.includes("topic") || !verb.roles.includes("by")) return false;
  if (
    !/^[’'”」』》)]*(?:으로|로),/u.test(text.text.slice(verb.end - 1).slice(verb.word === null ? 1 : 0)) &&
    !/로,$/u.test(text.text.slice(verb.start, verb.end + 1))
  )
    return false;
  return !parts.some(
    ({ start, roles, phrase }) =>
      start > verb.start && phrase !== verb.phrase && (roles.includes("topic") || roles.includes("by")),
  );
}

/** 홍보대사에는, and no place. */
function isPost({ text }: SaidText, { start, end }: Part): boolean {
  return /(?:대사|위원장?|회장|사장|대표|장관|의장|원장|감독|주장|작|상|왕|후보|자)에는?$/u.test(
    `${text.text.slice(start, end)}${/^[가-힣]*/u.exec(text.text.slice(end))?.[0] ?? ""}`,
  );
}

/** A share that says of what it is further in front. */
export function sharesWhole(held: SaidText, whole: Part, share: Part): boolean {
  const { parts } = held;
  const isAlone = !parts.some(({ phrase, start }) => phrase === share.phrase && start < share.start);
  return isAlone && parts.some(({ phrase, amount }) => phrase === whole.phrase && amount?.kind === share.amount?.kind);
}

/** 나래로봇은 … 본사는 대전에 있다: whose it is stands in front as the topic. */
export function isOf(owner: Part, owned: Part): boolean {
  if (!owner.roles.includes("topic") || owner.start > owned.start) return false;
  const isSubject = owned.roles.includes("topic") || owned.roles.includes("subject");
  return isSubject && owned.heads.some((head) => owner.heads.includes(head));
}

/** "The city said it will close": who says so is who does it, where nobody else stands in front of the verb. */
export function saysItself(held: SaidText, own: Part, target: Part, at: number): boolean {
  if (held.text.family === "ko" || hasSubject(held, target)) return false;
  return (
    own.roles.includes("subject") &&
    own.heads.some((head) => held.parts[head]?.heads.includes(at) && SAYS.test(held.parts[head]?.word?.stem ?? ""))
  );
}

/** 협약식에 참석했으나 … 참석하지 않았다: the same verb again leaves out what it had the first time. */
export function isRepeated(held: SaidText, own: Part, target: Part, at: number): boolean {
  if (own.roles.includes("topic") || own.roles.includes("subject") || target.word === null) return false;
  const first = held.parts[own.heads[0] ?? -1];
  if (first?.word?.stem !== target.word.stem || first.start > target.start) return false;
  return !held.parts.some(
    ({ heads, roles, start }) =>
      start > first.start && heads.includes(at) && roles.some((role) => own.roles.includes(role)),
  );
}

/** 나래로봇은 2014년 설립된 기업으로 …: the topic is what the verb describes. */
export function isWhatIsDescribed(held: SaidText, own: Part, verb: Part): boolean {
  if (!own.roles.includes("topic")) return false;
  return held.parts.some(
    (part, at) =>
      part.phrase === verb.describes &&
      ((part.verb === "final" && own.heads.includes(at)) || (isKind(part) && own.heads.includes(part.heads[0] ?? -1))),
  );
}

/** 김하늘 한빛대 교수와 이바다 누리대 교수: the university of the first is not that of the second, who has a title of his own. */
export function isOfOtherItem(held: SaidText, one: Part, other: Part): boolean {
  if (held.text.family !== "ko" || one.roles.includes("with") === other.roles.includes("with")) return false;
  const hasOwn = (part: Part, head: Part): boolean =>
    held.parts.some(
      ({ word, phrase, roles }) =>
        word !== null &&
        word.stem === head.word?.stem &&
        phrase === part.phrase &&
        roles.includes("with") === part.roles.includes("with"),
    );
  return hasOwn(one, other) || hasOwn(other, one);
}

/** 다온은 누리의 자회사다, of 다온은 누리의 자회사로 설립됐다 and the like. */
export function isWhatItIs(held: SaidText, own: Part, verb: Part): boolean {
  if (verb.verb === "describing" && verb.describes === own.phrase) return true;
  const isWhoActs = own.roles.includes("topic") || own.roles.includes("subject");
  // 영업손실은 230억 원으로 늘었다: the value that something has come to.
  if (isWhoActs && verb.amount !== null && verb.roles.includes("by") && own.heads.includes(verb.heads[0] ?? -1))
    return true;
  if (isKind(verb) && own.roles.includes("topic") && own.heads.includes(verb.heads[0] ?? -1)) return true;
  const shared = own.heads.find((head) => verb.heads.includes(head));
  const becomes = shared === undefined ? undefined : held.parts[shared];
  if (becomes?.word !== null && becomes !== undefined && BECOMES.test(becomes.word.stem)) {
    const isWho = own.roles.includes("topic") || own.roles.includes("subject");
    // 홍보대사에는 천유빈이 위촉됐다: who is named to a post has it.
    if (own.roles.includes("to") && verb.roles.includes("subject"))
      return becomes.voice === "passive" && isPost(held, own);
    return isWho && (verb.roles.includes("by") || verb.roles.includes("subject"));
  }
  if (isKindBefore(held, own, verb)) return true;
  if (own.phrase !== verb.phrase || verb.amount !== null || own.amount !== null) return false;
  // 김하늘 부사장: a name and its title side by side.
  const isTitle = ({ word }: Part): boolean => TITLED.test(word?.stem ?? "");
  return own.word?.name === true && own.start < verb.start ? true : isTitle(own) && own.start - verb.end === 1;
}

/** Whether a verb of a sentence has a subject of its own beside its topic. */
export function hasSubject(text: SaidText, verb: Part): boolean {
  return text.parts.some(
    ({ roles, heads }) => roles.includes("subject") && heads.some((at) => text.parts[at] === verb),
  );
}
