import { Command, CommanderError } from "commander";
import { Fault } from "../coverage/fault.js";
import { describeFault } from "./describe/describe-fault.js";
import { calledWith, type GivenFolders } from "./next-step.js";
import { note } from "./print.js";

/** Exit codes: failed, wrong usage. */
const FAILED = 1;
const WRONG_USAGE = 2;
/** Faults that another way of calling the command mends. */
const USAGE_CODES: ReadonlySet<string> = new Set(["usage", "filter_invalid", "question_empty"]);

/**
 * A command of the terminal. What is wrong with how it was called is said in two lines, like every fault.
 * @param script npm's words for it: `run ask`, `start`
 */
export function plainCommand(script: string, description: string): Command {
  const called = `npm ${script} --`;
  return new Command(called)
    .description(description)
    .showHelpAfterError(`Next: ${called} --help`)
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: (.)/u, (_, first) => first.toUpperCase())),
    })
    .exitOverride();
}

/** A command over the coverage, with the folders it is in. @param script as for `plainCommand` */
export function folderCommand(script: string, description: string): Command {
  return plainCommand(script, description)
    .option("--seeds <dir>", "folder of articles (default: SEEDS_DIR or seeds)", folderName)
    .option("--store <dir>", "folder of the vector store (default: VECTORSTORE_DIR or vectorstore)", folderName)
    .hook("preAction", (command) => calledWith(command.opts<GivenFolders>()));
}

/** A name that a variable of a script left empty would be the working folder, and all that is in it. */
function folderName(value: string): string {
  if (value.trim() !== "") return value;
  throw new Fault("usage", "A folder was named with an empty text.", { next: "name it, or leave out its option" });
}

/** The same with one result, for programs too. */
export function coverageCommand(name: string, description: string): Command {
  return folderCommand(`run ${name}`, description).option("--json", "print one JSON value");
}

/**
 * Runs a command; says on stderr what failed, with what and what next, and sets the exit code. Never a stack trace.
 * @param say tells what was thrown otherwise
 */
export async function runCommand(
  command: Command,
  say: (thrown: unknown) => void = (thrown) => note(describeFault(thrown)),
): Promise<void> {
  // Whoever reads the output, `head` for example, may have read enough.
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") process.stderr.write(`The output cannot be written: ${cause.message}\n`);
    process.exit(cause.code === "EPIPE" ? 0 : FAILED);
  });
  // What is said beside the results may go unheard: neither a result nor a running bot is given up for that.
  process.stderr.on("error", () => undefined);
  try {
    await command.parseAsync(process.argv);
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      process.exitCode = thrown.exitCode === 0 ? 0 : WRONG_USAGE;
      return;
    }
    say(thrown);
    process.exitCode = thrown instanceof Fault && USAGE_CODES.has(thrown.code) ? WRONG_USAGE : FAILED;
  }
}
