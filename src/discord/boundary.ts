import { Fault } from "../coverage/fault.js";
import { isMemberClosed } from "./delivery/discord-error.js";
import { Refusal, sentenceFor } from "./failure.js";
import type { Phrases } from "./locales/phrases.js";
import type { Log } from "./log.js";

/** One thing that Discord asked of the bot, as the boundary sees it. */
export interface Undertaking {
  readonly log: Log;
  /** What it is, for the log. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The language of the one who asked, as far as it is known by now. */
  phrases(): Phrases;
  /** Tells the one who asked where they asked, or privately. */
  tell(sentence: string, privately: boolean): Promise<void>;
}

/** Refusals are the bot at work, everything else is for the people who run it. */
function report(log: Log, thrown: unknown, data: Readonly<Record<string, unknown>>): void {
  if (thrown instanceof Refusal) log.info({ ...data, reason: thrown.message }, "refused");
  else if (thrown instanceof Fault) {
    log.error({ ...data, err: thrown, code: thrown.code, next: thrown.next, ...thrown.data }, thrown.message);
  } else log.error({ ...data, err: thrown }, "failed");
}

/** There is nowhere left to tell them. */
function noteClosed({ log, data }: Undertaking): void {
  log.info(data, "the member takes no direct messages");
}

/**
 * The one boundary between Discord and the bot: whatever the work throws is logged with its cause and told to the one who
 * asked as a plain sentence in their language. Never rejects.
 */
export async function withinBoundary(undertaking: Undertaking, work: () => Promise<void>): Promise<void> {
  const { log, data } = undertaking;
  try {
    await work();
  } catch (thrown) {
    if (isMemberClosed(thrown)) return noteClosed(undertaking);
    report(log, thrown, data);
    try {
      const privately = thrown instanceof Refusal && thrown.privately;
      await undertaking.tell(sentenceFor(thrown, undertaking.phrases()), privately);
    } catch (second) {
      if (isMemberClosed(second)) return noteClosed(undertaking);
      log.error({ ...data, err: second }, "the reason could not be delivered");
    }
  }
}
