import type { Article } from "../../coverage/article.js";
import { unreadDates } from "../../coverage/dates/unread-dates.js";
import { bold, dim, table } from "../print.js";

const SHOWN = 60;

/** Where each field of an article was found, what of its source is what and why, and what of its page is not in the source. */
export function describeWhy(article: Article): string {
  const values: Readonly<Record<string, string | null>> = {
    title: article.title,
    subtitles: article.subtitles.join(" | ") || null,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    section: article.section,
    url: article.url,
    language: article.language,
  };
  const fields = Object.entries(values).map(([field, value]) => [
    field,
    value ?? "unknown",
    article.provenance[field] ?? "",
  ]);
  const readAs = ["text", "encoding"].flatMap((name) => {
    const from = article.provenance[name];
    return from === undefined ? [] : [[name, "", from]];
  });
  const blocks = article.blocks
    .filter(({ start, end }) => article.source.slice(start, end).trim() !== "")
    .map(({ kind, reason, start, end }) => [kind, reason ?? "", excerpt(article.source.slice(start, end))]);
  const hints = article.dateHints.length > 0 ? [dim(`dates only hinted at: ${article.dateHints.join(", ")}`)] : [];
  const removed = (article.removed ?? []).map(({ kind, lines, characters, text }) => [
    kind,
    String(lines),
    String(characters),
    excerpt(text),
  ]);
  return [
    bold(article.id),
    table(["field", "value", "found in"], [...fields, ...readAs]),
    ...unreadDates(article).map((notice) => `notice: ${notice}`),
    ...hints,
    table(["block", "why", "text"], blocks),
    ...(removed.length > 0 ? [table(["left out of the page", "lines", "characters", "first words"], removed)] : []),
  ].join("\n\n");
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).toWellFormed()}…`;
}
