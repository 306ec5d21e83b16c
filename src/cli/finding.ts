import { Fault, messageOf } from "../coverage/fault.js";
import { nextStep } from "./next-step.js";
import { systemFault } from "./system-fault.js";

/** What one check of the doctor found. */
export interface Finding {
  readonly check: string;
  readonly state: "ok" | "warning" | "failed";
  readonly message: string;
  /** What to do; always there when it failed. */
  readonly next?: string;
}

/** Runs a check; what it throws is what it found. */
export async function finding(check: string, run: () => Promise<Finding>): Promise<Finding> {
  try {
    const { next, ...found } = await run();
    return next === undefined ? found : { ...found, next: nextStep(next) };
  } catch (thrown) {
    return failedFinding(check, thrown);
  }
}

/** What a check found that threw. */
export function failedFinding(check: string, thrown: unknown): Finding {
  const fault = thrown instanceof Fault ? thrown : systemFault(thrown);
  const next = fault?.next ?? "look at this message in the bot's log, which LOG_LEVEL=debug makes longer";
  return { check, state: "failed", message: fault?.message ?? messageOf(thrown), next: nextStep(next) };
}
