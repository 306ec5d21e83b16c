import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.js";
import { Fault } from "./coverage/fault.js";
import type { EmbeddingReport } from "./vectorstore/embedding-step.js";

/**
 * Runs the embedding step in a process of its own: hnswlib holds its thread for up to 50 ms an addition, and a crash in native
 * code must not take the bot with it. Its progress goes to this process's stderr.
 * @throws Fault `embedding_failed`; what failed has been said on stderr by then
 */
export function embedInChild(
  { seedsDir, storeDir }: Pick<Config, "seedsDir" | "storeDir">,
  signal: AbortSignal,
): Promise<EmbeddingReport> {
  const script = fileURLToPath(new URL("./cli/embed.js", import.meta.url));
  const child = spawn(process.execPath, [script, "--json", "--seeds", seedsDir, "--store", storeDir], {
    stdio: ["ignore", "pipe", "inherit"],
    signal,
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", (cause) => reject(failed(storeDir, null, cause)));
    child.once("close", (code) => {
      if (code !== 0) return reject(failed(storeDir, code));
      try {
        resolve(JSON.parse(output));
      } catch (cause) {
        reject(failed(storeDir, code, cause));
      }
    });
  });
}

function failed(storeDir: string, code: number | null, cause?: unknown): Fault {
  return new Fault("embedding_failed", "The embedding step failed; what was published before goes on serving.", {
    next: "npm run embed",
    data: { storeDir, code },
    cause,
  });
}
