import { z } from "zod";
import type { Config } from "../config.js";
import { Fault, messageOf } from "../coverage/fault.js";
import type { Finding } from "./finding.js";

const TIMEOUT = 10_000;
const applicationSchema = z.object({ id: z.string(), name: z.string() });

/**
 * View channels, send messages, embed links, read message history, create public threads, send messages in threads.
 * @see https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
 */
const PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 35n) | (1n << 38n);

/** Asks Discord who the token belongs to, and makes the invite link. */
export async function checkDiscord({ discord }: Config): Promise<Finding> {
  if (discord.token === null) {
    const next = "set DISCORD_TOKEN in .env to let the bot log in";
    return { check: "discord", state: "warning", message: "no token: the bot does not log in to Discord", next };
  }
  const { status, body } = await ask(`${discord.apiBase}/v10/applications/@me`, discord.token);
  if (status === 401) {
    throw new Fault("discord_token_refused", "Discord refused the token (401)", {
      next: "copy the token anew from Discord's developer portal (Bot, Reset Token) into DISCORD_TOKEN in .env",
    });
  }
  const application = applicationSchema.safeParse(body);
  if (!application.success) {
    throw new Fault("discord_failed", `${discord.apiBase} answered ${status}`, {
      next: "check DISCORD_API_BASE; try again later",
    });
  }
  const { id, name } = application.data;
  const invite = `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
  return { check: "discord", state: "ok", message: `the token is of ${name}; invite it with ${invite}` };
}

async function ask(url: string, token: string): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch (cause) {
    const next = "check the network and DISCORD_API_BASE";
    throw new Fault("discord_unreachable", `${url} cannot be reached (${messageOf(cause)})`, { next, cause });
  }
}
