import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { Log } from "./log.js";

/** The secret in a route: the token of an interaction, with which anyone could answer in the bot's name for 15 minutes. */
const TOKEN = /(\/(?:webhooks|interactions)\/\d+\/)[^/?]+/;

/** What may be logged of an error of Discord's API: it carries the request with the member's words and the token. */
function withoutRequest(err: unknown): unknown {
  if (err instanceof DiscordAPIError || err instanceof HTTPError) {
    const { name, message, status, method } = err;
    const code = err instanceof DiscordAPIError ? err.code : null;
    return { type: name, message, code, status, method, url: withoutToken(err.url) };
  }
  if (err instanceof RateLimitError) {
    const { name, message, method, retryAfter, global } = err;
    return { type: name, message, method, retryAfter, global, url: withoutToken(err.url) };
  }
  return err;
}

function withoutToken(url: string): string {
  return url.replace(TOKEN, "$1…");
}

/** A log that keeps what members wrote, and the tokens of their interactions, out of the errors of Discord's API. */
export function discreet(log: Log): Log {
  const cleaned = (data: object): object => ("err" in data ? { ...data, err: withoutRequest(data.err) } : data);
  return {
    debug: (data, message) => log.debug(cleaned(data), message),
    info: (data, message) => log.info(cleaned(data), message),
    warn: (data, message) => log.warn(cleaned(data), message),
    error: (data, message) => log.error(cleaned(data), message),
  };
}
