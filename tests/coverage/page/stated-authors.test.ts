import { describe, expect, it } from "vitest";
import { linked, meta, organisation, type Parts, person, readStory } from "./story-page.js";

type Case = [what: string, parts: Parts, byline: string | null];

const by = (parts: Parts) => readStory("en", parts)?.byline;

describe("authors stated for machines", () => {
  it.each<Case>([
    ["a string", { head: linked({ author: "By Jane Doe and John Roe" }) }, "Jane Doe, John Roe"],
    ["persons", { head: linked({ author: [person("Jane Doe"), person("John Roe")] }) }, "Jane Doe, John Roe"],
    [
      "names of one person",
      { head: linked({ author: person("Jane Doe, John Roe and Ann Poe") }) },
      "Jane Doe, John Roe, Ann Poe",
    ],
    ["a list", { head: linked({ author: { "@list": [person("Jane Doe")] } }) }, "Jane Doe"],
    ["a page, not an article", { head: linked({ "@type": "WebPage", author: person("Jane Doe") }) }, "Jane Doe"],
    [
      "an address alone",
      { head: linked({ author: { "@type": "Person", url: "https://x.example/authors/jane-doe" } }) },
      "Jane Doe",
    ],
    [
      "several fields of one name",
      { head: meta("parsely-author", "Jane Doe") + meta("parsely-author", "John Roe") },
      "Jane Doe, John Roe",
    ],
    [
      "a field of the site's own",
      { head: meta("article.authors", "Jane Doe") + meta("citation_author", "Jane Doe") },
      "Jane Doe",
    ],
    [
      "capitals that the page shows as a name",
      {
        head: meta("parsely-author", "JANE DOE"),
        top: '<p class="byline">By <span class="author">Jane Doe</span></p>',
      },
      "Jane Doe",
    ],
    [
      "capitals that the page shows too",
      {
        head: meta("parsely-author", "JANE DOE"),
        top: '<p class="byline">BY <span class="author">JANE DOE</span></p>',
      },
      "JANE DOE",
    ],
    ["family name first", { head: meta("author", "Doe, Jane") }, "Jane Doe"],
    ["with a mail address", { head: meta("author", "jane.doe@lantern.example (Jane Doe)") }, "Jane Doe"],
    [
      "the address of a profile",
      { head: '<meta property="article:author" content="https://x.example/profile/jane-doe">' },
      "Jane Doe",
    ],
    ["a link of the head", { head: '<link rel="author" href="https://x.example/authors/jane-doe">' }, "Jane Doe"],
    [
      "a script for counters",
      { head: "<script>dataLayer = [{'type':'article','author':'Jane Doe'}];</script>" },
      "Jane Doe",
    ],
    ["an attribute", { top: '<div data-author="Jane Doe"></div>' }, "Jane Doe"],
    [
      "microdata that is not shown",
      { top: '<div itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></div>' },
      "Jane Doe",
    ],
  ])("%s", (_, parts, byline) => {
    expect(by(parts)).toBe(byline);
  });

  it("reads JSON-LD with a comma too many", () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jane Doe",},}</script>';
    expect(by({ head })).toBe("Jane Doe");
  });

  it("reads a comma before a bracket within a string as it is", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a,}","author":"Jane Doe",}</script>';
    expect(by({ head })).toBe("Jane Doe");
  });
});

describe("what is stated as an author and is none", () => {
  it.each<Case>([
    [
      "a photographer by job",
      { head: linked({ author: [person("Jane Doe"), person("John Roe", { jobTitle: "Photographer" })] }) },
      "Jane Doe",
    ],
    [
      "an organisation",
      { head: linked({ author: organisation("Quiet Echoes") }) + meta("author", "Quiet Echoes") },
      null,
    ],
    ["a company with its legal form", { head: meta("author", "Doe Shipping, Inc.") }, null],
    [
      "what the title ends with",
      { title: "%T - Quiet Echoes, 05.03.2024", head: meta("author", "Quiet Echoes") },
      null,
    ],
    [
      "an organisation in microdata",
      {
        top: '<div itemprop="author" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Quiet Echoes</b></div>',
      },
      null,
    ],
    ["a desk", { head: linked({ author: person("Digital Desk") }) }, null],
    ["a report without a name", { head: meta("author", "F.P. Report") }, null],
    ["an order to click", { head: meta("author", "ANASAYFAYA DÖNMEK İÇİN TIKLAYINIZ") }, null],
    ["nobody of the newsroom", { head: meta("author", "Da Redação") }, null],
    ["an address in a network", { head: meta("article:author", "https://www.facebook.com/people/quiet-echoes") }, null],
    [
      "scripts with several stories",
      { head: "<script>s=[{'author':'Jane Doe'},{'author':'John Roe'}]</script>" },
      null,
    ],
    [
      "a person whom the page has pictures of",
      { top: '<a href="/people/ann-poe"><img src="a.png" alt="Ann Poe"></a>' },
      null,
    ],
    ["an account", { top: '<a href="/author/admin"><img src="a.png"></a>' }, null],
  ])("%s", (_, parts, byline) => {
    expect(by(parts)).toBe(byline);
  });

  it("keeps a person whose own site is named so", () => {
    expect(by({ title: "%T - Jane Doe", head: linked({ author: person("Jane Doe") }) })).toBe("Jane Doe");
  });
});

describe("authors that a page marks up", () => {
  it.each<Case>([
    [
      "names apart, set alike, with outlets between",
      {
        top: '<div data-testid="byline"><span class="n">Jane Doe</span><div class="o">Lantern News, Lowtide</div><span class="n">John Roe</span><div class="o">Local Service</div></div>',
      },
      "Jane Doe, John Roe",
    ],
    [
      "names joined by an element",
      {
        head: meta("author", "Jane Doe"),
        top: '<div class="byline"><a href="/authors/jane-doe"><h3>Jane Doe</h3></a><span>and</span><h3>John Roe</h3></div>',
      },
      "Jane Doe, John Roe",
    ],
    [
      "a photographer by the job behind the name",
      {
        head: linked({ author: [person("Jane Doe"), person("John Roe")] }),
        behind:
          '<div class="byline"><ul><li><span>Jane Doe</span><span>Reporter</span></li><li><span>John Roe</span><span>Fotograf</span></li></ul></div>',
      },
      "Jane Doe",
    ],
    [
      "people with their chairs",
      {
        top: '<div class="authors"><a href="/profiles/1"><span class="author-name">Jane Doe</span></a><p class="role">Professor of History, Lowtide University</p><a href="/profiles/2"><span class="author-name">John Roe</span></a></div>',
      },
      "Jane Doe, John Roe",
    ],
    ["words of a place behind the name", { top: '<div class="signature">JANE DOE<br>Valdemar</div>' }, "JANE DOE"],
    ["a picture with a link", { top: '<a href="/authors/jane-doe/"><img src="j.jpg" alt=""></a>' }, "Jane Doe"],
    [
      "a picture with a text for the blind",
      { top: '<a href="/authors/12"><img src="j.jpg" alt="Jane Doe"></a>' },
      "Jane Doe",
    ],
    ["a link to more", { top: '<a href="/author/jane-doe/">More from this author</a>' }, "Jane Doe"],
    [
      "columnists beside the text",
      { aside: '<aside><h3>Columnists</h3><ul><li><a href="/author/john-roe">John Roe</a></li></ul></aside>' },
      null,
    ],
    [
      "the byline of the next story",
      {
        top: '<div class="byline">By Jane Doe</div>',
        behind:
          '<article><h2><a href="/z">Ferry is late again</a></h2><div class="byline">By John Roe</div><p>The ferry to the island was late again on Monday, said those who waited.</p></article>',
      },
      "Jane Doe",
    ],
  ])("%s", (_, parts, byline) => {
    expect(by(parts)).toBe(byline);
  });

  it("writes a name that only a link has as the page does", () => {
    const top = '<a href="/authors/jeanne-doue"><img src="j.jpg"></a>';
    expect(by({ top })).toBe("Jeanne Doue");
    expect(by({ top, behind: "<div>Follow Jeanne Doué here</div>" })).toBe("Jeanne Doué");
  });
});
