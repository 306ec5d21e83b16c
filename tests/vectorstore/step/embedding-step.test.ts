import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NO_LABEL } from "../../../src/vectorstore/snapshot/snapshot-parts.js";
import { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { writeFiles } from "../../fakes/temporary-folder.js";
import { ARTICLES, openCurrent, setUp } from "./step-for-test.js";

describe("runEmbeddingStep", () => {
  it("publishes articles, passages and vectors", async () => {
    const { storeDir, embed } = setUp();
    const report = await embed(new HashedEmbedder());
    expect(report).toMatchObject({
      articles: 3,
      passages: 3,
      added: 3,
      updated: 0,
      removed: 0,
      unchanged: 0,
      embedded: 3,
    });
    expect(report.embeddings).toEqual({ provider: "local", model: "hashed", dimensions: 16 });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.id).toBe(report.snapshot);
    expect(snapshot.catalog.map(({ id }) => id)).toEqual(["a.json", "b.json", "deep/c.jsonl#1"]);
    const { passage, article } = await snapshot.passage(0);
    expect(article.source.slice(passage.start, passage.end)).toBe(passage.text);
    expect([...snapshot.labels]).not.toContain(NO_LABEL);
    await snapshot.close();
  });

  it("embeds each passage with its headline in front, where it has one", async () => {
    const { embed } = setUp();
    const embedder = new HashedEmbedder();
    await embed(embedder);
    expect(embedder.sent[0]).toBe("홍콩 투자\n홍콩투자청은 2000년에 설립됐다. 세미나를 열었다.");
    expect(embedder.sent[2]).toBe("선전에는 창업시설이 500개 있다.");
  });

  it("does nothing on a second run, and keeps the snapshot", async () => {
    const { embed } = setUp();
    const first = await embed(new HashedEmbedder());
    const embedder = new HashedEmbedder();
    const second = await embed(embedder);
    expect(second).toMatchObject({ snapshot: first.snapshot, embedded: 0, added: 0, unchanged: 3 });
    expect(embedder.sent).toEqual([]);
  });

  it("embeds the passages of a changed article alone, and their sentences", async () => {
    const { seedsDir, embed } = setUp();
    const first = await embed(new HashedEmbedder());
    writeFiles(seedsDir, { "b.json": JSON.stringify({ title: "광주 CES", text: "광주시는 다른 말을 했다." }) });
    const embedder = new HashedEmbedder();
    const second = await embed(embedder);
    expect(second).toMatchObject({ updated: 1, unchanged: 2, embedded: 1 });
    expect(second.snapshot).not.toBe(first.snapshot);
    expect(embedder.sent).toEqual(["광주 CES\n광주시는 다른 말을 했다.", "광주시는 다른 말을 했다."]);
  });

  it("forgets a deleted article: its passages are gone from words and vectors", async () => {
    const { seedsDir, storeDir, embed } = setUp();
    await embed(new HashedEmbedder());
    rmSync(join(seedsDir, "a.json"));
    expect(await embed(new HashedEmbedder())).toMatchObject({ removed: 1, unchanged: 2, embedded: 0, passages: 2 });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.words.postings(snapshot.words.term("투자")).passages).toHaveLength(0);
    const question = await new HashedEmbedder().embedQuestion("anything");
    expect(snapshot.nearest(question, 10)).toHaveLength(2);
    await snapshot.close();
    // The last two snapshots are kept; one run more and the article has left the disk.
    writeFiles(seedsDir, { "d.json": JSON.stringify({ text: "새 기사다." }) });
    await embed(new HashedEmbedder());
    const snapshots = readdirSync(join(storeDir, "snapshots"));
    expect(snapshots).toHaveLength(2);
    for (const id of snapshots) {
      expect(readFileSync(join(storeDir, "snapshots", id, "articles.jsonl"), "utf8")).not.toContain("홍콩투자청");
    }
  });

  it("embeds copies of a text once and finds each of them", async () => {
    const text = "같은 기사의 본문이다.";
    const { storeDir, embed } = setUp({ "a.json": JSON.stringify({ text }), "b.json": JSON.stringify({ text }) });
    expect(await embed(new HashedEmbedder())).toMatchObject({ passages: 2, embedded: 1 });
    const snapshot = await openCurrent(storeDir);
    expect(
      snapshot
        .nearest(await new HashedEmbedder().embedQuestion("x"), 5)
        .map(({ passage }) => passage)
        .sort(),
    ).toEqual([0, 1]);
    await snapshot.close();
  });

  it("without an embedder searches by words, and keeps the vectors that there are", async () => {
    const { seedsDir, storeDir, embed } = setUp();
    expect((await embed(null)).embeddings).toEqual({ provider: "none", model: "none", dimensions: 0 });
    await embed(new HashedEmbedder());
    writeFiles(seedsDir, { "d.json": JSON.stringify({ text: "새 기사다." }) });
    expect(await embed(null)).toMatchObject({ added: 1, embedded: 0, embeddings: { model: "hashed" } });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest.pendingVectors).toBe(1);
    await snapshot.close();
    expect(await embed(new HashedEmbedder())).toMatchObject({ embedded: 1 });
  });

  it("names what it could not read, and reads the rest", async () => {
    const { embed } = setUp({ ...ARTICLES, "empty.txt": "", "binary.txt": "\u0000\u0001\u0002\u0000" });
    const report = await embed(new HashedEmbedder());
    expect(report.articles).toBe(3);
    expect(report.skipped.map(({ file }) => file)).toEqual(["binary.txt", "empty.txt"]);
  });

  it("says what is missing when there are no seeds", async () => {
    const { seedsDir, embed } = setUp();
    rmSync(seedsDir, { recursive: true });
    await expect(embed(new HashedEmbedder())).rejects.toMatchObject({ code: "seeds_missing" });
    writeFiles(seedsDir, { "notes.xyz": "x" });
    await expect(embed(new HashedEmbedder())).rejects.toMatchObject({ code: "seeds_empty" });
  });
});

describe("sentence vectors", () => {
  it("are kept for each sentence alone and in its context: headline and the sentence before", async () => {
    const { storeDir, embed } = setUp();
    const embedder = new HashedEmbedder();
    await embed(embedder);
    const snapshot = await openCurrent(storeDir);
    const asked = await embedder.embedQuestion("세미나를 열었다.");
    const [first, second] = await snapshot.sentenceCosines(asked, 0);
    expect(second?.alone).toBeCloseTo(1, 2);
    expect(first?.alone).toBeLessThan(0.9);
    const inContext = await embedder.embedQuestion("홍콩 투자\n홍콩투자청은 2000년에 설립됐다.\n세미나를 열었다.");
    expect((await snapshot.sentenceCosines(inContext, 0))[1]?.inContext).toBeCloseTo(1, 2);
    await snapshot.close();
  });

  it("are null while they are pending", async () => {
    const { storeDir, embed } = setUp();
    await embed(null);
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest.pendingSentences).toBe(10);
    expect(await snapshot.sentenceCosines(new Float32Array(0), 0)).toEqual([
      { alone: null, inContext: null },
      { alone: null, inContext: null },
    ]);
    await snapshot.close();
  });

  it("are not asked of a server, which is sent passages alone, in several calls at once", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.json`, JSON.stringify({ text: `기사 ${i}이다. 둘째 문장이다.` })]),
    );
    const { storeDir, embed } = setUp(files);
    const embedder = new HashedEmbedder({ provider: "openai" });
    const works = embedder.embedPassages.bind(embedder);
    let [running, most] = [0, 0];
    embedder.embedPassages = async (texts, onProgress) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return works(texts, onProgress);
    };
    expect(await embed(embedder)).toMatchObject({ passages: 200, embedded: 200 });
    expect(embedder.sent).toHaveLength(200);
    expect(most).toBe(4);
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest).toMatchObject({ pendingVectors: 0, pendingSentences: 0 });
    const asked = await embedder.embedQuestion("둘째");
    expect(await snapshot.bestSentenceCosines(asked, [0])).toEqual([null]);
    expect(await snapshot.sentenceBackground(asked)).toBeNull();
    await snapshot.close();
    expect(await embed(embedder)).toMatchObject({ snapshot: snapshot.id, embedded: 0 });
  });
});
