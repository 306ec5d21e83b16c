import { type Logger, pino } from "pino";
import type { Answerer } from "./answer/answerer.js";
import { createExtractiveReader } from "./answer/extractive/extractive-reader.js";
import { createAnswerer } from "./answer/pipeline.js";
import { AnswerLog } from "./answer-log.js";
import { Attendance } from "./attendance.js";
import { coveragePort, searchPort, verifyPort } from "./bot-ports.js";
import { makeFolder } from "./cli/make-folder.js";
import { nextStep } from "./cli/next-step.js";
import { type OpenCoverage, openCoverage } from "./cli/open-coverage.js";
import { openChatModel, openReader } from "./cli/open-reader.js";
import { note } from "./cli/print.js";
import { runCommand } from "./cli/run-command.js";
import { type StartCall, startCommand } from "./cli/start-command.js";
import { type Config, readConfig } from "./config.js";
import { Fault, messageOf } from "./coverage/fault.js";
import type { BotOptions } from "./discord/bot-options.js";
import { ExampleQuestions } from "./example-questions.js";
import { keepEmbedded } from "./keep-embedded.js";
import type { OpenPreview, PreviewParts } from "./open-preview.js";
import { previewStateDir } from "./preview/preview-state.js";
import { openState } from "./state/open-state.js";
import { describeLogLine } from "./terminal-log.js";
import type { Snapshot } from "./vectorstore/snapshot/snapshot.js";
import { warmUp } from "./warm-up.js";

/** The composition root: what is published answers at once, changed seeds are embedded beside it. */
async function main(call: StartCall, stop: AbortController): Promise<void> {
  const config = readConfig(call);
  const log = openLog(config.logLevel);
  const embedding = await keepEmbedded(config, stop.signal);
  const coverage = await openMended(config, embedding.firstRun);
  const { store, embedders, cosines, aliases } = coverage;
  const embedderNow = () => embedders.for(store.current);
  const embedderFor = (snapshot: Snapshot) => embedders.for(snapshot);
  const tryingOut = config.discord.token === null || call.preview;
  const stateDir = tryingOut ? previewStateDir(config.stateDir) : config.stateDir;
  await makeFolder("state", stateDir);
  const state = await openState({ folder: stateDir, log });
  const { cache } = state;
  const { timeZone, dailyTokens: perDay } = config;
  const model = openChatModel(config, state.tokenBudget({ perDay, timeZone }));
  const { onAnswer, onFault } = new AnswerLog(log);
  const reader = openReader(config, undefined, { model, cosines, aliases }, onFault);
  const suggestingReader = createExtractiveReader({ cosines });
  const answering = { store, embedderFor, timeZone };
  const memory = { cache, suggestingReader, rewritingModel: model };
  const attendance = new Attendance();
  const answerer = attendance.attend(createAnswerer({ ...answering, ...memory, reader, onAnswer }));
  const { ask } = createAnswerer({ ...answering, reader: suggestingReader });
  const answers = (question: string) => ask({ question });
  const examples = new ExampleQuestions();
  const keepCurrent = () =>
    state.keepOnly(
      store.current.id,
      store.current.catalog.map(({ id }) => id),
    );
  await keepCurrent();
  const portParts = {
    store,
    embedderFor,
    timeZone,
    reader: reader.name,
    cosines,
    answers,
    examples,
  };
  const ports = {
    search: searchPort(portParts),
    coverage: coveragePort(portParts),
    verify: verifyPort(portParts),
    state,
  };
  const previewParts = { config, store, answerer, reader: reader.name, log, signal: stop.signal };
  const preview = tryingOut ? await showPreview(previewParts) : null;
  let isWarm = false;
  // The model starts, and is warmed up, while Discord is being greeted; or once the first vectors have come, which take all there is.
  const warm = async () => {
    const embedder = await embedderNow();
    // A server would be paid for what nobody asked.
    if (isWarm || embedder?.provider === "openai" || store.current.manifest.pendingVectors > 0) return;
    isWarm = true;
    await warmUp({ store, examples, answers, quiet: () => attendance.quiet(), signal: stop.signal });
    log.debug({}, "warmed up");
  };
  const warmInTime = () =>
    void warm().catch((cause) => log.warn({ cause: messageOf(cause) }, "the bot could not be warmed up"));
  warmInTime();
  store.watch((change) => {
    if ("snapshot" in change) {
      log.info({ snapshot: change.snapshot.id }, "took up a new snapshot");
      void keepCurrent().catch((err) => log.error({ err }, "what left the coverage could not be forgotten"));
      preview?.coverageChanged();
      warmInTime();
    } else log.error({ cause: messageOf(change.cause) }, "a new snapshot cannot be used; the old one goes on serving");
  });
  embedding.watch({
    onEmbedded: async () => preview?.seedsEmbedded(),
    onFault: ({ message, next }) => {
      log.error({ cause: message, next: nextStep(next) }, "embedding failed");
      preview?.seedsRefused();
    },
  });
  try {
    const login = { ...(preview?.discord ?? config.discord), timeZone, ...ports };
    const greeting = (invite: string) => (preview ? `Talk to it on ${preview.url}` : `Invite it with ${invite}`);
    await runBot(login, preview?.answerer ?? answerer, log, stop.signal, greeting);
  } finally {
    stop.abort();
    await preview?.close();
    await coverage.close();
    state.close();
  }
}

/** Lines of JSON for programs; on a terminal what matters, in plain words. */
function openLog(level: Config["logLevel"]): Logger {
  if (!process.stderr.isTTY) return pino({ level: level ?? "info" }, pino.destination(2));
  return pino({ level: level ?? "warn" }, { write: (json: string) => note(describeLogLine(json)) });
}

/** Opens what is published; a store that is damaged, or of another version, once the first run has built it anew. */
async function openMended(config: Config, firstRun: Promise<unknown>): Promise<OpenCoverage> {
  try {
    return await openCoverage(config);
  } catch (thrown) {
    if (!(thrown instanceof Fault) || !["store_damaged", "store_mismatch"].includes(thrown.code)) throw thrown;
    note(`${thrown.message} It is being built anew.`);
    await firstRun;
    return openCoverage(config);
  }
}

/** The preview, which a bot in Discord never loads. */
async function showPreview(parts: PreviewParts): Promise<OpenPreview> {
  const { openPreview } = await import("./open-preview.js");
  return openPreview(parts);
}

/** Logs the bot in and waits for its end. @param greeting what the line that says `ready` goes on with */
async function runBot(
  { token, ...login }: Config["discord"] & Pick<BotOptions, "timeZone" | "search" | "coverage" | "verify" | "state">,
  answerer: Answerer,
  log: Logger,
  signal: AbortSignal,
  greeting: (invite: string) => string,
): Promise<void> {
  const { startBot } = await import("./discord/bot.js");
  const bot = await startBot({ ...login, token: token ?? "", answerer, log });
  note(`ready: ${bot.name} is logged in. ${greeting(bot.invite)}`);
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  const lost = await Promise.race([bot.lost, stopped]);
  await bot.close();
  if (lost) throw lost;
}

// A promise that a library forgot must not end a bot that goes on answering.
process.on("unhandledRejection", (cause) => note(`A background task failed: ${messageOf(cause)}`));
const stop = new AbortController();
let asked = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    asked = true;
    stop.abort();
  });
}
const start = (call: StartCall) =>
  main(call, stop).catch((thrown) => {
    // What breaks off because the program was asked to end is no fault.
    if (!asked) throw thrown;
  });
await runCommand(startCommand(process.argv.slice(2), start));
