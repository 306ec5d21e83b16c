import type { Fault } from "../coverage/fault.js";
import { describeFault } from "./describe-fault.js";
import { note } from "./print.js";

/** Says on stderr that the local model cannot be used and words alone must do. */
export function noteWordsAlone({ message, next }: Fault): void {
  note(`${message} Searching by words alone.\nNext: ${next}`);
}

/** Says on stderr that the chat model failed and sentences of the coverage answer instead. */
export function noteChatFault(fault: Fault): void {
  note(`The chat model could not be used; the extractive reader answers. ${describeFault(fault)}`);
}
