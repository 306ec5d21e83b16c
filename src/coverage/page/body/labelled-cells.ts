import { type Document, type Element, isTag } from "domhandler";
import { elementsOf, textOf } from "../tree.js";

/** Elements that hold a label, each with those that hold its value right behind. */
const VALUES: Readonly<Record<string, RegExp>> = {
  th: /^td$/u,
  td: /^td$/u,
  dt: /^dd$/u,
  strong: /^(?:span|em|b)$/u,
  span: /^(?:span|em|b|strong)$/u,
  em: /^(?:span|em|b|strong)$/u,
};
/** Labels and values are shorter than this (characters). */
const LONGEST_LABEL = 12;
const LONGEST_VALUE = 200;

/**
 * What stands behind a label, as boards and small sites show the facts of an article: `<th>작성자</th><td>홍길동</td>`.
 * Null where no label fits.
 */
export function labelledCell(document: Document, label: RegExp): string | null {
  for (const element of elementsOf(document, ({ name }) => name !== "nav" && name !== "footer")) {
    const values = VALUES[element.name];
    if (values === undefined) continue;
    const text = textOf(element).replace(/[\s:：|]/gu, "");
    if (text === "" || text.length > LONGEST_LABEL || !label.test(text)) continue;
    const next = nextElement(element);
    const value = next !== null && values.test(next.name) ? textOf(next) : "";
    if (value !== "" && value.length <= LONGEST_VALUE) return value;
  }
  return null;
}

function nextElement(element: Element): Element | null {
  let next = element.next;
  while (next !== null && !isTag(next)) next = next.next;
  return next;
}
