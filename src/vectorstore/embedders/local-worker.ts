import { parentPort, workerData } from "node:worker_threads";
import { Fault, messageOf } from "../../coverage/fault.js";
import { compareTokens } from "../tokens/token-comparison.js";
import { type TokenImportance, tokenImportance } from "../tokens/token-importance.js";
import type { LocalEncoder } from "./local-encoder.js";
import type { EncodeRequest, WorkerReport, WorkerStart } from "./local-messages.js";
import { damagedModel, type LocalModelFiles, readLocalModel } from "./local-model.js";

/** The worker's thread: loads the model once, then answers one request at a time. */
async function main(): Promise<void> {
  const { folder }: WorkerStart = workerData;
  let encoder: LocalEncoder;
  let importance: TokenImportance;
  try {
    const files = await readLocalModel(folder);
    importance = tokenImportance(files.settings.name);
    encoder = await loadEncoder(folder, files);
    report({ kind: "ready", settings: files.settings });
  } catch (thrown) {
    const fault = thrown instanceof Fault ? thrown : damagedModel(folder, messageOf(thrown), thrown);
    report({ kind: "unusable", fault: { code: fault.code, message: fault.message, next: fault.next } });
    return;
  }
  const compare = compareTokens(encoder, importance);
  parentPort?.on("message", async (request: EncodeRequest) => {
    try {
      if (request.kind === "embed") report({ kind: "vector", vector: await encoder.encode(request.text) });
      else report({ kind: "compared", comparison: await compare(request.question, request.texts) });
    } catch (thrown) {
      report({ kind: "failed", reason: messageOf(thrown) });
    }
  });
}

async function loadEncoder(folder: string, files: LocalModelFiles): Promise<LocalEncoder> {
  let loader: typeof import("./local-encoder.js");
  try {
    loader = await import("./local-encoder.js");
  } catch (cause) {
    // ONNX Runtime ships no binary for every platform (Alpine, Intel Macs): importing it fails there.
    throw new Fault("model_unsupported", `ONNX Runtime does not run on ${process.platform}/${process.arch} here.`, {
      next: "use an OpenAI-compatible server for embeddings (EMBEDDINGS=openai); until then questions are searched by words alone",
      cause,
    });
  }
  try {
    return await loader.loadLocalEncoder(files);
  } catch (cause) {
    throw damagedModel(folder, messageOf(cause), cause);
  }
}

function report(message: WorkerReport): void {
  parentPort?.postMessage(message);
}

await main();
