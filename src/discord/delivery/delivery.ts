import { setTimeout as wait } from "node:timers/promises";
import type { PermissionPhrases } from "../locales/phrases.js";
import type { Outgoing } from "../render/outgoing.js";
import { isPassingTrouble } from "./discord-error.js";

/** The way an answer goes back to where its question came from. */
export interface Delivery {
  /** Permissions that the bot lacks there and that would make the answer better. */
  readonly lacks: readonly (keyof PermissionPhrases)[];
  /** Shows a passing state. Throws when Discord refuses. */
  passing(content: string): Promise<void>;
  /** Shows the final state and resolves with the ids of its messages, the first of which carries the buttons. */
  final(messages: readonly Outgoing[]): Promise<readonly string[]>;
}

/**
 * Waits before each further try, in milliseconds. discord.js has tried a request four times in a row before it gives up on
 * a 5xx; these tries outlast a hiccup of half a minute and end long before an interaction's token does (15 minutes).
 */
const PAUSES: readonly number[] = [1_000, 5_000, 20_000];

/**
 * Does the work again after a pause while Discord itself is in trouble.
 * @param pauses before each further try, in milliseconds
 */
export async function withPatience<T>(work: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (thrown) {
      if (!isPassingTrouble(thrown)) throw thrown;
      await wait(pause);
    }
  }
  return work();
}

/** No message of the bot pings anyone, whatever its text says. */
export const NO_MENTIONS = { parse: [], repliedUser: false };
