import { detectLanguage } from "../../coverage/language.js";
import type { Hit } from "../../retrieval/hit.js";
import type { Answer } from "../answer.js";
import { checkTextOf } from "../check/check-parse.js";
import { type Statement, statementsOf } from "../statement/statement.js";
import { foldText } from "../verify/verify-fold.js";
import { chineseQuestions, englishQuestions, questionsAcross } from "./suggest-foreign.js";
import { koreanQuestions } from "./suggest-korean.js";
import type { Suggested } from "./suggested.js";

/** What questions are suggested from and held against. */
export interface SuggestParts {
  /** The passages that the questions are to be about, best first. */
  readonly hits: readonly Hit[];
  /** Of the questions: ko, en, zh-Hans, zh-Hant or another BCP 47 tag. */
  readonly language: string;
  /** Answers as the bot would, from the same coverage; without a model. */
  readonly answers: (question: string) => Promise<Answer>;
  readonly signal?: AbortSignal;
}

/** How many questions are suggested. */
const MOST = 3;
/** How many are tried: each costs an answer. */
const MOST_TRIED = 5;
/** What a longer sentence says is not told in a short question. */
const LONGEST_SENTENCE = 300;
const SHORTEST = 6;
const LONGEST = 60;

/** A question with the sentence that it was made from. */
interface Candidate extends Suggested {
  readonly from: Statement;
}

/**
 * Up to three questions that go on from an answer: each is answered by the bot with the very sentence that it was made from,
 * none is the question just asked, about a sentence just shown, or answered by what was shown. Costs up to five answers: to be run when the answer is shown.
 * @throws what `answers` throws, and the signal's reason
 */
export async function suggestFollowUps(answer: Answer, parts: SuggestParts): Promise<string[]> {
  const isShown = ({ article, start, end }: Statement): boolean =>
    answer.citations.some((cited) => cited.article === article.id && cited.start < end && cited.end > start);
  const asked = comparable(answer.question);
  const told = comparable(answer.question + answer.text);
  const isTold = ({ value }: Candidate): boolean => value !== "" && told.includes(comparable(value));
  const candidates = candidatesIn(parts).filter(
    (candidate) => !isShown(candidate.from) && !isTold(candidate) && comparable(candidate.question) !== asked,
  );
  return answered(candidates, parts);
}

/** Up to three questions that can be asked of an article, in the order of its sentences. */
export async function suggestQuestions(parts: SuggestParts): Promise<string[]> {
  return answered(candidatesIn(parts), parts);
}

function candidatesIn({ hits, language }: SuggestParts): Candidate[] {
  const body = statementsOf(hits).filter(({ kind, text }) => kind === "body" && text.length <= LONGEST_SENTENCE);
  const seen = new Set<string>();
  return body.flatMap((from) =>
    questionsFrom(from, language).flatMap((suggested) => {
      const key = comparable(suggested.question);
      const fits = isWhole(suggested.question) && !seen.has(key);
      seen.add(key);
      return fits ? [{ ...suggested, from }] : [];
    }),
  );
}

/** Neither too short nor too long, and no name cut out of its quotation marks. */
function isWhole(question: string): boolean {
  const { length } = [...question];
  const count = (marks: RegExp) => [...question.matchAll(marks)].length;
  const isBalanced = count(/[‘“「『《〈(]/gu) === count(/[’”」』》〉)]/gu) && count(/["]/gu) % 2 === 0;
  return length >= SHORTEST && length <= LONGEST && isBalanced;
}

function questionsFrom(from: Statement, language: string): Suggested[] {
  const { text: sentence } = from;
  const own = detectLanguage(sentence);
  if (own === "ko") {
    const text = checkTextOf(sentence, "ko");
    return language === "ko" ? koreanQuestions(text, from) : questionsAcross(text, language);
  }
  if (own.slice(0, 2) !== language.slice(0, 2)) return [];
  if (own === "en") return englishQuestions(checkTextOf(sentence, "latin"));
  return own.startsWith("zh") ? chineseQuestions(checkTextOf(sentence, "zh")) : [];
}

/** The first questions that are answered with their own sentence; one for a sentence. */
async function answered(candidates: readonly Candidate[], { answers, signal }: SuggestParts): Promise<string[]> {
  const found: Candidate[] = [];
  // What somebody said is asked only where there is room.
  const ordered = [...candidates].sort((a, b) => Number(a.said ?? false) - Number(b.said ?? false));
  for (const candidate of ordered.slice(0, MOST_TRIED)) {
    signal?.throwIfAborted();
    if (found.length >= MOST) break;
    const { question, from } = candidate;
    if (found.some((other) => other.from === from || (other.said && candidate.said))) continue;
    const { citations } = await answers(question);
    const [first] = citations;
    if (first?.article === from.article.id && first.start < from.end && first.end > from.start) found.push(candidate);
  }
  return found.map(({ question }) => question);
}

function comparable(question: string): string {
  return foldText(question)
    .text.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
