/**
 * Everything Discord reads as markup inside a line: emphasis, code, strike-through, spoilers, mentions and other tags in
 * angle brackets, masked links, and the colon that turns an address into a link.
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
const INLINE =
  /[\\*_`]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[@#:/a-z]|[^: >]*:\/)|\[(?=.*\]\()|:(?=\/\/)|\.(?=gg\/)/gi;

/** What Discord reads as a heading, small print, quote or list where a line begins. */
const LINE_START = /^(?:#{1,3}(?=\s|$)|-#|>|[-+•](?=\s|$))/;

/** Control characters, and the marks that reverse the direction of what follows: nothing to show, only to deceive with. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text as one line: every run of white space is one space, control characters are gone. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/**
 * Makes text of articles, users and models safe to show: one line that Discord draws letter for letter, without
 * emphasis, links, mentions or lists. Only what would act as markup is touched, so that plain sentences stay as they are.
 */
export function escapeText(text: string): string {
  return oneLine(text)
    .replace(INLINE, "\\$&")
    .replace(LINE_START, "\\$&")
    .replace(/^(\d+)\.(?=\s|$)/, "$1\\.")
    .replace(/@(?=everyone|here)/gi, "@\u200b");
}

/** The longest beginning of a text, whole characters only, that is at most `limit` UTF-16 units; cut ones end in `…`. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  return `${wholeCharacters(line, limit - 1).trimEnd()}…`;
}

/** Shortened so that it is at most `limit` units once it is escaped. */
export function escapeWithin(text: string, limit: number): string {
  for (let room = limit; room > 0; room = Math.floor(room * 0.9)) {
    const escaped = escapeText(shorten(text, room));
    if (escaped.length <= limit) return escaped;
  }
  return "";
}

/** The beginning of a text up to `limit` units that does not cut a surrogate pair in two. */
export function wholeCharacters(text: string, limit: number): string {
  const cut = text.slice(0, Math.max(0, limit));
  return /[\ud800-\udbff]$/.test(cut) && cut.length < text.length ? cut.slice(0, -1) : cut;
}
