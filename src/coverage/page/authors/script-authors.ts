import type { Document, Element } from "domhandler";
import type { Found } from "../../text-metadata.js";
import { elementsOf, rawText } from "../tree.js";

/** A field for the author in what pages hand to counters and adverts: `'author': 'Jane Doe'`, `article_author = "Jane Doe"`. */
const FIELD =
  /(?<![\w-])["']?(?:(?:article|page|content|story|post|news)[_-]?)?(?:authors?|byline|writer)(?:[_-]?names?)?["']?\s*[:=]\s*(?:\[\s*)?(?:"([^"\\]{3,120})"|'([^'\\]{3,120})')/giu;
/** A script with more characters carries more than the facts of one page. */
const LONGEST = 20_000;
const ATTRIBUTES = ["data-author", "data-authors", "data-byline", "data-author-name"];

/**
 * The authors whom scripts for counters or attributes of the page name: one name or list, and the same one everywhere. Lists of
 * stories have several.
 * @param found makes a byline of statements, or null when they name nobody
 */
export function scriptedAuthors(
  document: Document,
  found: (statements: readonly string[], from: string) => Found | null,
): Found | null {
  const values = new Map<string, Found>();
  for (const element of elementsOf(document)) {
    for (const text of [...ATTRIBUTES.flatMap((name) => element.attribs[name] ?? []), ...fieldsIn(element)]) {
      const byline = found([text], "script for counters, or attribute");
      if (byline !== null) values.set(byline.value, byline);
      if (values.size > 1) return null;
    }
  }
  return [...values.values()][0] ?? null;
}

function fieldsIn(element: Element): string[] {
  const script = element.name === "script" && !/ld\+json/iu.test(element.attribs.type ?? "") ? rawText(element) : "";
  if (script.length > LONGEST) return [];
  return [...script.matchAll(FIELD)].flatMap(([, double, single]) => double ?? single ?? []);
}
