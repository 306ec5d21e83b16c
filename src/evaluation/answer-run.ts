import { readFile } from "node:fs/promises";
import type { Answer } from "../answer/answer.js";
import { Fault } from "../coverage/fault.js";
import { isFactual, isRight, isToBeDeclined, type TestQuestion, testQuestionSchema } from "./answer-score.js";

/** The measures of one question file. */
export interface AnswerReport {
  readonly questions: number;
  /** Questions that failed: more than none makes the run invalid. */
  readonly failed: number;
  readonly factual: number | null;
  readonly answerable: number | null;
  readonly abstention: number | null;
  /** Share of quotes that are cut from their source exactly. */
  readonly verbatim: number | null;
  /** Share of citations that are of an article that answers. */
  readonly citationPrecision: number | null;
  readonly medianLength: number | null;
  readonly p90Length: number | null;
  readonly medianMilliseconds: number | null;
  readonly p90Milliseconds: number | null;
  readonly byType: Readonly<Record<string, string>>;
  readonly misses: readonly { readonly id: string; readonly question: string; readonly got: string }[];
}

/**
 * Reads a question file, one JSON object a line.
 * @throws Fault `evaluation_unreadable` that names the line; the system's error where there is no such file
 */
export async function readTestQuestions(file: string): Promise<TestQuestion[]> {
  // Of a folder the system does not say which.
  const content = await readFile(file, "utf8").catch((cause: Error) => {
    throw Object.assign(cause, { path: file });
  });
  const lines = content.split("\n");
  const tests = lines.flatMap((line, i) =>
    line.trim() === "" ? [] : [testQuestion(line, `Line ${i + 1} of ${file}`)],
  );
  if (tests.length > 0) return tests;
  throw unreadable(`${file} holds no question.`);
}

function testQuestion(line: string, place: string): TestQuestion {
  try {
    return testQuestionSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw unreadable(`${place} is no test question.`, cause);
  }
}

function unreadable(message: string, cause?: unknown): Fault {
  const next = "give one {id, type, question, articles, facts} a line";
  return new Fault("evaluation_unreadable", message, { next, cause });
}

/**
 * Asks all questions, one after the other, and measures the answers.
 * @param sourceOf the source text of an article, to hold quotes against
 */
export async function runTestQuestions(
  tests: readonly TestQuestion[],
  ask: (question: string) => Promise<Answer>,
  sourceOf: (article: string) => Promise<string | null>,
): Promise<AnswerReport> {
  const tally = new Map<string, { right: number; of: number }>();
  const misses: { id: string; question: string; got: string }[] = [];
  const lengths: number[] = [];
  const times: number[] = [];
  const citations = { all: 0, verbatim: 0, expected: 0, onTarget: 0 };
  let failed = 0;
  for (const test of tests) {
    const count = tally.get(test.type) ?? { right: 0, of: 0 };
    tally.set(test.type, count);
    count.of += 1;
    const answer = await ask(test.question).catch((thrown: unknown) => {
      failed += 1;
      misses.push({ id: test.id, question: test.question, got: `failed: ${String(thrown)}` });
      return null;
    });
    if (!answer) continue;
    times.push(answer.milliseconds);
    if (answer.status === "answered" && !isToBeDeclined(test.type)) lengths.push([...answer.text].length);
    for (const { article, quote, start, end } of answer.citations) {
      citations.all += 1;
      if (quote !== "" && (await sourceOf(article))?.slice(start, end) === quote) citations.verbatim += 1;
      if (test.articles.length === 0) continue;
      citations.expected += 1;
      if (test.articles.includes(article)) citations.onTarget += 1;
    }
    if (isRight(test, answer)) count.right += 1;
    else misses.push({ id: test.id, question: test.question, got: `${answer.status}: ${answer.text.slice(0, 120)}` });
  }
  const rate = (wanted: (type: string) => boolean) => {
    const counts = [...tally].filter(([type]) => wanted(type)).map(([, count]) => count);
    return share(
      counts.reduce((sum, { right }) => sum + right, 0),
      counts.reduce((sum, { of }) => sum + of, 0),
    );
  };
  return {
    questions: tests.length,
    failed,
    factual: rate(isFactual),
    answerable: rate((type) => !isToBeDeclined(type)),
    abstention: rate(isToBeDeclined),
    verbatim: share(citations.verbatim, citations.all),
    citationPrecision: share(citations.onTarget, citations.expected),
    medianLength: quantile(lengths, 0.5),
    p90Length: quantile(lengths, 0.9),
    medianMilliseconds: quantile(times, 0.5),
    p90Milliseconds: quantile(times, 0.9),
    byType: Object.fromEntries([...tally].map(([type, { right, of }]) => [type, `${right}/${of}`])),
    misses,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}

function quantile(values: readonly number[], q: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? null;
}
