/**
 * The length of a text as Discord's API counts it: code points, not UTF-16 units, so an emoji beyond the basic plane is
 * one.
 * @see https://github.com/discord/discord-api-docs/issues/1315 (an answer by Discord's staff)
 */
export function textLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at);
    if (code !== undefined && code > 0xffff) {
      length--;
      at++;
    }
  }
  return length;
}
