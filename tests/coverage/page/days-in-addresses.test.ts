import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/coverage/page/read-page.js";

const TEXT =
  "<p>The town council voted on Tuesday to open the old mill on the harbor to the public after forty years behind a fence.</p><p>Volunteers have cleared the ground floor, and a reading room with 2,000 books will open there before the winter.</p>";

const read = (head: string, body: string, url = "") =>
  readPage({
    file: "page.html",
    html: `<html lang="en"><head>${head}${url === "" ? "" : `<link rel="canonical" href="${url}">`}</head><body><main><div class="article">${body}${TEXT}</div></main></body></html>`,
    timeZone: "Asia/Seoul",
    repeats: () => false,
  });

describe("a report of the evening, which is the next day in UTC", () => {
  const head =
    '<title>Old mill opens to public</title><meta property="article:published" content="2019-10-04T02:30:07.000Z">';
  const top =
    '<h1>Old mill opens to public</h1><time datetime="2019-10-03">Oct. 3, 2019</time><p>In print on <span itemprop="datePublished">Oct. 5, 2019</span>, Section A.</p>';

  it("is of the day that its address and the page show", () => {
    expect(read(head, top, "https://lantern.example/2019/10/03/region/old-mill.html")?.published).toBe("2019-10-03");
  });
});
