import { matchWords } from "../check/check-match.js";
import { checkTextOf } from "../check/check-parse.js";
import type { CheckWord } from "../check/check-word.js";
import type { AliasLookup } from "../verify/verify-name-find.js";

/** What is done to somebody, and by whom: 被, 遭 and 由 in front of who acts; not 自由, 理由, 由于, 遭遇. */
const TURNS = /被|遭(?!遇)|(?<![自理缘緣])由(?!于|於|此)/u;

/** Asks somebody to do something. */
const DEMANDS = /要求|呼吁|呼籲|敦促|建议|建議|请求|請求|命令|下令/u;

/** Chinese has neither particles nor endings: what it says goes by the order of its words, the one who acts first. */
export function keepsOrder(claim: string, text: string, source: string, aliases: AliasLookup): boolean {
  const said = checkTextOf(claim, "zh");
  const { words } = checkTextOf(text, "zh");
  const ranks = activeOrder(text, words);
  const own = { text, article: source };
  const found = matchWords(said.words, words, said, own, aliases);
  if (tellsDemand(claim, text) || deniesOther(claim, text)) return false;
  let last = -1;
  return activeOrder(claim, said.words).every((at) => {
    const word = said.words[at];
    const [first = -1] = found.slice(at, at + 1);
    if (word === undefined || first < 0) return true;
    // The same word may stand there again: 甲公司收购了乙公司.
    const places = words.flatMap((one, place) =>
      place === first || matchWords([word], [one], said, own, aliases)[0] === 0 ? [ranks.indexOf(place)] : [],
    );
    const next = places.filter((place) => place >= last).sort((a, b) => a - b)[0];
    last = next ?? last;
    return next !== undefined;
  });
}

/** 要求松山公司关闭: what is asked for is not done. */
function tellsDemand(claim: string, text: string): boolean {
  const demand = DEMANDS.exec(text);
  if (demand === null || DEMANDS.test(claim)) return false;
  const behind = text.slice(demand.index + demand[0].length).split(/[，,；;。]/u)[0] ?? "";
  return behind.includes(claim.slice(0, 2));
}

/** 没有批准…，但同意…: what is denied there is what stands right behind. */
function deniesOther(claim: string, text: string): boolean {
  return [...claim.matchAll(/(?:没有|沒有|并未|並未)(\p{Script=Han}{2})/gu)].some(
    ([, verb = ""]) => text.includes(verb) && !new RegExp(`(?:没有?|沒有?|未|不)${verb}`, "u").test(text),
  );
}

/** The words in the order of an active sentence: behind 被 stands who acts, then the verb; in front of it what that is done to. 把 puts it before the verb. */
function activeOrder(text: string, words: readonly CheckWord[]): number[] {
  const all = [...words.keys()];
  const turn = TURNS.exec(text)?.index ?? -1;
  const clauseEnd = (from: number): number => {
    const next = text.slice(from).search(/[，,；;。]/u);
    return next < 0 ? text.length : from + next;
  };
  const within = (at: number, from: number, to: number): boolean =>
    (words[at]?.start ?? -1) >= from && (words[at]?.start ?? -1) < to;
  if (turn >= 0) {
    const end = clauseEnd(turn);
    const begin = Math.max(...["，", ",", "；", ";", "。"].map((mark) => text.lastIndexOf(mark, turn))) + 1;
    const front = all.filter((at) => within(at, 0, begin));
    const done = all.filter((at) => within(at, begin, turn));
    const acts = all.filter((at) => within(at, turn, end));
    return [...front, ...acts, ...done, ...all.filter((at) => within(at, end, text.length))];
  }
  const put = /把(?!握)/u.exec(text)?.index ?? -1;
  if (put < 0) return all;
  const end = clauseEnd(put);
  const taken = all.filter((at) => within(at, put, end));
  const verb = taken.slice(-1);
  return [
    ...all.filter((at) => within(at, 0, put)),
    ...verb,
    ...taken.slice(0, -1),
    ...all.filter((at) => within(at, end, text.length)),
  ];
}
