import { findHeadline } from "../headline.js";
import { copyrightOutlet } from "../outlets.js";
import type { Found } from "../text-metadata.js";
import type { PageLines } from "./page-lines.js";
import { folded, type Trimmed } from "./trim-blocks.js";

/**
 * The headline among the lines above the text, for pages without headings whose title element names the outlet, as the
 * copyright line does.
 * @param title what the page states as its title
 * @returns null when the title is more than the outlet's name, or no line shows itself to be the headline
 */
export function titleLine(title: Found | null, { all, around, before }: PageLines, text: Trimmed): Found | null {
  const owners = new Set(
    all.flatMap((line) => (line.role === "copyright" ? (copyrightOutlet(line.text) ?? []) : [])).map(folded),
  );
  const isOutlet = (line: string) => owners.has(folded(line));
  if (title !== null && !(title.from === "title element" && isOutlet(title.value))) return null;
  const head = around.slice(0, before).reverse();
  const body = text.paragraphs.map((paragraph) => paragraph.text).join("\n");
  const found = findHeadline(head, body, { heading: () => false, isMasthead: isOutlet });
  const line = found === null ? undefined : head[found.index];
  return found === null || line === undefined ? null : { value: line.text, from: found.from };
}
