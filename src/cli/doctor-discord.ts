import { z } from "zod";
import type { Config } from "../config.js";
import { Fault, messageOf } from "../coverage/fault.js";
import type { Finding } from "./finding.js";

const TIMEOUT = 10_000;
const applicationSchema = z.object({ id: z.string(), name: z.string() });
const guildsSchema = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string().regex(/^\d+$/u) }));

/**
 * What the bot needs in a server.
 * @see https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
 */
const NEEDED: Readonly<Record<string, bigint>> = {
  "View Channels": 1n << 10n,
  "Send Messages": 1n << 11n,
  "Embed Links": 1n << 14n,
  "Read Message History": 1n << 16n,
  "Create Public Threads": 1n << 35n,
  "Send Messages in Threads": 1n << 38n,
};
const ADMINISTRATOR = 1n << 3n;

/** Asks Discord who the token belongs to and what the bot may do in its servers, and makes the invite link. */
export async function checkDiscord({ discord }: Config): Promise<Finding> {
  const { token, apiBase, guildId } = discord;
  if (token === null) {
    const next = "set DISCORD_TOKEN in .env to let the bot log in";
    return { check: "discord", state: "warning", message: "no token: the bot does not log in to Discord", next };
  }
  const { id, name } = await ask(apiBase, "/applications/@me", token, applicationSchema);
  const guilds = await ask(apiBase, "/users/@me/guilds", token, guildsSchema);
  const permissions = Object.values(NEEDED).reduce((all, one) => all | one, 0n);
  const invite = `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=${permissions}`;
  const message = `the token is of ${name}, which is in ${guilds.length} servers; invite it with ${invite}`;
  if (guildId !== null && !guilds.some((guild) => guild.id === guildId)) {
    const next = "invite the bot to that server with this link, or correct DISCORD_GUILD_ID in .env";
    return { check: "discord", state: "failed", message: `${message}; it is not in server ${guildId}`, next };
  }
  const lacking = guilds.flatMap((guild) => {
    const names = missingIn(BigInt(guild.permissions));
    return names.length === 0 ? [] : [`${guild.name} (${names.join(", ")})`];
  });
  if (lacking.length === 0) return { check: "discord", state: "ok", message };
  const next = "give the bot's role these permissions in the server's settings, or invite it again with this link";
  return {
    check: "discord",
    state: "warning",
    message: `${message}; it lacks permissions in ${lacking.join("; ")}`,
    next,
  };
}

function missingIn(granted: bigint): string[] {
  if ((granted & ADMINISTRATOR) !== 0n) return [];
  return Object.entries(NEEDED).flatMap(([name, bit]) => ((granted & bit) === 0n ? [name] : []));
}

/** Reads from Discord. @throws Fault that says what to do, and holds no token */
async function ask<T>(apiBase: string, path: string, token: string, schema: z.ZodType<T>): Promise<T> {
  const url = `${apiBase}/v10${path}`;
  const headers = { authorization: `Bot ${token}` };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) }).catch((cause) => {
    const next = "check the network and DISCORD_API_BASE";
    throw new Fault("discord_unreachable", `${url} cannot be reached (${messageOf(cause)})`, { next, cause });
  });
  if (response.status === 401) {
    throw new Fault("discord_token_refused", "Discord refused the token (401)", {
      next: "copy the token anew from Discord's developer portal (Bot, Reset Token) into DISCORD_TOKEN in .env",
    });
  }
  const body = schema.safeParse(await response.json().catch(() => null));
  if (response.ok && body.success) return body.data;
  const next = "check DISCORD_API_BASE; try again later";
  throw new Fault("discord_failed", `${url} answered ${response.status}`, { next });
}
