import type { Config } from "../config.js";
import type { Fault } from "../coverage/fault.js";
import { describeFault } from "./describe/describe-fault.js";
import { nextStep } from "./next-step.js";
import { note } from "./print.js";

/** Says on stderr that the local model cannot be used and words alone must do. */
export function noteWordsAlone({ message, next }: Fault): void {
  note(`${message} Searching by words alone.\nNext: ${nextStep(next)}`);
}

/**
 * Says on stderr what to do about files that were left out, whose reasons stand above.
 * @param command to run when they are mended
 */
export function noteSkipped(count: number, { seedsDir }: Pick<Config, "seedsDir">, command: string): void {
  if (count === 0) return;
  note(`Next: mend what was skipped, or move it out of ${seedsDir}; then ${nextStep(command)}`);
}

/** Says on stderr that the chat model failed and sentences of the coverage answer instead. */
export function noteChatFault(fault: Fault): void {
  note(`The chat model could not be used; the extractive reader answers. ${describeFault(fault)}`);
}
