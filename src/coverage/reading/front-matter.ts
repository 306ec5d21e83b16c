import { parse } from "yaml";

/** The fields at the head of a Markdown file, and where its text begins. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  /** Length of the block with its fences and the line break behind it, in UTF-16 units; 0 when there is none. */
  readonly length: number;
}

/** A block longer than this is no front matter. */
const LONGEST = 20_000;

/** Reads YAML front matter between lines of `---`. What is not valid YAML, or no mapping, counts as text. */
export function readFrontMatter(source: string): FrontMatter {
  const none = { fields: {}, length: 0 };
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(source.slice(0, LONGEST));
  if (!block) return none;
  try {
    // The "failsafe" schema leaves every scalar a string: dates and versions stay as they are written.
    const value: unknown = parse(block[1] ?? "", { schema: "failsafe", maxAliasCount: 0 });
    if (value === null || typeof value !== "object" || Array.isArray(value)) return none;
    const fields = Object.entries(value).flatMap(([key, field]) => {
      const text = textOf(field);
      return text === "" ? [] : [[key.toLowerCase(), text]];
    });
    return { fields: Object.fromEntries(fields), length: block[0].length };
  } catch {
    return none;
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ");
  if (value !== null && typeof value === "object" && "name" in value) return textOf(value.name);
  return "";
}
