import { createInterface } from "node:readline";
import type { Answer } from "../answer/answer.js";
import type { Answerer, Turn } from "../answer/answerer.js";
import { describeFault } from "./describe-fault.js";
import { note } from "./print.js";

/** A conversation is remembered this many turns back. */
const TURNS = 6;

/**
 * Asks and answers in the terminal until the input ends or the signal comes.
 * @param show prints an answer
 */
export async function chatInTerminal(
  answerer: Answerer,
  show: (answer: Answer) => void,
  signal: AbortSignal,
): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr, prompt: "> " });
  let open = true;
  terminal.once("close", () => {
    open = false;
  });
  const prompt = () => open && terminal.prompt();
  const close = () => terminal.close();
  signal.addEventListener("abort", close, { once: true });
  // On a terminal readline takes Ctrl-C for itself.
  terminal.once("SIGINT", close);
  note("ready: ask about the coverage; an empty line ends the conversation.");
  const turns: Turn[] = [];
  try {
    prompt();
    // Lines that come while an answer is made wait for their turn.
    for await (const line of terminal) {
      const question = line.trim();
      if (question === "" || signal.aborted) return;
      try {
        const answer = await answerer.ask({ question, conversation: turns.slice(-TURNS), signal });
        turns.push({ question, answer });
        show(answer);
      } catch (thrown) {
        if (signal.aborted) return;
        note(`${describeFault(thrown)}\n`);
      }
      prompt();
    }
  } finally {
    signal.removeEventListener("abort", close);
    terminal.close();
  }
}
