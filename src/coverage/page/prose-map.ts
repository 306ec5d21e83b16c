import { type Document, type Element, isTag } from "domhandler";
import { blocksOf, proseWidth } from "./blocks.js";
import { suspicionOf } from "./furniture.js";
import { teasersIn } from "./teasers.js";
import { textOf } from "./tree.js";

/** A part whose name says "no text" is believed only if it holds less than this share of the prose around. */
const STRONG_SHARE = 0.4;
const WEAK_SHARE = 0.12;

/** How wide (in columns) the prose below each element of a page is. */
export class ProseMap {
  readonly root: Element | null;
  readonly #widths = new Map<Element, number>();
  readonly #kinds = new Map<string, number>();
  /** Boxes that lead to other stories. */
  readonly teasers: ReadonlySet<Element>;

  constructor(document: Document) {
    this.root = bodyOf(document);
    this.teasers = this.root ? teasersIn(this.root) : new Set();
    if (!this.root) return;
    const isNever = (element: Element) => this.teasers.has(element) || suspicionOf(element) === "never";
    this.#measure(this.root, isNever);
    // Once more without what is named as another part and holds little: such lists must not outweigh a short article.
    const total = this.widthOf(this.root);
    const before = new Map(this.#widths);
    this.#widths.clear();
    this.#measure(this.root, (element) => {
      const isOther = suspicionOf(element) === "strong" && (before.get(element) ?? 0) < STRONG_SHARE * total;
      return isOther || isNever(element);
    });
    for (const [element, width] of this.#widths)
      this.#kinds.set(kindOf(element), (this.#kinds.get(kindOf(element)) ?? 0) + width);
  }

  #measure(root: Element, skips: (element: Element) => boolean): void {
    for (const block of blocksOf(root, { skips })) {
      const width = proseWidth(block);
      if (width === 0) continue;
      for (let element: Element | null = block.element; element; element = parentOf(element)) {
        this.#widths.set(element, this.widthOf(element) + width);
      }
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
      if (this.teasers.has(element)) return true;
      const suspicion = suspicionOf(element);
      if (suspicion === "none") return false;
      if (suspicion === "never") return true;
      return this.widthOfKind(element) < (suspicion === "strong" ? STRONG_SHARE : WEAK_SHARE) * total;
    };
  }

  /** Prose below all elements of the same name and class: paragraphs have the same class, whatever words are in it. */
  widthOfKind(element: Element): number {
    return this.widthOf(element) === 0 ? 0 : (this.#kinds.get(kindOf(element)) ?? 0);
  }
}

function kindOf(element: Element): string {
  return `${element.name} ${element.attribs.class ?? ""}`;
}

function parentOf(element: Element): Element | null {
  const { parent } = element;
  return parent !== null && isTag(parent) ? parent : null;
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
