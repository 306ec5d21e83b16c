type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Each code point beyond the basic plane is two UTF-16 units but counts once: one unit stands for it. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** The texts of an embed whose outer white space Discord does not count. */
const TRIMMED = new Set(["title", "description", "name", "value", "text"]);

/**
 * A copy of a body in the form the published schema expects, so that it judges as the API does: characters counted by
 * code point, dates with an offset turned to UTC, permissions as a number, and the outer white space of embeds left out.
 */
export function normalForm(body: unknown): Json | undefined {
  return normal(body, "", false);
}

function normal(value: unknown, key: string, inEmbed: boolean): Json | undefined {
  if (typeof value === "string") return normalText(value, key, inEmbed);
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((one) => normal(one, "", inEmbed || key === "embeds") ?? null);
  if (typeof value !== "object") return undefined;
  const copy: { [key: string]: Json } = {};
  for (const [name, inner] of Object.entries(value)) {
    const changed = normal(inner, name, inEmbed);
    if (changed !== undefined) copy[name] = changed;
  }
  return copy;
}

function normalText(text: string, key: string, inEmbed: boolean): string | number {
  if (key === "default_member_permissions" && /^\d{1,19}$/.test(text)) return Number(text);
  if (key === "timestamp" && inEmbed && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  const counted = text.replace(ASTRAL, "x");
  return inEmbed && TRIMMED.has(key) ? counted.trim() : counted;
}
