import { type APIMessage, MessageType } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { ChannelView } from "../../stand-in/people/view.js";
import { drawMessage } from "./message-view.js";
import type { Names } from "./names.js";
import type { Page } from "./page.js";
import { channelName, nameOf } from "./person-view.js";

/** Messages of one author closer together than this are drawn as one block, in milliseconds, as in Discord. */
const BLOCK_MS = 7 * 60_000;

/** Draws the messages of the open channel. */
export function drawMessages(page: Page, channel: ChannelView, names: Names): TemplateResult {
  const { texts } = page;
  const { messages } = channel;
  const name = shownName(page, channel);
  return html`<discord-messages
    class="messages"
    role="log"
    aria-label="${texts.messages}: ${name}"
    tabindex="0"
    @keydown=${walk}
  >
    <div class="start"><h2>${texts.noMessages(name)}</h2><p>${texts.noMessagesHint}</p></div>
    ${repeat(
      messages,
      ({ id }) => `${channel.channel.id}:${id}`,
      (message, at) => {
        const joined = goesOn(messages[at - 1], message);
        const { language, menuOf } = page.state;
        // Drawn again only for these: a letter that is typed must not cost a thousand messages.
        const causes = [message, joined, language, menuOf === message.id, channel.commands];
        return guard(causes, () => drawMessage(page, message, names, joined));
      },
    )}
  </discord-messages>`;
}

/** The name a channel goes by on the page: `#general`, or the bot's in direct messages. */
export function shownName({ state }: Page, channel: ChannelView): string {
  const name = channelName(channel);
  return name === null ? `@${state.view ? nameOf(state.view.bot) : ""}` : `#${name}`;
}

/** Whether a message goes on where the last one ended. */
function goesOn(last: APIMessage | undefined, message: APIMessage): boolean {
  if (!last || last.author.id !== message.author.id || last.flags !== message.flags) return false;
  if (message.type !== MessageType.Default || message.interaction) return false;
  return Date.parse(message.timestamp) - Date.parse(last.timestamp) < BLOCK_MS;
}

/** Arrow keys go from message to message; Tab then reaches what is on it. */
function walk(event: KeyboardEvent): void {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  // Within a menu or a list of choices the arrows mean something else.
  if (target.closest("[role=menu], select")) return;
  const entries = [...currentTarget.querySelectorAll<HTMLElement>(".entry")];
  const here = target.closest<HTMLElement>(".entry");
  const at = here ? entries.indexOf(here) : entries.length;
  entries[event.key === "ArrowUp" ? Math.max(0, at - 1) : Math.min(entries.length - 1, at + 1)]?.focus();
  event.preventDefault();
}
