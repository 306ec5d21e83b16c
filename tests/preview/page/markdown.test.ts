import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMarkdown } from "../../../src/preview/page/markdown.js";
import type { Names } from "../../../src/preview/page/names.js";

const NAMES: Names = {
  language: "en-US",
  user: (id) => (id === "123456789012345678" ? "mina" : undefined),
  role: () => undefined,
  channel: (id) => (id === "234567890123456789" ? "general" : undefined),
  isMe: () => false,
};

/** What the page's own templates are, and the texts put in between, as the browser would get them. */
function flatten(drawn: unknown): { html: string; texts: string[] } {
  if (Array.isArray(drawn)) {
    const parts = drawn.map(flatten);
    return { html: parts.map(({ html }) => html).join(""), texts: parts.flatMap(({ texts }) => texts) };
  }
  if (typeof drawn === "object" && drawn !== null && "strings" in drawn && "values" in drawn) {
    const { strings, values } = drawn as { strings: string[]; values: unknown[] };
    const inner = flatten(values);
    return { html: strings.join("") + inner.html, texts: inner.texts };
  }
  return { html: "", texts: typeof drawn === "string" ? [drawn] : [] };
}

describe("Discord's markdown on the page", () => {
  it.each([
    ["**bold**", "<strong>", "bold"],
    ["> quote", "<blockquote>", "quote"],
    ["-# small", "subtext", "small"],
    ["`code`", '<code class="code">', "code"],
    ["||secret||", "<details", "secret"],
    ["<@123456789012345678>", "discord-mention", "mina"],
    ["<#234567890123456789>", "discord-mention", "general"],
    ["[here](https://example.com/a)", "<a href=", "https://example.com/a"],
  ])("draws %s", (text, tag, shown) => {
    const { html, texts } = flatten(drawMarkdown(text, NAMES));
    expect(html).toContain(tag);
    expect(texts.join(" ")).toContain(shown);
  });

  it("sets lines of small print apart, one below the other", () => {
    const { html } = flatten(drawMarkdown("answer\n-# first note\n-# second note", NAMES));
    expect(html.match(/<div class="subtext"><\/div>/gu)).toHaveLength(2);
  });

  it.each(["[x](javascript:alert(1))", "<javascript:alert(1)>", "[x](data:text/html,x)"])(
    "makes no link of %s",
    (text) => {
      expect(flatten(drawMarkdown(text, NAMES)).html).not.toContain("<a ");
    },
  );

  it("never makes tags of what is written: templates are the page's own, everything else is text", () => {
    const known = new Set(
      ["a", "**a**", "*a*", "__a__", "~~a~~", "`a`", "```a```", "> a", "# a", "## a", "### a", "-# a", "||a||"]
        .concat(["https://a.b", "<@123456789012345678>", "<t:1:R>", "a\nb", "<:ab:123456789012345678>", "@everyone"])
        .flatMap((text) => flatten(drawMarkdown(text, NAMES)).html.match(/<\/?[a-z-]+/gu) ?? []),
    );
    const piece = fc.constantFrom(
      "<b>",
      "<img src=x onerror=1>",
      "</strong>",
      "**",
      "> ",
      "`",
      "||",
      "[a](",
      ")",
      "a",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { html } = flatten(drawMarkdown(pieces.join(""), NAMES));
        for (const tag of html.match(/<\/?[a-z-]+/gu) ?? []) expect(known).toContain(tag);
      }),
    );
  });
});
