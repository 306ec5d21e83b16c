import type { RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Ports } from "../room.js";
import { article } from "./article.js";
import { articles } from "./articles.js";
import { ask } from "./ask.js";
import { checkBody } from "./check.js";
import type { SlashCommand } from "./command.js";
import { forget } from "./forget.js";
import { help } from "./help.js";
import { search } from "./search.js";
import { settings } from "./settings.js";
import { status } from "./status.js";

/** Every slash command of the bot. */
const COMMANDS: readonly SlashCommand[] = [ask, search, articles, article, status, help, forget, settings];

/** What Discord is told of the commands that can be offered with the parts there are. */
export function offeredCommands(ports: Ports): RESTPostAPIApplicationCommandsJSONBody[] {
  const slash = COMMANDS.filter((command) => command.offered(ports)).map((command) => command.body);
  return ports.verify === null ? slash : [...slash, checkBody];
}

/** The slash command of this name. */
export function commandNamed(name: string): SlashCommand | null {
  return COMMANDS.find((command) => command.body.name === name) ?? null;
}
