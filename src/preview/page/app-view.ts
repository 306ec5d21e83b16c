import { html, nothing, type TemplateResult } from "lit";
import { drawComposer } from "./composer-view.js";
import { drawDialog } from "./dialog-view.js";
import { drawMessages, shownName } from "./messages-view.js";
import { namesIn } from "./names.js";
import { drawNavigation } from "./navigation-view.js";
import type { Page } from "./page.js";
import { drawPanel, togglePanel } from "./panel-view.js";

/** Draws the whole page. */
export function drawApp(page: Page): TemplateResult {
  const { state, channel } = page;
  const { view } = state;
  return html`${view ? drawNavigation(page, view) : nothing}
    <main class="chat">
      ${drawHeader(page)} ${drawConnection(page)}
      ${view && channel ? html`${drawMessages(page, channel, namesIn(view, state.language))} ${drawComposer(page, channel)}` : nothing}
    </main>
    ${drawPanel(page)} ${drawDialog(page)}
    <div class="notice" role="status">${state.notice ? html`<p>${state.notice}</p>` : nothing}</div>`;
}

function drawHeader(page: Page): TemplateResult {
  const { texts, state, channel } = page;
  return html`<header class="top">
    <button class="icon only-narrow" aria-label=${texts.openNavigation} aria-expanded=${state.navigationOpen}
      @click=${() => page.set({ navigationOpen: !state.navigationOpen })}>☰</button>
    <h1>${channel ? shownName(page, channel) : ""}</h1>
    <span class="presence" data-online=${state.online}><span aria-hidden="true"></span>${state.online ? texts.online : texts.offline}</span>
    <button class="desk" aria-expanded=${state.panelOpen} @click=${() => togglePanel(page)}>${texts.panel.open}</button>
  </header>`;
}

function drawConnection({ texts, state }: Page): TemplateResult {
  return html`<div class="connection" role="status">${state.connection === "lost" ? html`<p>${texts.reconnecting}</p>` : nothing}</div>`;
}
