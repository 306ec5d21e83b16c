import { readConfig } from "../config.js";
import { benchDiscord, type DiscordBench } from "../evaluation/discord-bench.js";
import type { Burst, Soak } from "../evaluation/load.js";
import { note, print, printJson, table } from "./print.js";

/** What `npm run bench -- --discord` takes. */
export interface DiscordBenchCall {
  readonly seeds?: string;
  readonly store?: string;
  readonly rounds: number;
  readonly soak: number;
  readonly json?: boolean;
}

/** Measures the built bot under load, over what is published, and prints it beside what it is to reach. */
export async function runDiscordBench({ rounds, soak, json, ...folders }: DiscordBenchCall): Promise<void> {
  const report = await benchDiscord(readConfig(folders), { rounds, soak, onProgress: note });
  if (json) printJson(report);
  else print(describe(report));
}

function describe({ load, justStarted, atRestAfter, slash, messages, soak, suggestions }: DiscordBench): string {
  const headings = [
    "200 at once",
    "answered",
    "a second",
    "acknowledged p99 ms",
    "answered p50 ms",
    "p99 ms",
    "most edits",
  ];
  const rows = [
    rowOf("/ask, just ready", justStarted),
    ...slash.map((burst, round) => rowOf(`/ask, round ${round + 1}`, burst)),
    ...messages.map((burst, round) => rowOf(`messages, round ${round + 1}`, burst)),
    ["to reach: /ask", "200", "40", "1000", "", "", "1"],
    ["to reach: messages", "200", "15", "", "", "", ""],
  ];
  const { titles, p50, p99, longestHold } = suggestions;
  const typed = [ms(p50), ms(p99), "100", ms(longestHold)];
  return [
    table(headings, rows),
    `The machine's load before was ${load.average.toFixed(1)} on ${load.processors} processors.`,
    `Round 1 found the bot warmed up, ${(atRestAfter / 1000).toFixed(1)} s after it was ready; "just ready" is another process.`,
    ...(soak === null ? [] : [describeSoak(soak)]),
    table([`suggestions of ${titles} titles`, "p50 ms", "p99 ms", "to reach", "longest hold ms"], [["", ...typed]]),
  ].join("\n\n");
}

function rowOf(name: string, { asked, answered, perSecond, acknowledged, answerMs, mostEdits }: Burst): string[] {
  const times = [acknowledged === null ? "" : ms(acknowledged.p99), ms(answerMs.p50), ms(answerMs.p99)];
  return [name, `${answered} of ${asked}`, perSecond.toFixed(1), ...times, String(mostEdits)];
}

function describeSoak({ asked, answered, perSecond, cpuMsAnAnswer, before, after, heapSlope }: Soak): string {
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  return table(
    [
      "soak",
      "a second",
      "CPU ms an answer",
      "RSS MiB before",
      "after",
      "heap MiB before",
      "after",
      "bytes a question, last half",
    ],
    [
      [
        `${answered} of ${asked}`,
        perSecond.toFixed(1),
        ms(cpuMsAnAnswer),
        mib(before.rss),
        mib(after.rss),
        mib(before.heapUsed),
        mib(after.heapUsed),
        heapSlope.toFixed(0),
      ],
    ],
  );
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
