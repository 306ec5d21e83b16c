import { type Element, isTag } from "domhandler";
import { outwards, parentOf } from "../elements.js";
import { elementsOf, findElement, nameWords, textOf } from "../tree.js";

/** Words in the names of elements that hold an author. */
const AUTHOR_WORDS = new Set(
  "author authors autor autora autores autoren auteur auteure auteurs autore autori byline bylines signature firma reporter reporters journalist journalister writer writers contributor contributors verfasser forfatter skribent yazar penulis".split(
    " ",
  ),
);
/** The name of what holds the place of a signature: "c-signature__location". */
const PLACE = /(?:signature|byline|authors?|autor|auteur|firma)[-_]{1,2}(?:location|place|lieu|ort|lugar)(?=\s|$)/iu;
/** A byline that is set as a menu has no more elements than this. */
const MENU = 40;

/** Whether all that an element shows is marked up as the place of a signature. */
export function isPlaceOnly(element: Element, text: string): boolean {
  if (PLACE.test(element.attribs.class ?? "") && element.attribs.itemprop === undefined) return true;
  const place = findElement(
    element,
    ({ attribs }) => PLACE.test(attribs.class ?? "") && attribs.itemprop === undefined,
  );
  return place !== null && textOf(place) === text;
}

/** Whether an element's names say that it is an author's. */
export function isNamedAuthor(element: Element): boolean {
  return nameWords(element).some((word) => AUTHOR_WORDS.has(word));
}

/** Whether an element stands in a small menu right beside the headline that has author and day marked up: some sites set their bylines so. */
export function isInBylineMenu(element: Element): boolean {
  const menu = [...outwards(element)].find(({ name }) => name === "nav");
  const beside = menu === undefined ? null : parentOf(menu);
  if (menu === undefined || beside === null || beside.name === "body") return false;
  let count = 0;
  let hasDay = false;
  for (const { attribs } of elementsOf(menu)) {
    count += 1;
    if (count > MENU || /article|posting/iu.test(attribs.itemtype ?? "")) return false;
    if (/^date(?:Published|Modified)$/iu.test(attribs.itemprop ?? "")) hasDay = true;
  }
  const heads = beside.children.filter(isTag);
  return hasDay && heads.some((head) => head.name === "h1" || findElement(head, ({ name }) => name === "h1") !== null);
}
