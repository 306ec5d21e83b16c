import { blankChineseQuestionWords, isQuestionWord } from "../coverage/analyzer/question-words.js";
import { type Token, tokenize } from "../coverage/analyzer/tokens.js";
import { type Asked, askedOf } from "./question-type.js";

/**
 * What a word does in its question. `topic`: whom or what it is about (사이버포트의); `aspect`: what of it is asked for
 * (임대료); `kind`: only says what kind of thing is wanted (이름, 곳, 금액) and rarely stands in the answer.
 */
export type TermRole = "topic" | "aspect" | "kind";

/** A content word of a question. */
export interface QuestionTerm extends Pick<Token, "stem" | "kind"> {
  readonly role: TermRole;
  /** Likely a name or a number: a Latin word with a capital, a number, a word in quotation marks, the holder of 의. */
  readonly exact: boolean;
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

/** Nouns that say what kind of thing is wanted. A sentence that answers need not hold them. */
const KIND_WORDS = new Set(
  `이름 명칭 사람 인물 분 곳 장소 지역 도시 나라 국가 시기 때 날 날짜 일자 연도 년도 해 년 월 일 시점 기간 금액 액수 수 숫자 개수 규모 정도 총 모두 종류 가운데
   중 뜻 의미 정의 이유 까닭 방법 방식 내용 얘기 이야기 기사 보도 언론 뉴스 처음 최초 현재 지금 올해 요즘 당시 최근 번 개 명 회 회째 번째 어디어디 얼마짜리 누구누구 무엇무엇 대체 도대체 정확히 구체적
   말 쪽 편 축 거기 여기 우리 나 너 걔 그건 그거 이거 저거 뭐였 name number year date city country place person people amount kind which currently current now today
   当前 当時 现在 現在 目前`.split(/\s+/u),
);

const WH =
  /언제|며칠|누구|누가|누굴|누군|어디|어딨|어딘|무엇|무어|뭐|뭣|뭘|뭔|무슨|어떤|어떻게|어떡|어느|어째|왜(?![가-힣]{2})|얼마|얼만|몇/gu;

const PRESENT =
  /현재|지금|요즘|올해|이번\s?(?:달|주|해)|금년|오늘날|현직|아직도?|\bcurrent(?:ly)?\b|\bnow(?:adays)?\b|\bthis (?:year|month|week)\b|\btoday\b|\bat present\b|\bpresent-day\b|现在|現在|目前|今年|当前|當前|如今|本月/iu;

/** Takes a question apart into its words and what it asks for. Pure; any text is allowed. */
export function analyzeQuestion(question: string, language: string): AnalyzedQuestion {
  const blanked = blankChineseQuestionWords(question);
  const tokens = tokenize(blanked).filter((token) => !isQuestionWord(token.stem));
  const aspects = aspectTokens(question, tokens);
  const last = [...tokens].reverse().find((token) => aspects.has(token));
  const asked = askedOf(question, last?.kind === "hangul" ? last.stem : null);
  const terms = tokens.map((token): QuestionTerm => {
    const role = KIND_WORDS.has(token.stem) ? "kind" : aspects.has(token) ? "aspect" : "topic";
    return { stem: token.stem, kind: token.kind, role, exact: isExact(question, token) };
  });
  return { text: question, language, terms: unique(terms), asked, present: PRESENT.test(question) };
}

/**
 * The words that name what is asked of the topic. Behind the question word the predicate (어디에서 [열렸나요]); where nothing
 * follows it, the noun in front (… [이사장]은 누구인가); without a question word the last noun (…의 [임대료]는?).
 */
function aspectTokens(question: string, tokens: readonly Token[]): ReadonlySet<Token> {
  if (!/\p{Script=Hangul}/u.test(question))
    return new Set(tokens.filter((token) => !isCapital(question, token) && token.kind !== "number"));
  const wh = [...question.matchAll(WH)].at(-1);
  const content = tokens.filter((token) => !KIND_WORDS.has(token.stem));
  if (wh !== undefined) {
    const behind = content.filter((token) => token.start >= wh.index + wh[0].length);
    if (behind.length > 0) return new Set(behind);
    const before = content.filter((token) => token.end <= wh.index);
    return new Set(before.length > 1 ? before.slice(-1) : []);
  }
  return new Set(content.length > 1 ? content.slice(-1) : []);
}

function isCapital(question: string, token: Token): boolean {
  return token.kind === "latin" && /^\p{Lu}/u.test(question.slice(token.start, token.end)) && token.start > 0;
}

function isExact(question: string, token: Token): boolean {
  if (token.kind === "number" || isCapital(question, token)) return true;
  if (token.kind === "latin") return /\p{Script=Hangul}/u.test(question);
  const before = question.slice(0, token.start);
  return /['"‘“「『《〈<]\s?$/u.test(before);
}

function unique(terms: readonly QuestionTerm[]): QuestionTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}
