import type { Element } from "domhandler";
import { findElement, nameWords, textOf } from "../tree.js";

/** Words in the names of elements that hold an author. */
const AUTHOR_WORDS = new Set(
  "author authors autor autora autores autoren auteur auteure auteurs autore autori byline bylines signature firma reporter reporters journalist journalister writer writers contributor contributors verfasser forfatter skribent yazar penulis".split(
    " ",
  ),
);
/** Words in the names of those that hold the place of a signature. */
const PLACE_WORDS = new Set("location place local city lieu ort lugar".split(" "));

/** Whether all that an element shows is marked up as the place of a signature. */
export function isPlaceOnly(element: Element, text: string): boolean {
  const place = findElement(element, (inner) => nameWords(inner).some((word) => PLACE_WORDS.has(word)));
  return place !== null && textOf(place) === text;
}

/** Whether an element's names say that it is an author's, and not the place of one's signature. */
export function isNamedAuthor(words: readonly string[]): boolean {
  return words.some((word) => AUTHOR_WORDS.has(word)) && !words.some((word) => PLACE_WORDS.has(word));
}
