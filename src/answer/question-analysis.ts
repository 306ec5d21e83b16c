import { blankChineseQuestionWords, isQuestionWord } from "../coverage/analyzer/question-words.js";
import { type Token, tokenize } from "../coverage/analyzer/tokens.js";
import { askedNoun, isKindWord, koreanRoles, type TermRole } from "./question-roles.js";
import { type Asked, askedOf } from "./question-type.js";
import { plainPlace } from "./statement-places.js";

/** A content word of a question. */
export interface QuestionTerm extends Pick<Token, "stem" | "kind"> {
  readonly role: TermRole;
  /** Likely a name or a number: a number, a word in quotation marks, a Latin word with a capital or among Hangul. */
  readonly exact: boolean;
  /** Korean stems under which the coverage may have it, for words of other scripts. */
  readonly aliases?: readonly string[];
}

/** A question taken apart. */
export interface AnalyzedQuestion {
  readonly text: string;
  readonly language: string;
  readonly terms: readonly QuestionTerm[];
  readonly asked: Asked;
  /** Asks about now: 현재, 지금, 올해, current. */
  readonly present: boolean;
}

const PRESENT =
  /현재|지금|요즘|올해|이번\s?(?:달|주|해)|금년|오늘날|현직|아직도?|\bcurrent(?:ly)?\b|\bnow(?:adays)?\b|\bthis (?:year|month|week)\b|\btoday\b|\bat present\b|\bpresent-day\b|现在|現在|目前|今年|当前|當前|如今|本月/iu;

/** A question word that a noun is stuck to: 몇명, 어느나라. */
const ATTACHED = /(?<![가-힣])(몇|어느|무슨|어떤)(?=[가-힣]{1,4})/gu;

/** Question words of chat with their copula: 뭐야, 뭔가, 누구임, 얼마냐, 어디더라. */
const ASKING =
  /^(?:뭐|뭔|뭘|무엇|누구|누군|언제|어디|얼마)(?:야|예|지|죠|니|냐|임|였|인|가|람|더|라|고|노|나|요|여)*$/u;

/** Takes a question apart into its words and what it asks for. Pure; any text is allowed. */
export function analyzeQuestion(text: string, language: string): AnalyzedQuestion {
  const question = text.replaceAll(ATTACHED, "$1 ");
  const tokens = tokenize(blankChineseQuestionWords(question)).filter(
    ({ stem }) => !isQuestionWord(stem) && !ASKING.test(stem),
  );
  const korean = /\p{Script=Hangul}/u.test(question);
  const roles = korean ? koreanRoles(question, tokens) : foreignRoles(question, tokens);
  const terms = tokens.map((token): QuestionTerm => {
    const stem = token.kind === "hangul" ? plainPlace(token.stem) : token.stem;
    return { stem, kind: token.kind, role: roles.get(token) ?? "topic", exact: isExact(question, token) };
  });
  return {
    text,
    language,
    terms: unique(terms),
    asked: askedOf(question, askedNoun(question, tokens)),
    present: PRESENT.test(question),
  };
}

/** In English and Chinese names stand for the topic and all other words for what is asked of it. */
function foreignRoles(question: string, tokens: readonly Token[]): Map<Token, TermRole> {
  const role = (token: Token): TermRole =>
    isKindWord(token.stem) ? "kind" : isCapital(question, token) || token.kind === "number" ? "topic" : "aspect";
  return new Map(tokens.map((token) => [token, role(token)]));
}

function isCapital(question: string, token: Token): boolean {
  const leads = token.start === 0 && !/\p{Script=Han}/u.test(question);
  return token.kind === "latin" && /^\p{Lu}/u.test(question.slice(token.start, token.end)) && !leads;
}

function isExact(question: string, token: Token): boolean {
  if (token.kind === "number" || isCapital(question, token)) return true;
  if (token.kind === "latin") return /\p{Script=Hangul}/u.test(question);
  return /['"‘“「『《〈<]\s?$/u.test(question.slice(0, token.start));
}

function unique(terms: readonly QuestionTerm[]): QuestionTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}
