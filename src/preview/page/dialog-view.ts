import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { perform } from "./deeds.js";
import { firstLine } from "./first-line.js";
import type { Page } from "./page.js";
import type { Dialog } from "./page-state.js";

/** So much of a message becomes the name that is proposed for its thread, in UTF-16 units. */
const THREAD_NAME = 60;

/** A text that a form asks for. */
interface Field {
  readonly label: string;
  readonly description: string;
  readonly input: APITextInputComponent;
}

/** Draws the form that is open, over everything else. */
export function drawDialog(page: Page): TemplateResult | typeof nothing {
  const { dialog } = page.state;
  if (!dialog) return nothing;
  return dialog.kind === "modal" ? drawModal(page, dialog) : drawThreadName(page, dialog);
}

function drawModal(page: Page, { opener, modal }: Extract<Dialog, { kind: "modal" }>): TemplateResult {
  const fields = fieldsOf(modal);
  const submit = async (values: Record<string, string>) => {
    page.set({ dialog: null });
    await perform(page, { act: "submit", opener, values });
  };
  return frame(page, modal.title, submit, html`${fields.map(drawField)}`);
}

function drawThreadName(page: Page, { message }: Extract<Dialog, { kind: "thread" }>): TemplateResult {
  const name = firstLine(message.content.replace(/<[@#][^>]+>/gu, "").trim(), THREAD_NAME).trim();
  const submit = async (values: Record<string, string>) => {
    page.set({ dialog: null });
    const given = values.name?.trim() || page.texts.startThread;
    await perform(page, { act: "thread", channel: message.channel_id, name: given, message: message.id });
  };
  return frame(
    page,
    page.texts.startThread,
    submit,
    html`<label>${page.texts.threadName}<input name="name" maxlength="100" required .value=${name} /></label>`,
  );
}

function frame(
  page: Page,
  title: string,
  submit: (values: Record<string, string>) => unknown,
  fields: TemplateResult,
): TemplateResult {
  const send = (event: Event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const entries = [...new FormData(event.target)].map(([name, value]) => [name, String(value)] as const);
    submit(Object.fromEntries(entries));
  };
  return html`<dialog aria-labelledby="dialog-title" ${ref(show)} @cancel=${() => page.set({ dialog: null })}>
    <form @submit=${send}>
      <h2 id="dialog-title">${title}</h2>
      ${fields}
      <div class="dialog-buttons">
        <button type="button" @click=${() => page.set({ dialog: null })}>${page.texts.cancel}</button>
        <button type="submit" class="primary">${page.texts.submit}</button>
      </div>
    </form>
  </dialog>`;
}

/** A modal dialog keeps the focus inside and closes with Escape by itself. */
function show(element?: Element): void {
  if (element instanceof HTMLDialogElement && !element.open)
    queueMicrotask(() => element.isConnected && element.showModal());
}

function fieldsOf({ components }: APIModalInteractionResponseCallbackData): Field[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.ActionRow) {
      return component.components.map((input) => ({ label: input.label ?? input.custom_id, description: "", input }));
    }
    if (component.type !== ComponentType.Label || component.component.type !== ComponentType.TextInput) return [];
    const { label, description = "", component: input } = component;
    return [{ label, description, input }];
  });
}

function drawField({ label, description, input }: Field): TemplateResult {
  const { custom_id: name, value = "", placeholder = "", max_length: most = 4000, min_length: least = 0 } = input;
  const required = input.required ?? true;
  return html`<label>${label}${required ? html`<span aria-hidden="true"> *</span>` : nothing}
    ${description === "" ? nothing : html`<small>${description}</small>`}
    ${
      input.style === TextInputStyle.Paragraph
        ? html`<textarea name=${name} rows="4" maxlength=${most} minlength=${least} ?required=${required} placeholder=${placeholder} .value=${value}></textarea>`
        : html`<input name=${name} maxlength=${most} minlength=${least} ?required=${required} placeholder=${placeholder} .value=${value} />`
    }
  </label>`;
}
