import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blocksOf, type PageBlock } from "./blocks.js";
import { elementsOf, parseMarkup } from "./tree.js";

/** Larger pages are left to the other extractors: the light DOM takes seconds for them. */
const LARGEST = 3_000_000;

/** The paragraphs that Mozilla's Readability takes for the article; none when it finds no article. */
export function readabilityBlocks(html: string): PageBlock[] {
  if (html.length > LARGEST) return [];
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
