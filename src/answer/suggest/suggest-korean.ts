import type { Amount } from "../../coverage/amounts.js";
import { withParticle } from "../../coverage/particle.js";
import type { CheckText } from "../check/check-word.js";
import type { Statement } from "../statement/statement.js";
import { holderQuestions, saidQuestions } from "./suggest-people.js";
import { quantityQuestions } from "./suggest-quantity.js";
import { type AskedTopic, askedTopic } from "./suggest-topic.js";
import type { Suggested } from "./suggested.js";

/** Verbs that need no object: 설립됐다, 개막했다, 열렸다, 문을 열었다. */
const WITHOUT_OBJECT =
  "(?:설립|창립|창단|창간|건립|조성|완공|준공|착공|개통|도입|출시|공개|신설|개설|설치|제정|결성|발족|개최|개막|폐막|폐쇄|철거|복원)(?:됐|되었)|(?:개교|개관|개원|개장|개통|개막|폐막|개업|개점|폐교|폐업|출범|취임|퇴임|발족|데뷔|별세|상장|취항)(?:했|하였)|열렸|태어났|세워졌|지어졌|만들어졌|문을 열었|문을 닫았|막을 올렸|막을 내렸";
/** Verbs that are asked about with their object only: 나래시는 언제 조성했나요? leaves out what. */
const WITH_OBJECT =
  "(?:설립|창립|창업|창단|건립|조성|완공|준공|착공|개최|출시|공개|도입|인수|체결|시작|선정|건설|설치|개설|개발|제정|신설|지정|수상|매입|매각|발사|제출|임명|선출|발간|출간|유치|통과|의결|확정|선임)(?:했|하였)|열었|맺었|세웠|지었|만들었|멈췄|냈";
const ENDED = "(?:습니다|다)[.]?$|다(?=[.])|고(?=[ ,])|으며(?=[ ,])|지만(?=[ ,])";
const WITHOUT = new RegExp(
  `^(?:에|에는)?\\s(?<rest>(?:[가-힣A-Za-z0-9]+에서? ){0,2})(?<verb>${WITHOUT_OBJECT})(?:${ENDED})`,
  "u",
);
const WITH = new RegExp(
  `^(?:에|에는)?\\s(?<rest>[^,;"“”‘’'(（)]{1,32}?[을를] (?:[가-힣A-Za-z0-9]+(?:으로|로|에|에서) )?)(?<verb>${WITH_OBJECT})(?:${ENDED})`,
  "u",
);
/** 2000년 7월에 설립된 나래투자청은: right in front of the name. */
const DESCRIBING = /^(?:에|에는)?\s(?<verb>설립|창립|창단|창간|건립|조성|완공|준공|개통|출시|발족)된 $/u;
const HELD_AT = /([가-힣A-Za-z0-9]{2,})에서 (열렸|열린|개최됐|개최된|개막했|개막한|치러졌)(?:습니다|다)[.]?$/u;
/** At the end of a sentence: what is held, whatever stands between its time and the verb. */
const EVENT =
  /(?<verb>열렸|열린|개막했|개막한|개통했|개통한|개관했|개관한|개교했|개교한|출범했|출범한|문을 열었|문을 연|시작됐|시작된)(?:습니다|다)[.]?$/u;
/** The present in a question: 열린다, 열리나요? */
const PRESENT: Readonly<Record<string, string>> = { 열린: "열리", "문을 연": "문을 여" };
/** What is done to the topic by somebody else: 한빛랩은 두 사람이 2021년 창업했다. */
const DONE =
  /(?<verb>(?:설립|창업|창립|창단|건립|조성|개발|건설|설계|제작|연출|집필)했|만들었|세웠|지었|썼|그렸)(?:습니다|다)[.]?$/u;
/** …에 210억원을 투자했다. */
const SPENT =
  /^(?:\s?(?:여\s?)?원)?[을를] (?<verb>(?:투자|배정|제시|지원|기부|투입|지급|편성|요구|납부|출연|모금|부담|책정)했|냈|받았|벌었|썼|들였|모았|내놨|내놓았)(?:습니다|다)?(?=[.]?$|고[ ,]|으며[ ,])/u;
/** What a thing is: ‘한빛랩’은 … 액셀러레이터다. */
const KIND =
  /(기업|업체|회사|스타트업|액셀러레이터)(?:이)?(?:다|입니다)[.]?$|(기관|단체|협회|재단)(?:이)?(?:다|입니다)[.]?$|(단지|시설|공원|광장|박물관|미술관|도서관|센터|마을|섬|시장|도시|학교|병원)(?:이)?(?:다|입니다)[.]?$|(단지|시설|기관|기업) (?:중|가운데) 하나(?:이)?(?:다|입니다)[.]?$/u;
/** 간, 부터 and the like behind a time say how long. */
const SPAN = /^(?:부터|까지|간|도|째|대|여|만|이후|이래|\s?(?:동안|이후|이래|전|뒤|후|말|초|현재|기준))/u;

/** Questions that a Korean sentence answers and that stand alone: when, where, who, how much, what somebody said, what something is. */
export function koreanQuestions(sentence: CheckText, from: Statement): Suggested[] {
  const { text } = sentence;
  const questions = [...holderQuestions(text, from), ...saidQuestions(text)];
  const topic = askedTopic(sentence, from);
  if (topic !== null) {
    const asked = withParticle(topic.name, "은/는");
    for (const date of sentence.amounts.filter(({ kind }) => kind === "date")) {
      const when = whenOf(sentence, date, topic);
      if (when !== null)
        questions.push({ question: `${asked} 언제 ${when}나요?`, value: text.slice(date.start, date.end) });
    }
    questions.push(
      ...eventQuestions(sentence, topic),
      ...makerQuestions(text, topic),
      ...sumQuestions(sentence, topic),
    );
    const kind = kindOf(text, topic);
    if (kind !== null) questions.push({ question: `${asked} ${kind}인가요?`, value: "" });
  }
  const all = [...questions, ...quantityQuestions(sentence, from)];
  return [...new Map(all.map((one) => [one.question, one])).values()];
}

/** (무엇을) …했 by the verb of the clause that the date stands in; null where the clause is another's, or its object is left out. */
function whenOf(sentence: CheckText, date: Amount, topic: AskedTopic): string | null {
  const { text } = sentence;
  const behind = text.slice(date.end);
  if (SPAN.test(behind) || date.spelled) return null;
  const nameAt = text.indexOf(topic.name);
  if (date.end <= nameAt) {
    const { verb } = DESCRIBING.exec(text.slice(date.end, nameAt).replace(/[‘'“"「『《]$/u, ""))?.groups ?? {};
    return verb === undefined ? null : `${verb}됐`;
  }
  if (date.start < topic.end || hasOtherSubject(sentence, topic.end, date.start)) return null;
  const { rest = "", verb } = (WITHOUT.exec(behind) ?? WITH.exec(behind))?.groups ?? {};
  if (
    verb === undefined ||
    /(?:^|\s)(?:이|그|해당|이를|그를|자신)(?:\s|$)|오전|오후|\d(?:시|일|분)|(?:이|가) |다고 /u.test(rest)
  )
    return null;
  // Where it was, with all that describes the place, is no part of what was done.
  return `${rest.replace(/^(?!.*[을를] .*에서 ).*에서 /u, "")}${verb}`;
}

/** Whether another word of the sentence than its topic has the part of a subject between two places. */
function hasOtherSubject({ words }: CheckText, from: number, to: number): boolean {
  return words.some(
    ({ start, end, marks }) => start >= from && end <= to && marks.length === 1 && marks[0] === "subject",
  );
}

/** When and where something is held. */
function eventQuestions(sentence: CheckText, { name, end }: AskedTopic): Suggested[] {
  const { text, amounts } = sentence;
  const asked = withParticle(name, "은/는");
  const event = EVENT.exec(text);
  const questions: Suggested[] = [];
  const date = amounts.find((amount) => amount.kind === "date" && amount.start >= end && !amount.spelled);
  const isSpan = date !== undefined && SPAN.test(text.slice(date.end)) && !/^열/u.test(event?.[1] ?? "");
  const isOwn = (until: number): boolean =>
    until > end && !hasOtherSubject(sentence, end, until) && !/[고며] |["“]/u.test(text.slice(end, until));
  if (
    event !== null &&
    date !== undefined &&
    !isSpan &&
    isOwn(event.index) &&
    /\d(?:년|월|일)$/u.test(text.slice(date.start, date.end))
  )
    questions.push({
      question: `${asked} 언제 ${inQuestion(event[1] ?? "")}나요?`,
      value: text.slice(date.start, date.end),
    });
  const [, place, held] = HELD_AT.exec(text) ?? [];
  if (place !== undefined && held !== undefined && isOwn(text.lastIndexOf(place)))
    questions.push({ question: `${asked} 어디에서 ${inQuestion(held)}나요?`, value: place });
  return questions;
}

function inQuestion(verb: string): string {
  return PRESENT[verb] ?? verb.replace(/한$/u, "하").replace(/된$/u, "되");
}

/** Who made what the sentence is about: it has a subject besides its topic, and no object. */
function makerQuestions(text: string, { name, end }: AskedTopic): Suggested[] {
  const verb = DONE.exec(text);
  if (verb === null || !/[은는]$/u.test(text.slice(0, end))) return [];
  const between = text.slice(end, verb.index);
  const subjects = between.match(/[가-힣A-Za-z0-9)’”'"](?:이|가) /gu)?.length ?? 0;
  if (subjects !== 1 || /[을를] |["“]|[고며], /u.test(between)) return [];
  return [{ question: `${withParticle(name, "은/는")} 누가 ${verb[1]}나요?`, value: "" }];
}

/** How much money somebody spends or gets. */
function sumQuestions(sentence: CheckText, { name, end }: AskedTopic): Suggested[] {
  const { text, amounts } = sentence;
  return amounts.flatMap((amount): Suggested[] => {
    const { verb } = SPENT.exec(text.slice(amount.end))?.groups ?? {};
    const between = text.slice(end, Math.max(end, amount.start)).trim();
    const isOwn = amount.kind === "money" && amount.start > end && between.length <= 24 && !/[“"‘',]/u.test(between);
    if (verb === undefined || !isOwn || hasOtherSubject(sentence, end, amount.start) || /[을를]$/u.test(between))
      return [];
    const rest = between.replace(/(?:^|\s)(?:총|약|모두|최대|무려)$/u, "");
    // For what it was got or spent belongs to the question.
    if (rest === "" && /았|었|냈/u.test(verb)) return [];
    const question = `${withParticle(name, "은/는")} ${rest === "" ? "" : `${rest} `}얼마를 ${verb}나요?`;
    return [{ question, value: text.slice(amount.start, amount.end) }];
  });
}

function kindOf(text: string, { end }: AskedTopic): string | null {
  const [, company, body, place, oneOf] = KIND.exec(text) ?? [];
  if (/["“]/u.test(text) || /[가-힣](?:은|는) /u.test(text.slice(end).replaceAll(/[가-힣]+[하되있없]는 /gu, "")))
    return null;
  if (company !== undefined || oneOf === "기업") return "어떤 회사";
  if (body !== undefined || oneOf === "기관") return "어떤 기관";
  return place !== undefined || oneOf !== undefined ? "어떤 곳" : null;
}
