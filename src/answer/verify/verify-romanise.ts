import { soundOfHangul as hear } from "../../coverage/romanised-sound.js";
import { remembering } from "./verify-memo.js";

/** `soundOfHangul`, remembered: the same passages are compared with name after name. */
export const soundOfHangul = remembering(hear, 20_000);
