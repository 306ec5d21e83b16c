import { type Document, type Element, isTag } from "domhandler";
import { kindOf, parentOf } from "../elements.js";
import { textOf } from "../tree.js";
import { blocksOf, type PageBlock, proseWidth } from "./blocks.js";
import { isNeverProse, suspicionOf } from "./furniture.js";
import { othersIn } from "./others.js";

/** A part whose name says "no text" is believed only if it holds less than this share of the prose around. */
const STRONG_SHARE = 0.4;
const WEAK_SHARE = 0.12;
/** Where less than this share of the prose is left, names are not believed of paragraphs that hold much of it together. */
const LEFT = 0.2;

/** How wide (in columns) the prose below each element of a page is. */
export class ProseMap {
  readonly root: Element | null;
  readonly #widths = new Map<Element, number>();
  readonly #kinds = new Map<string, number>();
  /** Boxes that lead to other stories, and lists of comments. */
  readonly others: ReadonlySet<Element>;

  /** @param titles headlines that the page states, folded */
  constructor(document: Document, titles: ReadonlySet<string> = new Set()) {
    this.root = bodyOf(document);
    this.others = new Set();
    if (!this.root) return;
    const { root } = this;
    const blocks = blocksOf(root, { skips: isNeverProse });
    this.#measure(blocks, () => false);
    this.others = othersIn(root, blocks, (element) => this.widthOf(element), titles);
    // Once more without those, and without what is named as another part and holds little: such lists must not outweigh a
    // short article.
    this.#measure(blocks, (element) => this.others.has(element));
    const total = this.widthOf(root);
    const before = new Map(this.#widths);
    const without = (isNone: (element: Element) => boolean) =>
      this.#measure(
        blocks,
        (element) => this.others.has(element) || (suspicionOf(element) === "strong" && isNone(element)),
      );
    const isSmall = (element: Element) => (before.get(element) ?? 0) < STRONG_SHARE * total;
    without(isSmall);
    // Names that would leave nothing are those of the text's own paragraphs.
    if (this.widthOf(root) < LEFT * total) {
      const paragraphs = paragraphWidths(blocks);
      without((element) => isSmall(element) && (paragraphs.get(kindOf(element)) ?? 0) < STRONG_SHARE * total);
    }
    for (const [element, width] of this.#widths)
      this.#kinds.set(kindOf(element), (this.#kinds.get(kindOf(element)) ?? 0) + width);
  }

  #measure(blocks: readonly PageBlock[], skips: (element: Element) => boolean): void {
    this.#widths.clear();
    const skipped = new Map<Element, boolean>();
    const isSkipped = (element: Element): boolean => {
      const known = skipped.get(element);
      if (known !== undefined) return known;
      const outer = parentOf(element);
      const found = skips(element) || (outer !== null && isSkipped(outer));
      skipped.set(element, found);
      return found;
    };
    for (const block of blocks) {
      const width = proseWidth(block);
      if (width === 0 || isSkipped(block.element)) continue;
      for (let element: Element | null = block.element; element; element = parentOf(element))
        this.#widths.set(element, this.widthOf(element) + width);
    }
  }

  /** Prose below an element, without parts that never hold any. */
  widthOf(element: Element): number {
    return this.#widths.get(element) ?? 0;
  }

  /** What to leave out when the text of a container is read: parts whose names say so, unless too much prose is in them. */
  skipsWithin(container: Element): (element: Element) => boolean {
    const total = Math.max(1, this.widthOf(container));
    return (element) => {
      if (this.others.has(element) || isNeverProse(element)) return true;
      const suspicion = suspicionOf(element);
      if (suspicion === "none") return false;
      return this.widthOfKind(element) < (suspicion === "strong" ? STRONG_SHARE : WEAK_SHARE) * total;
    };
  }

  /** Prose below all elements of the same name and class: paragraphs have the same class, whatever words are in it. */
  widthOfKind(element: Element): number {
    return this.widthOf(element) === 0 ? 0 : (this.#kinds.get(kindOf(element)) ?? 0);
  }
}

/** Prose that stands in paragraphs of each name and class: the text's own share a name, whatever words are in it. */
function paragraphWidths(blocks: readonly PageBlock[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const block of blocks) {
    const kind = kindOf(block.element);
    if (block.element.name === "p") widths.set(kind, (widths.get(kind) ?? 0) + proseWidth(block));
  }
  return widths;
}

function bodyOf(document: Document): Element | null {
  const html = document.children.filter(isTag).find((element) => element.name === "html");
  const elements = (html ?? document).children.filter(isTag);
  return (
    elements.find((element) => element.name === "body") ??
    html ??
    elements.find((element) => textOf(element) !== "") ??
    null
  );
}
