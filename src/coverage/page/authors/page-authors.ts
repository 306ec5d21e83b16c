import type { Document, Element } from "domhandler";
import { uniqueNames } from "../../bylines/name-lists.js";
import type { Found } from "../../text-metadata.js";
import type { TextPlace } from "../body/text-place.js";
import type { Trimmed } from "../body/trim-blocks.js";
import { outwards } from "../elements.js";
import type { PageLine, PageLines } from "../page-lines.js";
import type { Structured } from "../structured.js";
import { profiledAuthor } from "./author-links.js";
import { headedAuthors, notedAuthors } from "./author-notes.js";
import { type AuthorStatements, agencyOf, statedAuthors } from "./author-statements.js";
import { lineBylines, signedBehindText, signedLines } from "./line-authors.js";
import { isOwner, organisationsOf, signsTitle, statedOutlets } from "./organisations.js";
import { personNames } from "./person-names.js";
import { scriptedAuthors } from "./script-authors.js";
import { shownBylines } from "./shown-bylines.js";
import { datedLine, labelledAuthor } from "./unmarked-authors.js";

/** What the reporters of a page are read from. */
export interface AuthorSources {
  readonly document: Document;
  readonly structured: Structured;
  /** What the page's scripts state. */
  readonly embedded: readonly string[];
  readonly trimmed: Trimmed;
  readonly lines: PageLines;
  readonly place: TextPlace;
  /** The outlet, which is no reporter. */
  readonly outlet: Found | null;
}

/** A byline with its day in an item of a list below the text, as those of other articles stand: "by: Jane Doe / Aug 14, 2020". */
function isTeased({ text, element }: PageLine): boolean {
  const isListed = ({ name, attribs }: Element) =>
    name === "li" || /list|teaser|card|related/iu.test(attribs.class ?? "");
  return /^by:?\s.*\d{4}$/iu.test(text) && [...outwards(element)].some(isListed);
}

/** Most people of one byline: a longer list is one of something else. */
const MOST = 12;

/**
 * The reporters of a page. Every kind of evidence yields candidates that passed the test for people; the strongest kind with a candidate
 * counts: what the page states for machines, what it marks up or sets as a byline by its text, its own name where it states nobody
 * else, signatures, names that only their place shows, notes behind the text, marks elsewhere, scripts for counters, links, and
 * agencies. Machines are often told of the first reporter only: a candidate of the same kind, or a byline shown in full, that names all
 * of the chosen one and more, counts instead of it. Who worked on it without writing is left out where somebody else remains.
 */
export function pageAuthors(sources: AuthorSources): Found | null {
  const { document, structured, trimmed, lines, place, outlet } = sources;
  const outlets = [...statedOutlets(structured), ...(outlet === null || isOwner(outlet) ? [] : [outlet.value])];
  const known = organisationsOf(document, structured, outlets);
  const signs = signsTitle(structured);
  const namesOf = (text: string) => personNames(text, known);
  const found = (statements: readonly string[], from: string): Found | null => {
    const names = uniqueNames(statements.flatMap(namesOf));
    return names.length > 0 && names.length <= MOST ? { value: names.join(", "), from } : null;
  };
  const stated: AuthorStatements = statedAuthors(structured, sources.embedded, known, found);
  const shown = shownBylines(document, lines, place, namesOf);
  const isOwn = ({ element }: PageLine) => !place.isOther(element);
  const behind = lines.around.slice(lines.before).filter((line) => isOwn(line) && !isTeased(line));
  const around = [...lines.around.slice(0, lines.before).filter(isOwn), ...behind];
  const near = shown.near === null ? [] : [shown.near];
  const bylines = lineBylines(trimmed, around, found);
  const full = [...near, ...bylines.filter(({ isFull }) => isFull)];
  const kinds: readonly (() => readonly (Found | null)[])[] = [
    () => stated.people,
    () => [...near, ...bylines],
    () => stated.own,
    () => signedLines(trimmed, around, lines.around.slice(0, lines.headed), found),
    () => (lines.around.some(({ text }) => /\p{Script=Hiragana}/u.test(text)) ? stated.japanese : []),
    () => [datedLine(sources, known, signs), labelledAuthor(document, found)],
    () => [
      signedBehindText(behind, trimmed.paragraphs),
      notedAuthors([...trimmed.removed, ...behind], trimmed.paragraphs),
      headedAuthors(lines.around.slice(lines.before)),
    ],
    () => [shown.far],
    () => [scriptedAuthors(document, found)],
    () => [profiledAuthor(document, stated.addresses, lines, place, namesOf)],
    () => [agencyOf(structured, outlets, shown.texts)],
  ];
  for (const candidatesOf of kinds) {
    const candidates = candidatesOf().filter((candidate) => candidate !== null);
    const [first] = candidates;
    if (first === undefined) continue;
    const fuller = [...candidates, ...full].find(({ value }) => isLonger(value, first.value));
    return withoutHelp(inShownCase(fuller ?? first, [...near, ...bylines]), shown.others, signs);
  }
  return null;
}

/** A byline that is stated in capitals, as the page shows it: machines are told "JANE DOE" where readers see "Jane Doe". */
function inShownCase(byline: Found, shown: readonly Found[]): Found {
  const { value, from } = byline;
  if (!/^(?:meta|JSON-LD|script)/u.test(from) || value !== value.toUpperCase() || value === value.toLowerCase())
    return byline;
  const same = shown.find((one) => one.value !== value && one.value.toUpperCase() === value);
  return same === undefined ? byline : { value: same.value, from: `${from}, as it is shown` };
}

/** Whether a list of names has all of another and more. */
function isLonger(longer: string, shorter: string): boolean {
  const names = new Set(longer.toLowerCase().split(", "));
  return (
    longer.length > shorter.length &&
    shorter
      .toLowerCase()
      .split(", ")
      .every((name) => names.has(name))
  );
}

/** A byline without those who did not write, and without the outlet as the title names it, unless that is everybody. */
function withoutHelp(byline: Found, others: readonly string[], isOutlet: (name: string) => boolean): Found {
  const names = byline.value.split(", ");
  const writers = names.filter((name) => !others.includes(name) && !isOutlet(name));
  return writers.length === 0 || writers.length === names.length
    ? byline
    : {
        value: writers.join(", "),
        from: `${byline.from}, without who has another job in the byline, or the outlet`,
      };
}
