import { PermissionFlagsBits } from "discord-api-types/v10";
import { addReaction, parseEmoji, removeReaction } from "../engine/reactions.js";
import { channelOf, demand, messageOf, sending } from "./access.js";
import { type Call, NO_CONTENT, param, type Reply, type Route } from "./route.js";

const OWN = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";

/** Small signs of life: typing and reactions. */
export const reactionRoutes: readonly Route[] = [
  { method: "POST", path: "/channels/{channel_id}/typing", handle: typing },
  { method: "PUT", path: OWN, handle: react },
  { method: "DELETE", path: OWN, handle: unreact },
];

function typing(call: Call): Reply {
  const channel = channelOf(call);
  demand(call.world, channel, sending(channel));
  call.world.emit({ kind: "typing", channelId: channel.id, userId: call.world.bot.id });
  return NO_CONTENT;
}

function react(call: Call): Reply {
  const channel = channelOf(call, PermissionFlagsBits.ReadMessageHistory);
  const message = messageOf(call, channel);
  const emoji = parseEmoji(param(call, "emoji_name"));
  // Joining a reaction that is there already needs no permission.
  const known = message.reactions.some((one) => one.emoji.name === emoji.name);
  if (!known) demand(call.world, channel, PermissionFlagsBits.AddReactions);
  addReaction(call.world, message, call.world.bot.id, emoji);
  return NO_CONTENT;
}

function unreact(call: Call): Reply {
  const message = messageOf(call, channelOf(call));
  removeReaction(call.world, message, call.world.bot.id, parseEmoji(param(call, "emoji_name")));
  return NO_CONTENT;
}
