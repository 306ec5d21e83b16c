import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
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
  /** Waits until it has hardly anything to do, at most half a minute; resolves with how long that took, in milliseconds. */
  atRest(): Promise<number>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

const SHOWN_OF_LOG = 2_000;
/** At rest is who uses less than this part of a processor for so long. */
const REST_SHARE = 0.1;
const REST_LOOK_MS = 500;
const REST_LIMIT_MS = 30_000;

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
  const told = (wish: "usage" | "work"): Promise<Usage> =>
    new Promise((resolve, reject) => {
      child.once("message", (message) => (isUsage(message) ? resolve(message) : reject(new TypeError("no usage"))));
      child.send(wish, (error) => error && reject(error));
    });
  return {
    usage: () => told("usage"),
    async atRest() {
      const began = performance.now();
      let before = await told("work");
      while (performance.now() - began < REST_LIMIT_MS) {
        await wait(REST_LOOK_MS);
        const now = await told("work");
        if (now.cpuMs - before.cpuMs < REST_SHARE * REST_LOOK_MS) break;
        before = now;
      }
      return performance.now() - began;
    },
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
