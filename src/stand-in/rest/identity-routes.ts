import { CreatePrivateChannelRequestSchema } from "discord-api-spec/zod";
import { apiChannel } from "../payload/channel.js";
import { apiUser } from "../payload/people.js";
import { refusal } from "../rules/refusals.js";
import { assertBody } from "../rules/schema.js";
import { guildPermissions } from "../world/permissions.js";
import type { World } from "../world/world.js";
import { type Call, ok, param, type Reply, type Route } from "./route.js";

/** Who the bot is, other users, and direct-message rooms. The gateway routes are added by the server. */
export const identityRoutes: readonly Route[] = [
  { method: "GET", path: "/users/@me", handle: ({ world }) => ok(apiUser(world.bot)) },
  { method: "GET", path: "/users/{user_id}", handle: user },
  { method: "GET", path: "/users/@me/guilds", handle: guilds },
  { method: "POST", path: "/users/@me/channels", handle: openDirectChannel },
  { method: "GET", path: "/applications/@me", handle: ({ world }) => ok(application(world)) },
  { method: "GET", path: "/oauth2/applications/@me", handle: ({ world }) => ok(application(world)) },
];

function user(call: Call): Reply {
  const found = call.world.users.get(param(call, "user_id"));
  if (!found) throw refusal.unknownUser();
  return ok(apiUser(found));
}

function guilds({ world }: Call): Reply {
  const mine = [...world.guilds.values()].flatMap((guild) => {
    const member = guild.members.get(world.bot.id);
    if (!member) return [];
    const permissions = guildPermissions(guild, member).toString();
    return [{ id: guild.id, name: guild.name, icon: null, banner: null, owner: false, permissions, features: [] }];
  });
  return ok(mine);
}

function openDirectChannel(call: Call): Reply {
  const { body, world } = call;
  assertBody(CreatePrivateChannelRequestSchema, body);
  const recipient = world.users.get(body.recipient_id);
  if (!recipient) throw refusal.unknownUser();
  if (recipient.bot) throw refusal.cannotMessageUser();
  return ok(apiChannel(world, world.directChannel(recipient.id)));
}

/** @see https://discord.com/developers/docs/resources/application#application-object */
function application(world: World) {
  const { id } = world.bot;
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: "",
    summary: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    team: null,
    owner: apiUser({ ...world.bot, id: "1", username: "developer", bot: false }),
    bot: apiUser({ ...world.bot, id }),
    approximate_guild_count: world.guilds.size,
    integration_types_config: { "0": {} },
  };
}
