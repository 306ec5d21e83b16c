import { blankChineseQuestionWords, isQuestionWord } from "../../coverage/analyzer/question-words.js";
import { type Token, tokenize } from "../../coverage/analyzer/tokens.js";
import { plainStem } from "../statement/statement-stems.js";
import { isClosedEnglish } from "./english-light-words.js";
import { type ForeignHead, foreignHead } from "./foreign-heads.js";
import { foreignRoles, isCapital } from "./foreign-roles.js";
import { withoutCopula } from "./question-counter.js";
import { questionProper } from "./question-proper.js";
import { askedNoun, koreanRoles, type TermRole } from "./question-roles.js";
import { type Asked, askedOf } from "./question-type.js";

/** A content word of a question. */
export interface QuestionTerm extends Pick<Token, "stem" | "kind"> {
  readonly role: TermRole;
  /** Likely a name or a number: a number, a word in quotation marks, a Latin word with a capital or among Hangul. */
  readonly exact: boolean;
  /** Korean stems under which the coverage may have it, for words of other scripts. */
  readonly aliases?: readonly string[];
  /** Whether an English or Chinese question asks for it by this noun: the CEO of X, which universities. */
  readonly isAsked?: boolean;
}

/** A question taken apart. */
export interface AnalyzedQuestion {
  readonly text: string;
  readonly language: string;
  readonly terms: readonly QuestionTerm[];
  readonly asked: Asked;
  /** Asks about now: 현재, 지금, 올해, current. */
  readonly present: boolean;
  /** The noun that an English or Chinese question asks for; null or absent where there is none. */
  readonly head?: ForeignHead | null;
}

const PRESENT =
  /현재|지금|요즘|올해|이번\s?(?:달|주|해)|금년|오늘날|현직|아직도?|\bcurrent(?:ly)?\b|\bnow(?:adays)?\b|\bthis (?:year|month|week)\b|\btoday\b|\bat present\b|\bpresent-day\b|现在|現在|目前|今年|当前|當前|如今|本月/iu;

/** Question words of chat with their copula and particles: 뭐야, 뭔가, 누구임, 얼마냐, 어디더라, 누구한테. */
const ASKING =
  /^(?:어디|누구|무엇|뭐)?(?:뭐|뭔|뭘|뭣|무엇|무슨|누구|누군|누가|언제|언젠|어디|어딘|어딨|얼마|얼만|며칠|몇|왜|어떻게|어떤)(?:한테|에게|부터|으로|하는|하던|길래|있는|[야예지죠니냐임였인가람더라고노나요여음슴까데든짜리씩쯤뭐에로의서이어었습입셨죵욤용여염누래째치꼴])*$/u;

/** Verbs that only carry a question: 했어, 된대, 있나여, 준대, 부탁드립니다. Their endings say how one speaks; 한려대, 한라 and 한서대 are names. */
const CARRYING =
  /^(?!해[는은가]$|이[는가]$|한[려라서])(?:부탁(?:드립|드려|드리|드릴|합|해)|주세|주시|주십|주실|하|했|햇|한|할|함|해|되|됐|됏|됬|된|될|됨|돼|이|있|없|거|것|건|게|걸|좀|둘|그래|알려|말해|가르쳐|찾아|궁금)(?:[었았였겠]?(?:더라|시오|시겠|시면|[는은을던습까나냐니지죠요여음슴임대데래라고어아야예가람면서려줘줄주세다며걸거건것에용염])*|임|됨|함|였음|이었음)$/u;

/** What only says how one speaks, and what a cut leaves of a counting noun: 씨가, 진짜임, 또, 까지. */
const LIGHT =
  /^(?:씨(?:가|는|의|를|랑|한테|에게|도)?|아니|진짜임?|맞[지음아나]|사실임|실화[냐임]?|하[누노]|봐야|다들|또|다|근데|전에|저번|그사람|그쪽|말해봐|정리해줘|까지|부터|째?임|이욤|나됨)$/u;

/** A question that ends in a request; elsewhere 부탁 is what is asked about (시장의 부탁은). */
const REQUEST = /^부탁(?:(?:해|합|드)[가-힣]*)?[\s.?!~]*$/u;

/** A particle, which stands alone where a bracket cuts it from its noun: 방문객(누적)은. */
const PARTICLE = /^(?:[은는이가을를의도과와에로]|에서|에는|에게|으로)$/u;

/** A name without what chat hangs on it for its people, and an office without its polite ending: 홍콩쪽, 사우디측, 회장님; 오른쪽 and 선생님 are no such. */
function withoutSide(stem: string): string {
  return stem
    .replace(/(?<=^[가-힣]{2,})(?<!선생|임금|하느|하나|부처|예수|서방|도련|스)님$/u, "")
    .replace(/(?<=^[가-힣]{2,})(?:(?<!오른|바깥|아래|반대|맞은|양)쪽|(?<![예관실추계])측)$/u, "");
}

/** Takes a question apart into its words and what it asks for. Pure; any text is allowed. */
export function analyzeQuestion(text: string, language: string): AnalyzedQuestion {
  const question = questionProper(text);
  // A Korean name in an English question makes it no Korean one.
  const korean = !/^(?:en|zh)/u.test(language) && /\p{Script=Hangul}/u.test(question);
  const tokens = tokenize(blankChineseQuestionWords(question)).filter(
    (token) => !isQuestionWord(token.stem) && !isLight(question, token, korean),
  );
  const head = korean ? null : foreignHead(question, language);
  const roles = korean ? koreanRoles(question, tokens) : foreignRoles(question, tokens, head);
  const terms = tokens.map((token): QuestionTerm => {
    const stem = token.kind === "hangul" ? plainStem(withoutSide(withoutCopula(token.stem))) : token.stem;
    return { stem, kind: token.kind, role: roles.get(token) ?? "topic", exact: isExact(question, token) };
  });
  return {
    text,
    language,
    terms: unique(terms),
    asked: askedOf(question, askedNoun(question, tokens)),
    present: PRESENT.test(question),
    head,
  };
}

/** Whether a word only carries the question: Korean verbs of asking, English words of the closed classes; US is none of them. */
function isLight(question: string, token: Token, korean: boolean): boolean {
  if (token.kind === "hangul") {
    const before = question.slice(0, token.start);
    if (/[)）]$/u.test(before) && PARTICLE.test(token.stem)) return true;
    // 몇 %인지: the copula behind a sign.
    if (/[%％]$/u.test(before) && /^인(?:지|가|데)$/u.test(token.stem)) return true;
    if (ASKING.test(token.stem) || LIGHT.test(token.stem)) return true;
    return CARRYING.test(token.stem) || REQUEST.test(question.slice(token.start));
  }
  if (korean || token.kind !== "latin" || /^\p{Lu}{2,}/u.test(question.slice(token.start, token.end))) return false;
  // "Won't" is no victory.
  if (token.stem === "won" && /^['’]t\b/u.test(question.slice(token.end))) return true;
  return isClosedEnglish(token.stem) && !isCapital(question, token);
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
