import { NOUNS_IN_GO } from "./nouns-in-go.js";
import { type Gap, isClauseStart } from "./said-gap.js";
import { isTopic } from "./said-word-shapes.js";

export const GOES_ON =
  /(?:[가-힣]다가|[았었였했됐갔났졌렸쳤켰섰혔]고|[하되이]고|[하되이]며|으며|지만|으나|면서|[하되]자|[가-힣]{2}(?:해|돼|하여|되어)서?|[어아려쳐켜져]서)$/u;
/** Behind a noun, with what goes before it: 파업에 대비해, 4개를 포함해. */
export const POSTPOSED = /^(?:위해|통해|대비해|맞아|걸쳐|포함해|비롯해|따라)$/u;
/** Points back to what would be left out. */
export const POINTS_BACK =
  /^(?:이를|이에|이는|이로|이때|이후|그는|그가|그의|그를|여기|이들|같은|다시|역시|서로|뒤|후|만에|나머지)/u;
const SUBJECT = /[가-힣]{2}(?:이|가|만|만이)$|^(?![나아차사회])[가-힣]이$/u;
/** Nouns that end as verbs do that go on. */
const NO_CLAUSE = new RegExp(`^(?:${NOUNS_IN_GO}|지난해|올해|새해|이듬해|다음해)$`, "u");

/** A clause that goes on to the one that is kept. */
export function isClause(gap: Gap, texts: readonly string[], last: string): boolean {
  if (!(GOES_ON.test(last) || goesOn(texts)) || NO_CLAUSE.test(last) || POSTPOSED.test(last) || !isClauseStart(gap))
    return false;
  // 2019년 문을 열었지만 …: the time is that of the clause.
  const before = gap.words[gap.from - 1]?.bare ?? "";
  if (gap.kept.includes(gap.from - 1) && /^\d|^(?:지난해|올해|내년|지난달)$/u.test(before)) return false;
  const behind = gap.claim.slice(gap.next).map(({ bare }) => bare);
  // 6개 분기 만에 counts from no clause in front of it.
  if (behind.slice(0, 3).some((text) => text !== "만에" && POINTS_BACK.test(text))) return false;
  const isOthers = texts.some(isTopic);
  // Whose clause is left out is not taken for the one who does the rest.
  const needs = isOthers || texts.some((text) => SUBJECT.test(text));
  // 스프링클러는 작동했으나 불이 붙었다: the topic is not that of a clause with a subject of its own.
  const hasOwn = behind
    .slice(0, -1)
    .some((text, at) => (isTopic(text) && !/^(?:것|데|점)/u.test(behind[at + 1] ?? "")) || SUBJECT.test(text));
  if (gap.kept.length > 0) return !isOthers && !hasOwn;
  return !needs || hasOwn;
}

/** 명령을 내리고, 방제비를 풀어: a verb that goes on, behind its object, its subject or its place. */
function goesOn(texts: readonly string[]): boolean {
  const [before, last] = [texts.at(-2) ?? "", texts.at(-1) ?? ""];
  return (
    /[가-힣](?:을|를|이|가|에|으로|로)$/u.test(before) &&
    /(?:[가-힣](?:고|며|면서도|고도|[려쳐켜져해돼와워])|[풀열걸줄늘벌밀끌]어|올라)$/u.test(last)
  );
}
