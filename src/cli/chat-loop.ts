import { createInterface } from "node:readline";
import type { Answer } from "../answer/answer.js";
import type { Answerer, Turn } from "../answer/answerer.js";
import { frameLocale, type Locale } from "../discord/locales/locale.js";
import { describeFault } from "./describe-fault.js";
import { note } from "./print.js";

/** A conversation is remembered this many turns back. */
const TURNS = 6;

/** How help is asked for in each language. */
const HELP: Readonly<Record<Locale, string>> = { ko: "도움말", en: "help", "zh-CN": "帮助", "zh-TW": "幫助" };

/** What a line asks: help can be a command too, which says nothing of the language, so the one spoken last counts. */
function askedIn(line: string, turns: readonly Turn[]): string {
  const spoken = turns.map(({ answer }) => answer.language).reverse();
  if (line === "/help") return HELP[frameLocale(null, ...spoken)];
  return Object.values(HELP).find((word) => line === `/${word}`) ?? line;
}

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
  note("ready: ask about the coverage; /help says how, an empty line ends the conversation.");
  const turns: Turn[] = [];
  try {
    prompt();
    // Lines that come while an answer is made wait for their turn.
    for await (const line of terminal) {
      const question = askedIn(line.trim(), turns);
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
