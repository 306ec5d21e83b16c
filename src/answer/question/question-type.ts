import { CHINESE } from "./chinese-type.js";
import { englishAsked } from "./english-type.js";
import { foreignUnit } from "./foreign-measure.js";
import { pieceOf, unitOf } from "./question-counter.js";
import { asksForSpeech, foreignForm, formOf, MADE, ORGANISATION, type ThingForm } from "./question-form.js";
import { type Grain, grainAsked } from "./question-grain.js";
import { type Measure, measureAsked } from "./question-measure.js";
import { KOREAN, KOREAN_HEADS, type Rule } from "./question-type-rules.js";

/** What kind of thing a question asks for. */
export type AnswerType = "person" | "place" | "time" | "number" | "reason" | "manner" | "meaning" | "polar" | "thing";

/** What a question asks for: kinds, the counting noun ("개" of 몇 개), and whether it asks for several. */
export interface Asked {
  /** One kind, or several where the question asks two things at once ("언제 어디서"). Never empty. */
  readonly types: readonly AnswerType[];
  /** The counting noun behind 몇, or the piece whose price is asked for (한 그루에 얼마); null where there is none. */
  readonly unit: string | null;
  /** The dimension of a number that is asked for (요금: money, 접종률: percent); null where it is not known or no number is asked for. */
  readonly measure: Measure | null;
  /** How finely a time is asked for (몇 년: year); null where that is open or no time is asked for. */
  readonly grain: Grain | null;
  /** Whether an enumeration is asked for. */
  readonly several: boolean;
  /** For things: the form in which what is asked for by name is written (주제, 슬로건: in quotation marks); null where it has none. */
  readonly form: ThingForm | null;
}

/** 들 of the plural: behind two syllables or a plain noun of one. 아들, 버들 and 스캔들 have it as their own. */
const PLURAL =
  "(?<=[가-힣]{2}|(?<![가-힣])[곳것팀책섬집꽃산강역길상당절탑배애이그저])(?<!(?:큰|작은|막내|맏|첫째|둘째|셋째|외|양|친|의붓)아|(?:수양|갯|왕|능수)버|스캔|[핸캔샌])들";
const SEVERAL_WORDS =
  /어디어디|누구누구|무엇무엇|뭐뭐|뭐가\s?있|무엇이\s?있|무엇들|누구들|어떤\s?것들|각각|모두\s?(?:알려|말해|나열)|전부|종류|나열|열거|목록|(?:명단|라인업)(?=\s*(?:좀|알려|정리|[?？!.]|$))|\blist\b|\bnames of\b|\bwhich (?:companies|universities|articles|countries|cities|firms|organi[sz]ations|institutions|people)\b|\bwhat are\b|\bwho are\b|\ball the\b|哪些|有谁|有誰/iu;
const SEVERAL = new RegExp(
  `${SEVERAL_WORDS.source}|${PLURAL}(?:[은는이을]|에는)?\\s?(?=(?:어디|누구|무엇|뭐|어떤|[?？]|$))`,
  "iu",
);

/** Asks whom something is meant for. */
const FOR_WHOM = /누구(?:를|을)?\s?(?:대상|위한|겨냥)|대상[은이]?\s?누구/u;

/** A reason that is told. */
const TOLD_REASON =
  /(?:이유|까닭|원인|배경|계기|동기)(?:[을를]|에\s?대해)?\s(?:[가-힣]+[은는이가]\s)?어떻게\s?(?:설명|말|밝|봤|보[고나는]|분석|꼽|들었|전했|해명)/u;

/** Asks what something is, in polite words. */
const WHAT_IT_IS = /(?<=[이가은는]\s?)어떻게\s?(?:되|돼|된)/u;

/** Asks with whom something is done, which is a body: 어디랑 손잡았어, 어디와 계약했나. */
const WITH_WHOM = /어디(?:랑|와|하고|하구)\s?(?:손|계약|제휴|협약|업무협약|협력|공동|함께|같이|mou)/iu;

/** Asks for a place also of a body. */
const WHERE_IT_IS = /어디에?\s?(?:있|위치|들어[서섰선]|생[기긴겼])/u;

/** Nouns for what lasts. */
const LASTING = /(?:기간|임기|수명|형량|경력|역사|징역|계약)$/u;

/**
 * Reads from a question what it asks for. Question words decide; where there is none, the noun it ends in does
 * ("사이버포트의 임대료는?" asks for a number).
 * @param head the last noun that is asked about, without particle; null where it is not known
 */
export function askedOf(question: string, head: string | null): Asked {
  const several = SEVERAL.test(question);
  const counted = /몇\s*([\p{L}%]+)/u.exec(question)?.[1] ?? null;
  // The title of a film may ask as well: who is the director of '어디로 가는가'.
  const own = isEnglish(question) ? question.replaceAll(TITLE, " ") : question;
  const inWords = (rules: readonly Rule[]): AnswerType[] =>
    rules.filter(([, pattern]) => pattern.test(own)).map(([type]) => type);
  const asked = [...inWords(KOREAN), ...inWords(CHINESE)];
  const types = new Set(exact(asked.length > 0 || !mayBeEnglish(question) ? asked : englishAsked(question).types));
  // 어느 대학, 어떤 사람: the noun behind says what is asked for, and none in front.
  const described =
    /(?:어느|어떤|무슨)\s?([가-힣]{2,8}?)(?:[은는이가을를의도]|으?로|에서?|과|와|까지|부터)?(?=\s|[?？]|$)/u.exec(
      question,
    )?.[1];
  const noun = described ?? head;
  const isPlace = noun !== null && /^[곳데]$/u.test(noun);
  const named = isPlace ? "place" : KOREAN_HEADS.find(([, pattern]) => noun !== null && pattern.test(noun))?.[0];
  // 몇 년 behind what lasts (계약 기간은 몇 년) asks how long and not when.
  if (types.has("time") && head !== null && LASTING.test(head) && /몇/u.test(question)) {
    types.delete("time");
    types.add("number");
  }
  // "이유는 무엇", "금액은 얼마", "저자는 어디": the noun is more exact than 무엇, 어떤 or nothing.
  if (
    named !== undefined &&
    (named === "reason" || !asksForSpeech(question)) &&
    (types.size === 0 || types.has("thing"))
  ) {
    types.delete("thing");
    types.add(named);
  }
  // "성함이 어떻게 되나요" asks what it is.
  if (
    types.has("manner") &&
    named !== undefined &&
    named !== "person" &&
    WHAT_IT_IS.test(question) &&
    types.delete("manner")
  )
    types.add(named);
  // 이유를 어떻게 설명했나: the reason is asked for, not the manner of telling it.
  if (types.has("manner") && TOLD_REASON.test(question) && types.delete("manner")) types.add("reason");
  if (types.size === 0) types.add(/[\p{Script=Hangul}]/u.test(question) && isPolar(question) ? "polar" : "thing");
  // 누구를 대상으로: a group and no person by name.
  if (FOR_WHOM.test(question) && types.delete("person")) types.add("thing");
  // "Who is the parent company" asks for no person, "what is the theme" for words in quotation marks.
  const foreign = /\p{Script=Hangul}/u.test(question) ? null : foreignForm(question);
  if (foreign === "organisation" && types.delete("person")) types.add("thing");
  // 어디 asks for a company or body as well as for a place.
  if (
    types.has("place") &&
    (WITH_WHOM.test(question) || (head !== null && ORGANISATION.test(head) && !WHERE_IT_IS.test(question)))
  ) {
    types.delete("place");
    types.add("thing");
  }
  const form = types.has("thing")
    ? WITH_WHOM.test(question)
      ? "organisation"
      : (foreign ?? formOf(question, head))
    : types.has("person") && MADE.test(question)
      ? "organisation"
      : null;
  // 키로 is said of kilometres and of kilograms.
  const isCounted = types.has("number") && !/^(?:[년월일]|키로)/u.test(counted ?? "");
  const counter = isCounted ? unitOf(counted) : null;
  const measure = types.has("number") ? measureAsked(question, head, counter) : null;
  const unit = measure === "money" ? pieceOf(question) : (counter ?? foreignUnit(question, measure));
  const grain = types.has("time") ? grainAsked(question) : null;
  return { types: [...types], unit, measure, grain, several, form };
}

/** What stands in quotation marks, a title. */
const TITLE = /["“‘'「『《〈<][^"”’'」』》〉>]{1,60}["”’'」』》〉>]/gu;
/** An English asking word. */
const ENGLISH_WORD = /\b(?:who|whom|whose|what|when|where|which|why|how)\b/iu;

function mayBeEnglish(question: string): boolean {
  return isEnglish(question) || ENGLISH_WORD.test(question);
}

/** Whether a question is put in English, though Korean or Chinese names may stand in it. */
function isEnglish(question: string): boolean {
  const latin = question.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = question.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0;
  return latin > others;
}

/** Drops what a more exact question word has settled: "몇 년" is a time and no number, "what year" no thing. */
function exact(types: readonly AnswerType[]): AnswerType[] {
  const set = new Set(types);
  const settled = types.some((type) => type !== "thing" && type !== "polar");
  if (settled) {
    set.delete("thing");
    set.delete("polar");
  }
  if (set.has("time")) set.delete("number");
  if ([...set].some((type) => type !== "manner")) set.delete("manner");
  if (set.has("thing")) set.delete("polar");
  return [...set];
}

function isPolar(question: string): boolean {
  return /(?:나요|가요|까요?|니|냐|했어|됐어|있어|없어|맞아|맞나|맞지|지요?|죠|어요|아요|데요?)\s*[?？]*\s*$/u.test(
    question,
  );
}
