import { html, nothing, type TemplateResult } from "lit";
import type { ChannelView, PersonView } from "../../stand-in/people/view.js";
import { avatarOf } from "./avatar.js";
import { openChannel } from "./deeds.js";
import type { Page } from "./page.js";
import { channelName, nameOf } from "./person-view.js";
import { drawSettings } from "./settings-view.js";

/** Draws the server with its channels, and in whose place the page stands. */
export function drawNavigation(page: Page, view: PersonView): TemplateResult {
  const { texts, state } = page;
  return html`<nav class="navigation" aria-label=${texts.navigation} ?data-open=${state.navigationOpen}>
    <div class="places">
      ${view.guilds.map(({ name, channels }) => drawGuild(page, name, channels))}
      <h2>${texts.directMessages}</h2>
      <ul>
        ${drawChannel(page, view.direct, html`<img src=${avatarOf(view.bot)} alt="" />${nameOf(view.bot)}`)}
      </ul>
    </div>
    ${drawSettings(page)}
  </nav>`;
}

function drawGuild(page: Page, name: string, channels: readonly ChannelView[]): TemplateResult {
  const parents = channels.filter(({ channel }) => parentOf(channel) === null);
  return html`<h1>${name}</h1>
    <h2>${page.texts.channels}</h2>
    <ul>
      ${parents.map((one) => {
        const threads = channels.filter(({ channel }) => parentOf(channel) === one.channel.id);
        return html`${drawChannel(page, one, html`<span aria-hidden="true">#</span>${channelName(one)}`)}
          ${threads.map((thread) => drawChannel(page, thread, html`<span aria-hidden="true">↳</span>${channelName(thread)}`, "thread-entry"))}`;
      })}
    </ul>`;
}

function drawChannel(page: Page, { channel }: ChannelView, face: TemplateResult, kind = ""): TemplateResult {
  const { channel: open, state } = page;
  const current = open?.channel.id === channel.id;
  const unread = state.unread.has(channel.id);
  return html`<li class=${kind}>
    <button class="channel" aria-current=${current ? "page" : nothing} ?data-unread=${unread} @click=${() => openChannel(page, channel.id)}>
      ${face}
    </button>
  </li>`;
}

/** The channel a thread grows from; null for channels. Categories are none here. */
function parentOf(channel: ChannelView["channel"]): string | null {
  return "thread_metadata" in channel && "parent_id" in channel ? (channel.parent_id ?? null) : null;
}
