import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { CoverageOverview, CoverageRow, UploadStage } from "../wire.js";
import type { Page } from "./page.js";
import { addFiles, searchCoverage } from "./panel-deeds.js";

/** Draws the coverage: what it is, what is not known of it, its articles, and where to add one. */
export function drawCoverage(page: Page): TemplateResult {
  const { coverage } = page.state;
  return html`${coverage ? drawFacts(page, coverage) : nothing} ${drawUpload(page)} ${coverage ? drawArticles(page, coverage) : nothing}`;
}

function drawFacts({ texts, state }: Page, coverage: CoverageOverview): TemplateResult {
  const { panel } = texts;
  const created = new Intl.DateTimeFormat(state.language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(coverage.created),
  );
  const lacking = (["title", "outlet", "byline", "published"] as const).filter((field) => coverage.unknown[field] > 0);
  return html`<p class="sum"><strong>${panel.articles(coverage.articles)}</strong> · ${panel.passages(coverage.passages)}
      ${coverage.pendingVectors > 0 ? html` · ${panel.pending(coverage.pendingVectors)}` : nothing}</p>
    ${coverage.behind ? html`<p class="hint" role="status">${panel.behind}</p>` : nothing}
    <dl class="facts">
      <dt>${panel.reader}</dt><dd>${panel.readerName(coverage.reader)}</dd>
      <dt>${panel.embedder}</dt><dd>${coverage.embedder}</dd>
      <dt>${panel.snapshot}</dt><dd>${coverage.snapshot}</dd>
      <dt>${panel.created}</dt><dd>${created}</dd>
      <dt>${panel.outlets}</dt><dd>${coverage.outlets.slice(0, 8).map(({ outlet, articles }) => html`<span class="chip">${outlet ?? panel.noOutlet} ${articles}</span> `)}</dd>
      <dt>${panel.unknown}</dt><dd>${lacking.length === 0 ? panel.none : lacking.map((field) => html`<span class="chip warn">${panel.unknownWhat[field]} ${coverage.unknown[field]}</span> `)}</dd>
    </dl>`;
}

function drawUpload(page: Page): TemplateResult {
  const { texts, state } = page;
  const { panel } = texts;
  const over = (event: DragEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement)
      event.currentTarget.toggleAttribute("data-over", event.type === "dragover");
  };
  const drop = (event: DragEvent) => {
    over(event);
    void addFiles(page, [...(event.dataTransfer?.files ?? [])]);
  };
  const pick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    void addFiles(page, [...(target.files ?? [])]);
    target.value = "";
  };
  return html`<section class="upload" aria-label=${panel.add}>
    <label class="drop" @dragover=${over} @dragleave=${over} @drop=${drop}>
      <strong>${panel.add}</strong> <span>${panel.drop}</span>
      <input type="file" class="hidden" multiple accept=${state.upload.endings.join(",")} @change=${pick} />
    </label>
    <p class="hint">${panel.addHint}</p>
    <ul class="uploads" aria-live="polite">${state.uploads.map((upload) => html`<li data-stage=${upload.stage}>${say(page, upload)}</li>`)}</ul>
  </section>`;
}

function say({ texts }: Page, upload: UploadStage): string {
  const { panel } = texts;
  switch (upload.stage) {
    case "embedding":
      return panel.embedding(upload.file);
    case "answerable":
      return panel.answerable(upload.file);
    case "skipped":
      return panel.skipped(upload.file, upload.reason);
    case "failed":
      return panel.uploadFailed(upload.file);
  }
}

function drawArticles(page: Page, coverage: CoverageOverview): TemplateResult {
  const { panel } = page.texts;
  const search = ({ target }: Event) => target instanceof HTMLInputElement && searchCoverage(page, target.value);
  return html`<section aria-label=${panel.coverage}>
    <input type="search" class="search" aria-label=${panel.search} placeholder=${panel.search} .value=${live(page.state.coverageQuery)} @input=${search} />
    ${coverage.rows.length < coverage.articles ? html`<p class="hint" role="status">${panel.shown(coverage.rows.length, coverage.found)}</p>` : nothing}
    <ul class="articles">${repeat(
      coverage.rows,
      ({ article }) => article,
      (row) => drawRow(page, row, coverage),
    )}</ul>
  </section>`;
}

function drawRow({ texts }: Page, row: CoverageRow, { added }: CoverageOverview): TemplateResult {
  const { panel } = texts;
  const { title, outlet, byline, published, modified, url, duplicateOf, article, passages } = row;
  const unknown = (text: string) => html`<span class="unknown">${text}</span>`;
  const name = title ?? unknown(panel.noTitle);
  return html`<li>
    <h3>${url !== null && /^https?:/u.test(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>` : name}</h3>
    <p>${outlet ?? unknown(panel.noOutlet)} · ${byline ?? unknown(panel.noByline)} ·
      ${published === null ? unknown(panel.noDate) : html`<time datetime=${published}>${published.slice(0, 10)}</time>`}
      ${modified === null || modified.slice(0, 10) === published?.slice(0, 10) ? nothing : html` · ${panel.modified(modified.slice(0, 10))}`} · ${panel.passages(passages)}</p>
    <p class="id"><code>${article}</code>
      ${duplicateOf === null ? nothing : html`<span class="chip">${panel.copyOf} ${duplicateOf}</span>`}
      ${added.some((file) => article === file || article.startsWith(`${file}#`)) ? html`<span class="chip good">${panel.addedHere}</span>` : nothing}</p>
  </li>`;
}
