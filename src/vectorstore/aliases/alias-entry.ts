/** Names that articles set equal, and in how many articles they do. */
export interface AliasEntry {
  readonly names: readonly string[];
  readonly count: number;
}

/** In front of the key of a name in an alias file. */
export const NAME_MARK = "=";
/** In front of the key of words that sound alike. */
export const SOUND_MARK = "~";

/** The entries of a line. What is not of their shape is left out. */
export function parseEntries(line: string): AliasEntry[] {
  const parsed: unknown = JSON.parse(line);
  return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
}

function isEntry(value: unknown): value is AliasEntry {
  if (typeof value !== "object" || value === null || !("names" in value) || !("count" in value)) return false;
  const { names, count } = value;
  return typeof count === "number" && Array.isArray(names) && names.every((name) => typeof name === "string");
}
