/** A JSON object. */
export type JsonObject = { readonly [key: string]: unknown };

/** Narrows a parsed value to an object. */
export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** Parses JSON as pages embed it: with line breaks in strings, a comma too many, a byte order mark or a closing semicolon. Null when it is none. */
export function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^\ufeff|^<!--|^\/\*<!\[CDATA\[\*\/|^<!\[CDATA\[|-->$|\/\*\]\]>\*\/$|\]\]>$|;$/gu, "")
    .trim();
  const spaced = bare.replace(/[\u0000-\u001f]+/gu, " ");
  // The comma behind a last value is the commonest mistake in what is written by hand.
  for (const attempt of [bare, spaced, spaced.replace(/,\s*(?=[}\]])/gu, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

/** Objects that are looked at in one page at most: embedded states of some sites have hundreds of thousands. */
const MOST = 50_000;

/** All objects within a value, outer ones first, breadth first. */
export function* objectsIn(value: unknown): Generator<JsonObject> {
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < MOST; index += 1) {
    const next = queue[index];
    if (isObject(next)) yield next;
    if (next !== null && typeof next === "object")
      for (const child of Object.values(next)) if (child !== null && typeof child === "object") queue.push(child);
  }
}

/** The texts that a value states: a string, a list of such, or an object with a name. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isObject(value)) return [];
  return textsIn(value.name ?? value["@value"] ?? value.basic ?? value.headline ?? null);
}
