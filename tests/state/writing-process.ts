import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const OPEN_STATE = new URL("../../dist/state/open-state.js", import.meta.url).href;

/** Another process that runs a script of `state` on a folder; killed when the test ends. */
export interface WritingProcess {
  readonly child: ChildProcess;
  /** Waits until it has written a text to stdout. */
  says(text: string): Promise<void>;
  /** Waits for its end: all it has written to stdout. */
  ended(): Promise<string>;
}

/** Runs a script in which `state` is open on the folder. */
export function startWriting(folder: string, script: string): WritingProcess {
  const source = `
    import { openState } from ${JSON.stringify(OPEN_STATE)};
    const log = { error: (data, message) => console.log("LOGGED " + message) };
    const state = await openState({ folder: ${JSON.stringify(folder)}, log });
    ${script}
    state.close();`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const waiting = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    for (const check of waiting) check();
  });
  const end = new Promise<string>((resolve) => child.once("close", () => resolve(output)));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await end;
  });
  return {
    child,
    ended: () => end,
    says: (text) =>
      new Promise((resolve, reject) => {
        const check = () => output.includes(text) && resolve();
        waiting.add(check);
        check();
        void end.then(() => reject(new Error(`it ended before it said «${text}»: ${output}`)));
      }),
  };
}
