import { withFinal } from "../../coverage/hangul-syllable.js";
import { particleOf, type ShortWord, shortWords } from "./said-short-words.js";

/** Behind what is not so, or not done: 김포 대신, 김 대표가 아니라, 협의 없이. */
const INSTEAD = /^(?:대신|대신에|아니라|아닌|말고|없이|커녕|달리)$/u;
const DENIED = /대신|아니|아닌|말고|없|않|못|커녕|달리/u;
const CLAUSE_END = /(?:[고며]|지만|으나|는데|면서|[어아해돼려져]|[어아해돼]서|다가)$/u;
/** Words of a predicate that do not say what is done. */
const AUXILIARY = /^(?:하|했|한|할|합|해|있|않|못|수|것|계획|예정|방침|밝|말했|말하|됐|된|될)/u;
const TOPIC = /[가-힣A-Za-z\d](?:은|는)$/u;

/** Whether a claim turns round what is done and what is not: 김포 노선을 줄이는 대신 청주 노선을 늘렸다: what stands in front is not what is done behind. */
export function turnsInstead(claim: string, held: string): boolean {
  const [said, full] = [shortWords(claim), shortWords(held)];
  return full.some(({ bare }, at) => {
    if (!INSTEAD.test(bare)) return false;
    const before = full[at - 1]?.bare ?? "";
    const kept = said.findIndex((word) => word.bare === bare);
    const isClause = bare === "달리" || /는$/u.test(before);
    if (kept > 0) {
      const own = said[kept - 1]?.bare ?? "";
      return nounOf(own) !== nounOf(before) && !(isClause && sameStart(own, before));
    }
    let from = at - 1;
    while (from > 0) {
      const word = full[from - 1];
      if (word === undefined || word.comma || (bare !== "달리" && TOPIC.test(word.bare))) break;
      if (!isClause && !/[과와]$/u.test(word.bare) && (particleOf(word.bare)[1] !== "" || CLAUSE_END.test(word.bare)))
        break;
      from -= 1;
    }
    const rest = textOf([...full.slice(0, from), ...full.slice(at + 1)]);
    const own = full.slice(from, at).map((word) => nounOf(word.bare));
    const isTold = own.some((noun) => noun.length >= 2 && !rest.includes(noun) && textOf(said).includes(noun));
    return isTold && !DENIED.test(textOf(said)) && hasVerb(said, full, at);
  });
}

/** Whether a claim has the verb of the clause in which a word of a sentence stands. */
export function hasVerb(said: readonly ShortWord[], full: readonly ShortWord[], at: number): boolean {
  const end = full.findIndex(({ bare, comma }, place) => place > at && (comma || CLAUSE_END.test(bare)));
  const clause = full.slice(at + 1, end < 0 ? full.length : end + 1);
  const verb = clause.findLast(({ bare }) => !AUXILIARY.test(bare))?.bare;
  return verb === undefined || said.some(({ bare }) => sameStart(bare, verb));
}

/** Whether two words may be forms of one verb: 늦추도록 and 늦췄다, 열고 and 연다. */
export function sameStart(one: string, other: string): boolean {
  if (one === "" || other === "" || withFinal(one.slice(0, 1), 0) !== withFinal(other.slice(0, 1), 0)) return false;
  return one.length < 3 || other.length < 3 || initialOf(one.slice(1)) === initialOf(other.slice(1));
}

function initialOf(text: string): number {
  return Math.floor((text.charCodeAt(0) - 0xac00) / 588);
}

export function nounOf(word: string): string {
  return particleOf(word)[0];
}

export function textOf(words: readonly ShortWord[]): string {
  return `${words.map(({ bare }) => bare).join(" ")} `;
}
