import { reportingLimits } from "../../retrieval/reporting-dates/reporting-limits.js";
import type { Turn } from "../answerer.js";
import { coverageQuestion } from "../meta/coverage-question.js";
import { metaAspects } from "../meta/meta-question.js";
import { isGreeting } from "../question/question-greeting.js";
import { summaryWish } from "../summary/summary-wish.js";
import { CHINESE } from "./follow-up-chinese.js";
import { ENGLISH } from "./follow-up-english.js";
import { type Focus, focusAfter, meant, subjectFor } from "./follow-up-focus.js";
import { type FollowUpGrammar, type Pointer, replaced, type Subject } from "./follow-up-grammar.js";
import { KOREAN } from "./follow-up-korean.js";
import { askedOfBoth } from "./follow-up-korean-both.js";
import { lastAnswerWish } from "./last-answer-wish.js";

/** Words that only join a question to the one before. */
const JOINERS =
  /^\s*(?:(?:그럼|그러면|그렇다면|그런데|근데|그리고|또|and|so|then|but|what about|how about|那么|那麼|还有|還有)(?=[\s,，]|$)|那(?![里裡儿兒个個家位座些项項场場次时時]))[\s,，]*/iu;

/** At the end of a question about an article: when it came out. */
const WHEN =
  /(?<![^\s])(?:언제(?:\s?(?:거|꺼|것|기사|뉴스|보도))?(?:야|요|예요|에요|임)?|when|什么时候|什麼時候|何时|何時)\s?[?？]*$/iu;
/** What makes a name that of an article, of any language. */
const ARTICLE = /기사|\b(?:article|report|story)\b|报道|報導|報道/iu;
const ARTICLE_NOUN = /\s?(?:기사|보도)(?:들)?$|\s(?:article|report|story)$|的?(?:报道|報導|報道)$/iu;

/** What a message asks by. */
const ASKS =
  /[?？]|누구|누가|언제|어디|무엇|뭐|뭘|왜|몇|얼마|어떻|어떤|어느|무슨|알려|\b(?:who|what|when|where|why|how|which)\b|[谁誰什哪几幾多何]/iu;
/** UTF-16 units from which on a question says itself what it is about. */
const LONGEST = 300;

/** A question as it stands alone, and what it is about. */
interface Understood {
  readonly question: string;
  readonly focus: Focus | null;
}

/**
 * Makes a follow-up stand alone: what it points at, or leaves out, is taken from the turns before. A complete question comes
 * back as it is, so that it is answered as if it were the first. A turn that got no answer still says what is talked about.
 * @param conversation earlier turns, oldest first
 */
export function standAlone(question: string, language: string, conversation: readonly Turn[]): string {
  let before: Understood | null = null;
  for (const turn of conversation) {
    if (isGreeting(turn.question) || isRemark(turn) || lastAnswerWish(turn.question) !== null) continue;
    // A wish for a summary that names nothing (요약해줘) goes on with what was asked before.
    const isBare: boolean = before !== null && summaryWish(turn.question, turn.answer.language)?.topic === "";
    const understood: Understood = isBare && before ? before : understand(turn.question, turn.answer.language, before);
    const grammar = grammarOf(understood.question, turn.answer.language);
    const said = { ...understood, question: understood.question.slice(0, LONGEST) };
    const focus = focusAfter(said, grammar, turn.answer);
    before = { ...said, focus: isBare && focus ? { ...focus, isArticle: true } : focus };
  }
  return understand(question, language, before).question;
}

/** Whether a turn asked nothing (아 그렇구나) and so changed nothing of what is talked about. */
function isRemark({ question, answer }: Turn): boolean {
  if (answer.status !== "not_covered" || ASKS.test(question)) return false;
  const said = question.slice(0, LONGEST).trim();
  const grammar = grammarOf(said, answer.language);
  const subject = grammar.subjectOf(said, "");
  // 한빛센터 임대료 asks for a part of its subject, without a question mark.
  const rest = subject === null ? said : said.replace(subject.text, "").trim();
  return !grammar.lacksSubject(rest, { question: "", subject: "", shown: "" });
}

/** The question that is meant, and what was talked about before where it goes on with that. */
function understand(question: string, language: string, before: Understood | null): Understood {
  const complete = { question, focus: null };
  if (before === null || before.focus === null || question.length > LONGEST) return complete;
  const { focus } = before;
  const grammar = grammarOf(question, language);
  const rest = question.replace(JOINERS, "");
  const both = grammar === KOREAN ? askedOfBoth(rest, before.question) : null;
  if (both !== null) return { question: both, focus };
  const pointer = grammar.pointer(rest);
  const again =
    !focus.isArticle && (pointer === null || pointer.kind === "thing")
      ? grammar.askedAgain(before.question, rest)
      : null;
  if (again !== null) return { question: again, focus };
  if (pointer !== null) {
    return pointedOut(rest, pointer, grammar, focus);
  }
  const other = grammar.otherSubject(rest, rest !== question);
  if (other !== null) {
    const same = askedOf(other, { question: before.question, focus }, grammar);
    if (same === null) return { ...complete, question: rest };
    // What the sentences shown have told of is a part of the subject, unless another one is turned to.
    return { question: same, focus: rest === question && focus.shown.includes(other) ? focus : null };
  }
  // Which articles there are is asked of the whole coverage.
  if (metaAspects(rest).includes("list") || isOfCoverage(rest)) return complete;
  const subject = subjectFor(rest, focus);
  const near = { question: before.question, subject: subject.text, shown: focus.shown };
  if (!grammar.lacksSubject(rest, near)) return complete;
  const ofArticle = askedOfArticle(rest, subject, focus, grammar);
  return { question: ofArticle ?? grammar.about(subject.text, rest), focus };
}

/** Which day it is changes nothing of what a question is about. */
const ANY_DAY = { now: new Date("2099-12-31T00:00:00Z"), timeZone: "UTC" };

/** Whether a question asks of all articles, or of those of a time: 1월 21일에 무슨 일 있었어? */
function isOfCoverage(question: string): boolean {
  const { rest } = reportingLimits(question, { outlets: [], bylines: [], ...ANY_DAY });
  return coverageQuestion(rest ?? question, rest !== null) !== null;
}

/** The question before, asked of another subject; null where it has none that could be exchanged. */
function askedOf(
  other: string,
  { question, focus }: { readonly question: string; readonly focus: Focus },
  grammar: FollowUpGrammar,
): string | null {
  // The word for an article stands behind the name already.
  const name = ARTICLE.test(question) ? other.replace(ARTICLE_NOUN, "") : other;
  const { article, subject, shown } = focus;
  const exchanged =
    article !== null && question.includes(article)
      ? replaced(question, article, name)
      : grammar.sameOf(question, subject, name);
  const own = exchanged === question ? grammar.subjectOf(question, shown) : null;
  const same = own === null ? exchanged : grammar.sameOf(question, own, name);
  return same === question ? null : same.replace(/\s+/gu, " ").trim();
}

/** What is asked about the article itself, with its title or else its topic; null where a question does not ask about an article. */
function askedOfArticle(question: string, subject: Subject, focus: Focus, grammar: FollowUpGrammar): string | null {
  if (!focus.isArticle && !isOfArticle(question)) return null;
  const asked = spelledOut(question, grammar);
  const noun = ARTICLE.test(asked) ? "" : grammar.article.noun;
  const whole = grammar.about(`${focus.article ?? subject.text}${noun}`, asked);
  return isOfArticle(whole) ? whole : null;
}

/** A question about an article in the words that such questions are told by. */
function spelledOut(question: string, { article }: FollowUpGrammar): string {
  return question.replace(/어디\s?기사/u, "어느 매체 기사").replace(WHEN, article.when);
}

/** Whether who wrote an article, when or where is asked. */
function isOfArticle(question: string): boolean {
  return metaAspects(question).some((aspect) => aspect !== "list");
}

/** A question with names in the place of the words that point back, of which it has two at most: 그 사람은 거기서 …. */
function pointedOut(question: string, first: Pointer, grammar: FollowUpGrammar, focus: Focus): Understood {
  const ofArticle = articlePointedAt(question, first, grammar, focus);
  if (ofArticle !== null) return { question: ofArticle, focus };
  const one = meant(first, question, focus);
  const filled = grammar.filled(question, first, one.text).trim();
  const after = { ...focus, ...one.focus };
  const second = grammar.pointer(filled);
  if (second === null || second.kind === first.kind) return { question: filled, focus: after };
  const two = meant(second, filled, focus);
  return { question: grammar.filled(filled, second, two.text).trim(), focus: { ...after, ...two.focus } };
}

/** A question about the article that a word points at (이 기사, it), with its title; null where it means something else. */
function articlePointedAt(question: string, pointer: Pointer, grammar: FollowUpGrammar, focus: Focus): string | null {
  if (pointer.kind !== "thing") return null;
  if (ARTICLE.test(question.slice(pointer.start, pointer.end)))
    return focus.article === null ? null : grammar.filled(question, pointer, focus.article).trim();
  if (!focus.isArticle) return null;
  const name = `${focus.article ?? focus.subject.text}${grammar.article.noun}`;
  const filled = spelledOut(grammar.filled(question, pointer, name).trim(), grammar);
  return isOfArticle(filled) ? filled : null;
}

function grammarOf(question: string, language: string): FollowUpGrammar {
  if (/^(?:zh|ja)/u.test(language)) return CHINESE;
  return language === "ko" || (language !== "en" && /\p{Script=Hangul}/u.test(question)) ? KOREAN : ENGLISH;
}
