import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/coverage/article-of.js";
import { explain } from "../../src/preview/explain.js";
import type { StoredPassage } from "../../src/vectorstore/snapshot/snapshot.js";
import { answered } from "../fakes/scripted-answerer.js";

const source = "새빛 수영장의 입장료는 4500원이다.";
const article = articleOf({
  id: "pool.txt",
  file: "pool.txt",
  source,
  blocks: [],
  title: { value: "수영장", from: "x" },
});
const stored: StoredPassage = {
  article,
  passage: { id: "p", article: "pool.txt", kind: "body", start: 0, end: source.length, text: source, sentences: [] },
};
const SNAPSHOT = { id: "snapshot-1", passage: async () => stored };
const SCORES = { score: 2.5, parts: { divergence: 2, cosine: 0.5 }, wordRank: 1, meaningRank: null, cosine: 0.9 };

describe("the way to an answer", () => {
  it("has the passages with their texts, their parts, and what the reader says of itself", async () => {
    const trace = { passages: [{ passage: 7, ...SCORES }], reading: { declined: "evidence" } };
    const explained = await explain(answered(["4500원이다."], { trace }), SNAPSHOT);
    expect(explained.passages).toEqual([
      { article: "pool.txt", title: "수영장", outlet: null, text: source, ...SCORES },
    ]);
    expect(explained.reading).toEqual({ declined: "evidence" });
    expect(explained.answer).toEqual(answered(["4500원이다."]));
  });

  it("names no passages by the numbers of another snapshot", async () => {
    const trace = { passages: [{ passage: 7, ...SCORES }] };
    const explained = await explain(answered(["네."], { trace, snapshot: "snapshot-0" }), SNAPSHOT);
    expect(explained.passages).toEqual([]);
  });

  it.each([undefined, null, {}, { passages: "many" }, { passages: [{ passage: "x" }] }])(
    "is left out where a trace has another form: %j",
    async (trace) => {
      const explained = await explain(answered(["네."], { trace }), SNAPSHOT);
      expect(explained).toMatchObject({ passages: [], reading: null });
    },
  );
});
