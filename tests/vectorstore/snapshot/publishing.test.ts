import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { currentId, snapshotFolder } from "../../../src/vectorstore/snapshot/snapshot-files.js";
import { runEmbeddingStep } from "../../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { temporaryFolder, writeFiles } from "../../fakes/temporary-folder.js";
import { openCurrent, setUp } from "../step/step-for-test.js";

describe("publishing", () => {
  it("pays for nothing twice when it was stopped in the middle", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [`${i}.json`, JSON.stringify({ text: `기사 ${i}이다.` })]),
    );
    const { embed } = setUp(files);
    const failing = new HashedEmbedder();
    failing.failAfter = 100;
    await expect(embed(failing)).rejects.toThrow("told to fail");
    const embedder = new HashedEmbedder();
    // Batches of 64: the first was on the disk, the second was not.
    expect(await embed(embedder)).toMatchObject({ passages: 150, embedded: 86 });
  });

  it("publishes for words what is new when the embedder fails, once, with the vectors that there are", async () => {
    const { seedsDir, storeDir, embed } = setUp();
    await embed(new HashedEmbedder());
    writeFiles(seedsDir, { "d.json": JSON.stringify({ text: "새 기사다." }) });
    const failing = new HashedEmbedder();
    failing.failAfter = 0;
    await expect(embed(failing)).rejects.toThrow("told to fail");
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest).toMatchObject({ articles: 4, passages: 4, pendingVectors: 1 });
    await snapshot.close();
    await expect(embed(failing)).rejects.toThrow("told to fail");
    expect(await currentId(storeDir)).toBe(snapshot.id);
    expect(await embed(new HashedEmbedder())).toMatchObject({ embedded: 1, unchanged: 4 });
  });

  it("publishes a first snapshot for words though the embedder fails at once", async () => {
    const { storeDir, embed } = setUp();
    const failing = new HashedEmbedder();
    failing.failAfter = 0;
    await expect(embed(failing)).rejects.toThrow("told to fail");
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest).toMatchObject({ articles: 3, pendingVectors: 3 });
    expect(snapshot.words.postings(snapshot.words.term("투자")).passages.length).toBeGreaterThan(0);
    await snapshot.close();
  });

  it("says that the store cannot be written, and why", async () => {
    const { seedsDir, storeDir } = setUp();
    writeFileSync(storeDir, "a file");
    const options = { seedsDir, storeDir: join(storeDir, "store"), timeZone: "Asia/Seoul", embedder: null };
    await expect(runEmbeddingStep(options)).rejects.toMatchObject({
      code: "store_unwritable",
      message: expect.stringContaining("no folder"),
      next: expect.stringContaining("--store"),
    });
  });

  it("publishes a large archive for words first", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [`${i}.json`, JSON.stringify({ text: `기사 ${i}이다.` })]),
    );
    const { storeDir, embed } = setUp(files);
    const failing = new HashedEmbedder();
    failing.failAfter = 300;
    await expect(embed(failing)).rejects.toThrow("told to fail");
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest).toMatchObject({ articles: 600, pendingVectors: 600 });
    expect(snapshot.words.postings(snapshot.words.term("123")).passages).toHaveLength(1);
    await snapshot.close();
    expect((await embed(new HashedEmbedder())).embedded).toBe(600 - 256);
    const complete = await openCurrent(storeDir);
    expect(complete.manifest.pendingVectors).toBe(0);
    await complete.close();
  });

  it("builds anew beside the old store for another embedder", async () => {
    const { storeDir, embed } = setUp();
    await embed(new HashedEmbedder());
    const other = new HashedEmbedder({ model: "other", dimensions: 8 });
    expect(await embed(other)).toMatchObject({
      embedded: 3,
      unchanged: 3,
      embeddings: { model: "other", dimensions: 8 },
    });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.vectors?.dimensions).toBe(8);
    await snapshot.close();
  });

  it("lets the old store serve until another embedder has embedded a large archive, and says how much it will be sent", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [`${i}.json`, JSON.stringify({ text: `기사 ${i}이다.` })]),
    );
    const { seedsDir, storeDir, embed } = setUp(files);
    const first = await embed(new HashedEmbedder());
    const other = new HashedEmbedder({ model: "other", dimensions: 8 });
    other.failAfter = 300;
    const plans: unknown[] = [];
    const options = { seedsDir, storeDir, timeZone: "Asia/Seoul", embedder: other };
    const run = runEmbeddingStep({ ...options, onSwitch: (plan) => plans.push(plan) });
    await expect(run).rejects.toThrow("told to fail");
    expect(plans).toMatchObject([{ from: { model: "hashed" }, to: { model: "other" }, passages: 600, sentences: 600 }]);
    expect(await currentId(storeDir)).toBe(first.snapshot);
    other.failAfter = Number.POSITIVE_INFINITY;
    expect(await embed(other)).toMatchObject({ embedded: 600 - 256, embeddings: { model: "other" } });
    const complete = await openCurrent(storeDir);
    expect(complete.manifest).toMatchObject({ pendingVectors: 0, pendingSentences: 0 });
    await complete.close();
  });

  it.each([
    ["the disk did not take what was written", "snapshots/.building/words.bin", "store_damaged"],
    ["another process has taken over the store", "LOCK", "store_busy"],
  ])("publishes nothing when %s", async (_, file, code) => {
    const { seedsDir, storeDir, embed } = setUp();
    const first = await embed(new HashedEmbedder());
    writeFiles(seedsDir, { "d.json": JSON.stringify({ text: "새 기사다." }) });
    const embedder = new HashedEmbedder();
    const works = embedder.embedPassages.bind(embedder);
    embedder.embedPassages = (texts, onProgress) => {
      writeFiles(storeDir, { [file]: "4711 elsewhere x\n" });
      return works(texts, onProgress);
    };
    await expect(embed(embedder)).rejects.toMatchObject({ code });
    expect(await currentId(storeDir)).toBe(first.snapshot);
    rmSync(join(storeDir, "LOCK"), { force: true });
    expect(await embed(new HashedEmbedder())).toMatchObject({ added: 1, embedded: 0 });
  });

  it("refuses a store that another version has made, with both versions named, and builds it anew without paying again", async () => {
    const { storeDir, embed } = setUp();
    const { snapshot } = await embed(new HashedEmbedder());
    const path = join(snapshotFolder(storeDir, snapshot), "manifest.json");
    writeFileSync(path, readFileSync(path, "utf8").replace(/"analyzer": \d+/u, '"analyzer": 0'));
    await expect(Store.open(storeDir)).rejects.toMatchObject({
      code: "store_mismatch",
      message: expect.stringMatching(/analyzer 0;.*analyzer [1-9]/u),
      next: expect.stringContaining("npm run embed"),
    });
    const embedder = new HashedEmbedder();
    await embed(embedder);
    expect(embedder.sent).toEqual([]);
    await (await Store.open(storeDir)).close();
  });

  it.each([
    "articles.jsonl",
    "words.bin",
    "vectors.hnsw",
    "manifest.json",
    "labels.bin",
    "passages.bin",
    "catalog.jsonl",
  ])("notices a damaged %s, and builds the store anew without paying again", async (file) => {
    const { storeDir, embed } = setUp();
    const { snapshot } = await embed(new HashedEmbedder());
    const path = join(snapshotFolder(storeDir, snapshot), file);
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    await expect(Store.open(storeDir)).rejects.toMatchObject({
      code: "store_damaged",
      next: expect.stringContaining("npm run embed"),
    });
    const embedder = new HashedEmbedder();
    await embed(embedder);
    expect(embedder.sent).toEqual([]);
    await (await Store.open(storeDir)).close();
  });

  it("refuses a second run at the same time, and takes over the lock of a process that has ended", async () => {
    const { storeDir, embed } = setUp();
    const runs = await Promise.allSettled([embed(new HashedEmbedder()), embed(new HashedEmbedder())]);
    expect(runs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(runs.find((run) => run.status === "rejected")?.reason).toMatchObject({ code: "store_busy" });
    writeFileSync(join(storeDir, "LOCK"), "999999999\n");
    expect(await embed(new HashedEmbedder())).toMatchObject({ unchanged: 3 });
  });
});

describe("Store", () => {
  it("takes up a newer snapshot and keeps the old one open for those who still use it", async () => {
    const { seedsDir, storeDir, embed } = setUp();
    await embed(new HashedEmbedder());
    const store = await Store.open(storeDir);
    const old = store.current;
    let finish = () => {};
    const working = store.use(async (snapshot) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return (await snapshot.passage(0)).passage.text;
    });
    writeFiles(seedsDir, { "a.json": JSON.stringify({ text: "이제 다르다." }) });
    await embed(new HashedEmbedder());
    expect(await store.refresh()).toBe(true);
    expect(store.current.id).not.toBe(old.id);
    expect((await store.current.passage(0)).passage.text).toBe("이제 다르다.");
    finish();
    expect(await working).toContain("홍콩투자청");
    expect(await store.refresh()).toBe(false);
    await store.close();
  });

  it("says what to do when nothing is published", async () => {
    await expect(Store.open(temporaryFolder())).rejects.toMatchObject({ code: "store_missing", next: "npm run embed" });
  });
});
