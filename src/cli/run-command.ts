import { Command, CommanderError } from "commander";
import { Fault, messageOf } from "../coverage/fault.js";

/** Exit codes: failed, wrong usage. */
const FAILED = 1;
const WRONG_USAGE = 2;

/** A command of the terminal, with the options that all coverage commands share. */
export function coverageCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--seeds <dir>", "folder of articles (default: SEEDS_DIR or seeds)")
    .option("--store <dir>", "folder of the vector store (default: VECTORSTORE_DIR or vectorstore)")
    .option("--json", "print one JSON value")
    .showHelpAfterError()
    .exitOverride();
}

/** Runs a command; says on stderr what failed, with what and what next, and sets the exit code. Never a stack trace. */
export async function runCommand(command: Command): Promise<void> {
  // Whoever reads the output, `head` for example, may have read enough.
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") process.stderr.write(`The output cannot be written: ${cause.message}\n`);
    process.exit(cause.code === "EPIPE" ? 0 : FAILED);
  });
  try {
    await command.parseAsync(process.argv);
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      process.exitCode = thrown.exitCode === 0 ? 0 : WRONG_USAGE;
      return;
    }
    process.stderr.write(`${describeFault(thrown)}\n`);
    process.exitCode = thrown instanceof Fault && thrown.code === "usage" ? WRONG_USAGE : FAILED;
  }
}

/** A fault in two lines: what happened, what to do next. */
export function describeFault(thrown: unknown): string {
  if (thrown instanceof Fault) return `${thrown.message}\nNext: ${thrown.next}`;
  return `Something unexpected failed: ${messageOf(thrown)}\nNext: npm run doctor`;
}

/** Says on stderr that the local model cannot be used and words alone must do. */
export function noteWordsAlone({ message, next }: Fault): void {
  process.stderr.write(`${message} Searching by words alone.\nNext: ${next}\n`);
}

/** Says on stderr that the chat model failed and sentences of the coverage answer instead. */
export function noteChatFault(cause: unknown): void {
  process.stderr.write(`The chat model could not be used; the extractive reader answers. ${describeFault(cause)}\n`);
}
