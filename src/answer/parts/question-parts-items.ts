import { isSame, joinedNoun } from "./question-parts-joiner.js";
import { type PartList, spread, spreadOwn, textOf } from "./question-parts-spread.js";
import {
  bindsForward,
  isAdnominal,
  isAsked,
  isPerson,
  isRoleBeside,
  isTemporal,
  looksAdnominal,
  type PartWord,
} from "./question-parts-words.js";

const PROVINCE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청|전라|경상)(?:도|시)?$/u;
/** What is done with another: 시장과 함께 온 사람, 교수와 협약한 도시. */
const WITH =
  /^(?:함께|같이|더불어|나란히|달리|다른|다르게|같은|비슷한|관련된?|관련한|연계한|연결된|만난|만나|협력하\S*|협력한|협약한|체결한|계약한|맺은|손잡은|합작한|경쟁한|다툰|나눈|통화한|이야기한)$/u;
const TOGETHER = /^(?:함께|공동으로|같이|맺은|만난|합친|합쳐|잇는|이은|오가는|오간|협력한|체결한|합의한)$/u;
const MOST = 3;

/** Finds the list in front of a place: its first and last things, and what they share before and behind them. */
export function listOf(words: readonly PartWord[], bound: number): PartList | null {
  const all = [...words.keys()].filter(
    (i) => i < bound - 1 && joinedNoun(words[i]) !== null && !WITH.test(words[i + 1]?.text ?? ""),
  );
  const joins = all.filter((i) => all.length === 1 || !bindsPair(words.slice(i + 1)));
  if (joins.length === 0 || joins.length >= MOST) return null;
  const starts = [0, ...joins.map((i) => i + 1)];
  const items = starts.slice(0, -1).map((start, n) => {
    const item = words.slice(start, (joins[n] ?? 0) + 1);
    return [
      ...item.slice(0, -1),
      ...item.slice(-1).map((word) => ({ ...word, base: joinedNoun(word) ?? word.text, particle: "" })),
    ];
  });
  const open = words.slice(starts.at(-1), bound);
  const rest = words.slice(bound);
  const [first = []] = items;
  const second = items[1];
  const isComma = (n: number): boolean => /,$/u.test(words[joins[n] ?? -1]?.text ?? "");
  // "해령시장 뇌물, 검찰이 기소한 금액이랑 …": what stands in front of a comma and is asked nothing of is what it is all about.
  if (
    second !== undefined &&
    isComma(0) &&
    !isComma(1) &&
    isSame(second.at(-1), open.at(-1)) &&
    !isSame(first.at(-1), open.at(-1))
  )
    return shared([second], open, rest, textOf(first));
  // "… 대상이랑 … 소설, 상금": what stands behind the comma alone is asked of both.
  if (second !== undefined && !isComma(0) && isComma(1) && open.every(isAsked))
    return spread(items, [...open, ...rest], "");
  return shared(items, open, rest, "");
}

/** Whether a thing is described by a clause right in front of its noun (부산에 공장을 지은 스웨덴 회사), and is not something of it (…회사의 매출). */
function hasClause(words: readonly PartWord[]): boolean {
  const verb = words.findLastIndex((word, i) => i < words.length - 1 && looksAdnominal(word, words[i - 1]));
  return verb > 0 && !words.slice(verb).some(({ particle }) => particle === "의");
}

/** Whether two things are named as one: 가온역과 나래역 사이, 두 시가 함께 연 세미나. */
function bindsPair([second, ...behind]: readonly PartWord[]): boolean {
  const [next] = behind;
  if (second === undefined || next === undefined) return false;
  return (
    /^(?:사이|간|중|가운데)$/u.test(next.base) || (/^[이가을를]$/u.test(second.particle) && TOGETHER.test(next.text))
  );
}

/** @param open the words behind the last "and": the last thing, and perhaps what is asked of all */
function shared(
  joinedItems: readonly (readonly PartWord[])[],
  open: readonly PartWord[],
  rest: readonly PartWord[],
  topic: string,
): PartList | null {
  const [whole = [], ...others] = joinedItems;
  const cut = prefixLength(whole, open);
  const prefix = joined(topic, whole.slice(0, cut));
  const first = whole.slice(cut);
  const items = [first, ...others];
  const head = first.at(-1);
  const [next] = open;
  if (head === undefined || next === undefined) return null;
  if (
    others.length === 0 &&
    first.length > 1 &&
    (isCounterpart(head, next) || isRoleBeside(head, next) || (open.length === 1 && first.length > 2 && !isAsked(head)))
  )
    return spread([[head], [next]], [...open.slice(1), ...rest], joined(prefix, first.slice(0, -1)));
  // 2023년과 2024년 매출은: what stands behind the last time is asked of each.
  const time = open.findLastIndex(isTemporal);
  const lead = first.findLastIndex((word) => !isTemporal(word)) + 1;
  if (isTemporal(head) && time >= 0 && time < open.length - 1 && open.slice(0, time + 1).every(isTemporal))
    return spread(
      [first.slice(lead), ...others, open.slice(0, time + 1)],
      [...open.slice(time + 1), ...rest],
      joined(prefix, first.slice(0, lead)),
    );
  const isOwn =
    isTemporal(head) ||
    isSame(head, open.at(-1)) ||
    (isAsked(head) && first.length > 1) ||
    (prefix.length > 0 && isAsked(head));
  const isKin = (word: PartWord | undefined): boolean =>
    isSame(word, head) || (word !== undefined && isPerson(word) && isPerson(head));
  // Each with a clause of its own (와서 발표한 사람과 시장을 만난 이사장), and each a person: all of both.
  const isClause = hasClause(first) && hasClause(open);
  const isPersonal = isPerson(head) && !open.slice(-1).some(isAsked);
  const isApart =
    (isPersonal || isKin(open.at(-1))) && first.length > 1 && open.length > 1 && !open.slice(0, -1).some(isKin);
  if (isApart || (isClause && /^[은는이가]$/u.test(open.at(-1)?.particle ?? "")))
    return spreadOwn(items, open, rest, prefix);
  // 새빛투자청과 새빛 크루즈터미널: what the first begins with is no thing beside it.
  const isWithin = next.base !== head.base && next.base.length > 1 && head.base.startsWith(next.base);
  if (first.length === 1 && isWithin && open.length > 1 && next.particle === "" && !open.slice(-1).some(isAsked))
    return spread([...items, open], rest, prefix);
  const repeated = open.findIndex((word, i) => i < open.length - 1 && isKin(word) && !/^[을를]$/u.test(word.particle));
  if (isOwn && repeated === -1) return spreadOwn(items, open, rest, prefix);
  const length = repeated === -1 ? itemLength(first.length, open) : repeated + 1;
  if (open.slice(0, length).some(({ particle }, i) => /^[을를]$/u.test(particle) && i < length - 1)) return null;
  return spread([...items, open.slice(0, length)], [...open.slice(length), ...rest], prefix);
}

function joined(prefix: string, words: readonly PartWord[]): string {
  return [prefix, textOf(words)].filter((part) => part !== "").join(" ");
}

/** 남자부 and 여자부, 1심 and 2심: the second takes the place of the last word of the first. */
function isCounterpart(a: PartWord, b: PartWord): boolean {
  return (
    a.base !== b.base &&
    a.base.length > 1 &&
    a.base.length === b.base.length &&
    a.base.at(-1) === b.base.at(-1) &&
    !isAsked(a)
  );
}

/** As long as the things before it; a determiner or a province takes the next word along. */
function itemLength(length: number, open: readonly PartWord[]): number {
  let end = Math.min(length, open.length);
  const binds = (word: PartWord | undefined, next: PartWord | undefined): boolean =>
    word !== undefined &&
    next !== undefined &&
    (bindsForward(word) || (PROVINCE.test(word.text) && /[시군구]$/u.test(next.base)));
  while (end < open.length && binds(open[end - 1], open[end])) end += 1;
  return end;
}

/** How many words at the front belong to all things: a topic, the subject of occasions, a time that the others do not bring. */
function prefixLength(first: readonly PartWord[], open: readonly PartWord[]): number {
  const isOccasion = [first.at(-1), open.at(-1)].every((word) => word !== undefined && isTemporal(word));
  const particles = isOccasion ? /^(?:은|는|이|가|의|도|에서|에서는|에서의)$/u : /^[은는]$/u;
  const topic = first.findLastIndex(
    (word, i) => i < first.length - 1 && particles.test(word.particle) && !isAdnominal(word, first[i - 1]),
  );
  if (topic !== -1) return topic + 1;
  if (isOccasion) {
    const from = first.findLastIndex((word) => !isTemporal(word));
    return from < first.length - 1 && open.slice(0, -1).every(isTemporal) ? from + 1 : 0;
  }
  const isTime = (word: PartWord | undefined): boolean =>
    word !== undefined && (isTemporal(word) || /^(?:한|해|지난)$/u.test(word.base));
  if (isTime(open[0])) return 0;
  const begin = first.findIndex((word) => !isTime(word));
  return begin === -1 ? 0 : begin;
}
