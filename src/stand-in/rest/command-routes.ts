import { ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import type { RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { commandsOf, replaceCommands, shownCommand } from "../engine/commands.js";
import { type FieldError, invalidFormBody } from "../rules/api-error.js";
import { commandListErrors } from "../rules/command-rules.js";
import { refusal } from "../rules/refusals.js";
import { fits } from "../rules/schema.js";
import { guildOf } from "./access.js";
import { type Call, ok, param, type Reply, type Route } from "./route.js";

const GLOBAL = "/applications/{application_id}/commands";
const GUILD = "/applications/{application_id}/guilds/{guild_id}/commands";

/** Registration of commands, globally and in a guild. */
export const commandRoutes: readonly Route[] = [
  { method: "GET", path: GLOBAL, handle: (call) => list(call, null) },
  { method: "PUT", path: GLOBAL, handle: (call) => replace(call, null) },
  { method: "GET", path: GUILD, handle: (call) => list(call, guildOf(call).id) },
  { method: "PUT", path: GUILD, handle: (call) => replace(call, guildOf(call).id) },
];

function list(call: Call, guildId: string | null): Reply {
  ownApplication(call);
  const localizations = call.query.get("with_localizations") === "true";
  return ok(commandsOf(call.world, guildId).map((command) => shownCommand(command, localizations)));
}

function replace(call: Call, guildId: string | null): Reply {
  ownApplication(call);
  const bodies = commandBodies(call.body);
  return ok(replaceCommands(call.world, guildId, bodies));
}

function ownApplication(call: Call): void {
  if (param(call, "application_id") !== call.world.applicationId) throw refusal.missingAccess();
}

function commandBodies(body: unknown): RESTPostAPIApplicationCommandsJSONBody[] {
  if (!Array.isArray(body)) {
    throw invalidFormBody([
      { path: [], code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" },
    ]);
  }
  const wrong: FieldError[] = [];
  const bodies = body.filter((one: unknown, index): one is RESTPostAPIApplicationCommandsJSONBody =>
    fits(ApplicationCommandUpdateRequestSchema, one, wrong, [index]),
  );
  if (wrong.length > 0) throw invalidFormBody(wrong);
  const further = commandListErrors(bodies);
  if (further.length > 0) throw invalidFormBody(further);
  return bodies;
}
