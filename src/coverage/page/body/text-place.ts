import type { Element } from "domhandler";
import { parentOf } from "../elements.js";
import { elementsOf, nameWords } from "../tree.js";
import { blocksOf, type PageBlock } from "./blocks.js";
import { suspicionOf } from "./furniture.js";
import { folded, type Trimmed } from "./trim-blocks.js";

/** Names of parts that hold other stories. */
const OTHERS = new Set(
  "related relation relate relnews recommended recommend recommendation recommendations recirc popular trending ranking rank mostread comment comments reply replies teaser teasers promo sidebar today".split(
    " ",
  ),
);
const TODAY = new Set(["today"]);
/** A part beside the text with this many links is a menu or a list. */
const LINKS = 8;

/** Where the text of a page stands in its tree. */
export class TextPlace {
  /** The visible lines of the page; `isText` tells those of the article. */
  readonly lines: readonly { readonly block: PageBlock; readonly isText: boolean }[];
  readonly #holders = new Set<Element>();
  readonly #others: ReadonlySet<Element>;
  readonly #judged = new Map<Element, boolean>();
  /** Parts that stand before the text: headline, byline and date are among them, whatever their names are. */
  readonly #before = new Set<Element>();

  constructor(root: Element, body: Trimmed, others: ReadonlySet<Element>) {
    this.#others = others;
    const isKept = keeps(body.paragraphs.map(({ text }) => folded(text)).filter((key) => key !== ""));
    this.lines = blocksOf(root, { skips: () => false }).map((block) => ({ block, isText: isKept(block) }));
    for (const { block, isText } of this.lines) {
      for (let element = isText ? block.element : null; element !== null; element = parentOf(element)) {
        if (this.#holders.has(element)) break;
        this.#holders.add(element);
      }
    }
    for (const { block, isText } of this.lines) {
      if (isText) break;
      const part = this.partAround(block.element);
      if (part !== null) this.#before.add(part);
    }
  }

  /** The highest element around one that holds nothing of the text; null when the element holds some itself. */
  partAround(inner: Element): Element | null {
    let part: Element | null = null;
    for (let element: Element | null = inner; element !== null && !this.#holders.has(element); ) {
      part = element;
      element = parentOf(element);
    }
    return part;
  }

  /** Whether an element stands before the text. */
  isBefore(inner: Element): boolean {
    const part = this.partAround(inner);
    return part !== null && this.#before.has(part);
  }

  /** Whether an element belongs to other stories or to comments: what it shows of authors and dates is not the article's. */
  isOther(inner: Element): boolean {
    const part = this.partAround(inner);
    const names = part !== null && this.#before.has(part) ? TODAY : OTHERS;
    for (let element: Element | null = inner; element !== null && !this.#holders.has(element); ) {
      if (this.#others.has(element) || suspicionOf(element) === "never") return true;
      if (nameWords(element).some((word) => names.has(word))) return true;
      element = parentOf(element);
    }
    return false;
  }

  /** Whether an element stands in the same container as the text, and that is not the whole page. */
  isBeside(inner: Element): boolean {
    const outer = parentOf(this.partAround(inner) ?? inner);
    return outer !== null && this.#holders.has(outer) && outer.name !== "body" && outer.name !== "html";
  }

  /** Whether an element stands in a menu or list: a part beside the text with many links, and no headline among them. */
  isAside(inner: Element): boolean {
    const part = this.partAround(inner);
    if (part === null) return false;
    const known = this.#judged.get(part);
    if (known !== undefined) return known;
    let links = 0;
    let hasHeadline = false;
    for (const { name } of elementsOf(part)) {
      if (name === "a") links += 1;
      if (name === "h1") hasHeadline = true;
    }
    const isList = this.#holders.size > 0 && links >= LINKS && !hasHeadline;
    this.#judged.set(part, isList);
    return isList;
  }
}

/** Whether a block is in the text: whole, or but for a byline that was cut off it. */
function keeps(kept: readonly string[]): (block: PageBlock) => boolean {
  const whole = new Set(kept);
  const long = kept.filter((key) => key.length >= 20);
  return (block) => {
    const key = folded(block.text);
    return whole.has(key) || (key.length > 20 && long.some((other) => key.includes(other)));
  };
}
