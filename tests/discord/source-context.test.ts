import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadOf, quoteInContext } from "../../src/discord/source-context.js";
import { articleText } from "../fakes/small-coverage.js";

const SENTENCES = Array.from({ length: 20 }, (_, index) => `${index + 1}번째 문장이다.`);
const ARTICLE = articleText("a", SENTENCES);

function spanOf(quote: string) {
  const start = ARTICLE.source.indexOf(quote);
  return { start, end: start + quote.length };
}

describe("quoteInContext", () => {
  it("shows two sentences on either side where the article is long enough", () => {
    const shown = quoteInContext(ARTICLE, spanOf("10번째 문장이다."), 1, { sentences: 2, share: 1 });
    expect(shown).toEqual({
      before: "8번째 문장이다. 9번째 문장이다.",
      quote: "10번째 문장이다.",
      after: "11번째 문장이다. 12번째 문장이다.",
    });
  });

  it("completes the sentence of a quote that is a part of it", () => {
    const at = ARTICLE.source.indexOf("10번째");
    const shown = quoteInContext(ARTICLE, { start: at + 5, end: at + 7 }, 1, { sentences: 0, share: 1 });
    expect(shown).toEqual({ before: "10번째 ", quote: "문장", after: "이다." });
  });

  it("leaves what is no sentence of the coverage out", () => {
    const source = "앞 문장이다.\n[사진 설명]\n인용이다.\n뒤 문장이다.";
    const sentences = ["앞 문장이다.", "인용이다.", "뒤 문장이다."].map((text) => ({
      start: source.indexOf(text),
      end: source.indexOf(text) + text.length,
    }));
    const quote = { start: source.indexOf("인용이다."), end: source.indexOf("인용이다.") + 5 };
    const shown = quoteInContext({ ...ARTICLE, source, sentences }, quote, 1, { sentences: 2, share: 1 });
    expect(shown.before).toBe("앞 문장이다.");
  });

  it("never shows more than the article's share, however many quotes there are, nor changes the quote", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "" && !text.includes("\n")),
          {
            minLength: 1,
            maxLength: 30,
          },
        ),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (sentences, from, length, quotes) => {
          const article = articleText("a", sentences);
          const start = from % article.source.length;
          const end = Math.min(article.source.length, start + 1 + (length % 80));
          const shown = quoteInContext(article, { start, end }, quotes, { sentences: 2, share: 0.2 });
          const spoken = sentences.join("").length;
          expect(shown.quote).toBe(article.source.slice(start, end));
          const around = shown.before.length + shown.after.length;
          expect(around === 0 || around + end - start <= (spoken * 0.2) / quotes).toBe(true);
        },
      ),
    );
  });
});

describe("leadOf", () => {
  it("is at most two sentences and the article's share", () => {
    expect(leadOf(ARTICLE, { sentences: 2, share: 0.2 })).toBe("1번째 문장이다. 2번째 문장이다.");
    expect(leadOf(articleText("b", SENTENCES.slice(0, 5)), { sentences: 2, share: 0.2 })).toBe("1번째 문장이다.");
    expect(leadOf(articleText("c", SENTENCES.slice(0, 3)), { sentences: 2, share: 0.2 })).toBe("");
  });
});
