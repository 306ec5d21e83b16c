import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { storyOf } from "./story-page.js";

const { headline, text } = storyOf("en");
const BODY = text.map((line) => `<p>${line}</p>`).join("");

const titleOf = (title: string, page: string, body = BODY) =>
  readPage({
    file: "page.html",
    html: `<html><head><title>${title}</title></head><body>${page}${body}</body></html>`,
    timeZone: "Asia/Seoul",
    repeats: () => false,
  })?.title;

describe("the headline of a page whose title element is not it", () => {
  it("is a heading that goes on where the title element stops", () => {
    expect(titleOf("Lantern | Harbor town opens its…", `<h2>${headline}</h2>`)).toBe(headline);
    expect(titleOf("Lantern | Harbor town opens its", `<h2 class="ttl">${headline}</h2>`)).toBe(headline);
  });

  it("is what the page shows of it behind the outlet and a colon", () => {
    expect(titleOf(`The Harbor Lantern: ${headline}`, `<p><b>${headline}</b></p>`)).toBe(headline);
  });

  it("is without the topic in the line above it", () => {
    expect(titleOf(`${headline} | Lantern`, `<h1>Harbor life<br>${headline}</h1>`)).toBe(headline);
  });

  it("is the line named as one, where the title element is nothing but the outlet's name", () => {
    const menu = "<div><a>Home</a><a>Politics</a></div>";
    expect(titleOf("Lantern", `${menu}<div class="view_tit">${headline}</div><p>Jane Doe</p>`)).toBe(headline);
    expect(titleOf("Lantern", `<div class="bbtitle"><font size="5">${headline}</font></div>`)).toBe(headline);
  });

  it("is a heading where nobody filled the title element in", () => {
    expect(titleOf("Document", `<h3>${headline}</h3>`)).toBe(headline);
  });

  it("is no line that says nothing of what the text says", () => {
    expect(titleOf("Lantern", '<div class="view_tit">Weather for Saturday and Sunday</div>')).toBe("Lantern");
  });
});

it("a byline below a headline without a sign at its end is no part of it", () => {
  const title = `<p><b>${headline} at last</b><br>by Jane Doe, Harbor Editor<br>Monday, 8th September 2003</p>`;
  const article = readPage({
    file: "page.html",
    html: `<html><head><title>${headline} at last</title></head><body>${title}${BODY}</body></html>`,
    timeZone: "Asia/Seoul",
    repeats: () => false,
  });
  expect(article?.source).toBe(text.join("\n\n"));
  expect([article?.byline, article?.published]).toEqual(["Jane Doe", "2003-09-08"]);
});
