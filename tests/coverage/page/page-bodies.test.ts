import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/coverage/article.js";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { storyOf } from "./story-page.js";

const { headline, text } = storyOf("en");
const REST = [
  "The roof alone took two summers, and the beams came from a barn that the county was about to burn.",
  "Fishermen had kept nets in the cellar, and they were given until March to find another place for them.",
  "The reading room will be open on four afternoons a week, and whoever lives on the harbor may borrow three books.",
  "The wheel does not turn any more, but the miller’s granddaughter oils it twice a year all the same.",
];
const ALL = [...text, ...REST];

function read(body: string): Article | null {
  const html = `<html lang="en"><head><title>${headline}</title></head><body><nav><a href="/a">News</a></nav><main><h1>${headline}</h1>${body}</main></body></html>`;
  return readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
}

function bodyOf(article: Article | null): string[] {
  const blocks = article?.blocks.filter(({ kind }) => kind === "body") ?? [];
  return blocks.map(({ start, end }) => article?.source.slice(start, end) ?? "");
}

const paragraphs = (texts: readonly string[], attributes = "") =>
  texts.map((each) => `<p${attributes}>${each}</p>`).join("");

describe("a text that its page parts or names for those who pay", () => {
  const offer = "<div><a href='/s'>Sign up for the harbor letter</a></div>";
  const label = "<div><p>Story continues below</p></div>";

  it("goes on in a box that begins with an offer, in paragraphs like those before", () => {
    const page = (attributes: string) =>
      `<article><div class="front">${paragraphs(ALL.slice(0, 2), attributes)}</div><div class="rest">${offer}${label}${paragraphs(ALL.slice(2), attributes)}</div></article>`;
    expect(bodyOf(read(page(' class="css-1x9"')))).toEqual(ALL);
    expect(bodyOf(read(page("")))).toEqual(ALL);
  });

  it("goes on below a heading of other stories in a box that is no list of them, however small", () => {
    const more = `<div class="rest"><h4>Read more</h4><ul><li>Ferry fares rise</li></ul>${paragraphs(ALL.slice(4), ' class="css-1x9"')}</div>`;
    expect(bodyOf(read(`<article>${paragraphs(ALL.slice(0, 4), ' class="css-1x9"')}${more}</article>`))).toEqual(
      expect.arrayContaining(ALL),
    );
  });

  it("is read where every paragraph has a name that elsewhere says that it is none", () => {
    const related = `<div class="related"><h4>READ MORE</h4><ul><li>Ferry fares rise</li><li>Frost on the quay</li></ul></div>`;
    const [first, ...others] = ALL;
    const around = `<figure><img src="m.jpg"><figcaption>The mill as the council would have it</figcaption></figure>`;
    const section =
      "<section><h2>In this section</h2><ul><li>Ferry fares rise again</li><li>Frost on the quay</li></ul></section>";
    for (const name of ["para paywall", "para subscribe", "text comment"]) {
      const page = `${around}<article class="story">${paragraphs([first ?? ""], ` class="${name}"`)}${related}${paragraphs(others, ` class="${name}"`)}</article>${section}`;
      expect(bodyOf(read(page)), name).toEqual(ALL);
    }
  });

  it("is read to its end where what has to be paid for is named so, paragraph by paragraph or in a box", () => {
    const [free, paid] = [paragraphs(ALL.slice(0, 3)), paragraphs(ALL.slice(3), ' class="paywall"')];
    expect(bodyOf(read(`<article>${free}${paid}</article>`))).toEqual(ALL);
    const last = `<div class="paywall">${paragraphs(ALL.slice(4))}</div>`;
    expect(bodyOf(read(`<article>${paragraphs(ALL.slice(0, 4))}${last}</article>`))).toEqual(ALL);
  });

  it("is not what readers wrote below it, in paragraphs of such a name and more of them", () => {
    const said = [...ALL, ...ALL].map((each) => each.replace(/\.$/u, ", I am told, and I would not have believed it."));
    const page = `<article>${paragraphs(ALL)}</article>${said.map((each) => `<div><p class="comment-text">${each}</p></div>`).join("")}`;
    expect(bodyOf(read(page))).toEqual(ALL);
  });

  it("is not what one part of that name says beside it", () => {
    const wall = `<div class="paywall"><p>Only those who subscribe can read on, and a week costs a coffee.</p></div>`;
    expect(bodyOf(read(`<article>${paragraphs(ALL)}${wall}</article>`))).toEqual(ALL);
  });
});

describe("what stands around a text and repeats or describes it", () => {
  const dek = "A building that nobody wanted is to be the quietest room in town.";
  const story = `<div class="prose">${paragraphs(ALL)}</div>`;

  it.each(["standfirst", "article__subhead", "story-dek", "intro-text"])(
    "is no body where it is named as a summary: %s",
    (name) => {
      const article = read(`<p class="${name}">${dek}</p><figure><img src="a.jpg"></figure>${story}`);
      expect(bodyOf(article)).toEqual(ALL);
    },
  );

  it("is body where it is named as the first paragraph, apart from the rest", () => {
    const content = `<div class="art_content">${paragraphs(ALL)}</div>`;
    const page = `<article><p>Harbor, <time>27 May</time></p><div class="news_lead">${dek}</div>${content}</article>`;
    expect(bodyOf(read(page))).toEqual([dek, ...ALL]);
  });

  it("is body where there is nothing else", () => {
    expect(bodyOf(read(paragraphs(text, ' class="intro"')))).toEqual(text);
  });

  it("is left out with the heading of its points, whatever they are set in", () => {
    const points = `<div><h2>In short:</h2><p>The old mill opens to the public after forty years.</p><p>A reading room with two thousand books comes first.</p><h2>What comes next?</h2><p>The council will decide in August what to do with the wheel.</p></div>`;
    expect(bodyOf(read(`<article>${points}${story}</article>`))).toEqual(ALL);
  });

  it("keeps a text whose own first heading is such a word", () => {
    expect(bodyOf(read(`<article><div><h2>In short</h2>${paragraphs(ALL)}</div><p>${dek}</p></article>`))).toEqual(
      expect.arrayContaining(ALL),
    );
  });

  it.each([
    "The views expressed in this column are the author’s own and need not be those of the Lantern.",
    "Ann Poe and John Roe produced and edited this interview for the evening broadcast.",
    "Source: Harbor Press",
    "End of Article",
  ])("is left out behind it: %s", (note) => {
    expect(bodyOf(read(`<article>${paragraphs([...ALL, note])}</article>`))).toEqual(ALL);
  });

  it("keeps a last sentence that only resembles such a note", () => {
    const last = "The views expressed at the meeting ranged from delight to a wish for more parking, the clerk noted.";
    expect(bodyOf(read(`<article>${paragraphs([...ALL, last])}</article>`))).toEqual([...ALL, last]);
  });

  it("is left out above the headline: the section and the topic", () => {
    const page = `<div class="article-content"><p>Letters from the harbor | <a href="/m">Mills</a></p><h1>${headline}</h1>${paragraphs(ALL)}</div>`;
    const html = `<html lang="en"><head><title>${headline}</title></head><body>${page}</body></html>`;
    expect(bodyOf(readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false }))).toEqual(ALL);
  });
});
