import { setTimeout as wait } from "node:timers/promises";
import { type Logger, pino } from "pino";
import { createAnswerer } from "./answer/pipeline.js";
import { chatInTerminal } from "./cli/chat-loop.js";
import { openCoverage } from "./cli/open-coverage.js";
import { openReader } from "./cli/open-reader.js";
import { note } from "./cli/print.js";
import { describeFault } from "./cli/run-command.js";
import { type Config, readConfig } from "./config.js";
import { messageOf } from "./coverage/fault.js";
import { folderMark } from "./coverage/folder-mark.js";
import { embedInChild } from "./embed-child.js";
import { isPublished } from "./vectorstore/open-store.js";

/** How often the running bot looks for changed seeds, in milliseconds. */
const LOOK_FOR_SEEDS_EVERY = 30_000;

/** The composition root: what is published answers at once, changed seeds are embedded beside it. */
async function main(stop: AbortController): Promise<void> {
  const config = readConfig();
  const log: Logger = pino({ level: config.logLevel }, pino.destination(2));
  if (!(await isPublished(config.storeDir))) await embedInChild(config, stop.signal);
  const coverage = await openCoverage(config);
  const { store, embedders } = coverage;
  const embedderNow = () => embedders.for(store.current);
  const answerer = createAnswerer({
    store,
    embedderFor: (snapshot) => embedders.for(snapshot),
    reader: openReader(config, undefined, embedderNow, (cause) =>
      log.warn({ cause: messageOf(cause) }, "chat reader failed"),
    ),
    timeZone: config.timeZone,
  });
  store.watch((change) => {
    if ("snapshot" in change) log.info({ snapshot: change.snapshot.id }, "took up a new snapshot");
    else log.error({ cause: messageOf(change.cause) }, "a new snapshot cannot be used; the old one goes on serving");
  });
  // The model starts while Discord is being greeted.
  void embedderNow().catch((cause) => log.warn({ cause: messageOf(cause) }, "the embedder cannot be used yet"));
  void keepEmbedded(config, stop.signal, (cause) => log.error({ cause: messageOf(cause) }, "embedding failed"));
  try {
    if (config.discord.token === null) await chatInTerminal(answerer, stop.signal);
    else await runBot(config, config.discord.token, answerer, log, stop.signal);
  } finally {
    stop.abort();
    await coverage.close();
  }
}

async function runBot(
  { discord, timeZone }: Config,
  token: string,
  answerer: ReturnType<typeof createAnswerer>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const { startBot } = await import("./discord/bot.js");
  const { apiBase, guildId } = discord;
  const bot = await startBot({ token, apiBase, guildId, answerer, timeZone, log });
  note(`ready: ${bot.name} is logged in. Invite it with ${bot.invite}`);
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  const lost = await Promise.race([bot.lost, stopped]);
  await bot.close();
  if (lost) throw lost;
}

/** Embeds now and whenever the seeds have changed, until the signal. */
async function keepEmbedded(config: Config, signal: AbortSignal, onFault: (cause: unknown) => void): Promise<void> {
  let embedded = "";
  while (!signal.aborted) {
    const mark = JSON.stringify(await folderMark(config.seedsDir));
    if (mark !== embedded) {
      embedded = mark;
      await embedInChild(config, signal).catch((cause) => {
        if (!signal.aborted) onFault(cause);
      });
    }
    await wait(LOOK_FOR_SEEDS_EVERY, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

const stop = new AbortController();
let asked = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    asked = true;
    stop.abort();
  });
}
try {
  await main(stop);
} catch (thrown) {
  // What breaks off because the program was asked to end is no fault.
  if (!asked) {
    note(describeFault(thrown));
    process.exitCode = 1;
  }
}
