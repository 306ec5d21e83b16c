import { parse } from "discord-markdown-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phrasesIn } from "../../../src/discord/locales/speak.js";
import { linkTarget, titleLine } from "../../../src/discord/render/reference.js";

const WORDING = { phrases: phrasesIn("ko").answer, timeZone: "Asia/Seoul" };

describe("titleLine", () => {
  it("is one link to the article's address, whatever the title holds", () => {
    const part = fc.oneof(
      fc.constantFrom("[단독]", "[", "]", "](", "홍콩", "*", "<@1>", "https://evil.example"),
      fc.string({ maxLength: 8 }),
    );
    const title = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => `제목${parts.join(" ")}`);
    fc.assert(
      fc.property(title, fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, url) => {
        const article = { title: text, outlet: null, published: null, url };
        const target = linkTarget(url);
        fc.pre(target !== null);
        const nodes = parse(titleLine(article, null, WORDING), "extended");
        expect(nodes.map((node) => node.type)).toEqual(["link"]);
        expect(nodes[0]?.target).toBe(target);
      }),
    );
  });

  it("leaves bracketed words of a headline as they are", () => {
    const article = { title: "[단독] 홍콩", outlet: null, published: null, url: "https://example.com/" };
    expect(titleLine(article, null, WORDING)).toBe("[[단독] 홍콩](<https://example.com/>)");
  });

  it("says so where there is neither title nor text", () => {
    expect(titleLine({ title: null, outlet: null, published: null, url: null }, null, WORDING)).toBe("제목 없음");
  });
});

describe("linkTarget", () => {
  it.each(["ftp://example.com/", "javascript:alert(1)", "example.com", "", `https://example.com/${"a".repeat(600)}`])(
    "refuses %s",
    (url) => {
      expect(linkTarget(url)).toBeNull();
    },
  );

  it("leaves nothing in an address that would end the link", () => {
    expect(linkTarget("https://example.com/a_(b)?q=<x>")).toBe("https://example.com/a%5F%28b%29?q=%3Cx%3E");
  });
});
