import { type APIMessage, ApplicationCommandType, MessageFlags, PermissionFlagsBits } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { beginEditing, focusComposer } from "./composer-deeds.js";
import { copyText, perform } from "./deeds.js";
import { localized } from "./localized.js";
import { closeMenu, moveInMenu, openMenu } from "./menu-keys.js";
import type { Page } from "./page.js";
import { commandsOf } from "./person-view.js";

/** What people react with most. */
const EMOJIS = ["👍", "👎", "❤️", "😄", "🎉", "👀"];

/** The bar at a message: reply, thread, and the menu with everything else. */
export function drawActions(page: Page, message: APIMessage): TemplateResult {
  const { texts } = page;
  const open = page.state.menuOf === message.id;
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const reply = () => {
    page.set({ replyTo: { message, ping: true }, editing: null, menuOf: null });
    focusComposer();
  };
  return html`<div class="actions" ?data-open=${open}>
    ${
      ephemeral
        ? nothing
        : html`${EMOJIS.slice(0, 2).map((emoji) => reaction(page, message, emoji))}
            <button aria-label=${texts.reply} title=${texts.reply} @click=${reply}>↩</button>`
    }
    <button
      aria-label=${texts.moreActions}
      title=${texts.moreActions}
      aria-haspopup="menu"
      aria-expanded=${open}
      @click=${() => (open ? closeMenu(page) : openMenu(page, message.id))}
    >⋯</button>
    ${open ? drawMenu(page, message, ephemeral) : nothing}
  </div>`;
}

function reaction(page: Page, message: APIMessage, emoji: string): TemplateResult {
  const react = () => perform(page, { act: "react", message: message.id, emoji });
  const label = page.texts.react(emoji);
  return html`<button aria-label=${label} title=${label} @click=${react}>${emoji}</button>`;
}

function drawMenu(page: Page, message: APIMessage, ephemeral: boolean): TemplateResult {
  const { texts, channel } = page;
  const mine = message.author.id === page.state.view?.me.id;
  const manages = (BigInt(channel?.permissions ?? 0) & PermissionFlagsBits.ManageMessages) !== 0n;
  const inServer = channel !== null && channel.channel.id !== page.state.view?.direct.channel.id;
  const inThread = channel !== null && "parent_id" in channel.channel && "thread_metadata" in channel.channel;
  const apps = channel && !ephemeral ? commandsOf(channel, ApplicationCommandType.Message) : [];
  const item = (label: unknown, run: () => void, danger = false) =>
    html`<button role="menuitem" tabindex="-1" class=${danger ? "danger" : ""} @click=${() => {
      page.set({ menuOf: null });
      run();
    }}>${label}</button>`;
  return html`<div class="popup" role="menu" aria-label=${texts.moreActions} @keydown=${(event: KeyboardEvent) => moveInMenu(page, event)}>
    ${
      ephemeral
        ? nothing
        : html`<div class="emojis" role="none">${EMOJIS.map((emoji) =>
            item(html`<span aria-label=${texts.react(emoji)} role="img">${emoji}</span>`, () =>
              perform(page, { act: "react", message: message.id, emoji }),
            ),
          )}</div>`
    }
    ${apps.map((command) =>
      item(html`${localized(command, page.state.language).name} <small>${texts.apps}</small>`, () =>
        perform(page, { act: "menu", message: message.id, command: command.name }),
      ),
    )}
    ${
      inServer && !inThread && !message.thread && !ephemeral
        ? item(texts.startThread, () => page.set({ dialog: { kind: "thread", message } }))
        : nothing
    }
    ${item(texts.copy, () => copyText(page, message.content))}
    ${mine ? item(texts.edit, () => beginEditing(page, message)) : nothing}
    ${mine || ephemeral || (manages && inServer) ? item(texts.remove, () => perform(page, { act: "remove", message: message.id }), true) : nothing}
  </div>`;
}
