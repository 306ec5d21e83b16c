import { type APIMessage, MessageFlags, MessageType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { avatarOf } from "./avatar.js";
import { drawComponents } from "./component-view.js";
import { openChannel, perform } from "./deeds.js";
import { drawEmbed } from "./embed-view.js";
import { firstLine } from "./first-line.js";
import { localized } from "./localized.js";
import { drawMarkdown } from "./markdown.js";
import { drawActions } from "./message-actions.js";
import type { Names } from "./names.js";
import type { Page } from "./page.js";
import { nameOf } from "./person-view.js";

/** So much is shown of a message that is answered, in UTF-16 units. */
const EXCERPT = 120;

/** Draws one message. `joined`: it goes on where the same author's last one ended, so the author is not shown again. */
export function drawMessage(page: Page, message: APIMessage, names: Names, joined: boolean): TemplateResult {
  const { author, edited_timestamp: edited, embeds, mentions } = message;
  const { texts } = page;
  const sent = timeOf(message.timestamp, names.language);
  const me = page.state.view?.me.id;
  const ephemeral = has(message, MessageFlags.Ephemeral);
  const loading = has(message, MessageFlags.Loading);
  return html`<article class="entry" tabindex="-1" data-message=${message.id} data-author=${author.username}
    aria-label="${nameOf(author)}, ${sent}">
    <discord-message
      author=${nameOf(author)}
      avatar=${avatarOf(author)}
      timestamp=${sent}
      ?bot=${author.bot ?? false}
      ?highlight=${!ephemeral && mentions.some(({ id }) => id === me)}
      ?message-body-only=${joined}
    >
      ${drawOrigin(page, message, names)}
      ${
        loading
          ? html`<span class="thinking"><span class="dots" aria-hidden="true"></span>${texts.thinking(nameOf(author))}</span>`
          : html`<div class="content">${drawMarkdown(message.content, names)}${edited ? html` <span class="edited">${texts.edited}</span>` : nothing}</div>`
      }
      ${message.attachments.map(({ filename, size }) => html`<div slot="attachments" class="attachment">📎 ${filename} <small>${Math.ceil(size / 1024)} kB</small></div>`)}
      ${embeds.map((embed) => drawEmbed(embed, names))} ${drawComponents(page, message)}
      ${drawReactions(page, message)} ${drawThread(page, message)}
      ${ephemeral ? drawEphemeral(page, message) : nothing}
    </discord-message>
    ${loading ? nothing : drawActions(page, message)}
  </article>`;
}

/** What the message answers: another message, or a command. */
function drawOrigin(page: Page, message: APIMessage, names: Names): TemplateResult | typeof nothing {
  const { texts } = page;
  const { interaction, referenced_message: original, type } = message;
  if (interaction && type !== MessageType.Reply) {
    const offered = page.channel?.commands.find(({ name }) => name === interaction.name);
    const command = `/${offered ? localized(offered, names.language).name : interaction.name}`;
    return html`<div slot="reply" class="origin"><img src=${avatarOf(interaction.user)} alt="" />${texts.usedCommand(nameOf(interaction.user), command)}</div>`;
  }
  if (original === undefined) return nothing;
  if (original === null) return html`<div slot="reply" class="origin"><em>${texts.gone}</em></div>`;
  return html`<div slot="reply" class="origin">
    <img src=${avatarOf(original.author)} alt="" /><span class="hidden">${texts.replyTo(nameOf(original.author))}</span>
    <strong aria-hidden="true">${nameOf(original.author)}</strong>
    <span class="excerpt">${drawMarkdown(excerptOf(original.content), names)}</span>
  </div>`;
}

function excerptOf(text: string): string {
  const line = firstLine(text, EXCERPT);
  return line === firstLine(text, text.length) ? line : `${line}…`;
}

function drawReactions(page: Page, message: APIMessage): TemplateResult | typeof nothing {
  if (!message.reactions || message.reactions.length === 0) return nothing;
  return html`<div slot="reactions" class="reactions">
    ${message.reactions.map(({ emoji, count, me }) => {
      const name = emoji.name ?? "";
      const react = () => perform(page, { act: "react", message: message.id, emoji: name, remove: me });
      return html`<button class="reaction" aria-pressed=${me} aria-label="${page.texts.react(name)}, ${count}" @click=${react}>
        <span>${name}</span> <span>${count}</span>
      </button>`;
    })}
  </div>`;
}

function drawThread(page: Page, { thread }: APIMessage): TemplateResult | typeof nothing {
  if (!thread) return nothing;
  return html`<button slot="thread" class="thread" @click=${() => openChannel(page, thread.id)}>
    <strong>${"name" in thread ? thread.name : ""}</strong> <span>${page.texts.openThread} ›</span>
  </button>`;
}

function drawEphemeral(page: Page, message: APIMessage): TemplateResult {
  const dismiss = () => perform(page, { act: "remove", message: message.id });
  return html`<div slot="thread" class="ephemeral">
    <span aria-hidden="true">👁</span> ${page.texts.onlyYou} •
    <button class="link" @click=${dismiss}>${page.texts.dismiss}</button>
  </div>`;
}

function has(message: APIMessage, flag: MessageFlags): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}

function timeOf(timestamp: string, language: string): string {
  const date = new Date(timestamp);
  const today = date.toDateString() === new Date().toDateString();
  const style: Intl.DateTimeFormatOptions = today ? { timeStyle: "short" } : { dateStyle: "short", timeStyle: "short" };
  return new Intl.DateTimeFormat(language, style).format(date);
}
