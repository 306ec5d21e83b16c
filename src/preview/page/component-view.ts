import {
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIMessage,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { press } from "./deeds.js";
import type { Page } from "./page.js";
import { channelName, channelsOf } from "./person-view.js";

const LOOKS: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
  [ButtonStyle.Link]: "secondary",
};

/** Draws the rows of buttons and menus below a message. */
export function drawComponents(page: Page, message: APIMessage): readonly TemplateResult[] {
  return (message.components ?? []).flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return html`<discord-action-row slot="components">
      ${row.components.map((one) => {
        if (one.type === ComponentType.Button) return drawButton(page, message, one);
        if (one.type === ComponentType.StringSelect) return drawMenu(page, message, one, one.options);
        if (one.type === ComponentType.ChannelSelect) return drawMenu(page, message, one, channelOptions(page, one));
        return nothing;
      })}
    </discord-action-row>`;
  });
}

function drawButton(page: Page, message: APIMessage, button: APIButtonComponent): TemplateResult | typeof nothing {
  if (button.style === ButtonStyle.Premium) return nothing;
  const { label, emoji, style } = button;
  const face = html`${emoji?.name ?? nothing} ${label ?? nothing}`;
  const disabled = button.disabled ?? false;
  if (button.style === ButtonStyle.Link) {
    return html`<discord-button type="secondary" url=${button.url} ?disabled=${disabled}>
      ${face}<span class="hidden">(${page.texts.opensElsewhere})</span>
    </discord-button>`;
  }
  const customId = button.custom_id;
  return html`<discord-button
    type=${LOOKS[style] ?? "secondary"}
    data-id=${customId}
    ?disabled=${disabled}
    @click=${() => !disabled && press(page, { act: "click", message: message.id, customId })}
    >${face}</discord-button
  >`;
}

interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

function channelOptions(page: Page, menu: APIChannelSelectComponent): MenuOption[] {
  const chosen = new Set(menu.default_values?.map(({ id }) => id));
  const { view } = page.state;
  return (view ? channelsOf(view) : []).flatMap((one) => {
    const { id, type } = one.channel;
    const name = channelName(one);
    if (name === null || !(menu.channel_types ?? [ChannelType.GuildText]).includes(type)) return [];
    return { label: `#${name}`, value: id, default: chosen.has(id) };
  });
}

function drawMenu(
  page: Page,
  message: APIMessage,
  menu: APIStringSelectComponent | APIChannelSelectComponent,
  options: readonly MenuOption[],
): TemplateResult {
  const most = menu.max_values ?? 1;
  const send = (values: string[]) =>
    press(page, { act: "choose", message: message.id, customId: menu.custom_id, values });
  const name = menu.placeholder ?? page.texts.choose;
  if (most === 1) {
    return html`<select
      class="menu"
      aria-label=${name}
      ?disabled=${menu.disabled ?? false}
      @change=${({ target }: Event) => target instanceof HTMLSelectElement && send([target.value])}
    >
      ${options.some((option) => option.default) ? nothing : html`<option value="" selected disabled>${name}</option>`}
      ${options.map(({ label, value, default: on }) => html`<option value=${value} .selected=${on ?? false}>${label}</option>`)}
    </select>`;
  }
  return html`<fieldset class="menu" ?disabled=${menu.disabled ?? false}>
    <legend>${name}</legend>
    ${options.map(
      ({ label, value, default: on }) =>
        html`<label><input type="checkbox" value=${value} .checked=${on ?? false} @change=${(event: Event) => send(checked(event))} /> ${label}</label>`,
    )}
  </fieldset>`;
}

function checked({ target }: Event): string[] {
  const group = target instanceof HTMLElement ? target.closest("fieldset") : null;
  return [...(group?.querySelectorAll<HTMLInputElement>("input:checked") ?? [])].map(({ value }) => value);
}
