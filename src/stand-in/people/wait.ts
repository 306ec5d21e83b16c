import type { World } from "../world/world.js";

/** How long to wait for the bot unless told otherwise. */
export const PATIENCE_MS = 10_000;

const POLL_MS = 50;

/**
 * Waits until `check` returns something, looking now, after every change and every few milliseconds: what is waited for
 * may lie outside the world.
 * @param what for the error: what was waited for
 * @throws Error when it does not come in time
 */
export function waitFor<T>(
  world: World,
  what: string,
  check: () => T | undefined | false,
  timeoutMs = PATIENCE_MS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(poll);
      stop();
      settle();
    };
    const look = () => {
      try {
        const found = check();
        if (found !== undefined && found !== false) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`Waited ${timeoutMs} ms for ${what}`))), timeoutMs);
    const poll = setInterval(() => look(), POLL_MS);
    const stop = world.listen(look);
    look();
  });
}
