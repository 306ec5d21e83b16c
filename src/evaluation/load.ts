import type { BotProcess, Usage } from "./bot-process.js";
import type { Fare } from "./crowd.js";
import { quantile } from "./quantile.js";

/** Many questions at once. */
export interface Burst {
  readonly asked: number;
  readonly answered: number;
  /** Answers a second, from the first question to the last answer. */
  readonly perSecond: number;
  /** Milliseconds; null for what was asked by message, which is not acknowledged. */
  readonly acknowledged: { readonly p50: number; readonly p99: number } | null;
  readonly answerMs: { readonly p50: number; readonly p99: number };
  /** The most changes that one answer took. */
  readonly mostEdits: number;
}

/** Many questions one after another. */
export interface Soak {
  readonly asked: number;
  readonly answered: number;
  readonly perSecond: number;
  /** Of the bot's processor time, of all its threads: what does not depend on what else the machine does. */
  readonly cpuMsAnAnswer: number;
  readonly before: Usage;
  readonly after: Usage;
  /** Bytes that the heap grew for a question, over the last half. */
  readonly heapSlope: number;
}

/** Questions that are on their way at once in the soak, and how often it is looked at what the bot holds. */
const SIDE_BY_SIDE = 20;
const SAMPLES = 20;

/** Asks everything at once. */
export async function burstOf(asks: readonly (() => Promise<Fare>)[]): Promise<Burst> {
  const started = performance.now();
  const settled = await Promise.allSettled(asks.map((ask) => ask()));
  const seconds = (performance.now() - started) / 1000;
  const fares = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const acknowledged = fares.flatMap((fare) => (fare.acknowledged === null ? [] : [fare.acknowledged]));
  const spread = (times: readonly number[]) => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) });
  return {
    asked: asks.length,
    answered: fares.length,
    perSecond: fares.length / seconds,
    acknowledged: acknowledged.length === 0 ? null : spread(acknowledged),
    answerMs: spread(fares.map((fare) => fare.answered)),
    mostEdits: Math.max(...fares.map(({ edits }) => edits)),
  };
}

/** Asks a few at a time, and takes what the bot holds meanwhile. */
export async function soakOf(
  questions: readonly string[],
  ask: (question: string, number: number) => Promise<Fare>,
  bot: BotProcess,
  onProgress: (done: string) => void,
): Promise<Soak> {
  const before = await bot.usage();
  const samples: { readonly asked: number; readonly usage: Usage }[] = [];
  const started = performance.now();
  const share = Math.ceil(questions.length / SAMPLES);
  let answered = 0;
  for (let from = 0; from < questions.length; from += share) {
    const waiting = [...questions.slice(from, from + share).entries()];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [number, question] = next;
        await ask(question, from + number).then(
          () => {
            answered += 1;
          },
          // One that is lost is missing in the count.
          () => {},
        );
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
    samples.push({ asked: Math.min(from + share, questions.length), usage: await bot.usage() });
    onProgress(`${samples.at(-1)?.asked} of ${questions.length} questions`);
  }
  const seconds = (performance.now() - started) / 1000;
  const half = samples.slice(Math.floor(samples.length / 2));
  const after = samples.at(-1)?.usage ?? before;
  return {
    asked: questions.length,
    answered,
    perSecond: answered / seconds,
    before,
    cpuMsAnAnswer: (after.cpuMs - before.cpuMs) / Math.max(1, answered),
    after,
    heapSlope: slopeOf(half.map(({ asked, usage }) => [asked, usage.heapUsed])),
  };
}

/** The slope of the straight line through points with the least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  const above = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  const below = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
  return below === 0 ? 0 : above / below;
}
