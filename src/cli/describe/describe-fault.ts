import { Fault, messageOf } from "../../coverage/fault.js";
import { nextStep } from "../next-step.js";
import { systemFault } from "../system-fault.js";

/** Whatever was thrown, as a fault that says what to do next. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const message = `Something unexpected failed: ${messageOf(thrown)}`;
  return systemFault(thrown) ?? new Fault("unexpected", message, { next: "npm run doctor", cause: thrown });
}

/** A fault in two lines: what happened, what to do next. */
export function describeFault(thrown: unknown): string {
  const { message, next } = faultOf(thrown);
  return `${message}\nNext: ${nextStep(next)}`;
}
