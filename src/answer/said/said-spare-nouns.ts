import { LIMITS } from "./said-gap.js";
import { ATTRIBUTE } from "./said-korean-items.js";
import { particleOf } from "./said-short-words.js";
import { type Omission, OTHER_THING } from "./said-spare-names.js";
import { isPast } from "./said-tense.js";
import { isBareNoun, isMarked, isTopicNoun, mayDescribe } from "./said-word-shapes.js";

/** Of one among many, of all or of none: what stands beside these may not be dropped. */
const SINGLES =
  /가장|최초|최다|최대|최소|최고|최저|최연소|마지막|처음|^첫|유일|번째|만(?:에게|이|을|은|의)?$|모든|전체|전부|전원|각각|^각$|매[년월주일]|마다|절반|같은|다른|나머지/u;
const DENIED = /않|못|없|아니|아닙|(?:^| )안 /u;
const RATE = /당$|씩$|^(?:하루|월|연|주|평균|최대|최소|약|총|편도|왕복)$|^매/u;
const EVENT = /(?:경기|회의|대회|행사|총회|회담|포럼|세미나|박람회)에서$/u;
const ORDINAL = /^(?:제\d+[가-힣]{0,2}|\d[\d-]*(?:라운드|차|회|기|년)?|[A-Z]리그|[가-힣A-Z]{1,3}부)$/u;
const MEASURED = /(?:규모|급|수준|크기|분량|상당|가량)의$/u;

/** 숨진 사람은 협력업체 소속 50대 남성이다: who is all of it is each of it. */
export function describesWhatItIs(gap: Omission, texts: readonly string[]): boolean {
  const behind = gap.words.slice(gap.to);
  const at = behind.findIndex(({ bare }) =>
    /(?:이며|이고|이자|이다|였다|였고|였으며|이었다|입니다|\d[^\s]*다)$/u.test(bare),
  );
  const rest = behind.slice(0, at + 1);
  const end = rest.at(-1)?.bare ?? "";
  if (at < 0 || rest.slice(0, -1).some(({ bare }) => isMarked(bare))) return false;
  if (/(?:것|때문|전망|예정|계획|방침|이후|이전)(?:이|입|다)/u.test(end)) return false;
  if (!describesPlainly(gap, texts)) return false;
  return !rest.some(({ bare }) => /\d/u.test(bare)) || mayDescribe(texts.at(-1) ?? "");
}

/** 연산 3만t 규모의 공장을 짓기로 했다: who has done it to such a one has done it to one. */
export function describesWhatIsTaken(gap: Omission, texts: readonly string[]): boolean {
  const end = gap.claim.at(-1)?.bare ?? "";
  if (!isPast(end) || !describesPlainly(gap, texts)) return false;
  const rest = gap.words.slice(gap.to);
  const at = rest.findIndex(({ bare }) => isMarked(bare));
  const head = rest[at]?.bare ?? "";
  // 전세버스 210대를, 제한 시간을 6시간으로: what an amount is of stays whole.
  const isOfAmount = rest.slice(0, at + 2).some(({ bare }) => /\d/u.test(bare));
  if (isOfAmount && !mayDescribe(texts.at(-1) ?? "")) return false;
  const [noun] = particleOf(head);
  return /(?:을|를|에서|에|에는)$/u.test(head) && !ATTRIBUTE.test(noun) && noun.length >= 2;
}

function describesPlainly(gap: Omission, texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  const said = gap.claim.map(({ bare }) => bare);
  if (DENIED.test(said.join(" ")) || said.some((word) => SINGLES.test(word))) return false;
  if (texts.some((text) => LIMITS.test(text) || OTHER_THING.test(text) || RATE.test(text) || isTopicNoun(text)))
    return false;
  if (/의$/u.test(last))
    return (
      MEASURED.test(last) ||
      (/[가-힣]{2}(?:시|군|구|읍|면|동|리|도)의$/u.test(last) && gap.words[gap.to]?.bare === "한")
    );
  const isList = gap.words.slice(gap.from, gap.to).some(({ comma }) => comma);
  if (isList) return false;
  if (mayDescribe(last)) return !isArgument(gap.words[gap.from - 1]?.bare ?? "");
  // 5라운드 홈경기에서: which of several it was, of an event that took place.
  const isEvent = EVENT.test(gap.words[gap.to]?.bare ?? "") || EVENT.test(gap.words[gap.to + 1]?.bare ?? "");
  return texts.every((text) => isBareNoun(text) || (isEvent && ORDINAL.test(text)));
}

/** What may belong to the verb behind it: 데이터를, 아들이. */
function isArgument(word: string): boolean {
  return isMarked(word) && !isTopicNoun(word);
}
