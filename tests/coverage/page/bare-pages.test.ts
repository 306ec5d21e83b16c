import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { storyOf } from "./story-page.js";

const { headline, text } = storyOf("en");
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const BODY = paragraphs(text);

/** A page without metadata and names of parts: only what stands where tells what it is. */
const read = (page: string, title: string = headline) =>
  readPage({
    file: "page.html",
    html: `<html><head><title>${title}</title></head><body>${page}</body></html>`,
    timeZone: "Asia/Seoul",
    repeats: () => false,
  });
const below = (top: string, body = BODY) => read(`<h1>${headline}</h1>${top}<div>${body}</div>`);

describe("who wrote a page that states nothing", () => {
  it.each([
    ["<div>Jane Doe | jdoe@lantern.example</div>", "Jane Doe"],
    ["<div>Lantern Letters letters@lantern.example</div>", null],
    ["<div>Jane Doe Environment correspondent</div><p>May 21, 2024</p>", "Jane Doe"],
    ["<div>Jane Doe</div><div>John Roe</div><div>Lowtide (LT)</div>", null],
    [
      "<div>21.mai.2024 às 10h30</div><div>Jane Doe</div><div>John Roe</div><div>Lowtide (LT)</div>",
      "Jane Doe, John Roe",
    ],
    ["<div>Jane Doe</div><div>Lantern News</div><div>John Roe</div>", "Jane Doe, John Roe"],
    ["<p>Jeanne Le Guen</p><p>May 21, 2024</p>", "Jeanne Le Guen"],
    ["<p>Jane Doe and John Roe, The Lantern</p>", "Jane Doe, John Roe"],
    ["<p>By Jane Doe LanternNews</p>", "Jane Doe"],
    ["<p>Par Jeanne Doué (Vire (Calvados), envoyée spéciale)</p>", "Jeanne Doué"],
    ["<p>By: Jane Doe</p><p>Max Roe / AFP / Getty Images</p>", "Jane Doe"],
    ["<p>ShareAAText Size</p><p>May 21, 2024</p>", null],
    ["<p>Text Size</p><p>May 21, 2024</p>", null],
  ])("is read of %s", (top, byline) => {
    expect(below(top)?.byline ?? null).toBe(byline);
  });

  it("is told between a standfirst and the text", () => {
    const standfirst =
      "<p>After forty years behind a fence the mill on the harbor is open again, and there is more to come.</p>";
    const page = `<article><h1>${headline}</h1><div>${standfirst}</div><div>By Jane Doe in Lowtide</div><div>${BODY}${BODY.replaceAll("mill", "works")}</div></article>`;
    expect(read(page)?.byline).toBe("Jane Doe");
  });

  it("may be the owner of a site of one's own", () => {
    const own = (owner: string) =>
      read(`<h1>${headline}</h1><p>Jane Doe</p><p>May 21, 2024</p><div>${BODY}</div><footer>© 2024 ${owner}</footer>`);
    expect(own("Jane Doe")?.byline).toBe("Jane Doe");
    expect(own("Quiet Lantern")?.byline).toBe("Jane Doe");
  });

  it.each([
    ['<p style="text-align: right;"><em>Jane Doe</em></p>', "Jane Doe"],
    ["<p>Jeanne Doué (Vire, correspondante)</p>", "Jeanne Doué"],
    ["<p>Lowtide (harbor side)</p>", null],
  ])("signs the last line of the text: %s", (sign, byline) => {
    const article = below("", BODY + sign);
    expect(article?.byline ?? null).toBe(byline);
    expect(article?.source.endsWith(text.at(-1) ?? "")).toBe(byline !== null);
  });
});

describe("when a page was published that states nothing", () => {
  it.each([
    ["<p>Jane Doe, Lantern 3:53 p.m. EST January 25, 2024</p>", "2024-01-25", null],
    ["<p>Lantern / Updated: Jan 26, 2024, 04:14 Published: Jan 25, 2024, 20:56</p>", "2024-01-25", "2024-01-26"],
    ["<p>Mis à jour le 26/01/2024 à 10:37</p><p>Publié le 25/01/2024 à 17:08</p>", "2024-01-25", "2024-01-26"],
    ["<p>25 gennaio 2024 (modifica il 26 gennaio 2024 | 07:00)</p>", "2024-01-25", "2024-01-26"],
    ["<p>2024.01.25 18:00</p><p>2024.01.26 09:21</p>", "2024-01-25", null],
    ["<p>First Posted: 01-25-24 05:18 PM</p>", "2024-01-25", null],
    ["<p>The mill was closed on January 25, 1984 at 10:30.</p>", null, null],
  ])("is read of %s", (top, published, modified) => {
    const article = below(top);
    expect([article?.published?.slice(0, 10) ?? null, article?.modified?.slice(0, 10) ?? null]).toEqual([
      published,
      modified,
    ]);
  });

  it("is read of a label right above the headline", () => {
    const article = read(`<p>October 22, 2019 report</p><h1>${headline}</h1><div>${BODY}</div>`);
    expect(article?.published).toBe("2019-10-22");
  });

  it("is told among many links below the headline", () => {
    const links = Array.from({ length: 9 }, (_, at) => `<li><a href="#">Share ${at}</a></li>`).join("");
    const today = "<div><p>2024.05.25 (토)</p><p>Harbor</p><p>Mills</p><p>Towns</p><p>Rivers</p><p>Weather</p></div>";
    const page = `${today}<h3>${headline}</h3><ul><li>입력 2024.05.21 18:36</li><li>지면 2024년 05월 22일 5면</li>${links}</ul><div>${BODY}</div>`;
    expect(read(page)?.published?.slice(0, 10)).toBe("2024-05-21");
  });
});

describe("the text of a page without names of parts", () => {
  it("goes on below a heading, whatever date stands behind its text", () => {
    const more = paragraphs(text.map((line) => line.replace("mill", "works")));
    const page = `<h1>${headline}</h1><div>${BODY}<h2>Forty years</h2>${more}<p>4 dicembre 2024</p></div>`;
    expect(read(page)?.source).toContain("works");
  });

  it("has no box of a quotation that it flows around", () => {
    const quote =
      '<table align="right"><tr><td><img src="q.gif"><b>A room for all of the town</b></td></tr><tr><td>Ann Poe<br>Guide</td></tr></table>';
    expect(below("", paragraphs(text.slice(0, 1)) + quote + paragraphs(text.slice(1)))?.source).toBe(text.join("\n\n"));
  });
});

describe("the headline of a page", () => {
  it.each([`${headline}-한빛일보`, `${headline}_南岸网`, `${headline}：東港新聞`, `[가온TV] ${headline}`])(
    "is what the page shows of %s",
    (title) => {
      expect(read(`<div>${headline}</div><div>2024.05.21 10:30</div><div>${BODY}</div>`, title)?.title).toBe(headline);
    },
  );

  it("stands behind a kicker that the title element has with other words", () => {
    const page = `<h2><span>Lowtide</span> <span>The mill opens</span></h2><div>${BODY}</div>`;
    expect(read(page, "Lowtide: The mill opens to the public again - Lantern")?.title).toBe("The mill opens");
  });

  it("has no name of its outlet in brackets in front, and keeps other words there", () => {
    const owner = "<p>저작권자 © 서해경제 무단전재 및 재배포 금지</p>";
    const titled = (title: string) => read(`<h1>${title}</h1><div>${BODY}</div>${owner}`, title)?.title;
    expect(titled(`[서해경제] ${headline}`)).toBe(headline);
    expect(titled(`[단독] ${headline}`)).toBe(`[단독] ${headline}`);
  });
});
