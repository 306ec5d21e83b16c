import type { AnalyzedQuestion } from "../question/question-analysis.js";
import type { Statement } from "../statement/statement.js";
import type { StatementEvidence } from "../statement/statement-features.js";
import { KOREAN_NAME, PERSON_TITLES } from "../statement/statement-persons.js";
import { type AskedBearer, bearersAsked, isMeasured, type Named } from "./bearer-asked.js";
import { isBearer, type Mention } from "./bearer-forms.js";

/** Whose value a sentence tells: another's of the asked one's kind, by its own words or by those of the sentences before it. */
export type Bearing = "other" | "otherCarried" | "untold";

type Question = Pick<AnalyzedQuestion, "terms" | "asked" | "text">;

/** How many sentences before may say whom one is about. */
const REACH = 3;
/** Behind a name: it is somebody beside it, or where something goes. */
const BESIDE =
  /^['’”"」』》)]*(?:보다|처럼|에\s?이어|에\s?비해|에\s?맞|와|과|측과|등과|에 앞서|외에|[을를로](?=\s)|으로|부터|까지)/u;
/** Behind a body's name: the name of who holds an office of it. */
const HEADS = new RegExp(`^\\s${KOREAN_NAME}\\s[가-힣]{0,6}(?:${PERSON_TITLES})`, "u");
/** What is done to somebody named before, or by him: "특수단은 체포됐던 그를 19일 석방했다". */
const HIM = /(?<![가-힣])그녀?(?:를|가|의|에게)\s/u;
/** A sentence that goes on about what was named right before it: 이 회사는. */
const GOES_ON =
  /^(?:(?:이|그|해당|같은) (?!날|밖|중|가운데|때)[가-힣]{1,6}(?:[은는이가의]|에서|에는|에)?\s|그는 |여기에 )/u;

/**
 * Whose value the best sentence tells. Korean names a bearer once and then leaves it out, so an article on two of a kind (two cities with a race each)
 * holds sentences that answer for the one what is asked of the other: first the sentence's own names decide, in front of the value, then the last that
 * carried 은, 는, 이, 가 or 의 in the sentences before, then the headline.
 */
export function bearingOf(question: Question, best: StatementEvidence): Bearing {
  const found = bearersAsked(question, best).map((one) => resolved(one, best, question));
  return found.includes("other") ? "other" : found.includes("otherCarried") ? "otherCarried" : "untold";
}

function resolved({ find, how }: AskedBearer, { statement, values }: StatementEvidence, question: Question): Bearing {
  const { text } = statement;
  const { own, others: all } = find(text);
  if (how === "word")
    return own.length === 0 && all.some((one) => isBesideValue(one, values, text)) ? "other" : "untold";
  const { types } = question.asked;
  const tells =
    how === "label" ||
    (how !== "peer" &&
      how !== "title" &&
      (isMeasured(question) || types.includes("reason") || types.includes("manner")));
  const others = all.filter(({ start, end }) => {
    const behind = text.slice(end);
    if (BESIDE.test(behind) || (how !== "label" && values.some((value) => value.start < end && start < value.end)))
      return false;
    return tells || isBearer(behind) || (types.includes("person") && HEADS.test(behind));
  });
  if (isDoneToOther(text, all, own, question)) return "other";
  if (own.length > 0) return isToldOfOther(text, own, others, values) ? "other" : "untold";
  if (others.length > 0) return HIM.test(text) ? "untold" : "other";
  if (how === "name") return carried(find, statement, REACH);
  if (how === "label") return isTold(find(statement.article.title ?? "")) ? "otherCarried" : "untold";
  return how === "peer" && GOES_ON.test(text) ? carried(find, statement, 1) : "untold";
}

/** Whether a word stands in a value's own clause: the 하반기 of "매출은 300억원으로, 하반기에는 더 늘 전망이다" does not. */
function isBesideValue({ start, end }: Mention, values: readonly Mention[], text: string): boolean {
  const between = (value: Mention): string =>
    value.start >= end ? text.slice(end, value.start) : text.slice(value.end, start);
  return values.length === 0 || values.some((value) => !between(value).includes(","));
}

/** Whether both are spoken of side by side and all values stand behind the other: "글빛의 매출은 112억 원, 노란달은 직원이 34명이다". */
function isToldOfOther(
  text: string,
  own: readonly Mention[],
  others: readonly Mention[],
  values: readonly Mention[],
): boolean {
  const bears = ({ end }: Mention): boolean => isBearer(text.slice(end));
  const isJoined = ({ end }: Mention): boolean => /^(?:[와과·]|에도?(?=\s))/u.test(text.slice(end));
  if (values.length === 0 || text.includes("각각") || !own.some((one) => bears(one) || isJoined(one))) return false;
  // 가온시와 나래시는 300억원을 들여: both of them.
  const isOfBoth = own.some(({ end }) =>
    others.some(
      ({ start }) =>
        start > end && /^(?:[와과]|·|,)\s?$/u.test(text.slice(end, start)) && values.every((one) => one.start > start),
    ),
  );
  if (isOfBoth) return false;
  const marked = inOrder(own, others.filter(bears));
  return values.every((value) => marked.findLast(({ start }) => start < value.start)?.isOwn === false);
}

/** Whether what is asked for is told right behind another's name: "글빛을 창업한 표지율 대표" for who asks who founded 노란달. */
function isDoneToOther(
  text: string,
  others: readonly Mention[],
  own: readonly Mention[],
  { terms }: Question,
): boolean {
  const places = terms.flatMap(({ role, stem }) => (role === "aspect" && stem.length > 1 ? [text.indexOf(stem)] : []));
  const isRight = ({ end }: Mention, place: number): boolean =>
    place > end && /^['’”]?[을를]\s?$/u.test(text.slice(end, place));
  return (
    places.some((place) => place >= 0 && others.some((one) => isRight(one, place))) &&
    !places.some((place) => own.some(({ end }) => place > end && place - end < 12))
  );
}

function inOrder(own: readonly Mention[], others: readonly Mention[]): (Mention & { readonly isOwn: boolean })[] {
  return [...own.map((one) => ({ ...one, isOwn: true })), ...others.map((one) => ({ ...one, isOwn: false }))].sort(
    (a, b) => a.start - b.start,
  );
}

function isTold({ own, others }: Named): boolean {
  return own.length === 0 && others.length > 0;
}

function carried(find: AskedBearer["find"], { article, before, text }: Statement, reach: number): Bearing {
  const title = find(article.title ?? "");
  // What the article is about comes back without a word; another does not.
  const isMain = title.own.length > 0 && title.others.length === 0;
  let earlier = before;
  for (let step = 0; step < reach && earlier !== null; step += 1) {
    const { text: told } = earlier;
    const { own, others } = find(told);
    const last = inOrder(
      own,
      others.filter(({ end }) => isBearer(told.slice(end))),
    ).at(-1);
    if (last !== undefined)
      return !last.isOwn && (!isMain || (step === 0 && GOES_ON.test(text))) ? "otherCarried" : "untold";
    earlier = earlier.before;
  }
  return reach === REACH && isTold(title) ? "otherCarried" : "untold";
}
