import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";
import { MaskedLinks } from "./masked-links.js";

/** A part of a parsed text. */
export type MarkdownNode = ReturnType<typeof parser>[number];

/** Texts within texts whose links are remembered: in a quote bold, in it a link. */
const REMEMBERED = 16;

interface KnownText {
  readonly text: string;
  readonly links: MaskedLinks;
}

/** The links of the text that is parsed, and of the texts within it that are parsed before it goes on. */
class KnownLinks {
  #known: readonly KnownText[] = [];

  /** The link at the beginning of what is left of a text, as the library's rules capture it. */
  capture(rest: string): string[] | null {
    const { text, links } = this.#of(rest);
    const place = text.length - rest.length;
    const link = links.at(place);
    if (link === null) return null;
    const { inside, target, title, end } = link;
    return [text.slice(place, end), inside, target, ...(title === undefined ? [] : [title])];
  }

  #of(rest: string): KnownText {
    const at = this.#known.findLastIndex(({ text }) => text.endsWith(rest));
    const found = this.#known[at];
    // What was within it is done with.
    const outer = found ? this.#known.slice(0, at) : this.#known.slice(1 - REMEMBERED);
    const text = found ?? { text: rest, links: new MaskedLinks(rest) };
    this.#known = [...outer, text];
    return text;
  }
}

const { link } = rulesExtended;
const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  ...(link && {
    link: {
      ...link,
      match: (rest, { links }) => (rest.startsWith("[") && links instanceof KnownLinks ? links.capture(rest) : null),
    },
  }),
});

/** Parses Discord's markdown; a text that nests too deep for the parser is taken letter for letter. */
export function parseMarkdown(text: string): MarkdownNode[] {
  try {
    return parser(text, { inline: true, links: new KnownLinks() });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return [{ type: "text", content: text }];
  }
}
