import type { Document, Element } from "domhandler";
import { isParticle } from "../../latin-names.js";
import type { Found } from "../../text-metadata.js";
import type { TextPlace } from "../body/text-place.js";
import type { PageLines } from "../page-lines.js";
import { elementsOf, findElement, textOf } from "../tree.js";

const PATH =
  /\/(?:authors?|journalists?|reporters?|contributors?|writers?|columnists?|staff|people|profiles?|by|autor(?:en|es|a)?|auteurs?|autore)\/(?:\d+\/)?([^/?#]{2,})/iu;
/** Some lead to a list of all reporters. */
const LIST = /\/(?:reporter|author|writer|journalist)s?\/?$/iu;
/** Networks have such paths for anybody. */
const NETWORK = /\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|instagram|linkedin|youtube|threads|tiktok)\.(?:com|net)\//iu;

/** People whom reports are about have such pages too. */
const TOPIC = /\/people\//iu;

/** A link to the page of an author. */
export function isAuthorLink({ name, attribs }: Element): boolean {
  const href = attribs.href ?? "";
  return name === "a" && (PATH.test(href) || LIST.test(href)) && !NETWORK.test(href);
}

/**
 * The author of whom a page shows a picture with a link and no name: by the text for the blind, else by the link's own words
 * ("/authors/jane-doe"), as the page writes them elsewhere.
 * @param stated addresses that a page states in the place of its author
 * @param namesOf the people that a text names
 */
export function profiledAuthor(
  document: Document,
  stated: readonly string[],
  { all }: PageLines,
  place: TextPlace,
  namesOf: (text: string) => readonly string[],
): Found | null {
  for (const link of elementsOf(document, ({ name }) => name !== "nav" && name !== "footer")) {
    if (!isAuthorLink(link) || TOPIC.test(link.attribs.href ?? "") || !isNameless(textOf(link))) continue;
    const isNear = place.isBefore(link) || place.isBeside(link);
    if (!isNear || place.isOther(link) || place.isAside(link)) continue;
    const picture = findElement(link, ({ name }) => name === "img");
    const labels = [link.attribs["aria-label"], link.attribs.title, picture?.attribs.alt, picture?.attribs.title];
    const named = labels.flatMap((label) => namesOf(label ?? ""))[0] ?? slugName(link.attribs.href ?? "", namesOf);
    if (named !== null)
      return {
        value: asShown(named, all),
        from: `link to an author "${link.attribs.href}"`,
      };
  }
  for (const address of stated) {
    const named = slugName(address, namesOf);
    if (named !== null)
      return {
        value: asShown(named, all),
        from: `address of an author "${address}"`,
      };
  }
  return null;
}

/** A link to more of an author says nothing of the name. */
function isNameless(text: string): boolean {
  return text.length <= 40 && (text === "" || /\b(?:author|profile|bio|more|posts?|stories|articles)\b/iu.test(text));
}

/** "…/authors/jane-doe/" as "Jane Doe"; null when its words are no name. */
function slugName(address: string, namesOf: (text: string) => readonly string[]): string | null {
  const slug = NETWORK.test(address) ? "" : (PATH.exec(address)?.[1] ?? "");
  const words = slug
    .toLowerCase()
    .replace(/\.html?$/u, "")
    .split(/[-_+.]/u);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[a-z]{2,}$/u.test(word))) return null;
  return namesOf(capitalised(words))[0] ?? null;
}

/** Words of a name with capitals, but for those between given and family name: "Dirk van den Berg". */
function capitalised(words: readonly string[]): string {
  const isWithin = (index: number) => index > 0 && index < words.length - 1;
  return words
    .map((word, index) => (isWithin(index) && isParticle(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** A name with the marks and hyphens that a line of the page writes it with. */
function asShown(name: string, all: PageLines["all"]): string {
  const key = plain(name);
  for (const { text } of all) {
    const at = plain(text).indexOf(key);
    const shown = at === -1 ? "" : text.slice(at, at + key.length);
    if (/^\p{Lu}.*\p{Ll}/u.test(shown)) return shown;
  }
  return name;
}

/** A text without accents and hyphens, letter by letter: places stay the same. */
function plain(text: string): string {
  return [...text.replace(/[\u{10000}-\u{10ffff}]/gu, "  ")]
    .map((letter) => (letter === "-" ? " " : (letter.normalize("NFD")[0] ?? letter).toLowerCase()))
    .join("");
}
