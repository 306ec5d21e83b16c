import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { optionsOf } from "./command-draft.js";
import { leaveCommand, pickChoice, sendCommand, setOption, showOption, suggest } from "./composer-deeds.js";
import { localized } from "./localized.js";
import type { Page } from "./page.js";
import type { CommandDraft } from "./page-state.js";

/** So long the page waits for the next letter before it asks the bot what fits, in milliseconds. */
const PAUSE_MS = 150;

/** Draws the command that is being filled in, each option a field. */
export function drawCommandForm(page: Page, draft: CommandDraft): TemplateResult {
  const { texts, state } = page;
  const options = optionsOf(draft);
  const shown = options.filter((option) => option.required || draft.shown.includes(option.name));
  const hidden = options.filter((option) => !shown.includes(option));
  const name = ["", ...[draft.command, ...subcommands(draft)].map((one) => localized(one, state.language).name)];
  return html`<form class="command" aria-label=${name.join(" ").trim()}
    @submit=${(event: Event) => {
      event.preventDefault();
      void sendCommand(page);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape" && !draft.choices) leaveCommand(page);
    }}>
    <div class="command-fields">
      <strong class="command-name">/${name.join(" ").trim()}</strong>
      ${shown.map((option) => drawField(page, draft, option))}
      <button type="submit" class="send" aria-label=${texts.send} title=${texts.send}>➤</button>
    </div>
    <div class="command-more">
      ${hidden.length > 0 ? html`<span>${texts.moreOptions}</span>` : nothing}
      ${hidden.map((option) => {
        const { name: label, description } = localized(option, state.language);
        return html`<button type="button" title=${description} @click=${() => showOption(page, option.name)}>+ ${label}</button>`;
      })}
      <button type="button" class="link" @click=${() => leaveCommand(page)}>${texts.cancel}</button>
    </div>
  </form>`;
}

function subcommands({ command, path }: CommandDraft): { readonly name: string }[] {
  let options = command.options ?? [];
  return path.flatMap((step) => {
    const found = options.find(({ name }) => name === step);
    options = found && "options" in found ? (found.options ?? []) : [];
    return found ? [found] : [];
  });
}

function drawField(page: Page, draft: CommandDraft, option: APIApplicationCommandBasicOption): TemplateResult {
  const { texts, state } = page;
  const { name: label, description } = localized(option, state.language);
  const missing = draft.missing === option.name;
  const id = `option-${option.name}`;
  return html`<div class="field" ?data-missing=${missing}>
    <label for=${id} title=${description}>${label}</label>
    ${drawInput(page, draft, option, id)}
    ${missing ? html`<span class="missing" role="alert">${texts.required}</span>` : nothing}
  </div>`;
}

function drawInput(
  page: Page,
  draft: CommandDraft,
  option: APIApplicationCommandBasicOption,
  id: string,
): TemplateResult {
  const { texts, state } = page;
  const { name } = option;
  const value = draft.values[name] ?? "";
  const fixed = fixedChoices(option, state.language, texts);
  if (fixed) {
    return html`<select id=${id} data-option=${name} @change=${(event: Event) => setOption(page, name, typed(event))}>
      <option value="" ?selected=${value === ""}></option>
      ${fixed.map((one) => html`<option value=${String(one.value)} ?selected=${String(one.value) === value}>${one.name}</option>`)}
    </select>`;
  }
  if ("autocomplete" in option && option.autocomplete) return drawSuggested(page, draft, name, id);
  const numeric =
    option.type === ApplicationCommandOptionType.Integer || option.type === ApplicationCommandOptionType.Number;
  return html`<input id=${id} data-option=${name} type=${numeric ? "number" : "text"} autocomplete="off" .value=${live(value)}
    @input=${(event: Event) => setOption(page, name, typed(event))} />`;
}

function fixedChoices(option: APIApplicationCommandBasicOption, language: string, texts: Page["texts"]) {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return [
      { name: texts.yes, value: "true" },
      { name: texts.no, value: "false" },
    ];
  }
  if (!("choices" in option) || !option.choices) return null;
  return option.choices.map((choice) => ({ name: localized(choice, language).name, value: choice.value }));
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
function drawSuggested(page: Page, draft: CommandDraft, name: string, id: string): TemplateResult {
  const open = draft.choices?.option === name && draft.choices.list.length > 0 ? draft.choices : null;
  const ask = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void suggest(page, name), PAUSE_MS);
  };
  const close = () => {
    const { command } = page.state;
    if (command?.choices?.option === name) page.set({ command: { ...command, choices: null } });
  };
  const keys = (event: KeyboardEvent) => {
    if (!open || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const active = (open.active + step + open.list.length) % open.list.length;
      page.set({ command: { ...draft, choices: { ...open, active: Math.max(0, active) } } });
    } else if (event.key === "Escape") close();
    else if ((event.key === "Enter" || event.key === "Tab") && open.list[open.active]) {
      pickChoice(page, name, open.list[open.active] ?? { name: "", value: "" });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="combo">
    <input id=${id} data-option=${name} type="text" autocomplete="off" role="combobox" aria-autocomplete="list"
      aria-expanded=${open !== null} aria-controls="choices-${name}"
      aria-activedescendant=${open && open.active >= 0 ? `choice-${name}-${open.active}` : ""}
      .value=${live(draft.labels[name] ?? draft.values[name] ?? "")}
      @focus=${ask}
      @blur=${() => setTimeout(close, 200)}
      @keydown=${keys}
      @input=${(event: Event) => {
        setOption(page, name, typed(event));
        ask();
      }} />
    <ul id="choices-${name}" class="popup choices" role="listbox" aria-label=${page.texts.suggestions} ?hidden=${!open}>
      ${open?.list.map(
        (choice, at) =>
          html`<li id="choice-${name}-${at}" role="option" aria-selected=${at === open.active}
            @mousedown=${(event: Event) => event.preventDefault()} @click=${() => pickChoice(page, name, choice)}>${choice.name}</li>`,
      )}
    </ul>
  </div>`;
}

function typed({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : "";
}
