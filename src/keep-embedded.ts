import { setTimeout as wait } from "node:timers/promises";
import type { Config } from "./config.js";
import { Fault, messageOf } from "./coverage/fault.js";
import { folderMark } from "./coverage/reading/folder-mark.js";
import { embedInChild } from "./embed-child.js";
import { isPublished } from "./vectorstore/snapshot/open-store.js";

/** How often the running bot looks for changed seeds, and at the start for a first snapshot, in milliseconds. */
const LOOK_FOR_SEEDS_EVERY = 30_000;
const LOOK_FOR_SNAPSHOT_EVERY = 200;
/** A run that failed is tried again after so long, in milliseconds, and after twice as long each further time. */
const TRY_AGAIN_AFTER = 60_000;
const TRY_AGAIN_AT_LATEST = 3_600_000;

type Folders = Pick<Config, "seedsDir" | "storeDir">;

/** What is told of embedding that goes on beside the bot. */
export interface EmbeddingListener {
  /** A run has ended well. */
  readonly onEmbedded: () => Promise<void>;
  readonly onFault: (fault: Fault) => void;
}

/** Embedding that goes on beside the bot. */
export interface KeptEmbedded {
  /** Ends with the first run. */
  readonly firstRun: Promise<unknown>;
  /** Embeds whenever the seeds have changed, until the signal. */
  watch(listener: EmbeddingListener): void;
}

/**
 * Begins to embed what the seeds hold, and returns as soon as anything is published: a large archive answers by words while
 * its vectors are still arriving.
 * @throws Fault when nothing is published and the first run fails
 */
export async function keepEmbedded(folders: Folders, signal: AbortSignal): Promise<KeptEmbedded> {
  const began = JSON.stringify(await folderMark(folders.seedsDir));
  const first = embedInChild(folders, signal);
  // Whoever watches hears of a fault; until then it is waiting.
  first.catch(() => undefined);
  if (!(await isPublished(folders.storeDir))) await firstOf(first, folders.storeDir, signal);
  return { firstRun: first, watch: (listener) => void watchSeeds(folders, signal, listener, began, first) };
}

/** Waits until anything is published, or the first run has ended. */
async function firstOf(first: Promise<unknown>, storeDir: string, signal: AbortSignal): Promise<void> {
  const enough = new AbortController();
  const published = untilPublished(storeDir, AbortSignal.any([signal, enough.signal]));
  published.catch(() => undefined);
  try {
    await Promise.race([first, published]);
  } catch (thrown) {
    // A run whose embedder failed has published what is found by words.
    if (!(await isPublished(storeDir))) throw thrown;
  } finally {
    enough.abort();
  }
}

async function untilPublished(storeDir: string, signal: AbortSignal): Promise<void> {
  while (!(await isPublished(storeDir))) await wait(LOOK_FOR_SNAPSHOT_EVERY, undefined, { signal });
}

async function watchSeeds(
  folders: Folders,
  signal: AbortSignal,
  { onEmbedded, onFault }: EmbeddingListener,
  began: string,
  first: Promise<unknown>,
): Promise<void> {
  let embedded = began;
  let running = first;
  let failures = 0;
  while (!signal.aborted) {
    try {
      await running;
      failures = 0;
      await onEmbedded();
    } catch (cause) {
      if (signal.aborted) return;
      failures += 1;
      onFault(triedAgain(cause, pauseAfter(failures)));
    }
    const again = failures === 0 ? Number.POSITIVE_INFINITY : Date.now() + pauseAfter(failures);
    let mark = embedded;
    while (mark === embedded && Date.now() < again && !signal.aborted) {
      const pause = Math.min(LOOK_FOR_SEEDS_EVERY, again - Date.now());
      await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
      mark = JSON.stringify(await folderMark(folders.seedsDir));
    }
    if (signal.aborted) return;
    embedded = mark;
    running = embedInChild(folders, signal);
  }
}

function pauseAfter(failures: number): number {
  return Math.min(TRY_AGAIN_AT_LATEST, TRY_AGAIN_AFTER * 2 ** (failures - 1));
}

function triedAgain(cause: unknown, pause: number): Fault {
  const again = `It is tried again when the seeds change, and in ${Math.round(pause / 60_000)} min.`;
  const message = `${messageOf(cause)} What was published before goes on serving. ${again}`;
  const { code, next } = cause instanceof Fault ? cause : { code: "embedding_failed", next: "npm run embed" };
  return new Fault(code, message, { next, cause });
}
