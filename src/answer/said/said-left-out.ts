import { isCircumstance } from "./said-circumstance.js";
import { GOES_ON, isClause } from "./said-clause-left-out.js";
import type { Gap } from "./said-gap.js";
import { DATE_PART, isClauseStart, isNameAt, isOfYear, LIMITS, LOOSE, YEAR } from "./said-gap.js";
import { isMarked, isTopic, mayDescribe } from "./said-word-shapes.js";

/** Helps the verb in front of it: 안내하고 있다, 요구해 왔다. */
const HELPER = /^(?:있|싶|않|못|말|왔|온|줬|버렸|났)/u;
/** Behind a length of time: 1년 안에, 30분 전. */
const WITHIN = /^(?:안에|만에|뒤|후|전(?:에|부터)?$|내에|동안|간격|넘게|가까이|이상|이하|미만|이내)/u;
/** Belongs to the particle in front of it: 경찰에 따르면, 12명으로 추정된다. */
const BOUND =
  /^(?:따르면|의하면|의해|대해|대한|관해|관한|비해|비하면|따라|따른|걸쳐|이르|달하|불과|그치|그쳐|그쳤|머물|이어|인해|인한|추정|보인|보이|본다|알려|전해|예상)/u;
const SPOKEN = /(?:[다라자냐])(?:고|며|면서|는)$/u;

/** Whether a sentence that is true stays true without some of its words. */
export function mayBeLeftOut(gap: Gap): boolean {
  const left = gap.words.slice(gap.from, gap.to);
  const texts = left.map(({ bare }) => bare);
  const behind = gap.words[gap.to]?.bare ?? "";
  // 오전 5시 12분: the minutes belong to the hour.
  if (/^\d+분/u.test(texts[0] ?? "") && /\d시$/u.test(gap.words[gap.from - 1]?.bare ?? "")) return false;
  if (/\d[^\s]*$/u.test(texts.at(-1) ?? "") && WITHIN.test(behind)) return false;
  if (texts.every((text) => LOOSE.test(text) || YEAR.test(text)) && isOfYear(gap, texts)) return false;
  if (texts.every((text) => LOOSE.test(text)))
    return !DATE_PART.test(behind) || /^(?:오는|지난|이날)$/u.test(texts.at(-1) ?? "");
  if (BOUND.test(behind) || (HELPER.test(behind) && /[고어아여해돼워]$/u.test(texts.at(-1) ?? ""))) return false;
  const last = texts.at(-1) ?? "";
  if (describesName(gap, texts)) return true;
  if (texts.some((text) => LIMITS.test(text) || SPOKEN.test(text))) return false;
  return isListEnd(gap, texts) || isClause(gap, texts, last) || isCircumstance(gap, texts, last);
}

/** The further items of a list that ends in 등. */
function isListEnd({ words, from, to }: Gap, texts: readonly string[]): boolean {
  if (!/^등/u.test(words[to]?.bare ?? "") || texts.some(isTopic)) return false;
  const before = words[from - 1];
  const isItem = before?.comma === true || /[와과]$/u.test(before?.bare ?? "") || /^비롯/u.test(texts[0] ?? "");
  return isItem && !texts.slice(1).some((text) => GOES_ON.test(text));
}

/** 시공사인 두성건설: what describes a name does not single it out. */
function describesName(gap: Gap, texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  // 월동장구를 갖춘 차량만: of which alone it is told.
  const isOnly = /만(?:이|을|은)?$/u.test(gap.words[gap.to]?.bare ?? "");
  const isVerb = !isOnly && mayDescribe(last) && isMarked(texts.at(-2) ?? "");
  return isNameAt(gap) && (isVerb || /[인한된던]$/u.test(last)) && isClauseStart(gap) && !texts.some(isTopic);
}
