import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { elementsOf, parseMarkup } from "../tree.js";
import { blocksOf, type PageBlock } from "./blocks.js";

/** Larger pages are left to the other extractors: the light DOM takes seconds for them. */
const LARGEST = 3_000_000;
/** The same for pages of more character references: each becomes a node. */
const MOST_REFERENCES = 50_000;

/** The paragraphs that Mozilla's Readability takes for the article; none when it finds no article. */
export function readabilityBlocks(html: string): PageBlock[] {
  if (html.length > LARGEST || hasMoreReferences(html)) return [];
  try {
    const { document } = parseHTML(html);
    const content = new Readability(document, { charThreshold: 200 }).parse()?.content;
    if (!content) return [];
    const tree = parseMarkup(`<div>${content}</div>`, { xml: false });
    const [root] = elementsOf(tree);
    return root ? blocksOf(root, { skips: () => false }) : [];
  } catch {
    // The light DOM gives up on some broken pages; the other extractors do not.
    return [];
  }
}

function hasMoreReferences(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf("&"); at !== -1 && count <= MOST_REFERENCES; at = html.indexOf("&", at + 1)) count += 1;
  return count > MOST_REFERENCES;
}
