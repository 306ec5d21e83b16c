import { Fault, messageOf } from "../coverage/fault.js";

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
    return await run();
  } catch (thrown) {
    return failedFinding(check, thrown);
  }
}

/** What a check found that threw. */
export function failedFinding(check: string, thrown: unknown): Finding {
  const next = thrown instanceof Fault ? thrown.next : "set LOG_LEVEL=debug and look at what the bot logs";
  return { check, state: "failed", message: messageOf(thrown), next };
}
