import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/discord/locales/locale.js";
import { phrasesIn } from "../../../src/discord/locales/speak.js";
import { articleCard } from "../../../src/discord/render/article-card.js";
import { answerButtons, type Row } from "../../../src/discord/render/buttons.js";
import { checkMessages } from "../../../src/discord/render/check-message.js";
import { articleBlock, passageBlock } from "../../../src/discord/render/list-blocks.js";
import { paginate } from "../../../src/discord/render/page.js";
import { limitsForm, settingsPanel } from "../../../src/discord/render/settings-panel.js";
import { sourcePage } from "../../../src/discord/render/source-page.js";
import { UNSET } from "../../../src/discord/settings-book.js";
import { answered, citationOf } from "../../fakes/scripted-answerer.js";

const KO = phrasesIn("ko");
const WORDING = { phrases: KO.answer, timeZone: "Asia/Seoul" };
const text = fc.oneof(
  fc.string({ maxLength: 3000, unit: "grapheme" }),
  fc.constant("*".repeat(3000)),
  fc.lorem({ maxCount: 400 }),
);
const url = fc.option(fc.webUrl({ withQueryParameters: true }), { nil: null });
const id = "abcdefghijkl";

/** What Discord demands of a message's components. */
function expectAllowed(rows: readonly Row[]): void {
  expect(rows.length).toBeLessThanOrEqual(5);
  const ids = rows.flatMap(({ components }) =>
    components.flatMap((one) => ("custom_id" in one ? [one.custom_id] : [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const customId of ids) expect(customId.length).toBeLessThanOrEqual(100);
  for (const { components } of rows) {
    expect(components.length).toBeGreaterThan(0);
    expect(components.length).toBeLessThanOrEqual(5);
    for (const one of components) if ("label" in one) expect(one.label?.length).toBeLessThanOrEqual(80);
  }
}

describe("components", () => {
  it("of an answer keep to Discord's limits, whatever is asked next", () => {
    fc.assert(
      fc.property(
        fc.array(
          text.filter((t) => t.trim() !== ""),
          { maxLength: 5 },
        ),
        fc.boolean(),
        fc.boolean(),
        (followUps, hidden, shareable) => {
          const of = {
            id,
            answer: answered(["답이다."], { followUps }),
            member: "1".repeat(20),
            private: hidden,
            shareable,
          };
          expectAllowed(answerButtons(of, KO.button));
        },
      ),
    );
  });

  it.each(LOCALES)("of the settings keep to Discord's limits in %s", (locale) => {
    const channels = Array.from({ length: 40 }, (_, index) => `10000000000000000${index}`);
    const panel = settingsPanel({ ...UNSET, channels }, phrasesIn(locale).settings);
    expectAllowed(panel.components);
    const form = limitsForm({ ...UNSET, serverPerDay: 5 }, phrasesIn(locale).settings);
    expect(form.title.length).toBeLessThanOrEqual(45);
    for (const row of form.components) {
      if (!("components" in row)) throw new Error("a row of fields");
      for (const field of row.components) expect(field.label?.length).toBeLessThanOrEqual(45);
    }
  });
});

describe("cards", () => {
  it("never exceed an embed, whatever articles and members wrote", () => {
    fc.assert(
      fc.property(text, text, url, fc.integer({ min: 1, max: 9 }), (one, other, link, page) => {
        const citation = citationOf(one, { title: other, outlet: one, byline: other, url: link });
        const context = { before: other, quote: one, after: other };
        const source = sourcePage({ answerId: id, citation, page, pages: 9, context }, KO, "Asia/Seoul");
        const card = {
          article: "a",
          opening: one,
          title: other,
          outlet: one,
          byline: one,
          published: null,
          modified: null,
          url: link,
        };
        const article = articleCard({ card, lead: one, questions: [one, other, one] }, KO, "Asia/Seoul");
        const statements = Array.from({ length: 6 }, () => ({
          statement: one,
          verdict: "supported" as const,
          citations: [citation, citation, citation],
        }));
        for (const message of [source, article, ...checkMessages(statements, KO, "Asia/Seoul")]) {
          expect(message.embeds[0]?.description?.length).toBeLessThanOrEqual(4096);
          expectAllowed(message.components);
        }
        const blocks = Array.from({ length: 9 }, () => [
          articleBlock(card, WORDING),
          passageBlock({ ...card, text: one }, WORDING),
        ]).flat();
        for (const shown of paginate(blocks, 8, 4096)) expect(shown.length).toBeLessThanOrEqual(4096);
      }),
      { numRuns: 150 },
    );
  });
});

describe("paginate", () => {
  it("keeps every block, in order, at most so many a page", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 40 })),
        fc.integer({ min: 1, max: 9 }),
        (blocks, each) => {
          const pages = paginate(blocks, each, 100);
          expect(pages.join("\n\n")).toBe(blocks.join("\n\n"));
          expect(pages.length).toBeGreaterThanOrEqual(Math.ceil(blocks.length / each));
        },
      ),
    );
  });
});
