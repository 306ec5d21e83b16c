import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { storyOf } from "./story-page.js";

const { headline, text } = storyOf("en");
const BODY = text.map((line) => `<p>${line}</p>`).join("");

const read = (title: string, page: string) =>
  readPage({
    file: "page.html",
    html: `<html><head><title>${title}</title></head><body>${page}</body></html>`,
    timeZone: "Asia/Seoul",
    repeats: () => false,
  });

describe("headlines of pages whose title element does not tell them", () => {
  const sections = ["Local News", "Police Log", "Sports", "Letters", "School Lunches", "Classifieds", "Contact Us"];
  const menu = `<p>${sections.map((name, at) => `<a href="/${at}">${name}</a>`).join("<br>")}</p>`;
  const head = `<p>Tuesday, May 28, 2024</p>${menu}<b>LOCAL NEWS</b><br><font size="5"><b>${headline}</b></font><br>By Jane Doe<br>Lantern Staff Writer<br>Monday, May 27, 2024<br>`;

  it("is the line above the byline, below the picture of a masthead", () => {
    const article = read("The Quiet Lantern - Local News", `<img alt="The Quiet Lantern" src="m.gif">${head}${BODY}`);
    expect(article?.title).toBe(headline);
    expect(article?.byline).toBe("Jane Doe");
    expect(article?.published).toMatch(/^2024-05-27/u);
    expect(article?.source).toBe(text.join("\n\n"));
  });

  it("is no such line where the title element tells something else than the outlet", () => {
    expect(read("Old mill opens - The Quiet Lantern", `${head}${BODY}`)?.title).not.toBe("Local News");
  });

  it("is the only first heading, above the outlet's name", () => {
    const page = `<main><h1>${headline}</h1>${BODY}</main>`;
    expect(read("Lantern", page)?.title).toBe(headline);
    expect(read("A quite different story about the ferry", page)?.title).not.toBe(headline);
  });
});

describe("a headline with a topic in an element of its own", () => {
  const spans = (sign: string) =>
    `<h1><span class="a__kicker">Mill</span><span class="a__sign">${sign} </span><span>${headline}</span></h1>${BODY}`;

  it("keeps it where a colon binds the two", () => {
    expect(read(`Mill: ${headline}`, spans(":"))?.title).toBe(`Mill: ${headline}`);
  });

  it("leaves it out where none does", () => {
    expect(read(headline, spans(""))?.title).toBe(headline);
  });
});
