import { parseLoosely } from "./json-values.js";

/** A value that a script of a page carries, and how the script names it. */
export interface ScriptValue {
  readonly from: string;
  readonly value: unknown;
}

/** Scripts longer than this are not parsed. */
const LONGEST = 6_000_000;

/** All JSON values that the scripts of a page assign, consist of or push to their framework. */
export function* scriptValues(scripts: readonly string[]): Generator<ScriptValue> {
  const short = scripts.filter((script) => script.length <= LONGEST && /[{[]/u.test(script));
  for (const script of short) yield* valuesIn(script);
  yield* pushedValues(short);
}

/** Values stand within values and are read each for itself, but a script is walked through so many times at most. */
const WALKS = 20;

/** The JSON values that a script assigns or consists of. */
function* valuesIn(script: string): Generator<ScriptValue> {
  const bare = script.trim();
  if (/^[{[]/u.test(bare)) {
    const value = parseLoosely(bare);
    if (value !== null) yield { from: "script data", value };
    return;
  }
  let left = WALKS * bare.length;
  for (const { 1: name = "", 0: match, index } of bare.matchAll(/([\w.$[\]"']{3,60})\s*=\s*(?=[{[])/gu)) {
    const end = endOfValue(bare, index + match.length);
    left -= (end ?? bare.length) - index;
    if (left < 0) return;
    const value = end === null ? null : parseLoosely(bare.slice(index + match.length, end));
    if (value !== null) yield { from: `script data ${name}`, value };
  }
}

/** Where the bracket at an offset is closed, strings skipped. */
function endOfValue(text: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') {
      index += 1;
      while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
    } else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return null;
}

const PUSH = /^\s*(?:self\.)?__next_f\.push\((\[[\s\S]*\])\)\s*;?\s*$/u;
/** A text row states its own length, and its text may hold line breaks. */
const TEXT_ROW = /^T[0-9a-f]+,/u;

/**
 * The rows that Next.js pushes to the page in pieces: `id:json` and `id:Tlength,text`, one a line.
 * A row of text is yielded as an object with that text, as other rows name it by its id alone.
 */
function* pushedValues(scripts: readonly string[]): Generator<ScriptValue> {
  let stream = "";
  for (const script of scripts) {
    const pushed = parseLoosely(PUSH.exec(script)?.[1] ?? "null");
    const piece: unknown = Array.isArray(pushed) ? pushed[1] : null;
    if (typeof piece === "string") stream += piece;
  }
  for (const row of stream.split(/(?:^|\n|(?<=>))(?=[0-9a-f]{1,4}:[[{T"])/u)) {
    const content = row.slice(row.indexOf(":") + 1);
    const value = TEXT_ROW.test(content) ? { content: content.replace(TEXT_ROW, "") } : parseLoosely(content);
    if (value !== null) yield { from: "script data pushed to the page", value };
  }
}
