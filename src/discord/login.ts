import { type Client, DiscordAPIError, Events, GatewayCloseCodes } from "discord.js";
import { Fault, messageOf } from "../coverage/fault.js";

/** How long Discord may take to let the bot in, in milliseconds. */
const LOGIN_PATIENCE_MS = 60_000;

const INTENTS: readonly number[] = [GatewayCloseCodes.InvalidIntents, GatewayCloseCodes.DisallowedIntents];

/** The fault for a gateway connection that Discord ended for good. */
export function faultOfClose(code: number): Fault {
  if (code === GatewayCloseCodes.AuthenticationFailed) return tokenRefused(code);
  if (INTENTS.includes(code)) {
    return new Fault("discord_intents_refused", `Discord refused the bot's intents (close code ${code}).`, {
      next: "Check the bot's intents in the Discord developer portal.",
      data: { code },
    });
  }
  return new Fault("discord_connection_refused", `Discord ended the connection for good (close code ${code}).`, {
    next: "Start the bot again; if it happens again, look the close code up in Discord's documentation.",
    data: { code },
  });
}

function tokenRefused(cause: unknown): Fault {
  return new Fault("discord_token_refused", "Discord does not accept the bot's token.", {
    next: "Copy the token anew from the Discord developer portal (Bot, Reset Token) into DISCORD_TOKEN.",
    cause,
  });
}

function loginFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
  if (code === "TokenInvalid" || (thrown instanceof DiscordAPIError && thrown.status === 401)) {
    return tokenRefused(thrown);
  }
  return new Fault("discord_unreachable", `Discord cannot be reached: ${messageOf(thrown)}`, {
    next: "Check the network and DISCORD_API_BASE, then start the bot again.",
    cause: thrown,
  });
}

/**
 * Logs in and waits until the bot is ready.
 * @throws Fault when Discord refuses the token or the intents, or cannot be reached in time.
 */
export async function logIn(client: Client<boolean>, token: string): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  try {
    // Characters that no header can carry are in no token either.
    if (!/^[\x21-\x7e]+$/.test(token)) throw tokenRefused("characters that no token has");
    return await new Promise<Client<true>>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("no answer in time")), LOGIN_PATIENCE_MS);
      client.once(Events.ClientReady, resolve);
      client.once(Events.ShardDisconnect, ({ code }) => reject(faultOfClose(code)));
      client.login(token).catch(reject);
    });
  } catch (thrown) {
    await client.destroy();
    throw loginFault(thrown);
  } finally {
    clearTimeout(timer);
  }
}
