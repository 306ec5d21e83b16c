import { tokenize } from "../../coverage/analyzer/tokens.js";
import type { Answer } from "../answer.js";
import { metaAspects } from "../meta/meta-question.js";
import { analyzeQuestion } from "../question/question-analysis.js";
import { isQuotedTitle, quotedTitle } from "../question/quoted-titles.js";
import { type SummaryWish, summaryWish } from "../summary/summary-wish.js";
import type { FollowUpGrammar, Pointer, Subject } from "./follow-up-grammar.js";
import { bodyOf, personsNamed, thingsNamed } from "./follow-up-names.js";

/** What a conversation is about. */
export interface Focus {
  /** What its last complete question is about. */
  readonly subject: Subject;
  /** The person spoken of last, and the thing. */
  readonly person: string | null;
  readonly thing: string | null;
  /** What the last answer brought in where something was asked for: a name that no question held. */
  readonly brought: string | null;
  /** A place that the last question named beside its subject. */
  readonly place: string | null;
  /** Sentences shown since the subject came up. */
  readonly shown: string;
  /** Articles themselves are asked about, not what they say. */
  readonly isArticle: boolean;
  /** The title, in quotation marks, of the one article that the last answer rests on. */
  readonly article: string | null;
}

/** Sentences that are looked through for names, in UTF-16 units. */
const SHOWN = 2000;
/** What only a person has or does. */
const OF_PERSONS =
  /(?:뭐|무엇이|머|어떻게)라?\s?(?:고|구)?\s?(?:말|했|밝|강조|설명|언급|얘기|주장)|뭐라|발언|말했|강조|나이|연봉|직책|직함|경력|학력|국적|어느\s?(?:회사|기관|대학|단체)\s?(?:사람|소속|대표|교수|회장)|\b(?:say|said|age|old is|salary|speak|stress|emphasi[sz]ed?)\b|说|說|强调|強調|表示|年龄|年薪|职务/iu;
/** What only a body, a place or an event has. */
const OF_THINGS =
  /면적|규모|넓이|임대료|월세|입주|설립|세워|세웠|만들었|만들어|생긴|생겼|조성|건물|층|직원|기업|회사가|회장|대표(?:는|가|이)|이사장|모회사|자회사|본사|주최|주제|입장료|참석|얼마나\s?(?:커|크|넓)|곳이|데야|\b(?:rent|big|large|size|area|built|founded|established|open(?:ed)?|companies|employees|ceo|founder|headquarters)\b|面积|面積|月租|租金|多大|成立|总部|總部|企业|企業|员工|創始人|创始人/iu;
const EVENT =
  /(?:컨퍼런스|세미나|포럼|행사|대회|전시회|박람회|회의|심포지엄|시상식|개막식|설명회|축제|seminar|conference|forum|研讨会|会议|论坛)$/iu;
const PLACED =
  /([가-힣A-Za-z]{2,12})(?:에서|에)(?=\s)|\b(?:in|at) (?:the )?((?:\p{Lu}[\p{L}-]+ ?)+)|在(\p{Script=Han}{2})(?![里裡儿兒])/u;

/** What a conversation is about after a turn; null where nothing tells. */
export function focusAfter(
  { question, focus }: { readonly question: string; readonly focus: Focus | null },
  grammar: FollowUpGrammar,
  answer: Answer,
): Focus | null {
  const claims = answer.claims
    .map(({ text }) => text)
    .join("\n")
    .slice(0, SHOWN);
  const sentences = claims.split("\n");
  const wish = summaryWish(question, answer.language);
  const article = articleOf(answer);
  const subject =
    focus?.subject ?? (wish ? ofWish(wish, article, claims, grammar) : grammar.subjectOf(question, claims));
  if (subject === null) return null;
  const shown = (focus === null ? claims : `${claims}\n${focus.shown}`).slice(0, SHOWN);
  const base: Focus = focus ?? {
    subject,
    person: subject.kind === "person" ? subject.text : null,
    thing: subject.kind === "thing" ? subject.text : null,
    ...{ brought: null, place: null, shown, isArticle: false, article },
  };
  const { types, several } = analyzeQuestion(question, answer.language).asked;
  const isNew = (name: string) => !question.toLowerCase().includes(name.toLowerCase());
  const asksPerson = types.includes("person");
  const persons = sentences.flatMap(personsNamed);
  // "김하늘은 누구야?" is about the person it names.
  const isWho = subject.kind === "person" && /누구[가-힣]{0,4}\s?[?？]*$|^who (?:is|was)\b|是[谁誰]/iu.test(question);
  const asked = tokenize(question).map(({ stem }) => stem);
  const holds = (name: string) => asked.some((stem) => stem.length > 1 && name.endsWith(stem));
  const names = persons.map(({ name }) => name);
  const named = asksPerson && !isWho ? (names.find(holds) ?? names.find(isNew)) : undefined;
  const speaker = persons.find(({ acts }) => acts)?.name;
  // A headline or a summary names many things, and none that was asked for.
  const isArticle = wish !== null || metaAspects(question).length > 0;
  const asksThing = !isArticle && (types.includes("thing") || types.includes("place"));
  const thing = asksThing && !asksPerson && !several ? sentences.flatMap(thingsNamed).find(isNew) : undefined;
  return {
    ...base,
    person: named ?? (subject.kind === "person" ? base.person : (speaker ?? base.person)),
    // Whom or what a person met, visited or leads is what is talked about besides.
    thing: base.thing ?? thing ?? null,
    brought: thing ?? null,
    place:
      PLACED.exec(question)
        ?.slice(1)
        .find((name) => name !== undefined)
        ?.trim() ?? null,
    shown,
    isArticle: isArticle || (answer.status !== "answered" && base.isArticle),
    article: answer.status === "answered" ? article : base.article,
  };
}

/** What a wish for a summary is about: what it names, else the article that was summed up. */
function ofWish(
  { topic }: SummaryWish,
  article: string | null,
  shown: string,
  grammar: FollowUpGrammar,
): Subject | null {
  const text = topic === "" ? article : topic;
  if (text === null) return null;
  return (isQuotedTitle(text) ? null : grammar.subjectOf(text, shown)) ?? { text, kind: "thing" };
}

/** The title of the one article that an answer rests on, in quotation marks; null where there are several. */
function articleOf({ citations }: Answer): string | null {
  const [first] = citations;
  const isOne = citations.every(({ article }) => article === first?.article);
  return first === undefined || first.title === null || !isOne ? null : quotedTitle(first.title);
}

/** What a pointing word means. */
export function meant({ kind }: Pointer, question: string, focus: Focus): { text: string; focus: Partial<Focus> } {
  const { subject, person, thing, brought, place, shown } = focus;
  if (kind === "person") {
    const who = person ?? speakerIn(shown);
    return who === null ? named(subject.text) : { text: who, focus: { person: who } };
  }
  if (kind === "body") {
    const own = subject.kind === "thing" && person !== null ? bodyIn(person, shown) : null;
    const body = brought ?? own ?? (thing !== null && !EVENT.test(thing) ? thing : null) ?? bodyIn(person, shown);
    if (body !== null) return { text: body, focus: { thing: body } };
    return person === null ? named(subject.text) : named(`${person} 회사`);
  }
  if (kind === "place") {
    const where = brought ?? (subject.kind === "person" ? place : null) ?? thing ?? place;
    return where === null ? named(subject.text) : { text: where, focus: { thing: where } };
  }
  return named(subjectFor(question, { ...focus, person: thing === null ? person : null }).text);
}

function named(text: string): { text: string; focus: Partial<Focus> } {
  return { text, focus: {} };
}

/** What a question that names nothing is about: the person or the thing, by what is asked, else what was asked about before. */
export function subjectFor(question: string, { subject, person, thing }: Focus): Subject {
  // 주민들은 뭐라고 해? names who speaks.
  const speaks = /^\S+[은는이가] /u.test(question);
  if (OF_PERSONS.test(question) && !speaks && person !== null) return { text: person, kind: "person" };
  if (OF_THINGS.test(question) && thing !== null) return { text: thing, kind: "thing" };
  return subject;
}

function speakerIn(shown: string): string | null {
  for (const line of shown.split("\n")) {
    const [first] = personsNamed(line);
    if (first) return first.name;
  }
  return null;
}

function bodyIn(person: string | null, shown: string): string | null {
  if (person === null) return null;
  const name = person.split(" ")[0] ?? person;
  return (
    shown
      .split("\n")
      .map((line) => bodyOf(name, line))
      .find((body) => body !== null) ?? null
  );
}
