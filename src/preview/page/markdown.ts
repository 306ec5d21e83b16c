import { html, nothing, type TemplateResult } from "lit";
import type { Names } from "./names.js";
import { type MarkdownNode, parseMarkdown } from "./parse-markdown.js";

type Drawn = TemplateResult | string | typeof nothing | readonly Drawn[];

/** Draws Discord's markdown. What is in it is shown as text: no HTML of a message or an article ever becomes the page's. */
export function drawMarkdown(text: string, names: Names): Drawn {
  return drawAll(parseMarkdown(text), names);
}

function drawAll(content: unknown, names: Names): Drawn {
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((node: MarkdownNode) => draw(node, names)) : nothing;
}

function draw(node: MarkdownNode, names: Names): Drawn {
  const inner = () => drawAll(node.content, names);
  switch (node.type) {
    case "br":
    case "newline":
      return html`<br />`;
    case "strong":
      return html`<strong>${inner()}</strong>`;
    case "em":
      return html`<em>${inner()}</em>`;
    case "underline":
      return html`<u>${inner()}</u>`;
    case "strikethrough":
      return html`<s>${inner()}</s>`;
    case "inlineCode":
      return html`<code class="code">${inner()}</code>`;
    case "codeBlock":
      return html`<pre class="code-block" tabindex="0"><code>${inner()}</code></pre>`;
    case "blockQuote":
      return html`<blockquote>${inner()}</blockquote>`;
    case "heading":
      return html`<strong class="heading heading-${Number(node.level)}">${inner()}</strong>`;
    case "subtext":
      return html`<div class="subtext">${inner()}</div>`;
    case "spoiler":
      return html`<details class="spoiler"><summary>…</summary>${inner()}</details>`;
    case "link":
    case "url":
    case "autolink":
      return link(String(node.target), inner());
    default:
      return drawDiscord(node, names) ?? inner();
  }
}

/** What only Discord's markdown has; undefined for everything else. */
function drawDiscord(node: MarkdownNode, names: Names): Drawn | undefined {
  const id = String(node.id ?? "");
  switch (node.type) {
    case "user":
      return mention("user", names.user(id) ?? id, names.isMe(id));
    case "role":
      return mention("role", names.role(id) ?? id, false);
    case "channel":
      return mention("channel", names.channel(id) ?? id, false);
    case "everyone":
    case "here":
      return mention("user", node.type, true);
    case "slashCommand":
      return mention("slash", String(node.fullName ?? node.name ?? id), false);
    case "emoji":
      return `:${String(node.name)}:`;
    case "twemoji":
      return String(node.name);
    case "timestamp":
      return time(Number(node.timestamp), String(node.format ?? "f"), names.language);
    default:
      return undefined;
  }
}

function mention(type: string, name: string, highlight: boolean): TemplateResult {
  return html`<discord-mention type=${type} ?highlight=${highlight}>${name}</discord-mention>`;
}

/** A link that leads where it says; any other scheme stays text. */
function link(target: string, inner: Drawn): Drawn {
  if (!/^https?:\/\//iu.test(target)) return inner;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

const TIME_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** @see https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
function time(seconds: number, style: string, language: string): TemplateResult {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return html`<span>${seconds}</span>`;
  const shown = style === "R" ? relative(seconds - Date.now() / 1000, language) : format(date, style, language);
  return html`<time class="stamp" datetime=${date.toISOString()}>${shown}</time>`;
}

function format(date: Date, style: string, language: string): string {
  return new Intl.DateTimeFormat(language, TIME_STYLES[style] ?? TIME_STYLES.f).format(date);
}

function relative(seconds: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  }
  return words.format(Math.round(seconds), "second");
}
