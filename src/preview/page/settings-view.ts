import { html, type TemplateResult } from "lit";
import { perform } from "./deeds.js";
import type { Page } from "./page.js";
import type { Theme } from "./page-state.js";
import { remember } from "./remembered.js";
import { isLanguage, LANGUAGES, type Language } from "./texts/language.js";

const THEMES: readonly Theme[] = ["system", "dark", "light"];

/** Draws the choices of the page: in whose place, in which language, light or dark. */
export function drawSettings(page: Page): TemplateResult {
  const { texts, state } = page;
  const languages = Object.entries(LANGUAGES);
  return html`<div class="settings">
    ${select(
      "view-as",
      texts.viewAs,
      state.people.map(({ name, manages }) => [name, `${name} (${manages ? texts.manager : texts.member})`]),
      state.as ?? "",
      (name) => standFor(page, name),
    )}
    ${select(
      "language",
      texts.language,
      languages.map(([code, { name }]) => [code, name]),
      state.language,
      (code) => isLanguage(code) && speak(page, code),
    )}
    ${select(
      "theme",
      texts.theme,
      THEMES.map((theme) => [theme, texts.themes[theme]]),
      state.theme,
      (value) => {
        const theme = THEMES.find((one) => one === value) ?? "system";
        remember({ theme });
        page.set({ theme });
      },
    )}
  </div>`;
}

/** Switches the page's language, and that of the person's Discord with it. */
export function speak(page: Page, language: Language): void {
  remember({ language });
  page.set({ language });
  void perform(page, { act: "locale", locale: language });
}

/** Takes the place of somebody else. */
function standFor(page: Page, as: string): void {
  remember({ as });
  page.set({ as, view: null, replyTo: null, editing: null, command: null, dialog: null, draft: "", unread: new Set() });
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => target instanceof HTMLSelectElement && change(target.value)}>
      ${options.map(([code, name]) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
    </select>`;
}
