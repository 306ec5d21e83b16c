import type { Turn } from "../answerer.js";
import { metaAspects } from "../meta/meta-question.js";
import { isGreeting } from "../question/question-greeting.js";
import { CHINESE } from "./follow-up-chinese.js";
import { ENGLISH } from "./follow-up-english.js";
import { type Focus, focusAfter, meant, subjectFor } from "./follow-up-focus.js";
import type { FollowUpGrammar, Pointer } from "./follow-up-grammar.js";
import { KOREAN } from "./follow-up-korean.js";

/** Words that only join a question to the one before. */
const JOINERS =
  /^\s*(?:(?:그럼|그러면|그렇다면|그런데|근데|그리고|또|and|so|then|but|what about|how about|那么|那麼|还有|還有)(?=[\s,，]|$)|那(?![里裡儿兒个個家位座些项項场場次时時]))[\s,，]*/iu;

const WHEN = /^언제(?:야|요|예요|임)?\s?[?？]*$/u;

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
    if (isGreeting(turn.question) || isRemark(turn)) continue;
    const understood = understand(turn.question, turn.answer.language, before);
    const grammar = grammarOf(understood.question, turn.answer.language);
    const said = { ...understood, question: understood.question.slice(0, LONGEST) };
    before = { ...said, focus: focusAfter(said, grammar, turn.answer) };
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
    const same = grammar.sameOf(before.question, focus.subject, other).replace(/\s+/gu, " ").trim();
    // What the sentences shown have told of is a part of the subject, unless another one is turned to.
    return { question: same, focus: rest === question && focus.shown.includes(other) ? focus : null };
  }
  // Which articles there are is asked of the whole coverage.
  if (metaAspects(rest).includes("list")) return complete;
  const subject = subjectFor(rest, focus);
  const near = { question: before.question, subject: subject.text, shown: focus.shown };
  if (!grammar.lacksSubject(rest, near)) return complete;
  // What is asked about an article needs the word for it.
  const article = focus.isArticle && metaAspects(rest).length === 0;
  const asked = article ? rest.replace(/어디\s?기사/u, "어느 매체 기사").replace(WHEN, "언제 나왔어?") : rest;
  const about = article && !/기사/u.test(asked) ? `${subject.text} ${ARTICLE[grammarName(grammar)]}` : subject.text;
  return { question: grammar.about(about, asked), focus };
}

/** A question with names in the place of the words that point back, of which it has two at most: 그 사람은 거기서 …. */
function pointedOut(question: string, first: Pointer, grammar: FollowUpGrammar, focus: Focus): Understood {
  const one = meant(first, question, focus);
  const filled = grammar.filled(question, first, one.text).trim();
  const after = { ...focus, ...one.focus };
  const second = grammar.pointer(filled);
  if (second === null || second.kind === first.kind) return { question: filled, focus: after };
  const two = meant(second, filled, focus);
  return { question: grammar.filled(filled, second, two.text).trim(), focus: { ...after, ...two.focus } };
}

const ARTICLE = { ko: "기사", en: "article", zh: "的报道" } as const;

function grammarName(grammar: FollowUpGrammar): keyof typeof ARTICLE {
  if (grammar === KOREAN) return "ko";
  return grammar === ENGLISH ? "en" : "zh";
}

function grammarOf(question: string, language: string): FollowUpGrammar {
  if (/^(?:zh|ja)/u.test(language)) return CHINESE;
  return language === "ko" || (language !== "en" && /\p{Script=Hangul}/u.test(question)) ? KOREAN : ENGLISH;
}
