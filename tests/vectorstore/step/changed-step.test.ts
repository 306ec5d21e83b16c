import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rankPassages } from "../../../src/retrieval/rank.js";
import type { Snapshot } from "../../../src/vectorstore/snapshot/snapshot.js";
import { snapshotFolder } from "../../../src/vectorstore/snapshot/snapshot-files.js";
import { type EmbeddingReport, runEmbeddingStep } from "../../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { temporaryFolder, writeFiles } from "../../fakes/temporary-folder.js";
import { openCurrent } from "./step-for-test.js";

const LINES = 300;
const PLACES = ["광주", "홍콩", "선전", "부산", "대구", "인천", "울산", "세종"];

/** A line of the archive; every 20th is a copy of the one before. */
function line(number: number, version = 0): string {
  const told = number % 20 === 19 ? number - 1 : number;
  const place = PLACES[told % PLACES.length];
  const text = `${place}시는 ${told}번 도서관을 열었다. 예산은 ${told * 7 + 1000 + version}억원이다. ${version > 0 ? "증축도 마쳤다." : "시장이 참석했다."}`;
  return JSON.stringify({ id: `n${number}`, title: `${place} 도서관 ${told}호`, outlet: "가나일보", text });
}

function lines(change: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: LINES }, (_, i) => change[i] ?? line(i)).join("\n");
}

/** Files were written long ago: what was written a moment before it was read is not trusted to be the same. */
function age(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    const { mtimeMs } = statSync(path);
    if (mtimeMs > Date.now() - 5_000) utimesSync(path, new Date(), new Date(mtimeMs - 60_000));
  }
}

function setUp() {
  const folder = temporaryFolder();
  const seedsDir = join(folder, "seeds");
  const write = (files: Readonly<Record<string, string>>) => {
    writeFiles(seedsDir, files);
    age(seedsDir);
  };
  write({
    "all.jsonl": lines(),
    "b.txt": "부산 항만 소식\n부산일보\n2024-03-01\n\n부산항은 새 부두를 열었다. 물동량이 늘었다.\n",
  });
  const storeDir = join(folder, "store");
  const embed = (embedder: HashedEmbedder | null, store = storeDir): Promise<EmbeddingReport> =>
    runEmbeddingStep({ seedsDir, storeDir: store, timeZone: "Asia/Seoul", embedder, changesFrom: 50 });
  return { folder, seedsDir, storeDir, write, embed };
}

async function answersOf(snapshot: Snapshot, embedder: HashedEmbedder, question: string) {
  const ranked = await rankPassages(snapshot, question, await embedder.embedQuestion(question));
  const found = [];
  for (const { passage } of ranked.slice(0, 10)) {
    const stored = await snapshot.passage(passage);
    found.push(`${stored.article.id}: ${stored.passage.text}`);
  }
  return found;
}

describe("publishing what has changed", () => {
  it("writes the changed article alone, and shares all else", async () => {
    const { storeDir, write, embed } = setUp();
    const first = await embed(new HashedEmbedder());
    write({ "all.jsonl": lines({ 5: line(5, 1) }) });
    const embedder = new HashedEmbedder();
    const second = await embed(embedder);
    expect(second).toMatchObject({ articles: 301, passages: first.passages, updated: 1, unchanged: 300, embedded: 1 });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest.onTop?.basePassages).toBe(first.passages);
    const [before, now] = [first, second].map((run) => snapshotFolder(storeDir, run.snapshot));
    expect(statSync(join(now ?? "", "vectors.hnsw")).ino).toBe(statSync(join(before ?? "", "vectors.hnsw")).ino);
    const number = snapshot.articleNumber("n5") ?? -1;
    expect((await snapshot.article(number)).source).toContain("증축");
    expect(snapshot.catalog.map(({ id }) => id).indexOf("n5")).toBe(5);
    expect((await answersOf(snapshot, embedder, "홍콩 도서관 증축은 언제 마쳤나요?"))[0]).toContain("n5: ");
    await snapshot.close();
  });

  it("finds what a whole build finds, and nothing of earlier versions", async () => {
    const { folder, storeDir, write, embed } = setUp();
    await embed(new HashedEmbedder());
    write({ "all.jsonl": lines({ 3: line(3, 1) }), "c.json": JSON.stringify({ text: "제주도에 새 공항이 열렸다." }) });
    await embed(new HashedEmbedder());
    write({ "b.txt": "부산 항만 소식\n부산일보\n2024-03-01\n\n부산항은 크레인을 들였다. 물동량이 줄었다.\n" });
    await embed(new HashedEmbedder());
    const whole = join(folder, "whole");
    const embedder = new HashedEmbedder();
    await embed(embedder, whole);
    const [layered, built] = [await openCurrent(storeDir), await openCurrent(whole)];
    expect(layered.manifest.onTop).toBeDefined();
    expect(built.manifest.onTop).toBeUndefined();
    expect(layered.manifest.digest).toBe(built.manifest.digest);
    expect(layered.catalog.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual(
      built.catalog.map(({ id, duplicateOf }) => [id, duplicateOf]),
    );
    for (const question of [
      "부산항은 무엇을 들였나요?",
      "제주 공항",
      "부산 도서관 예산은 얼마인가요?",
      "증축을 마친 곳은?",
    ]) {
      const found = await answersOf(layered, embedder, question);
      expect(found[0]).toBe((await answersOf(built, embedder, question))[0]);
      expect(found.join("\n")).not.toContain("새 부두");
    }
    for (const [number, { id }] of layered.catalog.entries()) {
      const other = built.articleNumber(id) ?? -1;
      expect((await layered.article(number)).source).toBe((await built.article(other)).source);
    }
    const asked = await embedder.embedQuestion("크레인");
    const all = (snapshot: Snapshot) => snapshot.nearest(asked, 400, () => true).map(({ cosine }) => cosine.toFixed(2));
    expect(all(layered)).toEqual(all(built));
    await layered.close();
    await built.close();
  });

  it("does nothing, and reads nothing, where nothing has changed", async () => {
    const { embed } = setUp();
    const first = await embed(new HashedEmbedder());
    const embedder = new HashedEmbedder();
    expect(await embed(embedder)).toMatchObject({ snapshot: first.snapshot, embedded: 0, unchanged: 301 });
    expect(embedder.sent).toEqual([]);
  });

  it("builds all anew when an article is gone, so that its text leaves the disk", async () => {
    const { seedsDir, storeDir, write, embed } = setUp();
    await embed(new HashedEmbedder());
    write({ "all.jsonl": lines({ 5: line(5, 1) }) });
    await embed(new HashedEmbedder());
    rmSync(join(seedsDir, "b.txt"));
    const third = await embed(new HashedEmbedder());
    expect(third).toMatchObject({ removed: 1, embedded: 0 });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest.onTop).toBeUndefined();
    expect(readFileSync(join(snapshotFolder(storeDir, snapshot.id), "articles.jsonl"), "utf8")).not.toContain("부두");
    await snapshot.close();
  });

  it("builds all anew when much has changed", async () => {
    const { storeDir, write, embed } = setUp();
    await embed(new HashedEmbedder());
    write({ "all.jsonl": lines(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((i) => [i, line(i, 1)]))) });
    expect(await embed(new HashedEmbedder())).toMatchObject({ updated: 8 });
    const snapshot = await openCurrent(storeDir);
    expect(snapshot.manifest.onTop).toBeUndefined();
    await snapshot.close();
  });

  it("publishes for words when the embedder fails, and the vectors once it works", async () => {
    const { storeDir, write, embed } = setUp();
    await embed(new HashedEmbedder());
    write({ "all.jsonl": lines({ 5: line(5, 1) }) });
    const failing = new HashedEmbedder();
    failing.failAfter = 0;
    await expect(embed(failing)).rejects.toThrow("told to fail");
    const words = await openCurrent(storeDir);
    expect(words.manifest).toMatchObject({ pendingVectors: 1 });
    expect((await rankPassages(words, "증축", null)).length).toBeGreaterThan(0);
    await words.close();
    expect(await embed(new HashedEmbedder())).toMatchObject({ embedded: 1, unchanged: 301 });
    const complete = await openCurrent(storeDir);
    expect(complete.manifest).toMatchObject({ pendingVectors: 0, pendingSentences: 0 });
    await complete.close();
  });
});
