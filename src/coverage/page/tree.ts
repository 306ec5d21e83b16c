import { type AnyNode, type ChildNode, type Document, DomHandler, type Element, isTag, isText } from "domhandler";
import { Parser } from "htmlparser2";
import { flattened } from "./flatten.js";

/** Elements deeper than this are left out of the tree; their text stays, as text of the deepest one kept. */
const DEEPEST = 200;

/** Nodes of a tree: what comes behind so many is left out, or the tree would fill the memory. Long articles have some thousands. */
const MOST_NODES = 300_000;

const CUT = new WeakSet<Document>();

class ShallowHandler extends DomHandler {
  #depth = 0;
  #nodes = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth <= DEEPEST) super.onopentag(name, attributes);
  }

  protected override addNode(node: ChildNode): void {
    this.#nodes += 1;
    if (this.#nodes <= MOST_NODES) super.addNode(node);
    else CUT.add(this.root);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    if (this.#depth < DEEPEST) super.onclosetag();
  }
}

/**
 * Parses a page or feed to a tree. Never throws and never recurses: broken, truncated and endlessly nested mark-up all
 * end in a tree of bounded depth.
 */
export function parseMarkup(text: string, options: { readonly xml: boolean }): Document {
  const handler = new ShallowHandler();
  new Parser(handler, { xmlMode: options.xml, decodeEntities: true }).end(flattened(text, options));
  return handler.root;
}

/** Whether a page or feed had more nodes than its tree holds. */
export function isCutShort(document: Document): boolean {
  return CUT.has(document);
}

/** A page without the pictures and fonts that it carries within itself, as browsers save them. */
export function withoutPictures(html: string): string {
  return html.replace(/data:[\w/+.-]{3,40}(?:;charset=[\w-]+)?;base64,[A-Za-z0-9+/=]{200,}/gu, "data:,");
}

/** The elements below a node, in document order, without those below an element for which `enter` is false. */
export function* elementsOf(
  root: Document | Element,
  enter: (element: Element) => boolean = () => true,
): Generator<Element> {
  for (const node of root.children) {
    if (!isTag(node)) continue;
    yield node;
    if (enter(node)) yield* elementsOf(node, enter);
  }
}

/** The first element below a node that fits. */
export function findElement(root: Document | Element, fits: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(root)) if (fits(element)) return element;
  return null;
}

const SILENT = new Set(["script", "style", "noscript", "template", "svg", "head"]);

/** The text of an element as a reader sees it, white space folded. */
export function textOf(node: AnyNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join("")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
}

function collect(node: AnyNode, parts: string[]): void {
  if (isText(node)) parts.push(node.data);
  else if (isTag(node) && !SILENT.has(node.name)) {
    if (node.name === "br") parts.push(" ");
    for (const child of node.children) collect(child, parts);
  } else if ("children" in node && !isTag(node)) for (const child of node.children) collect(child, parts);
}

/** The raw text within an element: of a script, its code. */
export function rawText(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : "")).join("");
}

/** Attributes that name an element for scripts and tests; site builders that hash their classes still name these. */
const NAMES = ["class", "id", "data-component", "data-testid", "data-qa", "data-gu-name"];

/** The words that an element is named with, in small letters: `articleBody_main` gives article, body, main. */
export function nameWords(element: Element): string[] {
  const names = NAMES.flatMap((name) => element.attribs[name] ?? []);
  if (names.length === 0) return [];
  return names
    .join(" ")
    .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
}
