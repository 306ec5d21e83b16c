import { isJobTitle } from "../../bylines/bylines.js";
import { isOtherJob } from "../../bylines/other-hands.js";
import { headsAuthor, isAboutAuthor } from "../../interface-words.js";
import { isWholeName } from "../../latin-names.js";
import type { Found } from "../../text-metadata.js";
import { personNames } from "./person-names.js";

type Text = readonly { readonly text: string }[];

/** Notes are no longer than this (characters). */
const LONGEST = 400;

const STAR = /^[*†]+\s?/u;
/** "This article was written by Jane Doe and edited by Ann Poe." */
const WRITTEN =
  /\b(?:article|story|report|piece|post|essay|column|interview)\s(?:was|is|has been)\s(?:originally\s|first\s)?(?:written|reported|compiled|authored)\sby\s([^.;]{4,120})/iu;
/** "Contact Jane Doe at …", "Reach reporter Jane Doe on …". */
const CONTACT =
  /^(?:you can\s)?(?:contact|reach|e-?mail|write to)\s(?:(?:(?:the|our|staff|senior|chief)\s)*(?:reporter|writer|correspondent|columnist|author|journalist)\s)?(\p{Lu}[^.,;:@]{3,60}?)\s(?:at|on|via|by)\s/iu;
const REACHED = /^(\p{Lu}[^.,;:@]{3,60}?)\scan\sbe\s(?:reached|contacted|followed)\s/u;
/** "Jane Doe: jdoe@example.com; 304-555-0101". */
const WITH_ADDRESS = /^(\p{Lu}[^:;,@\d]{4,60})(?::|,|\s[–—-])\s[\w.+-]+@[\w-]+\.\S+/u;
/** "Jane Doe is a staff writer", "Jana Dohm, geboren 1980, ist Redakteurin", "Jeanne Doué est journaliste". */
const IS =
  /^(\p{Lu}[^.;:@!?]{3,80}?),?\s(?:(?:born|geboren|Jahrgang|né|née|nacid[oa]|nat[oa])[^.]{1,30},\s)?(?:is|are|has|have|covers?|writes?|reports?|joined|teaches|contributed|reported|ist|est|sont|es|son|è|sono|é|são|är|er)\s(.+)$/u;
/**
 * The authors whom a note behind a text names, and the text does not speak of: a line on who wrote it, their addresses, their
 * biography.
 * @param behind the lines behind the text, in order
 */
export function notedAuthors(behind: Text, text: Text): Found | null {
  for (const { text: line } of behind) {
    if (line.length > LONGEST) continue;
    const names = namesIn(line);
    if (names.length > 0 && !names.some((name) => text.some((other) => other.text.includes(name))))
      return { value: names.join(", "), from: `note "${line.slice(0, 80)}"` };
  }
  return null;
}

/** The author below a heading "About the author". */
export function headedAuthors(behind: Text): Found | null {
  const heading = behind.findIndex(({ text }) => headsAuthor(text));
  const line = heading === -1 ? "" : (behind[heading + 1]?.text ?? "");
  const names = line.length > LONGEST ? [] : namesIn(line);
  const all = names.length > 0 ? names : wholeNames(line);
  return all.length === 0 ? null : { value: all.join(", "), from: `heading "${behind[heading]?.text}"` };
}

function namesIn(noted: string): readonly string[] {
  // A star in front, as on a name below the headline, says that the note is on who wrote.
  const line = noted.replace(STAR, "");
  const written = WRITTEN.exec(line)?.[1];
  if (written !== undefined) return personNames(written);
  const addressed = CONTACT.exec(line)?.[1] ?? REACHED.exec(line)?.[1] ?? WITH_ADDRESS.exec(line)?.[1];
  if (addressed !== undefined) return wholeNames(addressed);
  const [, subject, rest = ""] = IS.exec(line) ?? [];
  if (subject === undefined || isOtherJob(rest.replace(/^(?:a|an|the)\s/u, ""))) return [];
  return isAboutAuthor(line) || line !== noted || isJobTitle(rest.slice(0, LONGEST_JOB)) ? wholeNames(subject) : [];
}

/** The job stands right behind the name (characters). */
const LONGEST_JOB = 50;

function wholeNames(text: string): readonly string[] {
  const names = personNames(text);
  return names.every(isWholeName) ? names : [];
}
