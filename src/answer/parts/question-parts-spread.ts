import { sharedArguments, sharedName } from "./question-parts-shared.js";
import {
  bindsForward,
  bothAdnominal,
  isAdnominal,
  isAsked,
  isTemporal,
  joinParticle,
  namesTopic,
  type PartWord,
} from "./question-parts-words.js";

/** Things that stand side by side, with what stands around them. */
export interface PartList {
  readonly prefix: string;
  readonly items: readonly (readonly PartWord[])[];
  readonly rest: readonly PartWord[];
}

/** A figure of what stands in front of it: 건물 수 and 참석자 수 do not say of what. */
const COUNT = /^(?:수|숫자|개수|갯수|대수|건수|명수|횟수|인원)$/u;

/** Things that each bring what is asked of them; one without a topic takes over that of the first. */
export function spreadOwn(
  items: readonly (readonly PartWord[])[],
  open: readonly PartWord[],
  rest: readonly PartWord[],
  prefix: string,
): PartList {
  const [first = []] = items;
  const topic = prefix === "" && namesTopic(first) ? topicOf(first) : [];
  const isBare = (item: readonly PartWord[]): boolean => {
    const [before, mine] = [first.at(-2), item.length === 2 ? item[0] : undefined];
    const isCount = item.length === 2 && COUNT.test(item[1]?.base ?? "");
    // 한빛관의 2019년 방문객과 2023년 방문객, 첫 공연과 마지막 공연
    const plain = item.slice(item.findIndex((word) => !isTemporal(word) && !bindsForward(word)));
    const isOfTime =
      plain.length < item.length && plain.every(({ base }, i) => base === first.at(i - plain.length)?.base);
    return (
      isCount ||
      isOfTime ||
      !namesTopic(item) ||
      (before !== undefined && mine !== undefined && bothAdnominal(before, mine))
    );
  };
  // 사고로 다친 사람과 숨진 사람: 다친 is not said of those who died.
  const described = first.at(-2);
  const shared = (item: readonly PartWord[]): readonly PartWord[] => {
    const isOther =
      described !== undefined && item[0] !== undefined && item.length === 2 && bothAdnominal(described, item[0]);
    if (isOther) return topic.filter(({ text }) => text !== described.text);
    // 한빛시 착공 시기와 개통 시기: of the same kind is asked, and 착공 is not said of the second.
    const isAnother =
      described !== undefined &&
      topic.length > 1 &&
      item.length === 2 &&
      item[1]?.base === first.at(-1)?.base &&
      isAsked(described);
    return isAnother ? topic.filter(({ base }) => base !== described.base) : topic;
  };
  const sharesClause = (item: readonly PartWord[]): boolean => sharedArguments(first, item).length > 0;
  const own = (item: readonly PartWord[]): readonly PartWord[] =>
    topic.length > 0 && isBare(item) && !sharesClause(item)
      ? [...shared(item), ...item]
      : [...sharedName(first, item), ...sharedArguments(first, item), ...item];
  return spread([first, ...items.slice(1).map(own), own(open)], rest, prefix);
}

/** Gives every thing the particle of the last one. */
export function spread(items: readonly (readonly PartWord[])[], rest: readonly PartWord[], prefix: string): PartList {
  const particle = items.at(-1)?.at(-1)?.particle ?? "";
  const marked = items.map((item) => {
    const last = item.at(-1);
    if (last === undefined) return item;
    return [...item.slice(0, -1), { ...last, text: joinParticle(last.base, particle), particle }];
  });
  return { prefix, items: marked, rest };
}

/** The words of a thing that name it, without what is asked of it. */
export function topicOf(item: readonly PartWord[]): readonly PartWord[] {
  const marked = item.findIndex(
    ({ particle }, i) => /^(?:의|은|는|이|가|에서|으로)$/u.test(particle) && i < item.length - 1,
  );
  // 가온시가 만든 앱 이름: the topic is the app.
  const isNamed = /^(?:이름|성함|명칭|수)$/u.test(item.at(-1)?.base ?? "");
  const clause = isNamed ? item.findLastIndex((word, i) => i < item.length - 2 && isAdnominal(word, item[i - 1])) : -1;
  const named =
    clause > marked && marked !== -1
      ? item.slice(0, -1)
      : marked === -1
        ? item.filter((word, i) => i < item.length - 1 && !isTemporal(word))
        : item.slice(0, marked + 1);
  const last = named.at(-1);
  if (last === undefined) return [];
  return [
    ...named.slice(0, -1),
    { ...last, text: /^[의은는이가]?$/u.test(last.particle) && last.particle !== "의" ? last.base : last.text },
  ];
}

/** Words as they stand. */
export function textOf(words: readonly PartWord[]): string {
  return words.map(({ text }) => text).join(" ");
}
