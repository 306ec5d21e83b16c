import { type Element, isTag, isText } from "domhandler";

/** The element around an element; null around the outermost one. */
export function parentOf({ parent }: Element): Element | null {
  return parent !== null && isTag(parent) ? parent : null;
}

/** An element and those around it, from the inside out. */
export function* outwards(inner: Element): Generator<Element> {
  for (let element: Element | null = inner; element !== null; element = parentOf(element)) yield element;
}

/** Whether an element stands within another one; none does within itself. */
export function isWithin(inner: Element, outer: Element): boolean {
  for (let element = parentOf(inner); element !== null; element = parentOf(element)) if (element === outer) return true;
  return false;
}

/** Tag and class of an element: the parts of a list, and the paragraphs of a text, have the same. */
export function kindOf({ name, attribs }: Element): string {
  return `${name} ${attribs.class ?? ""}`;
}

/** Whether a paragraph is set to the right, or as a whole in bold or italics. */
export function isSetApart({ attribs, children }: Element): boolean {
  const parts = children.filter((child) => !isText(child) || child.data.trim() !== "");
  const isRight = /text-align\s*:\s*(?:right|end)/iu.test(attribs.style ?? "") || attribs.align === "right";
  return (
    isRight || (parts.length === 1 && parts.every((part) => isTag(part) && /^(?:strong|b|em|i)$/u.test(part.name)))
  );
}
