import { Worker } from "node:worker_threads";
import { silenceOnnxRuntime } from "../../config.js";
import { Fault } from "../../coverage/fault.js";
import type { Embedder, TokenComparison } from "./embedder.js";
import type { EncodeRequest, WorkerReport, WorkerStart } from "./local-messages.js";
import type { LocalModelSettings } from "./local-model.js";
import { workerEntry } from "./worker-entry.js";

interface Task {
  readonly request: EncodeRequest;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (report: WorkerReport) => void;
  readonly reject: (reason: unknown) => void;
}

interface Seat {
  readonly worker: Worker;
  task: Task | null;
}

/**
 * Starts the local model in worker threads, so that the caller's event loop stays free.
 * @param folder a model folder in Hugging Face's layout
 * @param workers how many threads embed side by side; each holds the model once (270 MB)
 * @throws Fault `model_missing`, `model_damaged` or `model_unsupported`
 */
export async function startLocalEmbedder(folder: string, workers = 1): Promise<Embedder> {
  silenceOnnxRuntime();
  const starts = await Promise.allSettled(Array.from({ length: workers }, () => startSeat(folder)));
  const started = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const failed = starts.find((start) => start.status === "rejected");
  const [first] = started;
  if (failed || !first) {
    await Promise.all(started.map(({ seat }) => seat.worker.terminate()));
    throw failed?.reason ?? brokenWorker(null);
  }
  const seats = started.map(({ seat }) => seat);
  return new LocalEmbedder(first.settings, seats);
}

async function startSeat(folder: string): Promise<{ seat: Seat; settings: LocalModelSettings }> {
  const start: WorkerStart = { folder };
  const worker = new Worker(workerEntry(import.meta.url, "local-worker.js"), { workerData: start });
  return new Promise((resolve, reject) => {
    worker.once("error", (cause) => reject(brokenWorker(cause)));
    worker.once("exit", () => reject(brokenWorker(null)));
    worker.once("message", (report: WorkerReport) => {
      worker.removeAllListeners("error").removeAllListeners("exit");
      if (report.kind === "ready") {
        resolve({ seat: { worker, task: null }, settings: report.settings });
      } else if (report.kind === "unusable") {
        const { code, message, next } = report.fault;
        void worker.terminate();
        reject(new Fault(code, message, { next }));
      }
    });
  });
}

function brokenWorker(cause: unknown): Fault {
  return new Fault("model_stopped", "The thread of the embedding model stopped.", {
    next: "start again; if it happens again, check the free memory (the model needs 300 MB)",
    cause,
  });
}

/** Waits for the report under way: a thread that is ended in the middle of ONNX Runtime's code aborts the whole process. */
function atRest({ worker, task }: Seat): Promise<void> {
  if (task === null) return Promise.resolve();
  return new Promise((resolve) => {
    worker.once("message", () => resolve());
    worker.once("exit", () => resolve());
  });
}

class LocalEmbedder implements Embedder {
  readonly provider = "local";
  readonly model: string;
  readonly dimensions: number;
  readonly digest: string;
  readonly #settings: LocalModelSettings;
  readonly #seats: Seat[];
  /** Questions stand in front of passages: somebody waits for them. */
  readonly #questions: Task[] = [];
  readonly #passages: Task[] = [];
  #closed: Fault | null = null;

  constructor(settings: LocalModelSettings, seats: Seat[]) {
    this.#settings = settings;
    this.model = settings.name;
    this.dimensions = settings.dimensions;
    this.digest = settings.digest;
    this.#seats = seats;
    for (const seat of seats) {
      seat.worker.on("message", (report: WorkerReport) => this.#receive(seat, report));
      seat.worker.on("error", (cause) => this.#stop(brokenWorker(cause)));
      seat.worker.on("exit", () => this.#stop(brokenWorker(null)));
      // An idle model must not keep a finished program alive.
      seat.worker.unref();
    }
  }

  async embedPassages(
    texts: readonly string[],
    onProgress?: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<Float32Array[]> {
    let done = 0;
    return Promise.all(
      texts.map(async (text) => {
        const vector = await this.#embed(this.#passages, this.#settings.passagePrompt + text, signal);
        done += 1;
        onProgress?.(done);
        return vector;
      }),
    );
  }

  embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array> {
    return this.#embed(this.#questions, this.#settings.queryPrompt + text, signal);
  }

  async compareTokens(question: string, texts: readonly string[], signal?: AbortSignal): Promise<TokenComparison> {
    const { queryPrompt, passagePrompt } = this.#settings;
    const prompted = { question: queryPrompt + question, texts: texts.map((text) => passagePrompt + text) };
    const report = await this.#enqueue(this.#questions, { kind: "compare", ...prompted }, signal);
    if (report.kind !== "compared") throw brokenWorker(report.kind);
    return report.comparison;
  }

  async close(): Promise<void> {
    this.#stop(brokenWorker(null));
    await Promise.all(
      this.#seats.map(async (seat) => {
        await atRest(seat);
        await seat.worker.terminate();
      }),
    );
  }

  async #embed(queue: Task[], text: string, signal: AbortSignal | undefined): Promise<Float32Array> {
    const report = await this.#enqueue(queue, { kind: "embed", text }, signal);
    if (report.kind !== "vector") throw brokenWorker(report.kind);
    return report.vector;
  }

  #enqueue(queue: Task[], request: EncodeRequest, signal: AbortSignal | undefined): Promise<WorkerReport> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      queue.push({ request, signal, resolve, reject });
      this.#assign();
    });
  }

  #assign(): void {
    for (const seat of this.#seats) {
      if (seat.task) continue;
      const task = this.#nextTask();
      if (!task) return;
      seat.task = task;
      seat.worker.ref();
      seat.worker.postMessage(task.request);
    }
  }

  #nextTask(): Task | undefined {
    for (const queue of [this.#questions, this.#passages]) {
      for (let task = queue.shift(); task; task = queue.shift()) {
        if (!task.signal?.aborted) return task;
        task.reject(task.signal.reason);
      }
    }
    return undefined;
  }

  #receive(seat: Seat, report: WorkerReport): void {
    const { task } = seat;
    if (!task) return;
    seat.task = null;
    seat.worker.unref();
    if (report.kind === "failed") {
      const { request } = task;
      const text = request.kind === "embed" ? request.text : request.question;
      const message = `The embedding model failed on a text of ${text.length} characters (${report.reason}).`;
      task.reject(new Fault("model_failed", message, { next: "npm run doctor" }));
    } else task.resolve(report);
    this.#assign();
  }

  #stop(fault: Fault): void {
    if (this.#closed) return;
    this.#closed = fault;
    const waiting = [...this.#questions.splice(0), ...this.#passages.splice(0)];
    for (const { task } of this.#seats) if (task) waiting.push(task);
    for (const task of waiting) task.reject(fault);
  }
}
