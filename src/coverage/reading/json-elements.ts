const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);

/** Whether a JSON text is an array. */
export function isArrayText(text: string): boolean {
  return /^\s*\[/u.test(text);
}

/**
 * The elements of a JSON array as they are written, one after the other, so that no more than one of them need be parsed at
 * a time: millions of small values take twenty times the memory of their text. What an element holds is not looked at, other than its
 * brackets and strings.
 * @throws SyntaxError where the array does not end, or something stands behind it; elements before that are given
 */
export function* arrayElements(text: string): Generator<string> {
  let from = text.indexOf("[") + 1;
  let depth = 1;
  let isFirst = true;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (OPENS.has(code)) depth += 1;
    else if (CLOSES.has(code)) depth -= 1;
    const isEnd = depth === 0;
    if (!isEnd && !(depth === 1 && code === COMMA)) continue;
    const element = text.slice(from, at);
    if (!(isEnd && isFirst && element.trim() === "")) yield element;
    isFirst = false;
    from = at + 1;
    if (!isEnd) continue;
    if (text.charAt(at) === "]" && text.slice(from).trim() === "") return;
    throw new SyntaxError("something stands behind the array");
  }
  throw new SyntaxError("the array does not end");
}

/** Where the string that begins at an offset ends: at its closing quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}
