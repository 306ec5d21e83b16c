import { AllowedMentionsTypes, type APIAllowedMentions } from "discord-api-types/v10";
import type { Mentioned } from "../world/model.js";
import type { World } from "../world/world.js";

/**
 * Who a message pings: the mentions in its text that `allowed` lets through. Without `allowed` all of them do.
 * @param repliedTo the author of the message it replies to
 * @see https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function mentionedIn(
  world: World,
  content: string,
  allowed: APIAllowedMentions | null | undefined,
  repliedTo: string | null,
): Mentioned {
  const text = withoutCode(content);
  const parse = allowed?.parse ?? [];
  const lets = (kind: AllowedMentionsTypes, list: readonly string[] | undefined) => (id: string) =>
    !allowed || parse.includes(kind) || (list ?? []).includes(id);
  const users = unique(text, /<@!?(\d+)>/g)
    .filter((id) => world.users.has(id))
    .filter(lets(AllowedMentionsTypes.User, allowed?.users));
  const roles = unique(text, /<@&(\d+)>/g).filter(lets(AllowedMentionsTypes.Role, allowed?.roles));
  if (repliedTo !== null && !users.includes(repliedTo) && (allowed?.replied_user ?? !allowed)) users.push(repliedTo);
  const everyone = /@(?:everyone|here)\b/.test(text) && lets(AllowedMentionsTypes.Everyone, [])("");
  return { users, roles, everyone };
}

/** Mentions in code are text. */
function withoutCode(content: string): string {
  return content.replace(/```[\s\S]*?```/g, " ").replace(/`[^`\n]*`/g, " ");
}

function unique(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => (match[1] === undefined ? [] : [match[1]])))];
}
