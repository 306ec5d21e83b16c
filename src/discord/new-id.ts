import { randomBytes } from "node:crypto";

/** Twelve random characters, 72 bits: enough that nobody guesses the id of another's private answer. */
export function newId(): string {
  return randomBytes(9).toString("base64url");
}
