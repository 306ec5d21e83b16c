import { describe, expect, it } from "vitest";
import { collapseStories, otherOutlets, storiesOf } from "../../src/retrieval/collapse-stories.js";
import type { Hit } from "../../src/retrieval/hit.js";
import type { CatalogEntry } from "../../src/vectorstore/snapshot/catalog.js";
import { hitOf } from "../fakes/openai-hits.js";

function hit(id: string, published: string | null, duplicateOf: string | null, outlet = id): Hit {
  const base = hitOf(["문장이다."]);
  return { ...base, article: { ...base.article, id, published, duplicateOf, outlet } };
}

const shown = (hits: readonly Hit[]) => collapseStories(hits).map(({ article }) => article.id);

describe("collapseStories", () => {
  it("keeps the latest version of a story, where dates tell", () => {
    expect(
      shown([hit("a", "2024-01-01", null), hit("b", "2024-01-03T10:00:00+09:00", "a"), hit("c", null, null)]),
    ).toEqual(["b", "c"]);
  });

  it("keeps the version that was found first, where they do not", () => {
    expect(shown([hit("b", null, "a"), hit("a", "2024-01-01", null)])).toEqual(["b"]);
    expect(shown([hit("a", "2024", null), hit("b", "2024", "a")])).toEqual(["a"]);
  });

  it("does not take a day for earlier or later than an hour of the same day, nor a year than its months", () => {
    expect(shown([hit("a", "2024-09-11", null), hit("b", "2024-09-11T13:06:00+09:00", "a")])).toEqual(["a"]);
    expect(shown([hit("b", "2024-09-11T13:06:00+09:00", "a"), hit("a", "2024-09-11", null)])).toEqual(["b"]);
    expect(shown([hit("a", "2024", null), hit("b", "2024-05", "a")])).toEqual(["a"]);
    expect(shown([hit("a", "2024-09-10", null), hit("b", "2024-09-11T01:00:00+09:00", "a")])).toEqual(["b"]);
  });

  it("goes by the last change where versions were published at one moment", () => {
    const [first, second] = [hit("a", "2024-09-11", null), hit("b", "2024-09-11", "a")];
    const changed = { ...second, article: { ...second.article, modified: "2024-09-12" } };
    expect(shown([first, changed])).toEqual(["a"]);
    const both = { ...first, article: { ...first.article, modified: "2024-09-11" } };
    expect(shown([both, changed])).toEqual(["b"]);
  });

  it("keeps all passages of the version it keeps, and their order", () => {
    expect(shown([hit("a", "2024-01-02", null), hit("b", "2024-01-01", "a"), hit("a", "2024-01-02", null)])).toEqual([
      "a",
      "a",
    ]);
  });
});

describe("otherOutlets", () => {
  const entry = (id: string, outlet: string | null, duplicateOf: string | null): CatalogEntry => ({
    ...{
      id,
      file: id,
      title: null,
      titleFrom: null,
      outlet,
      byline: null,
      published: null,
      modified: null,
      section: null,
    },
    ...{ url: null, language: "ko", duplicateOf, headline: null, paragraphs: 1, firstPassage: 0, passages: 1 },
    ...{ offset: 0, bytes: 0, hash: id },
  });
  const stories = storiesOf([
    entry("a", "가", null),
    entry("b", "나", "a"),
    entry("c", "나", "a"),
    entry("d", null, "a"),
    entry("e", "마", null),
  ]);

  it("names each other outlet once, and none that is unknown", () => {
    expect(otherOutlets(stories, { id: "a", duplicateOf: null, outlet: "가" })).toEqual(["나"]);
    expect(otherOutlets(stories, { id: "b", duplicateOf: "a", outlet: "나" })).toEqual(["가"]);
    expect(otherOutlets(stories, { id: "e", duplicateOf: null, outlet: "마" })).toEqual([]);
  });
});
