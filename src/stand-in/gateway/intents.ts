import { GatewayIntentBits } from "discord-api-types/v10";
import type { PrivilegedIntent } from "../world/model.js";

const PRIVILEGED: readonly PrivilegedIntent[] = ["MessageContent", "GuildMembers", "GuildPresences"];

const KNOWN = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === "number")
  .reduce((all, bit) => all | bit, 0);

/** @returns the close code for intents that may not be asked for: 4013 invalid, 4014 not allowed; null when all may */
export function intentsRefusal(intents: number, enabled: ReadonlySet<PrivilegedIntent>): 4013 | 4014 | null {
  if (!Number.isInteger(intents) || intents < 0 || (intents & ~KNOWN) !== 0) return 4013;
  const asked = PRIVILEGED.filter((name) => (intents & GatewayIntentBits[name]) !== 0);
  return asked.every((name) => enabled.has(name)) ? null : 4014;
}
