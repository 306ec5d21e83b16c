import { isWholeName } from "../../latin-names.js";
import type { Found } from "../../text-metadata.js";

/**
 * A byline whose names are written as the page writes them elsewhere: "JANE MACDOE" says nothing of the capital within, which a
 * line "Jane MacDoe covers the harbor" tells. Names that stand there as they are, or nowhere, stay.
 * @param texts what the page shows
 */
export function asWritten(byline: Found, texts: readonly string[]): Found {
  const whole = texts.join("\n");
  const value = byline.value
    .split(", ")
    .map((name) => (whole.includes(name) ? name : (elsewhere(name, whole) ?? name)))
    .join(", ");
  return value === byline.value ? byline : { value, from: `${byline.from}, as the page writes it elsewhere` };
}

/** The same name in capital and small letters. */
function elsewhere(name: string, whole: string): string | null {
  if (!/\p{Ll}/u.test(name)) return null;
  const same = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")}(?![\\p{L}\\p{N}])`,
    "giu",
  );
  for (const [form] of whole.matchAll(same)) if (/\p{Ll}/u.test(form) && isWholeName(form)) return form;
  return null;
}
