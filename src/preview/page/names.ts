import type { PersonView } from "../../stand-in/people/view.js";
import { channelName, channelsOf, nameOf, usersOf } from "./person-view.js";

/** What the ids in a message stand for. */
export interface Names {
  readonly language: string;
  user(id: string): string | undefined;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
  isMe(id: string): boolean;
}

/** The names that a person sees. Discord tells a page no roles, so these stay nameless. */
export function namesIn(view: PersonView, language: string): Names {
  const users = new Map(usersOf(view).map((user) => [user.id, nameOf(user)]));
  const channels = new Map(channelsOf(view).map((one) => [one.channel.id, channelName(one) ?? undefined]));
  return {
    language,
    user: (id) => users.get(id),
    role: () => undefined,
    channel: (id) => channels.get(id),
    isMe: (id) => id === view.me.id,
  };
}
