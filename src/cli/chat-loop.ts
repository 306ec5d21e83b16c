import { createInterface } from "node:readline/promises";
import type { Answerer, Turn } from "../answer/answerer.js";
import { describeAnswer } from "./describe-answer.js";
import { note, print } from "./print.js";
import { describeFault } from "./run-command.js";

/** A conversation is remembered this many turns back. */
const TURNS = 6;

/** Asks and answers in the terminal until the input ends or the signal comes. */
export async function chatInTerminal(answerer: Answerer, signal: AbortSignal): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  note("ready: ask about the coverage; an empty line ends the conversation.");
  const turns: Turn[] = [];
  try {
    for (;;) {
      const question = (await nextLine(terminal, signal)).trim();
      if (question === "") return;
      try {
        const answer = await answerer.ask({ question, conversation: turns.slice(-TURNS), signal });
        turns.push({ question, answer });
        print(`${describeAnswer(answer)}\n`);
      } catch (thrown) {
        note(`${describeFault(thrown)}\n`);
      }
    }
  } finally {
    terminal.close();
  }
}

/** The next line, or an empty one when the input or the program ends. */
async function nextLine(terminal: ReturnType<typeof createInterface>, signal: AbortSignal): Promise<string> {
  const closed = new Promise<string>((resolve) => {
    terminal.once("close", () => resolve(""));
  });
  return Promise.race([terminal.question("> ", { signal }).catch(() => ""), closed]);
}
