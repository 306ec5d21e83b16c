import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/coverage/article.js";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { decode } from "../../../src/coverage/reading/decode.js";
import { evaluateReading } from "../../../src/evaluation/reading-pages.js";
import { type GoldPage, scorePage } from "../../../src/evaluation/reading-score.js";

const PAGES = new URL("../../fixtures/coverage/pages/", import.meta.url);
const golds: (GoldPage & { readonly file: string })[] = readFileSync(new URL("pages.jsonl", PAGES), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

function read(html: string, repeats: (line: string) => boolean = () => false): Article | null {
  return readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats });
}

function readFixture(file: string): Article | null {
  return read(decode(readFileSync(new URL(file, PAGES)), "euc-kr")?.text ?? "");
}

describe("readPage on pages in the manner of real outlets", () => {
  it.each(golds.map((gold) => [gold.file, gold] as const))("reads %s", (file, gold) => {
    const article = readFixture(file);
    expect(article?.title).toBe(gold.title);
    const score = scorePage(gold, article);
    expect(score).toMatchObject({ title: true, author: true, date: true });
    expect(score.body).toBeGreaterThan(0.98);
  });

  it("keeps captions in the source, marked as such", () => {
    const article = readFixture("ko-local-cms.html");
    const captions = article?.blocks
      .filter((block) => block.kind === "caption")
      .map((block) => article.source.slice(block.start, block.end));
    expect(captions).toEqual(["솔빛군의 한 정수장에서 관계자가 시료를 채취하고 있다. 솔빛군 제공"]);
  });

  it("joins paragraphs by one empty line and leaves title, byline and furniture out", () => {
    const article = readFixture("ko-wire-agency.html");
    expect(article?.source).not.toMatch(/한지우 기자|저작권자|관련 뉴스|댓글/u);
    expect(
      article?.source.split("\n\n").every((paragraph) => paragraph.trim() !== "" && !paragraph.includes("\n")),
    ).toBe(true);
  });

  it("names the outlet, on a portal that of the report", () => {
    expect(
      ["ko-portal.html", "ko-portal-sections.html", "ko-table-euc-kr.html", "en-tabloid.html"].map(
        (file) => readFixture(file)?.outlet,
      ),
    ).toEqual(["한빛신문", "하늘매일", "갯마을신문", "Daily Lantern"]);
  });

  it("says what was removed and where each field was found", () => {
    const provenance = readFixture("ko-form-page.html")?.provenance ?? {};
    expect(provenance.title).toMatch(/heading/u);
    expect(provenance.published).toMatch(/time zone assumed: Asia\/Seoul/u);
    const removed = readFixture("ko-local-cms.html")?.removed ?? [];
    expect(removed.find(({ kind }) => kind.includes("article-relnews"))?.text).toMatch(/^관련기사/u);
    expect(removed.some(({ kind, lines }) => /<(?:nav|header|footer)>/u.test(kind) && lines > 2)).toBe(true);
  });
});

describe("evaluateReading", () => {
  it("reports body, title, author and date of a list of pages", async () => {
    const report = await evaluateReading(fileURLToPath(new URL("pages.jsonl", PAGES)), { timeZone: "Asia/Seoul" });
    expect(report).toMatchObject({ pages: golds.length, title: 1, author: 1, date: 1, unread: [] });
    expect(report.body).toBeGreaterThan(0.99);
  });
});

describe("readPage on broken pages", () => {
  const paragraph = "가온시가 20년 넘게 비어 있던 조선소 터에 도서관을 지어 문을 연다고 21일 밝혔다. ";

  it("survives ten thousand nested tags and keeps their text", () => {
    const html = `<html><body>${"<div>".repeat(10_000)}<p>${paragraph.repeat(3)}</p>${"</div>".repeat(10_000)}<p>${paragraph}끝.</p></body></html>`;
    expect(read(html)?.source).toContain("조선소 터");
  });

  it("reads a page that was cut off in the middle of a tag", () => {
    const html = readFileSync(new URL("ko-wire-agency.html", PAGES), "utf8");
    const cut = html.slice(0, html.indexOf("도서관은 지상 3층") + 60);
    expect(read(`${cut}<p class="te`)?.source).toContain("조선소 터");
  });

  it("finds no article in a page without text", () => {
    expect(read("<html><body><nav><a href='/'>홈</a></nav></body></html>")).toBeNull();
    expect(read("")).toBeNull();
  });

  it("drops a paragraph before or behind the text that stands in several pages", () => {
    const note = "이 신문은 언제나 독자 여러분과 함께 걷겠습니다. 구독으로 저희를 도와주세요.";
    const html = `<html><body><article><p>${paragraph.repeat(2)}</p><p>${paragraph}끝.</p><p>${note}</p></article></body></html>`;
    expect(read(html)?.source).toContain("함께 걷겠습니다");
    expect(read(html, (line) => line === note)?.source).not.toContain("함께 걷겠습니다");
  });

  const tags = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class='article-body'>",
    "</div>",
    "<br>",
    "<script type='application/ld+json'>",
    '{"@type":"NewsArticle","headline":',
    "</script>",
    "<table><tr><td>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<figure>",
    "<figcaption>",
    "<time datetime='2024-02-31'>",
    "<meta property='og:title' content='",
    "'>",
    "<a href=#>",
    "<h1>",
    "&#x1F600;",
    "&#xD83D;",
    "&",
    "<",
    "\u0000",
    paragraph,
    "홍길동 기자 a@b.kr",
    "2024-13-45 99:99",
    "<form>",
    "<li>".repeat(40),
  );
  it("never throws on any mark-up, and its offsets fit", () => {
    const pages = fc.oneof(
      fc.array(tags, { maxLength: 60 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 400 }),
    );
    fc.assert(
      fc.property(pages, (html) => {
        const article = read(html);
        let at = 0;
        for (const block of article?.blocks ?? []) {
          expect(block.start).toBe(at);
          at = block.end;
        }
        expect(at).toBe(article?.source.length ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
