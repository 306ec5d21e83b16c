import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/coverage/article.js";
import { readPage } from "../../../src/coverage/page/read-page.js";

const TITLE = "Harbor town opens its old mill to the public";
const TEXT = [
  "The town council voted on Tuesday to open the old mill on the harbor to the public after forty years behind a fence.",
  "Volunteers have cleared the ground floor, and a reading room with 2,000 books will open there before the winter.",
  "Neighbors said they had waited long enough, and some of them brought chairs along to the meeting to make the point.",
];
const BODY = TEXT.map((text) => `<p>${text}</p>`).join("");

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly heading?: string;
  readonly below?: string;
  readonly text?: string;
  readonly behind?: string;
  readonly lang?: string;
}

function read({
  title = TITLE,
  head = "",
  heading = `<h1>${TITLE}</h1>`,
  below = "",
  text = `<div>${BODY}</div>`,
  behind = "",
  lang = "en",
}: Parts): Article {
  const html = `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><main><article>${heading}${below}${text}${behind}</article></main></body></html>`;
  const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
  if (article === null) throw new Error("no article read");
  return article;
}

const linked = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = (fields: object) => linked({ "@type": "NewsArticle", headline: TITLE, ...fields });

function texts(article: Article, kind: "body" | "caption" = "body"): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.source.slice(start, end));
}

describe("authors that a page states", () => {
  it.each<[string, object, string | null]>([
    ["in two fields", { "@type": "Person", givenName: "Jane", familyName: "Doe" }, "Jane Doe"],
    ["in an ordered list", { "@list": [{ name: "Jane Doe" }, { name: "John Roe" }] }, "Jane Doe, John Roe"],
    ["with its preposition", { "@type": "Person", name: "di Paola Verdi" }, "Paola Verdi"],
    ["several in one string", { "@type": "Person", name: "陳文浩 黃雅文" }, "陳文浩, 黃雅文"],
    ["of several types", { "@type": ["Person", "Author"], name: "瀬良結子" }, "瀬良結子"],
    ["as a number", { "@type": "Person", name: 48213 }, null],
    ["as an organisation", { "@type": "NewsMediaOrganization", name: "Harbor Lantern" }, null],
  ])("are read %s", (_, author, byline) => {
    expect(read({ head: news({ author }) }).byline).toBe(byline);
  });

  it("are read in a graph, by reference", () => {
    const graph = [
      { "@type": "NewsArticle", headline: TITLE, author: { "@id": "#jane" } },
      { "@type": "Person", "@id": "#jane", name: "Jane Doe" },
    ];
    expect(read({ head: linked({ "@graph": graph }) }).byline).toBe("Jane Doe");
  });

  it("are the creators, where the author is the outlet and they are persons", () => {
    const author = { "@type": "Organization", name: "Harbor Lantern" };
    expect(read({ head: news({ author, creator: { "@type": "Person", name: "Jane Doe" } }) }).byline).toBe("Jane Doe");
    expect(read({ head: news({ author, creator: ["Harbor Lantern"] }) }).byline).toBeNull();
  });

  it("are those whom the page shows, where the author is the outlet", () => {
    const author = { "@type": "NewsMediaOrganization", name: "Harbor Lantern" };
    expect(
      read({ head: news({ author }), below: '<div class="byline">By Jane Doe and John Roe, Harbor Lantern</div>' })
        .byline,
    ).toBe("Jane Doe, John Roe");
  });

  it("are named in Japanese by the link to their page", () => {
    const below = (name: string) =>
      `<div><span><a href="/sns/reporter/seo_m.html">${name}</a></span><time datetime="2024-06-03T09:15:00+09:00">2024年6月3日 9時15分</time></div>`;
    const article = read({ below: below("瀬尾真理") });
    expect(article.byline).toBe("瀬尾真理");
    expect(texts(article)).toEqual(TEXT);
    expect(read({ below: below("地域報道部") }).byline).toBeNull();
  });

  it("are named in Japanese by brackets behind the last sentence", () => {
    const signed = (sign: string) => ({
      lang: "ja",
      text: `<div>${BODY}<p>来春には3年生5人が卒業する。北原さんは「卒業しても手伝いに来ます」と笑った。${sign}</p></div>`,
    });
    const article = read(signed("【瀬尾真理】"));
    expect(article.byline).toBe("瀬尾真理");
    expect(texts(article).at(-1)).toMatch(/笑った。$/u);
    expect(read(signed("【写真部】")).byline).toBeNull();
  });
});

describe("the title of a page whose statements have another one", () => {
  const stated = "Lowtide: Volunteers open mill to public";
  const head = `<meta property="og:title" content="${stated}">${linked({ "@type": "NewsArticle", headline: stated })}`;

  it("is its only first heading, by the text", () => {
    expect(read({ title: `${stated} - Lantern`, head }).title).toBe(TITLE);
  });

  it("is no first heading that has nothing to do with what is stated", () => {
    expect(
      read({ title: `${stated} - Lantern`, head, heading: "<h1>Your morning in pictures and words</h1>" }).title,
    ).toBe(stated);
  });

  it("is the part of a heading that a statement repeats behind the topic", () => {
    const head = `<meta property="og:title" content="Lowtide: ${TITLE}">${linked({ "@type": "NewsArticle", headline: "Lowtide: How volunteers cleared a ruin by the sea" })}`;
    const heading = `<h2><span>Life on the Lowtide coast</span><span>${TITLE}</span></h2>`;
    expect(read({ title: "Lowtide: How volunteers cleared a ruin by the sea", head, heading }).title).toBe(TITLE);
  });

  it("is its only first heading, where that is named as the title", () => {
    const heading = '<h1 class="c-page-title">What we owe the builders of ruins</h1>';
    expect(read({ title: `${stated} - Lantern`, head, heading }).title).toBe("What we owe the builders of ruins");
  });

  it("is what stands below a kicker that statements put in front of it", () => {
    const topical = `Lowtide: ${TITLE}`;
    const parts = { title: `${topical} - Lantern`, head: `<meta property="og:title" content="${topical}">` };
    expect(read({ ...parts, heading: `<h2><span>Lowtide</span> <span>${TITLE}</span></h2>` }).title).toBe(TITLE);
    expect(read({ ...parts, heading: `<h1>${topical}</h1>` }).title).toBe(topical);
  });

  it("is a line below the section's name, where the title element names outlet and section", () => {
    const html = `<html><head><title>Lowtide Lantern - Local News</title></head><body><table>
      <tr><td>Weekly Poll<br>Should the town pave the quay?</td><td><font>Local News</font><br><b>${TITLE}</b><br><i>May 21, 2024</i><br><p>${TEXT.join("</p><p>")}</p></td></tr>
      <tr><td colspan="2">Copyright (C) 2024 Lowtide Lantern. All rights reserved.</td></tr></table></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(article?.title).toBe(TITLE);
    expect(article === null ? [] : texts(article)).toEqual(TEXT);
  });

  it("is a line above the text, where the title element names the outlet and no heading stands", () => {
    const html = `<html><head><title>Lowtide Lantern</title></head><body><table>
      <tr><td>Top news</td><td>May 21, 2024</td></tr><tr><td>${TITLE}</td></tr><tr><td>${TEXT.join("<br>")}</td></tr>
      <tr><td>Copyright(C) Lowtide Lantern All rights reserved.</td></tr></table></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(article?.title).toBe(TITLE);
    expect(article === null ? [] : texts(article)).toEqual(TEXT);
  });
});

describe("dates in the manner of other countries", () => {
  const utc = "2024-05-21T02:41:07.250Z";

  it("are in the time of the place, where an element states UTC and shows another day", () => {
    const shown = (text: string) =>
      read({
        head: `<meta property="article:published_time" content="${utc}">`,
        below: `<meta itemprop="datePublished" content="${utc}"><p><time itemprop="datePublished" datetime="${utc}">${text}</time></p>`,
        lang: "pt-BR",
      }).published;
    expect(shown("20/05/2024 23h41")).toBe("2024-05-20T23:41:07-03:00");
    expect(shown("20 de maio de 2024, às 23:41")).toBe("2024-05-20T23:41:07-03:00");
    expect(shown("20/05/2024")).toBe("2024-05-20");
    expect(shown("há 3 meses")).toBe("2024-05-21T02:41:07Z");
  });

  it.each([
    ["it", "Pubblicato il 3 dicembre 2024 alle 17:05", "2024-12-03T17:05"],
    ["fr", "Publié le 20/05/2024 à 10h30", "2024-05-20T10:30"],
    ["de", "21.06.2023, 08.25 Uhr", "2023-06-21T08:25"],
    ["es", "12 ene 2023 - 06:15", "2023-01-12T06:15"],
    ["nl", "20 mei 2024 om 10:30", "2024-05-20T10:30"],
    ["en-GB", "Published 05/06/2024 09:15", "2024-06-05T09:15"],
    ["en-US", "Published 05/06/2024 09:15", "2024-05-06T09:15"],
    ["fr", "Publié le 05/06/2024 à 09h15", "2024-06-05T09:15"],
  ])("are read in %s: %s", (lang, line, published) => {
    expect(read({ below: `<p>${line}</p>`, lang }).published?.slice(0, 16)).toBe(published);
  });

  it("stand beside a label, between headline and text", () => {
    expect(read({ below: "<div><span>2024.05.21</span> <span>가온시청</span></div>" }).published).toBe("2024-05-21");
    expect(
      read({ below: "<p>Since 2024.05.21 the mill has been closed to everybody but the fire brigade</p>" }).published,
    ).toBeNull();
  });
});

describe("parts within and around a text", () => {
  it("keeps a list and a heading between paragraphs, whatever they are named", () => {
    const list = ["clear a floor and sweep it;", "wash the windows twice;", "bring the books in by hand."];
    const text = `<div>${BODY}<p>They have done this, step by step:</p><ul class="plain-list">${list.map((item) => `<li>${item}</li>`).join("")}</ul><h2 id="link-a17">Shelves from the ferry</h2>${BODY.replaceAll("the", "this")}</div>`;
    const found = texts(read({ text }));
    expect(found).toEqual(expect.arrayContaining([...list, "Shelves from the ferry"]));
  });

  it.each([
    "Anzeige",
    "Werbung",
    "Publicidad",
    "Pubblicità",
    "Publicité",
    "Publicidade",
    "［PR］",
    "Please turn on JavaScript to see the map",
  ])("leaves out %s between paragraphs", (line) => {
    expect(
      texts(
        read({ text: `<div><p>${TEXT[0]}</p><div><span>${line}</span></div><p>${TEXT[1]}</p><p>${TEXT[2]}</p></div>` }),
      ),
    ).toEqual(TEXT);
  });

  it("leaves out the authors' names above the posts of a live report", () => {
    const author = [{ name: "Jane Doe" }, { name: "John Roe" }];
    const text = `<div><p>${TEXT[0]}</p><h2>Mill opens its doors</h2><div><span>Jane Doe</span></div><p>${TEXT[1]}</p><div><span>John Roe</span></div><p>${TEXT[2]}</p></div>`;
    expect(texts(read({ head: news({ author }), text }))).toEqual([TEXT[0], "Mill opens its doors", ...TEXT.slice(1)]);
  });

  it.each([
    [
      "a table",
      (picture: string, line: string) => `<table><tr><td>${picture}</td></tr><tr><td>${line}</td></tr></table>`,
    ],
    ["a list of terms", (picture: string, line: string) => `<dl><dt>${picture}</dt><dd>${line}</dd></dl>`],
  ])("takes the line below the only picture of %s for its caption", (_, box) => {
    const line = "The mill in 1931, seen from the harbor.";
    const article = read({ text: `<div>${box('<img src="mill.jpg">', line)}${BODY}</div>` });
    expect(texts(article)).toEqual(TEXT);
    expect(texts(article, "caption")).toEqual([line]);
  });

  it("ends before the boxes on authors and topics", () => {
    const behind = `<div><section><h3>Sobre la firma</h3><div><h4>Jane Doe</h4><div>Trabaja en la sección de cultura y sigue desde hace años las bibliotecas de la costa. Estudió Historia en Lowtide y vive junto al puerto.</div></div></section><section><h3>Archivado En</h3><ul><li>Lowtide</li><li>Molinos</li></ul></section></div>`;
    expect(texts(read({ behind }))).toEqual(TEXT);
  });

  it("begins with the lead that stands right before the container of the rest", () => {
    const lead =
      "Forty years after its gates were shut, the old mill is to become a place where the whole town can read.";
    const text = `<div><p class="summary">${lead}</p><div class="content-more">${TEXT.map((line) => `<section><div><p>${line}</p></div></section>`).join("")}</div></div>`;
    expect(texts(read({ below: "<p>May 21, 2024</p>", text }))).toEqual([lead, ...TEXT]);
  });

  it("is the element that the site marks as the text, not the notes around it", () => {
    const more = TEXT.map((line) => `${line} Nobody spoke against it, and the vote took less time than the coffee.`);
    const notes = `<div><p>Corrected on May 22, 2024:</p><p>This report first gave a wrong year for the closing of the mill. It was 1984, not 1981, as the town archive has it.</p></div><p>We put mistakes right as soon as we hear of them. Readers who find one are asked to tell the editors about it.</p>`;
    const article = read({
      below: `<p>Forty years after its gates were shut, the old mill is to become a place for the whole town.</p><p>By Jane Doe</p>`,
      text: `<section name="articleBody">${BODY}${more.map((line) => `<p>${line}</p>`).join("")}</section>`,
      behind: notes,
    });
    expect(texts(article)).toEqual([...TEXT, ...more]);
  });

  it("is followed by editors and rights in Chinese", () => {
    const text = [
      "港口小镇的旧磨坊在关闭四十年之后重新向公众开放，镇议会星期二以多数票通过了这项计划。",
      "志愿者已经清理了底层，一间藏书两千册的阅览室将在冬天之前开放，居民可以免费使用。",
      "居民们说他们已经等得够久了，有人甚至把椅子带到了会场，以此表明自己的态度和决心。",
    ];
    const article = read({
      title: "旧磨坊重新开放",
      heading: "<h1>旧磨坊重新开放</h1>",
      text: `<div>${text.map((line) => `<p>${line}</p>`).join("")}<div>责任编辑：王建国 | 版面编辑：刘明</div><p>南岸网的文字与图片归南岸传媒所有。未经书面许可，任何人不得转载、摘编或复制。</p></div>`,
      lang: "zh",
    });
    expect(texts(article)).toEqual(text);
    expect(article.byline).toBeNull();
  });
});
