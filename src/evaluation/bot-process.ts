import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Fault } from "../coverage/fault.js";

/** What a process holds, in bytes, after its garbage was collected, and what it has used since it started. */
export interface Usage {
  readonly rss: number;
  readonly heapUsed: number;
  /** Of all its threads. */
  readonly cpuMs: number;
}

/** The built bot as a process of its own. */
export interface BotProcess {
  usage(): Promise<Usage>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

const SHOWN_OF_LOG = 2_000;

/**
 * Starts the bot and waits until it is ready.
 * @param environment all that it is to see
 * @throws Fault when it ends before it is ready
 */
export async function startBotProcess(environment: NodeJS.ProcessEnv): Promise<BotProcess> {
  const at = (file: string) => new URL(file, import.meta.url);
  const child = spawn(process.execPath, ["--import", at("heap-reporter.js").href, fileURLToPath(at("../main.js"))], {
    env: environment,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await ready(child);
  return {
    usage: () =>
      new Promise((resolve, reject) => {
        child.once("message", (told) => (isUsage(told) ? resolve(told) : reject(new TypeError("no usage"))));
        child.send("usage", (error) => error && reject(error));
      }),
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      log = `${log}${text}`.slice(-SHOWN_OF_LOG);
      if (log.includes("ready")) resolve();
    });
    child.once("close", (code) =>
      reject(
        new Fault("bench_failed", `The bot ended with ${code} before it was ready:\n${log}`, {
          next: "npm run doctor",
        }),
      ),
    );
  });
}

function isUsage(told: unknown): told is Usage {
  return typeof told === "object" && told !== null && "rss" in told && "heapUsed" in told && "cpuMs" in told;
}
