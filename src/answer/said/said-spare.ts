import { isListed } from "../check/check-synonyms.js";
import { isClauseStart, LOOSE } from "./said-gap.js";
import { describesKnown, isName, isTitle, type Omission, OTHER_THING } from "./said-spare-names.js";
import { describesWhatIsTaken, describesWhatItIs } from "./said-spare-nouns.js";
import { isCountedBehind, isOtherValue, isWayThere, isWhole } from "./said-spare-values.js";
import { isPast } from "./said-tense.js";
import { isBareNoun, isMarked, isTopic, isTopicNoun, mayDescribe } from "./said-word-shapes.js";

/** Words that join a sentence to the one before. */
const JOINS =
  /^(?:이에 따라|이로써|이로 인해|이 ?가운데|이 중|그 결과|이번|같은 기간|이 기간 동안|이 자리에서|이를 통해)$/u;
/** How something was done: what was so done was done. */
const HOW =
  /^(?:함께|모두|다시|직접|새로|스스로|끝내|결국|크게|잇따라|이미|순식간에|곧바로|즉시|처음으로|한꺼번에|완전히|정식으로)$/u;
/** Words beside an amount or a verb that say the same. */
const ALIKE: readonly RegExp[] = [
  /^(?:동안|걸쳐|내내)$|[년월일주간]간$/u,
  /^(?:가운데|중)$/u,
  /^(?:위해|위하여|위해서)$/u,
];
const DENIED = /않|못|없|아니|아닙|(?:^| )안 /u;

/** Whether a claim, of which every part plays its part in the sentence, stays true without some further words of it. */
export function mayBeSpared(gap: Omission): boolean {
  const left = gap.words.slice(gap.from, gap.to);
  const texts = left.map(({ bare }) => bare);
  const before = gap.words[gap.from - 1]?.bare ?? "";
  // 월동장구를 갖춘 차량만: of which alone it is told.
  if (/만(?:이|을|은)?$/u.test(gap.words[gap.to]?.bare ?? "")) return false;
  if (/^(?:대해|대하여|관해)$/u.test(texts.join(" ")) && /에$/u.test(before)) return true;
  if (JOINS.test(texts.join(" "))) return true;
  // 15일까지 닷새간: from and to tell how long.
  if (/^(?:[가-힣]+|\d+일)간$/u.test(texts.join(" ")) && /\d[^\s]*까지$/u.test(before)) return true;
  if (isTitle(gap, texts)) return true;
  if (mayDescribe(before) && texts.every((text) => isBareNoun(text) && !OTHER_THING.test(text)) && isName(gap))
    return true;
  if (isManner(gap, texts) || isOneDeed(gap, texts) || isWhole(gap, texts) || isInstead(gap, texts)) return true;
  if (isHelper(gap, texts) || isWayThere(gap, texts) || isOtherClause(gap, texts)) return true;
  if (!isBoundary(gap)) return false;
  const spares = [
    isSaidBeside,
    isOtherValue,
    isCountedBehind,
    describesKnown,
    describesWhatItIs,
    describesWhatIsTaken,
    isPartner,
    isAnother,
    isWhatElseItIs,
  ];
  return spares.some((spare) => spare(gap, texts));
}

/** "…"라며 소송을 냈다: what somebody says meanwhile. */
function isSaidBeside({ words, from }: Omission, texts: readonly string[]): boolean {
  const before = words[from - 1]?.bare ?? "";
  return /(?:다|라)(?:며|면서)$/u.test(texts.at(-1) ?? "") && /[가-힣](?:은|는|이|가)$/u.test(before);
}

/** 함께, 연구원들과 함께: of what was done. */
function isManner(gap: Omission, texts: readonly string[]): boolean {
  const said = gap.claim.map(({ bare }) => bare).join(" ");
  if (!isPast(gap.claim.at(-1)?.bare ?? "") || DENIED.test(said)) return false;
  const isWith = texts.at(-1) === "함께" && /(?:와|과)$/u.test(texts.at(-2) ?? "") && texts.length <= 3;
  return isWith || texts.every((text) => HOW.test(text));
}

/** 마모 씨를 붙잡아 조사했다: two verbs that take the same. */
function isOneDeed({ words, from, to, claim }: Omission, texts: readonly string[]): boolean {
  const [verb, more] = texts;
  const isVerb = /[가-힣](?:[아어여워와려져켜쳐]|해)$/u.test(verb ?? "") && !isListed(verb ?? "");
  const isAlone = more === undefined && /[을를]$/u.test(words[from - 1]?.bare ?? "") && isVerb;
  return isAlone && !isMarked(words[to]?.bare ?? "") && !claim.some(({ bare }) => DENIED.test(bare));
}

/** 김포 노선을 줄이는 대신 청주 노선을 늘렸다. */
function isInstead(gap: Omission, texts: readonly string[]): boolean {
  return (
    texts.at(-1) === "대신" &&
    /[가-힣]는$/u.test(texts.at(-2) ?? "") &&
    isClauseStart(gap) &&
    !texts.slice(0, -2).some(isTopicNoun)
  );
}

/** 사고로 3명이 숨지고 12명이 다쳤다, 응답자의 62%가 찬성했고 21%는 반대했다: another's clause, behind what holds for both. */
function isOtherClause({ words, from, to }: Omission, texts: readonly string[]): boolean {
  const [before, behind, last] = [words[from - 1]?.bare ?? "", words[to]?.bare ?? "", texts.at(-1) ?? ""];
  const isFirst = words.slice(0, from - 1).every(({ bare }) => !isMarked(bare));
  const isCounted = (text: string): boolean => /^\d[^\s]*(?:이|가|은|는)$/u.test(text);
  return (
    isFirst &&
    /(?:으로|로|의|에서)$/u.test(before) &&
    isCounted(texts[0] ?? "") &&
    isCounted(behind) &&
    /고$/u.test(last)
  );
}

/** Words that others say as well: 5시간 동안 is 5시간에 걸쳐, 8개 가운데 is 8개 중. */
function isHelper({ claim }: Omission, [word, more]: readonly string[]): boolean {
  const said = claim.map(({ bare }) => bare).join(" ");
  if (more !== undefined || word === undefined) return false;
  return ALIKE.some((words) => words.test(word) && words.test(said.split(" ").find((one) => words.test(one)) ?? ""));
}

/** 상대사와 계약을 맺었다: a contract is one with whomever. */
function isPartner(gap: Omission, texts: readonly string[]): boolean {
  const said = gap.claim.map(({ bare }) => bare).join(" ");
  const isMutual = /계약을 (?:체결|맺)|협약을 (?:체결|맺)|(?:협의|논의|합의)(?:했|하)/u.test(said);
  const isWith = /(?:와|과)$/u.test(texts.at(-1) ?? "") && texts.slice(0, -1).every(isBareNoun);
  return (
    isWith &&
    isMutual &&
    isPast(gap.claim.at(-1)?.bare ?? "") &&
    !DENIED.test(said) &&
    isTopicNoun(gap.words[gap.from - 1]?.bare ?? "")
  );
}

/** 사이버포트와 함께, 누리시와 가온시가 참가했다: who took part with others took part. */
function isAnother(gap: Omission, texts: readonly string[]): boolean {
  const said = gap.claim.map(({ bare }) => bare).join(" ");
  if (
    /\d/u.test(said) ||
    DENIED.test(said) ||
    !/(?:참가|참석|참여|출전|동참)(?:했|하였)/u.test(gap.claim.at(-1)?.bare ?? "")
  )
    return false;
  const last = gap.words[gap.to - 1];
  return (
    last !== undefined &&
    (last.comma || /[와과]$/u.test(last.bare)) &&
    !texts.some(isMarked) &&
    !texts.some(mayDescribe)
  );
}

/** 다온랩은 반도체 설계 회사로, 2011년 설립됐다. */
function isWhatElseItIs(gap: Omission, texts: readonly string[]): boolean {
  const last = gap.words[gap.to - 1];
  if (last === undefined || !last.comma || !/(?:[가-힣]로|하나로|으로)$/u.test(last.bare) || texts.some(isTopicNoun))
    return false;
  const rest = gap.words.slice(gap.to);
  const before = gap.words[gap.from - 1]?.bare ?? "";
  return (
    isTopic(before) &&
    !rest.some(({ bare }, at) => isTopic(bare) || (/[으]?로$/u.test(bare) && rest[at]?.comma === true))
  );
}

/** Whether what stands in front of a gap is complete, and describes nothing that is left out. */
function isBoundary({ words, from }: Omission): boolean {
  const before = words[from - 1];
  if (before === undefined || before.comma || LOOSE.test(before.bare)) return true;
  if (/^(?:있|없|하|되|받)는$/u.test(before.bare)) return false;
  return (
    isMarked(before.bare) ||
    isTopicNoun(before.bare) ||
    /(?:고|며|면서|지만|으나|해|돼|여|어|아|만나|떠나|지나|[가-힣](?:려|쳐|켜|져|워|간))$/u.test(before.bare)
  );
}
