import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFacts, countWithin, withinLimits } from "../../src/retrieval/article-facts.js";
import { type AppliedFilter, foldName } from "../../src/retrieval/filters.js";
import { dayOf } from "../../src/retrieval/reporting-dates/days.js";
import type { CatalogEntry } from "../../src/vectorstore/snapshot/catalog.js";
import type { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { withStoreOf } from "../fakes/store-of-articles.js";

const DATES = [
  null,
  "2019",
  "2023",
  "2024",
  "2024-03",
  "2024-09",
  "2024-03-02",
  "2024-09-11T00:30:00+09:00",
  "2024-12-31T23:30:00Z",
];
const OUTLETS = [null, "가나일보", "다라 뉴스", "Daily Post"];
const BYLINES = [null, "김하나", "김하나, 이두리", "Jane Doe"];
const ARTICLES = DATES.flatMap((published, i) =>
  OUTLETS.map((outlet, j) => ({
    id: `${i}-${j}`,
    outlet,
    byline: BYLINES[(i + j) % 4],
    published,
    text: `기사 ${i} ${j}이다.`,
  })),
);
let store: Store;

withStoreOf(ARTICLES, (opened) => {
  store = opened;
});

/** The rule in its plainest form: dates are compared as far as both are known. */
function passes(entry: CatalogEntry, { field, value, inferred, relaxed }: AppliedFilter): boolean {
  if (relaxed) return true;
  if (field === "outlet") return foldName(entry.outlet ?? "") === foldName(value);
  if (field === "byline") return foldName(entry.byline ?? "").includes(foldName(value));
  if (entry.published === null) return inferred;
  const day = dayOf(entry.published, "Asia/Seoul");
  const length = Math.min(day.length, value.length);
  return field === "from"
    ? day.slice(0, length) >= value.slice(0, length)
    : day.slice(0, length) <= value.slice(0, length);
}

const FILTER = fc.record({
  field: fc.constantFrom("outlet", "byline", "from", "to"),
  value: fc.constantFrom("가나일보", "다라뉴스", "DAILY POST", "김하나", "jane doe", "없는 이름"),
  date: fc.constantFrom(
    "2018",
    "2019",
    "2024",
    "2025",
    "2024-03",
    "2024-10",
    "2024-03-01",
    "2024-03-02",
    "2024-09-11",
    "2025-01-01",
  ),
  inferred: fc.boolean(),
  relaxed: fc.boolean(),
});

describe("withinLimits", () => {
  it("lets through what the plain rule lets through", async () => {
    const facts = await articleFacts(store.current, "Asia/Seoul");
    fc.assert(
      fc.property(fc.array(FILTER, { maxLength: 3 }), (asked) => {
        const filters = asked.map(({ field, value, date, ...rest }): AppliedFilter => {
          return field === "from" || field === "to" ? { field, value: date, ...rest } : { field, value, ...rest };
        });
        const expected = store.current.catalog.map((entry) => (filters.every((one) => passes(entry, one)) ? 1 : 0));
        const within = withinLimits(facts, filters);
        expect([...within]).toEqual(expected);
        expect(countWithin(within)).toBe(expected.filter((one) => one === 1).length);
      }),
      { numRuns: 300 },
    );
  });

  it("gathers the names once, and knows the newest report", async () => {
    const facts = await articleFacts(store.current, "Asia/Seoul");
    expect(await articleFacts(store.current, "Asia/Seoul")).toBe(facts);
    expect([...facts.names.outlets].sort()).toEqual(["Daily Post", "가나일보", "다라 뉴스"]);
    expect(facts.newest).toBe("2024-12-31T23:30:00Z");
  });
});
