import { html, nothing, type TemplateResult } from "lit";
import type { Answer } from "../../answer/answer.js";
import type { ExplainedAnswer, TracedPassage } from "../wire.js";
import type { Page } from "./page.js";
import { drawTree } from "./tree-view.js";

/** Draws how the last answer came about. */
export function drawAnswer(page: Page): TemplateResult {
  const { lastAnswer } = page.state;
  if (!lastAnswer) return html`<p class="hint">${page.texts.panel.noAnswer}</p>`;
  const { answer, reading } = lastAnswer;
  return html`${drawOutcome(page, answer)} ${drawFilters(page, answer)} ${drawClaims(page, answer)} ${drawPassages(page, lastAnswer)}
    ${reading === null ? nothing : html`<details class="reading"><summary>${page.texts.panel.reading}</summary>${drawTree(reading)}</details>`}`;
}

function drawOutcome({ texts }: Page, answer: Answer): TemplateResult {
  const { panel } = texts;
  const done = answer.status === "answered";
  const { asOf } = answer;
  const days = asOf && [asOf.earliest, asOf.latest].filter((day, at, all) => day !== null && all.indexOf(day) === at);
  return html`<p class="question">${answer.question}</p>
    <p><span class="chip ${done ? "good" : "warn"}">${done ? panel.answered : panel.notCovered}</span>
      <span class="chip">${panel.readerName(answer.reader)}</span> <span class="chip">${panel.milliseconds(Math.round(answer.milliseconds))}</span></p>
    <dl class="facts">
      ${asOf ? html`<dt>${panel.asOf}</dt><dd>${days?.join(" – ")} ${asOf.undated > 0 ? panel.undated(asOf.undated) : nothing}</dd>` : nothing}
      <dt>${panel.snapshot}</dt><dd>${answer.snapshot}</dd>
    </dl>`;
}

function drawFilters({ texts }: Page, { filters }: Answer): TemplateResult | typeof nothing {
  const { panel } = texts;
  if (filters.length === 0) return nothing;
  return html`<section><h3>${panel.filters}</h3><ul class="chips">${filters.map(
    ({ field, value, inferred, relaxed }) =>
      html`<li class="chip">${field}: ${value}${inferred ? html` <small>${panel.inferred}</small>` : nothing}${relaxed ? html` <small>${panel.relaxed}</small>` : nothing}</li>`,
  )}</ul></section>`;
}

/** A citation is only ever cut from its source by offsets, so each one here has been verified. */
function drawClaims({ texts }: Page, { claims, citations, text, status }: Answer): TemplateResult {
  const { panel } = texts;
  if (status === "not_covered") return html`<p>${text}</p>`;
  return html`<section><h3>${panel.claims}</h3><ol class="claims">${claims.map(
    (claim) =>
      html`<li><p>${claim.text}</p>${citations
        .filter(({ n }) => claim.citations.includes(n))
        .map(
          ({ n, quote, article, start, end }) =>
            html`<blockquote><p>[${n}] ${quote}</p><footer>✓ ${panel.verbatim} · <code title=${panel.cites(article)}>${article} ${start}–${end}</code></footer></blockquote>`,
        )}</li>`,
  )}</ol></section>`;
}

function drawPassages({ texts }: Page, { passages }: ExplainedAnswer): TemplateResult | typeof nothing {
  const { panel } = texts;
  if (passages.length === 0) return nothing;
  return html`<section><h3>${panel.found(passages.length)}</h3><ol class="passages">${passages.map((passage) => drawPassage(panel, passage))}</ol></section>`;
}

function drawPassage(panel: Page["texts"]["panel"], passage: TracedPassage): TemplateResult {
  const { article, title, outlet, text, score, parts, wordRank, meaningRank, cosine } = passage;
  return html`<li>
    <details>
      <summary><strong>${title ?? article}</strong> <span class="hint">${outlet ?? ""}</span>
        <span class="ranks">${panel.score} ${score.toFixed(1)} · ${panel.rankWords} ${wordRank ?? "–"} · ${panel.rankMeaning} ${meaningRank ?? "–"}${cosine === null ? nothing : html` · ${panel.cosine} ${cosine.toFixed(3)}`}</span>
      </summary>
      <p class="passage">${text}</p>
      <table><tbody>${Object.entries(parts).map(
        ([name, value]) =>
          html`<tr><th scope="row">${name}</th><td><meter min="0" max="10" value=${Math.max(0, value)} aria-label=${name}></meter></td><td>${value.toFixed(2)}</td></tr>`,
      )}</tbody></table>
    </details>
  </li>`;
}
