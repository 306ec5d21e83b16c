import { Fault } from "../../coverage/fault.js";

/** Faults of the local model: until they are mended, words alone must do. */
const CODES: ReadonlySet<string> = new Set(["model_missing", "model_damaged", "model_unsupported", "model_stopped"]);

/** Whether the local model cannot be used, which is no reason to do nothing. */
export function isUnusableModel(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault && CODES.has(thrown.code);
}
