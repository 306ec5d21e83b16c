/**
 * Names without those that stand there twice, the first as it is written: bylines are set in capital letters here and in small
 * ones there.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const unique = new Map<string, string>();
  for (const name of names) if (!unique.has(name.toLowerCase())) unique.set(name.toLowerCase(), name);
  return [...unique.values()];
}

/** Whether a text has a name: as it is written, or, where that is in capital letters alone, as texts write names. */
export function hasName(text: string, name: string): boolean {
  return text.includes(name) || (!/\p{Ll}/u.test(name) && /\p{Lu}/u.test(name) && spells(text, name));
}

/** Whether a text has a name of capital letters with small ones behind the first of each word. */
function spells(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at !== -1 && /^\p{Lu}.*\p{Ll}/su.test(text.slice(at, at + name.length));
}
