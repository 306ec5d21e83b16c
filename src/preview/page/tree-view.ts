import { html, type TemplateResult } from "lit";

/** Draws any value as a tree that opens: a reader's trace has a form of its own, which may grow. */
export function drawTree(value: unknown): TemplateResult {
  if (typeof value !== "object" || value === null) return html`<span class="leaf">${shown(value)}</span>`;
  return html`<ul class="tree">${Object.entries(value).map(([key, inner]) => html`<li>${drawBranch(key, inner)}</li>`)}</ul>`;
}

function drawBranch(key: string, value: unknown): TemplateResult {
  if (typeof value !== "object" || value === null) return html`<span class="key">${key}</span> ${drawTree(value)}`;
  const size = Object.keys(value).length;
  return html`<details><summary><span class="key">${key}</span> (${size})</summary>${drawTree(value)}</details>`;
}

function shown(value: unknown): string {
  return typeof value === "number" && !Number.isInteger(value) ? value.toFixed(4) : String(value);
}
