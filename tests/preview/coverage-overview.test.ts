import { describe, expect, it } from "vitest";
import { coverageOverview } from "../../src/preview/coverage-overview.js";
import { openPreviewWorld } from "../fakes/preview-world.js";

const BESIDE = { reader: "x", added: [], behind: false };

describe("the overview of the coverage", () => {
  it("counts what is there and what is not known, newest first", async () => {
    const world = await openPreviewWorld();
    const { current } = world.store;
    const overview = coverageOverview(current, "", { ...BESIDE, reader: "extractive" });
    await world.close();
    expect(overview).toMatchObject({
      snapshot: current.id,
      articles: 2,
      reader: "extractive",
      embedder: "local hashed (16 dimensions)",
      unknown: { title: 0, outlet: 0, byline: 1, published: 1 },
      found: 2,
    });
    expect(overview.rows.map(({ article }) => article)).toEqual(["library.json", "pool.json"]);
    expect(overview.outlets).toEqual([
      { outlet: "한빛신문", articles: 1 },
      { outlet: "새빛일보", articles: 1 },
    ]);
    const found = (query: string) => coverageOverview(current, query, BESIDE).rows.map(({ article }) => article);
    expect(found("  수영장 새빛일보 ")).toEqual(["pool.json"]);
    expect(found("김하늘".normalize("NFD"))).toEqual(["library.json"]);
    expect(found("수영장 한빛신문")).toEqual([]);
  });

  it("sends no more rows than can be drawn", async () => {
    const world = await openPreviewWorld();
    const { manifest, catalog } = world.store.current;
    await world.close();
    const [first] = catalog;
    if (!first) throw new Error("no article");
    const many = Array.from({ length: 5_000 }, (_, at) => ({ ...first, id: `a${at}` }));
    const overview = coverageOverview({ manifest, catalog: many }, "", BESIDE);
    expect([overview.rows.length, overview.found]).toEqual([200, 5_000]);
  });
});
