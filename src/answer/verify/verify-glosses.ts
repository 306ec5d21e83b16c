import type { Gloss } from "../../coverage/gloss/gloss.js";
import { findAbbreviations } from "../../coverage/gloss/gloss-abbreviations.js";
import { nameKey } from "../../coverage/gloss/gloss-key.js";
import { findGlosses } from "../../coverage/gloss/glosses.js";
import { remembering } from "./verify-memo.js";

/** The other names of `name` that an article's text itself gives: in brackets, or as a body's short form. */
export function glossesOf(name: string, source: string): string[] {
  const wanted = nameKey(name);
  const found = new Set<string>();
  for (const { names } of glossesOfSource(source)) {
    if (names.some(({ text }) => nameKey(text) === wanted)) for (const { text } of names) found.add(text);
  }
  return [...found].filter((other) => nameKey(other) !== wanted);
}

const glossesOfSource: (source: string) => Gloss[] = remembering(
  (source) => [...findGlosses(source), ...findAbbreviations(source)],
  50,
);
