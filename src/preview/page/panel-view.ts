import { html, nothing, type TemplateResult } from "lit";
import { drawAnswer } from "./answer-panel.js";
import { drawCoverage } from "./coverage-panel.js";
import type { Page } from "./page.js";
import type { PageState } from "./page-state.js";
import { remember } from "./remembered.js";

const TABS: readonly PageState["panelTab"][] = ["coverage", "answer"];

/** Draws the editor's panel beside the chat. */
export function drawPanel(page: Page): TemplateResult | typeof nothing {
  const { texts, state } = page;
  if (!state.panelOpen) return nothing;
  const { panel } = texts;
  const names = { coverage: panel.coverage, answer: panel.lastAnswer };
  const turn = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = TABS.find((tab) => tab !== state.panelTab) ?? "coverage";
    page.set({ panelTab: other });
    queueMicrotask(() => document.querySelector<HTMLElement>(`#tab-${other}`)?.focus());
  };
  return html`<aside class="panel" aria-label=${panel.title}>
    <header>
      <h2>${panel.title}</h2>
      <button class="icon" aria-label=${texts.close} title=${texts.close} @click=${() => togglePanel(page)}>✕</button>
    </header>
    <div role="tablist" aria-label=${panel.title} class="tabs" @keydown=${turn}>
      ${TABS.map((tab) => {
        const chosen = tab === state.panelTab;
        return html`<button role="tab" id="tab-${tab}" aria-selected=${chosen} aria-controls="panel-body" tabindex=${chosen ? 0 : -1}
          @click=${() => page.set({ panelTab: tab })}>${names[tab]}</button>`;
      })}
    </div>
    <div class="panel-body" id="panel-body" role="tabpanel" aria-labelledby="tab-${state.panelTab}" tabindex="0">
      ${state.panelTab === "coverage" ? drawCoverage(page) : drawAnswer(page)}
    </div>
  </aside>`;
}

/** Opens the panel, or closes it. */
export function togglePanel(page: Page): void {
  const panelOpen = !page.state.panelOpen;
  remember({ panelOpen });
  page.set({ panelOpen });
}
