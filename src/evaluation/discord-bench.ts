import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readEnvironment } from "../config.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { Store } from "../vectorstore/snapshot/open-store.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";
import { coverageQuestions } from "./coverage-questions.js";
import { Crowd, type Fare } from "./crowd.js";
import { type Burst, burstOf, type Soak, soakOf } from "./load.js";
import { benchSuggestions, type SuggestionBench } from "./suggestion-bench.js";

/** What the bot bears, as a process of its own with the extractive reader. */
export interface DiscordBench {
  /** What the machine did before: the average of the last minute, of how many processors. */
  readonly load: { readonly average: number; readonly processors: number };
  /** `/ask` at the moment when the bot says that it is ready; a process of its own. */
  readonly justStarted: Burst;
  /** Milliseconds from ready until the bot had warmed itself up, as it does when nobody asks: the rounds begin then. */
  readonly atRestAfter: number;
  /** Rounds of `/ask`. */
  readonly slash: readonly Burst[];
  /** Rounds of mentions and direct messages. */
  readonly messages: readonly Burst[];
  readonly soak: Soak | null;
  readonly suggestions: SuggestionBench;
}

/** What is asked of the bench. */
export interface DiscordBenchOptions {
  /** How often the bursts are repeated. */
  readonly rounds: number;
  /** Questions of the soak; 0 leaves it out. */
  readonly soak: number;
  readonly onProgress: (done: string) => void;
}

/** Titles that a member's typing is matched with. */
const TITLES = 20_000;
const MEMBERS = 100;
const BURST = 200;
/** Discord takes five messages in five seconds a channel, so that a busy server talks in many. */
const CHANNELS = 50;

/**
 * Puts a crowd of members before the built bot, which runs as a process of its own over the published store.
 * @throws Fault when nothing is published or the bot does not start
 */
export async function benchDiscord(config: Config, options: DiscordBenchOptions): Promise<DiscordBench> {
  const { rounds, soak, onProgress } = options;
  const [average = 0] = loadavg();
  const load = { average, processors: availableParallelism() };
  const store = await Store.open(config.storeDir);
  const questions = await store.use((snapshot) => coverageQuestions(snapshot, (rounds * 2 + 1) * BURST + soak));
  await store.close();
  const members = Array.from({ length: MEMBERS }, (_, number) => ({ name: `member${number}` }));
  const channels = Array.from({ length: CHANNELS }, (_, number) => `channel${number}`);
  const discord = await startStandIn({ guilds: [{ name: "Crowd", channels, members }], identify: { interval: 0 } });
  const folder = await mkdtemp(join(tmpdir(), "coverage-bot-bench-"));
  let bot: BotProcess | null = null;
  try {
    const started = () => startBotProcess(environmentOf(config, discord, folder));
    const crowd = new Crowd(discord);
    const slashBurst = () =>
      burstOf(questions.splice(0, BURST).map((question, i) => () => askCommand(crowd, question, i)));
    const messageBurst = () =>
      burstOf(questions.splice(0, BURST).map((question, i) => () => write(crowd, question, i)));
    bot = await started();
    const justStarted = await slashBurst();
    await bot.stop();
    onProgress("just started");
    bot = await started();
    const atRestAfter = await bot.atRest();
    const slash: Burst[] = [];
    const messages: Burst[] = [];
    for (let round = 0; round < rounds; round += 1) {
      slash.push(await slashBurst());
      messages.push(await messageBurst());
      onProgress(`round ${round + 1} of ${rounds}`);
    }
    const ask = (question: string, i: number) => askCommand(crowd, question, i);
    const soaked = soak === 0 ? null : await soakOf(questions, ask, bot, onProgress);
    const suggestions = await benchSuggestions(TITLES);
    return { load, justStarted, atRestAfter, slash, messages, soak: soaked, suggestions };
  } finally {
    await bot?.stop();
    await discord.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `/ask` of one of the members, in one of the channels. */
function askCommand(crowd: Crowd, question: string, number: number): Promise<Fare> {
  return crowd.slash(`member${number % MEMBERS}`, `channel${number % CHANNELS}`, question);
}

/** A direct message of each member first, then a mention of each. */
function write(crowd: Crowd, question: string, number: number): Promise<Fare> {
  return crowd.write(`member${number % MEMBERS}`, number < MEMBERS ? "dm" : `channel${number % CHANNELS}`, question);
}

/** A state of its own, and no model: what is measured is the bot. */
function environmentOf(
  { seedsDir, storeDir, modelDir }: Config,
  { token, apiBase }: { readonly token: string; readonly apiBase: string },
  stateDir: string,
): NodeJS.ProcessEnv {
  return {
    ...readEnvironment(),
    DISCORD_TOKEN: token,
    DISCORD_API_BASE: apiBase,
    DISCORD_GUILD_ID: "",
    OPENAI_API_KEY: "",
    OPENAI_BASE_URL: "",
    SEEDS_DIR: seedsDir,
    VECTORSTORE_DIR: storeDir,
    EMBEDDING_MODEL_DIR: modelDir,
    STATE_DIR: stateDir,
    LOG_LEVEL: "warn",
  };
}
