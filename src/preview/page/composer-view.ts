import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { ChannelView } from "../../stand-in/people/view.js";
import { drawCommandForm } from "./command-form.js";
import { type CommandEntry, type Mentionable, typedCommand, typedMention } from "./completion.js";
import { entriesHere, leaveMessage, mentionables, pickCommand, sendDraft } from "./composer-deeds.js";
import { perform } from "./deeds.js";
import { shownName } from "./messages-view.js";
import type { Page } from "./page.js";
import { nameOf } from "./person-view.js";

/** One line below the text field that can be picked. */
interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** Draws the place where one writes. */
export function drawComposer(page: Page, channel: ChannelView): TemplateResult {
  const { state } = page;
  return html`<div class="composer">
    ${drawTyping(page, channel)} ${drawAbove(page)}
    ${state.command ? drawCommandForm(page, state.command) : drawTextField(page, channel)}
  </div>`;
}

function drawTyping({ state, texts }: Page, { channel }: ChannelView): TemplateResult {
  const now = Date.now();
  const who = Object.entries(state.typing[channel.id] ?? {}).filter(([, until]) => until > now);
  const view = state.view;
  const names = who.map(([id]) =>
    id === view?.bot.id ? nameOf(view.bot) : (state.people.find((one) => one.id === id)?.name ?? id),
  );
  return html`<div class="typing" aria-live="polite">
    ${names.length > 0 ? html`<span class="dots" aria-hidden="true"></span>${texts.typing(names.join(", "))}` : nothing}
  </div>`;
}

/** What the text is going to be: a reply, or the new text of a message. */
function drawAbove(page: Page): TemplateResult | typeof nothing {
  const { texts, state } = page;
  const { replyTo, editing } = state;
  const leave = () => leaveMessage(page);
  if (editing)
    return html`<div class="above"><span>${texts.editing}</span><button class="link" @click=${leave}>${texts.cancel}</button></div>`;
  if (!replyTo) return nothing;
  const toggle = () => page.set({ replyTo: { ...replyTo, ping: !replyTo.ping } });
  return html`<div class="above">
    <span>${texts.replying(nameOf(replyTo.message.author))}</span>
    <button aria-pressed=${replyTo.ping} @click=${toggle}>${replyTo.ping ? texts.pingOn : texts.pingOff}</button>
    <button class="link" @click=${leave}>${texts.cancel}</button>
  </div>`;
}

function drawTextField(page: Page, channel: ChannelView): TemplateResult {
  const { state, texts } = page;
  const { title, list } = suggestionsFor(page);
  const open = list.length > 0 && state.suggestion >= 0;
  const active = Math.min(state.suggestion, list.length - 1);
  const label = texts.write(shownName(page, channel));
  return html`<div class="writing">
    <ul id="suggestions" class="popup suggestions" role="listbox" aria-label=${title || texts.suggestions} ?hidden=${!open}>
      ${list.map(
        (one, at) =>
          html`<li id="suggestion-${at}" role="option" aria-selected=${at === active}
            @mousedown=${(event: Event) => event.preventDefault()} @click=${one.pick}><strong>${one.label}</strong> <span>${one.detail}</span></li>`,
      )}
    </ul>
    <textarea id="composer" rows="1" role="combobox" aria-label=${label} placeholder=${label} aria-autocomplete="list"
      aria-controls="suggestions" aria-expanded=${open} aria-activedescendant=${open ? `suggestion-${active}` : ""}
      maxlength="2000" .value=${live(state.draft)}
      @input=${(event: Event) => take(page, channel, event)}
      @keydown=${(event: KeyboardEvent) => keys(page, event, open ? list : [], active)}></textarea>
    <button class="send" aria-label=${texts.send} title=${texts.send} ?disabled=${state.draft.trim() === ""} @click=${() => sendDraft(page)}>➤</button>
  </div>`;
}

function suggestionsFor(page: Page): { readonly title: string; readonly list: readonly Suggestion[] } {
  const { draft } = page.state;
  const command = typedCommand(draft, entriesHere(page));
  if (command) {
    const list = command.fitting.map((entry) => commandSuggestion(page, entry, command.rest));
    return { title: page.texts.commands, list };
  }
  const field = document.querySelector<HTMLTextAreaElement>("#composer");
  const mention = typedMention(draft, field?.selectionStart ?? draft.length, mentionables(page));
  if (!mention) return { title: "", list: [] };
  return {
    title: page.texts.mentions,
    list: mention.fitting.map((one) => mentionSuggestion(page, one, mention.start)),
  };
}

function commandSuggestion(page: Page, entry: CommandEntry, rest: string): Suggestion {
  return { label: entry.label, detail: entry.description, pick: () => pickCommand(page, entry, rest) };
}

function mentionSuggestion(page: Page, { name }: Mentionable, start: number): Suggestion {
  const pick = () => {
    const { draft } = page.state;
    const field = document.querySelector<HTMLTextAreaElement>("#composer");
    const before = `${draft.slice(0, start)}@${name} `;
    page.set({ draft: before + draft.slice(field?.selectionStart ?? draft.length).trimStart() });
    queueMicrotask(() => field?.setSelectionRange(before.length, before.length));
  };
  return { label: `@${name}`, detail: "", pick };
}

function take(page: Page, { channel }: ChannelView, { target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  if (page.state.draft === "" && target.value !== "" && !target.value.startsWith("/")) {
    void perform(page, { act: "type", channel: channel.id });
  }
  page.set({ draft: target.value, suggestion: 0 });
}

function keys(page: Page, event: KeyboardEvent, list: readonly Suggestion[], active: number): void {
  // An Enter that ends the composition of a Korean or Chinese syllable sends nothing.
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (list.length > 0 && step !== undefined) page.set({ suggestion: (active + step + list.length) % list.length });
  else if (list.length > 0 && (event.key === "Enter" || event.key === "Tab") && !event.shiftKey) list[active]?.pick();
  else if (list.length > 0 && event.key === "Escape") page.set({ suggestion: -1 });
  else if (event.key === "Escape") leaveMessage(page);
  else if (event.key === "Enter" && !event.shiftKey) void sendDraft(page);
  else return;
  event.preventDefault();
}
