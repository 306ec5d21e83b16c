import type { FieldError } from "./api-error.js";

/**
 * Discord's API ignores what it does not know; the stand-in does not, because a misspelt key is a mistake of the sender.
 * discord.js, though, writes one and the same set of fields to every route that takes a message and a `type` to threads
 * that grow from one, and `nsfw` is documented for commands but missing in the published schema: these are let through.
 */
const LET_THROUGH = new Set([
  "tts",
  "nonce",
  "enforce_nonce",
  "message_reference",
  "sticker_ids",
  "flags",
  "username",
  "type",
  "nsfw",
]);

/** The keys of `body` that the schema dropped from `parsed`. */
export function unknownKeys(body: unknown, parsed: unknown, path: readonly (string | number)[] = []): FieldError[] {
  if (Array.isArray(body) && Array.isArray(parsed)) {
    return body.flatMap((one, index) => unknownKeys(one, parsed[index], [...path, index]));
  }
  if (!isRecord(body) || !isRecord(parsed)) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (Object.hasOwn(parsed, key)) return unknownKeys(value, parsed[key], [...path, key]);
    if (LET_THROUGH.has(key)) return [];
    return [{ path: [...path, key], code: "UNKNOWN_KEY", message: `The field ${key} is not known here.` }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
