import type { Ports } from "../room.js";
import { ask } from "./ask.js";
import type { SlashCommand } from "./command.js";
import { help } from "./help.js";

/** Every slash command of the bot. */
const COMMANDS: readonly SlashCommand[] = [ask, help];

/** The commands that can be offered with the parts there are, in the order Discord lists them. */
export function offeredCommands(ports: Ports): SlashCommand[] {
  return COMMANDS.filter((command) => command.offered(ports));
}

/** The command of this name. */
export function commandNamed(name: string): SlashCommand | null {
  return COMMANDS.find((command) => command.body.name === name) ?? null;
}
