import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Config } from "./config.js";
import { Fault } from "./coverage/fault.js";
import type { EmbeddingReport } from "./vectorstore/step/embedding-step.js";

/** What a run that failed tells the process that started it, which says it once and knows what becomes of it. */
const toldSchema = z.object({ code: z.string(), message: z.string(), next: z.string() });

/**
 * Runs the embedding step in a process of its own: hnswlib holds its thread for up to 50 ms an addition, and a crash in native
 * code must not take the bot with it. Its progress goes to this process's stderr.
 * @throws Fault that the run failed with, `embedding_failed` where it ended without a word
 */
export function embedInChild(
  { seedsDir, storeDir }: Pick<Config, "seedsDir" | "storeDir">,
  signal: AbortSignal,
): Promise<EmbeddingReport> {
  const script = fileURLToPath(new URL("./cli/embed.js", import.meta.url));
  const child = spawn(process.execPath, [script, "--json", "--seeds", seedsDir, "--store", storeDir], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    signal,
  });
  return new Promise((resolve, reject) => {
    let output = "";
    let told: unknown;
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.on("message", (message) => {
      told = message;
    });
    const fail = (code: number | null, cause?: unknown) => reject(failed(told, { storeDir, code }, cause));
    child.once("error", (cause) => fail(null, cause));
    child.once("close", (code) => {
      if (code !== 0) return fail(code);
      try {
        resolve(JSON.parse(output));
      } catch (cause) {
        fail(code, cause);
      }
    });
  });
}

function failed(told: unknown, data: { storeDir: string; code: number | null }, cause: unknown): Fault {
  const silent = { code: "embedding_failed", message: "The embedding step failed.", next: "npm run embed" };
  const { code, message, next } = toldSchema.safeParse(told).data ?? silent;
  return new Fault(code, message, { next, data, cause });
}
