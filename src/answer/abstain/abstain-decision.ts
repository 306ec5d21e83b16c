import { reasonBehind, replyTo } from "../extractive/extractive-behind.js";
import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import type { TermRole } from "../question/question-roles.js";
import type { AnswerType } from "../question/question-type.js";
import { bearerFeatures } from "./abstain-bearer.js";
import { ABSTAIN_FEATURES, type AbstainFeatures } from "./abstain-features.js";
import { isAskedUnnamed } from "./abstain-foreign.js";
import { isOtherMeasure } from "./abstain-mismatch.js";
import { namesUnheardOf } from "./abstain-names.js";
import { structureFeatures } from "./abstain-structure.js";
import { isOfOtherTime } from "./abstain-times.js";
import { isAboutSomethingElse, lacksOffice } from "./abstain-traps.js";
import { ABSTAIN_WEIGHTS, type DecidingMode } from "./abstain-weights.js";

/** From here on a word counts as found. */
const FOUND = 0.5;

/** Beyond this, being outdone tells no more. */
const MOST_OUTDONE = -0.04;

/** Below these, neither the tokens that matter nor the words are taken up: the question is about something that the coverage does not know. */
const STRANGE = 0.77;
const LITTLE = 0.3;

/** How many of the best statements may hold what is asked for. */
const LOOKED_AT = 3;

/** Says that something is not said: 이름은 밝히지 않았다. */
const WITHHELD =
  /(?:밝히|밝혀지|공개하|공개되|알려지|언급하|정해지|정하|확정되|결정되|확인되)(?:지는|지)\s?(?:않|못)|미정|비공개(?!로\s|\s?(?:회의|회동|면담|간담|만남|접촉|최고위|의총|소환|조사|방문|전환|촬영|행사|협의))|알 수 없|(?:did not|has not|have not|not been) (?:disclose|reveal|name|announce|decide)|未(?:公布|透露|公开|公開|决定)/iu;

/** Times counted from the report's: one that the sentence lacks is another. */
const RELATIVE = /^(?:작년|지난해|전년|재작년|내년|내후년|이듬해)$/u;
/** Attributes that are hardly ever told without being named. */
const ATTRIBUTE =
  /(?:나이|연봉|월급|몸무게|고향|졸업|전공|취미|종교|임대료|월세|객실|직원|시가총액|기업가치|가치|매출|영업이익|순이익|부채|예산|요금|참가비|입장료|이용료|숙박비|수수료|수명|인구|실업률|이메일|전화번호|전화|주소|부인|아내|남편|아들|딸|대표작|데뷔작|별명|모회사|본사|본점|상금|과징금|벌금|피해액|재산피해액|사망자|숨진|속도|구단주|건물주|감독|제약사|제조사|우승팀|혈액형|학력|출신)$/u;

function isUnnamed({ stem, role, kind }: QuestionTerm, own: number, near: number): boolean {
  return (
    kind === "hangul" &&
    (role === "aspect" || role === "class" || role === "modifier") &&
    ATTRIBUTE.test(stem) &&
    own < FOUND &&
    near < FOUND
  );
}

/** Measures the evidence that the statements answer at all; null where there is no statement. */
export function abstainFeatures(
  question: AnalyzedQuestion,
  ranked: readonly RankedStatement[],
): AbstainFeatures | null {
  const [best, second] = ranked;
  if (best === undefined) return null;
  const { terms, asked } = question;
  const most = (value: (item: RankedStatement) => number): number =>
    ranked.reduce((top, item) => Math.max(top, value(item)), 0);
  // What the article of the best statement holds of each word.
  const article = ranked.filter(({ statement }) => statement.article.id === best.statement.article.id);
  const held = terms.map((_, i) => article.reduce((top, { own }) => Math.max(top, own[i] ?? 0), 0));
  const lost = (role: TermRole, values: readonly number[]): number =>
    terms.reduce(
      (sum, term, i) => (term.role === role && (values[i] ?? 0) < FOUND ? Math.max(sum, 1 - (values[i] ?? 0)) : sum),
      0,
    );
  const contexts = ranked.map(({ contextCosine }) => contextCosine ?? 0);
  const mean = contexts.reduce((sum, value) => sum + value, 0) / contexts.length;
  const measured = asked.types.includes("number") || asked.types.includes("time");
  const rivals = ranked.slice(0, LOOKED_AT);
  return {
    bestContext: best.contextCosine ?? 0,
    topContext: most(({ contextCosine }) => contextCosine ?? 0),
    carried: best.held,
    anyCarried: most((item) => item.held),
    noValue: measured && best.features.value === 0 && !replyTo(best, ranked)?.features.value ? 1 : 0,
    amount: Math.log(ranked.length),
    lost: held.reduce((sum, value, i) => sum + (best.weights[i] ?? 0) * (1 - value), 0),
    lostTopic: lost("topic", held),
    lostName: namesUnheardOf(terms, best) ? 1 : 0,
    farAspect: lost("aspect", best.near),
    spread: (best.contextCosine ?? 0) - mean,
    gap: best.score - (second?.score ?? best.score),
    nobody: asked.types.includes("person") && best.values.length === 0 ? 1 : 0,
    words: best.features.words,
    noForm: asked.form === "organisation" && best.values.length === 0 ? 1 : 0,
    unnamed:
      terms.some((term, i) => isUnnamed(term, best.own[i] ?? 0, best.near[i] ?? 0)) || isOtherMeasure(question, best)
        ? 1
        : 0,
    askedUnnamed: isAskedUnnamed(question, best) ? 1 : 0,
    otherTime:
      terms.some(({ stem }, i) => RELATIVE.test(stem) && (best.own[i] ?? 0) < FOUND) || isOfOtherTime(question, best)
        ? 1
        : 0,
    withheld: WITHHELD.test(best.statement.text) ? 1 : 0,
    anyTokenLow: rivals.reduce((top, { tokens }) => Math.max(top, tokens?.low ?? 0), 0),
    taken: best.tokens?.taken ?? 0,
    outdone: Math.max(best.tokens?.outdone ?? 0, MOST_OUTDONE),
    leastTokenMean: ranked.reduce((least, { tokens }) => Math.min(least, tokens?.mean ?? 1), 1),
    farWords: terms.filter((_, i) => (best.near[i] ?? 0) < FOUND).length,
    asksNumber: asked.types.includes("number") ? 1 : 0,
    asksPerson: asked.types.includes("person") ? 1 : 0,
    unrelated: best.tokens !== null && best.tokens.taken < STRANGE && best.held < LITTLE ? 1 : 0,
    ...structureFeatures(question, best),
    ...bearerFeatures(question, best),
    ...(reasonBehind(question, best, ranked) === undefined ? {} : { noReason: 0 }),
    ...fitFeatures(question, best),
  };
}

const HELD = 0.75;
const SHORT_TIME = /^\d[\d,.]*\s?(?:시간|분|초|일)(?!.*[년월달])/u;
/** Kinds of answers without a form of their own. */
const FORMLESS: ReadonlySet<AnswerType> = new Set<AnswerType>(["thing", "manner", "meaning"]);

/**
 * Whether a number is asked for and the sentence that would be shown holds none of its kind, or a sum of money and none of the best holds one:
 * no other evidence makes up for it.
 */
export function lacksValue({ asked, language, text }: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  const [best] = ranked;
  if (best === undefined) return false;
  if (asked.measure === "money" && ranked.slice(0, LOOKED_AT).every(({ values }) => values.length === 0)) return true;
  // The dimension of a foreign question is not read surely enough.
  if (!language.startsWith("ko") || !asked.types.every((type) => type === "number")) return false;
  return (best.features.value === 0 || isTooShort(text, best)) && !replyTo(best, ranked)?.features.value;
}

/** Whether years are asked for (징역 몇 년) and the sentence tells of hours or days alone. */
function isTooShort(question: string, { values, statement }: RankedStatement): boolean {
  const told = values.map(({ start, end }) => statement.text.slice(start, end));
  return /몇\s?년(?![도째])/u.test(question) && told.length > 0 && told.every((value) => SHORT_TIME.test(value));
}

/** How the best sentence fits the question as a whole: one of these at most is 1. */
type Fit = "rival" | "elsewhere" | "otherOffice" | "complete";

function fitFeatures(question: AnalyzedQuestion, best: RankedStatement): Readonly<Record<Fit, number>> {
  const fit = fitOf(question, best);
  const is = (one: Fit): number => (fit === one ? 1 : 0);
  return {
    rival: is("rival"),
    elsewhere: is("elsewhere"),
    otherOffice: is("otherOffice"),
    complete: is("complete"),
  };
}

/**
 * Whether another of the same kind or another office stands in the place of what is asked about, or nothing of it stands in the article; or
 * every word of the question stands in the sentence, or is carried over to it, with a value where what is asked for has a form.
 */
function fitOf(question: AnalyzedQuestion, best: RankedStatement): Fit | null {
  if (best.features.rival === 1) return "rival";
  if (isAboutSomethingElse(question, best)) return "elsewhere";
  if (lacksOffice(question, best)) return "otherOffice";
  const { terms, asked } = question;
  if (best.values.length === 0 && !asked.types.every((type) => FORMLESS.has(type))) return null;
  // A sentence that carries the topic over from the one before has it as if it were named there.
  const held = best.features.about === 1 ? best.near : best.own;
  const words = terms.flatMap(({ role }, i) => (role === "kind" || role === "class" ? [] : [held[i] ?? 0]));
  return words.length >= 2 && words.every((value) => value >= HELD) ? "complete" : null;
}

/** Log-odds that the statements answer the question; below 0 it is declined. */
export function abstainScore(features: AbstainFeatures, mode: DecidingMode): number {
  const { bias, weights } = ABSTAIN_WEIGHTS[mode];
  return ABSTAIN_FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], bias);
}
