import { describe, expect, it } from "vitest";
import { linked, organisation, readStory } from "./story-page.js";

describe("names that stand together", () => {
  it("are several where each is marked by itself", () => {
    const top =
      '<div class="c-signature"><strong class="c-signature__author">Joana Dória</strong> <strong class="c-signature__author">Tiago Alves</strong><br><strong class="c-signature__location">Porto Novo</strong></div>';
    expect(readStory("es", { top })?.byline).toBe("Joana Dória, Tiago Alves");
  });

  it("are one where a first and a last name are marked apart", () => {
    const top = '<p class="author"><span class="first">Jane</span> <span class="last">Doe</span></p>';
    expect(readStory("en", { top })?.byline).toBe("Jane Doe");
  });

  it("are topics where links lead elsewhere", () => {
    const top =
      '<p><time datetime="2024-03-05T10:32:00Z">5 Mar 2024 10:32 GMT</time> <a href="/topics/africa">Africa</a>, <a href="/topics/transport">Transport</a></p>';
    const head = linked({ datePublished: "2024-03-05T10:32:00Z", author: organisation("Harbor Lantern") });
    expect(readStory("en", { head, top })?.byline).toBeNull();
  });

  it.each([
    ["УСТЬ-ВЕЛЬМА (Якутия), 12 мая — РИА Лиман, Павел Заречный. ", "Павел Заречный"],
    ["ЛИМАН, 3 мар - ТАСС, Анна Иванова, Пётр Лесной. ", "Анна Иванова, Пётр Лесной"],
    ["ЛИМАН, 3 марта. ", null],
  ])("in front of a report: %s", (lead, byline) => {
    expect(readStory("ru", { lead })?.byline ?? null).toBe(byline);
  });
});

describe("what stands by a name and is none", () => {
  it("is what a note tells of the author", () => {
    const top =
      '<ul class="authors"><li><div class="author">Jane Doe</div></li><li>Covers harbors for the Lantern</li><li>Joined Lantern in 2014</li></ul>';
    expect(readStory("en", { top })?.byline).toBe("Jane Doe");
  });

  it("is a house that the page states as its author", () => {
    const head = '<meta name="Author" content="Lume Gruppo Editoriale">';
    const top = '<p class="byline"><em>dalla nostra inviata</em> <span class="author">Gianna Dotti</span></p>';
    expect(readStory("es", { head, top })?.byline).toBe("Gianna Dotti");
  });

  it("is a byline with its day below the text, which is another report's", () => {
    const behind =
      '<section><h2>More News</h2><ul><li><h3><a href="/x">Schools push back start date</a></h3><span>by: John Roe / Aug 14, 2020</span></li></ul></section>';
    expect(readStory("en", { behind })?.byline).toBeNull();
  });
});

describe("a desk and its reporters", () => {
  it("in brackets behind the last sentence", () => {
    expect(readStory("ja", { sign: "（東港支局・瀬尾真理、山本遼）" })?.byline).toBe("瀬尾真理, 山本遼");
  });
});

describe("names in elements set alike", () => {
  it("are several with a link and without", () => {
    const top =
      '<div class="authors"><div><a class="author__name fn url" href="mailto:a@b.no" itemprop="author">Johanne Dahl</a></div><div><span class="author__name fn">Jan Ros</span></div></div>';
    expect(readStory("en", { top })?.byline).toBe("Johanne Dahl, Jan Ros");
  });

  it("are apart from the job that is glued to them", () => {
    const top =
      '<div class="bylines"><a class="byline-full" href="/author/a"><span class="byline-full__name">Jane Doe</span><span class="title">Lantern Reporter</span></a>, and <a class="byline-full" href="/author/b"><span class="byline-full__name">John Roe-Poe</span></a></div>';
    expect(readStory("en", { top })?.byline).toBe("Jane Doe, John Roe-Poe");
  });

  it("are not those of who edited", () => {
    const top =
      '<div class="byline">By <span class="author-name">Jane Doe</span> Edited by <span class="author-name">John Roe</span></div>';
    expect(readStory("en", { top })?.byline).toBe("Jane Doe");
  });
});

describe("a byline", () => {
  it("begins with a dash", () => {
    expect(readStory("es", { top: '<span class="autore">–di <a href="#">Gianna Dotti</a></span>' })?.byline).toBe(
      "Gianna Dotti",
    );
  });

  it("is an agency's, where the page shows it and nobody else", () => {
    expect(readStory("es", { top: '<div class="autores"><span class="autor">EFE</span></div>' })?.byline).toBe("EFE");
  });
});
