import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
/** Variables of the machine that a built program still needs; nothing of the developer's own configuration reaches it. */
const KEPT = ["PATH", "HOME", "TMPDIR"];

/** A built program under test: what it said so far, and how it ended. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** All of stdout and of stderr so far. */
  output(): string;
  errors(): string;
  /** Waits until stderr holds a text. */
  says(text: string): Promise<void>;
  /** Waits for the end: the exit code, or the signal's name. */
  ended(): Promise<number | string>;
}

/** Starts `dist/FILE` with arguments; it is killed when the test ends. */
export function startProcess(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): RunningProcess {
  const running = launchProcess(file, args, environment, input);
  onTestFinished(() => killProcess(running));
  return running;
}

/** Ends a process at once and waits until it is gone. */
export async function killProcess(running: RunningProcess): Promise<void> {
  running.child.kill("SIGKILL");
  await running.ended();
}

/** Starts `dist/FILE` with arguments; whoever started it kills it. */
export function launchProcess(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): RunningProcess {
  const base = Object.fromEntries(KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = spawn(process.execPath, [`${DIST}${file}`, ...args], {
    env: { ...base, ...environment },
    stdio: "pipe",
  });
  let output = "";
  let errors = "";
  const waiting = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
    for (const check of waiting) check();
  });
  const end = new Promise<number | string>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal ?? "lost"));
  });
  child.stdin.on("error", () => undefined);
  if (input !== "") child.stdin.end(input);
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended: () => end,
    says: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!errors.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
        void end.then((code) => reject(new Error(`it ended with ${code} before it said «${text}»:\n${errors}`)));
      }),
  };
}

/** Runs a built command to its end. */
export async function runProcess(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): Promise<{ code: number | string; output: string; errors: string }> {
  const running = startProcess(file, args, environment, input);
  running.child.stdin?.end();
  const code = await running.ended();
  return { code, output: running.output(), errors: running.errors() };
}
