import { createInterface } from "node:readline";
import type { Answer } from "../answer/answer.js";
import type { Answerer, Turn } from "../answer/answerer.js";
import { LANGUAGE_TAGS } from "../discord/locales/locale.js";
import { CHAT_HELP } from "./chat-help.js";
import { chatLine, HELP_WORDS } from "./chat-line.js";
import { describeFault } from "./describe/describe-fault.js";
import { note } from "./print.js";

/** A conversation is remembered this many turns back. */
const TURNS = 6;

/** The language of the terminal. */
const SYSTEM = Intl.DateTimeFormat().resolvedOptions().locale;

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
  note("ready: ask about the coverage; /help says how, /quit or an empty line ends the conversation.");
  const turns: Turn[] = [];
  try {
    prompt();
    // Lines that come while an answer is made wait for their turn.
    for await (const line of terminal) {
      const typed = chatLine(line, turns, SYSTEM);
      if (typed.kind === "end" || signal.aborted) return;
      try {
        if (typed.kind === "help") {
          const { locale } = typed;
          const help = await answerer.ask({ question: HELP_WORDS[locale], spoken: LANGUAGE_TAGS[locale], signal });
          show({ ...help, text: CHAT_HELP[locale] });
        } else {
          const { question } = typed;
          const answer = await answerer.ask({ question, conversation: turns.slice(-TURNS), signal });
          turns.push({ question, answer });
          show(answer);
        }
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
