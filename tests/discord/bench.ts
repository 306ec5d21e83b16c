import type { Answer } from "../../src/answer/answer.js";
import type { AskRequest } from "../../src/answer/answerer.js";
import { startBot } from "../../src/discord/bot.js";
import type { BotOptions, RunningBot } from "../../src/discord/bot-options.js";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/stand-in/stand-in.js";
import { RecordedLog } from "../fakes/recorded-log.js";
import { ScriptedAnswerer } from "../fakes/scripted-answerer.js";

/** A bot that is logged in to a Discord of its own. */
export interface Bench {
  readonly discord: StandIn;
  readonly bot: RunningBot;
  readonly log: RecordedLog;
  readonly answerer: ScriptedAnswerer;
  close(): Promise<void>;
}

/** How a bench differs from the usual one. */
export interface BenchOptions {
  readonly bot?: Partial<BotOptions>;
  readonly discord?: StandInOptions;
}

/** Starts the real bot against the stand-in; it says what the script says. */
export async function openBench(
  script: (request: AskRequest) => Answer | Promise<Answer>,
  options: BenchOptions = {},
): Promise<Bench> {
  // A busy machine may hold the bot up longer than Discord waits; one that is started again is let in at once.
  const discord = await startStandIn({ firstAnswerMs: 20_000, identify: { interval: 0 }, ...options.discord });
  const log = new RecordedLog();
  const answerer = new ScriptedAnswerer(script);
  try {
    const bot = await startBot({ token: discord.token, apiBase: discord.apiBase, answerer, log, ...options.bot });
    const close = async () => {
      await bot.close(0);
      await discord.close();
    };
    return { discord, bot, log, answerer, close };
  } catch (thrown) {
    await discord.close();
    throw thrown;
  }
}
