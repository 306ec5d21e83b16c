import { isListed } from "../check/check-synonyms.js";
import { TITLES } from "../verify/verify-name-tables.js";
import { type Gap, isClauseStart, isNameAt } from "./said-gap.js";
import { particleOf } from "./said-short-words.js";
import type { Token } from "./said-tokens.js";
import { isBareNoun, isMarked, isPersonName, isTopicNoun, mayDescribe } from "./said-word-shapes.js";

/** Words that a claim leaves out of a sentence, with their places. */
export interface Omission extends Gap {
  readonly words: readonly Token[];
}

/** Nouns in front of a noun that make it another thing. */
export const OTHER_THING =
  /^(?:전|옛|차기|가짜|위조|허위|예비|모의|명예|후보|대행|거짓|유사|가상|모조|이른바|신임|전직|현직)$/u;
const TITLED = new RegExp(`(?:^|[가-힣])(?:${TITLES}|씨)(?:은|는|이|가|을|를|의|에게|와|과|께서)?$`, "u");
/** Says which sort of a body, and not which one. */
const COMMON =
  /^(?:대형|중소|지방|국책|시중|종합|전문|국립|시립|도립|군립|공립|사립|민간|해외|국내|외국|지역|저축|투자|개인|노동|협동|재개발|재건축|부동산|원자력|화력|풍력|태양광|수력|신약|주택|도시|국가|정부|기초|광역|특별|인근|이웃|출연|산하|계열|저비용)/u;
const DEMONSTRATIVE = /^(?:이번|이|그|해당)$/u;

/** 개발자 피승현: what somebody is. */
export function isTitle({ words, from, to }: Omission, texts: readonly string[]): boolean {
  const before = words[from - 1]?.bare ?? "";
  if (!texts.every((text) => isBareNoun(text) && !OTHER_THING.test(text))) return false;
  const isFree = before === "" || isMarked(before) || /[와과]$/u.test(before);
  return isFree && isPersonName(words[to]?.bare ?? "") && isPersonTitled(words, to);
}

/** 국내 최대 전시장인 '누리홀', 다온협회가 주최한 이번 행사: what is known without it. */
export function describesKnown(gap: Omission, texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  const behind = gap.words[gap.to]?.bare ?? "";
  if (texts.some(isTopicNoun)) return false;
  if (/인$/u.test(last)) return isNameAt(gap) || DEMONSTRATIVE.test(behind) || isBody(behind);
  const isKnown = DEMONSTRATIVE.test(behind) || isName(gap);
  if (isKnown && isBareNoun(last) && !texts.some((text) => OTHER_THING.test(text)))
    return isClauseStart(gap) || texts.every(isBareNoun);
  return isKnown && mayDescribe(last) && isClauseStart(gap);
}

/** Kinds of bodies at the end of their names. */
const BODY =
  /(?:전자|건설|조선|중공업|제약|바이오|은행|증권|식품|푸드|시스템|시스템즈|발전|개발|투자|투자사|벤처스|인베스트먼트|파트너스|캐피탈|조합|협회|학회|공사|공단|재단|연구원|연구소|박물관|미술관|대학교|대|그룹|항공|물산|통신|테크|랩|소프트|머티리얼즈|엔지니어링|에너지|화학|물류|로지스|의회|시|군|구|신문|일보|방송)$/u;

/** 한빛조선, 가온시: a name of its own in front of what kind of body it is. */
function isBody(word: string): boolean {
  const [noun] = particleOf(word);
  const own = noun.replace(BODY, "");
  return own !== noun && /^[가-힣A-Za-z]{2,}$/u.test(own) && !isListed(own) && !isListed(noun) && !COMMON.test(own);
}

/** A person with a title, a work between quotation marks, what has another name in brackets, an event by its number. */
export function isName({ words, to }: Omission): boolean {
  const behind = words[to];
  if (behind === undefined) return false;
  if (isPersonName(behind.bare) && isPersonTitled(words, to)) return true;
  const end = words.slice(to, to + 4).findIndex(({ bare }) => isMarked(bare) || /의$/u.test(bare));
  const name = words.slice(to, end < 0 ? to + 1 : to + end + 1);
  return (
    name.some(({ bare, named, glossed }) => named || glossed || /^㈜/u.test(bare)) ||
    /^제\d+회$/u.test(behind.bare) ||
    isBody(name.at(-1)?.bare ?? "")
  );
}

/** Whether a title, or 씨, stands behind a word. */
function isPersonTitled(words: readonly Token[], at: number): boolean {
  return words.slice(at, at + 3).some(({ bare }) => TITLED.test(bare));
}
