import { z } from "zod";
import type { DraftClaim } from "../verify/verify-claim.js";

/** The form of a reply as JSON Schema, for servers that hold a model to it (OpenAI's strict subset: all required, nothing else). */
export const REPLY_SCHEMA = {
  type: "object",
  properties: {
    claims: {
      type: "array",
      items: {
        type: "object",
        properties: {
          // A server that holds a model to this has it write in this order: who has copied a sentence words it as it stands.
          quotes: {
            type: "array",
            items: {
              type: "object",
              properties: { passage: { type: "integer" }, quote: { type: "string" } },
              required: ["passage", "quote"],
              additionalProperties: false,
            },
          },
          text: { type: "string" },
        },
        required: ["quotes", "text"],
        additionalProperties: false,
      },
    },
  },
  required: ["claims"],
  additionalProperties: false,
} as const;

/** What is read is more lenient than what is asked for: a claim without quotes is refused later, with its reason. */
const draftSchema = z.object({
  text: z.string(),
  quotes: z.array(z.object({ passage: z.coerce.number().int(), quote: z.string() })).default([]),
});

/** Where the claims begin: in the object that was asked for, or in a bare array. */
const BEGIN = /"claims"\s*:\s*\[|^\s*(?:```(?:json)?\s*)?\[/u;
const THOUGHTS = /^\s*<think>/u;
const THOUGHTS_END = "</think>";

/** One element of the claims: a draft, or null for something else. */
export type ScannedClaim = DraftClaim | null;

/**
 * Reads claims out of a reply while it streams: each as soon as its closing brace is there, so that nothing unfinished is
 * ever looked at. Text around the JSON (a code fence, thoughts in front) is passed over.
 */
export class ReplyScanner {
  #text = "";
  /** Where the next unread character of the claims' array is; -1 before the array began. */
  #at = -1;
  #objectStart = -1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #closed = false;

  /** Whether the array of claims has begun. */
  get begun(): boolean {
    return this.#at >= 0;
  }

  /** Whether it has ended, so that nothing is missing. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Takes the next piece of the reply and gives the claims that it completes. */
  push(piece: string): ScannedClaim[] {
    this.#text += piece;
    if (this.#at < 0) this.#begin();
    const claims: ScannedClaim[] = [];
    if (this.#at < 0) return claims;
    for (; this.#at < this.#text.length && !this.#closed; this.#at++) {
      if (this.#step(this.#text[this.#at] ?? "")) {
        claims.push(readDraft(this.#text.slice(this.#objectStart, this.#at + 1)));
      }
    }
    return claims;
  }

  #begin(): void {
    if (THOUGHTS.test(this.#text)) {
      const end = this.#text.indexOf(THOUGHTS_END);
      if (end < 0) return;
      this.#text = this.#text.slice(end + THOUGHTS_END.length);
    }
    const begin = BEGIN.exec(this.#text);
    if (begin !== null) this.#at = begin.index + begin[0].length;
  }

  /** Takes one character in; true when it closes an element of the array. */
  #step(character: string): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (character === "\\") this.#escaped = true;
      else if (character === '"') this.#inString = false;
      return false;
    }
    if (character === '"') this.#inString = true;
    else if (character === "{" || character === "[") {
      if (this.#depth === 0) this.#objectStart = this.#at;
      this.#depth += 1;
    } else if (character === "}" || character === "]") {
      if (this.#depth === 0) this.#closed = true;
      else this.#depth -= 1;
      return this.#depth === 0 && !this.#closed;
    }
    return false;
  }
}

function readDraft(json: string): ScannedClaim {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
