import type { SendableChannels } from "discord.js";
import type { Log } from "../log.js";

/** Discord shows typing for ten seconds. */
const INTERVAL_MS = 8_000;

/** Shows typing in channels while answers are on their way: once for all of a channel, since Discord limits it. */
export class Typing {
  readonly #log: Log;
  readonly #channels = new Map<string, { answers: number; readonly timer: NodeJS.Timeout }>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Shows typing until the function it returns is called, any number of times. */
  start(channel: SendableChannels): () => void {
    const shown = this.#channels.get(channel.id);
    if (shown !== undefined) shown.answers += 1;
    else {
      this.#show(channel);
      const timer = setInterval(() => this.#show(channel), INTERVAL_MS);
      this.#channels.set(channel.id, { answers: 1, timer });
    }
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#end(channel.id);
    };
  }

  #end(channel: string): void {
    const shown = this.#channels.get(channel);
    if (shown === undefined) return;
    shown.answers -= 1;
    if (shown.answers > 0) return;
    clearInterval(shown.timer);
    this.#channels.delete(channel);
  }

  #show(channel: SendableChannels): void {
    channel.sendTyping().catch((err: unknown) => this.#log.debug({ err }, "typing could not be shown"));
  }
}
