import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type CoverageFolders, Scratch } from "../../src/preview/scratch.js";
import { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "../fakes/hashed-embedder.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const A = "한빛 도서관은 1998년에 문을 열었다.\n";
const B = "새빛 수영장의 입장료는 4500원이다.\n";

async function open() {
  const folder = temporaryFolder();
  const folders = { seedsDir: join(folder, "seeds"), storeDir: join(folder, "store") };
  writeFiles(folders.seedsDir, { "a.txt": A, "deep/c.txt": "별빛 박물관은 무료다.\n" });
  const embedder = new HashedEmbedder();
  const built: CoverageFolders[] = [];
  const embed = (where: CoverageFolders) => {
    built.push(where);
    return runEmbeddingStep({ ...where, timeZone: "Asia/Seoul", embedder });
  };
  await embed(folders);
  const store = await Store.open(folders.storeDir);
  const scratch = new Scratch({ ...folders, store, embed });
  onTestFinished(async () => {
    await scratch.close();
    await store.close();
  });
  const files = () => store.current.catalog.map(({ file }) => file).sort();
  return { ...folders, store, scratch, embedder, built, files };
}

describe("the scratch copy", () => {
  it("takes an article in, embeds only that, and leaves seeds and store as they are", async () => {
    const { seedsDir, storeDir, store, scratch, embedder, files } = await open();
    const before = { id: store.current.id, pointer: readFileSync(join(storeDir, "CURRENT"), "utf8") };
    const sent = embedder.sent.length;
    const result = await scratch.add("b.txt", Buffer.from(B));
    expect(result).toEqual({ stage: "answerable", file: "b.txt", articles: ["b.txt"] });
    expect(files()).toEqual(["a.txt", "b.txt", "deep/c.txt"]);
    const newly = embedder.sent.slice(sent);
    expect(newly.length).toBeGreaterThan(0);
    expect(newly.filter((text) => !text.includes("수영장"))).toEqual([]);
    expect(store.current.id).not.toBe(before.id);
    expect(readdirSync(seedsDir).sort()).toEqual(["a.txt", "deep"]);
    expect(readFileSync(join(storeDir, "CURRENT"), "utf8")).toBe(before.pointer);
  });

  it("replaces an article of the same name in the copy alone, never through to the seeds", async () => {
    const { seedsDir, store, scratch, files } = await open();
    await scratch.add("a.txt", Buffer.from(B));
    expect(files()).toEqual(["a.txt", "deep/c.txt"]);
    const number = store.current.articleNumber("a.txt") ?? -1;
    expect((await store.current.article(number)).source).toBe(B);
    expect(readFileSync(join(seedsDir, "a.txt"), "utf8")).toBe(A);
  });

  it("says why a file holds no article, and goes on without it", async () => {
    const { scratch, files } = await open();
    expect(await scratch.add("b.json", Buffer.from("{"))).toMatchObject({ stage: "skipped", file: "b.json" });
    expect(await scratch.add("b.txt", Buffer.from(B))).toMatchObject({ stage: "answerable" });
    expect(files()).toEqual(["a.txt", "b.txt", "deep/c.txt"]);
    expect(scratch.added).toEqual(["b.txt"]);
  });

  it("gives the article of the seeds back when the file in its place holds none", async () => {
    const { seedsDir, store, scratch, files } = await open();
    writeFiles(seedsDir, { "b.json": JSON.stringify({ text: A }) });
    await scratch.add("d.txt", Buffer.from(B));
    expect(files()).toContain("b.json");
    expect(await scratch.add("b.json", Buffer.from("{"))).toMatchObject({ stage: "skipped" });
    expect(files()).toEqual(["a.txt", "b.json", "d.txt", "deep/c.txt"]);
    expect((await store.current.article(store.current.articleNumber("b.json") ?? -1)).source).toBe(A);
  });

  it("replaces an article whose file's name is written in the other form of Unicode", async () => {
    const { seedsDir, store, scratch, files } = await open();
    writeFiles(seedsDir, { ["가.txt".normalize("NFD")]: A });
    await scratch.add("b.txt", Buffer.from(B));
    await scratch.add("가.txt", Buffer.from("은하 극장의 좌석은 320석이다.\n"));
    expect(files().map((file) => file.normalize("NFC"))).toEqual(["a.txt", "b.txt", "deep/c.txt", "가.txt"]);
    expect((await store.current.article(store.current.articleNumber("가.txt") ?? -1)).source).toContain("은하 극장");
  });

  it("leaves nothing behind when it cannot be made", async () => {
    const { storeDir, scratch } = await open();
    const temporary = temporaryFolder();
    vi.stubEnv("TMPDIR", temporary);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    renameSync(storeDir, `${storeDir}-away`);
    expect(await scratch.add("b.txt", Buffer.from(B))).toMatchObject({ stage: "failed" });
    rmSync(storeDir, { recursive: true, force: true });
    renameSync(`${storeDir}-away`, storeDir);
    expect(readdirSync(temporary)).toEqual([]);
    expect(await scratch.add("b.txt", Buffer.from(B))).toMatchObject({ stage: "answerable" });
  });

  it("takes several at once, one after another", async () => {
    const { scratch, files } = await open();
    const added = ["d.txt", "e.txt", "f.txt"].map((name) => scratch.add(name, Buffer.from(`${name} 소식이다. ${B}`)));
    expect((await Promise.all(added)).map(({ stage }) => stage)).toEqual(["answerable", "answerable", "answerable"]);
    expect(files()).toEqual(["a.txt", "d.txt", "deep/c.txt", "e.txt", "f.txt"]);
  });

  it("follows the seeds, and does nothing before there is a copy", async () => {
    const { seedsDir, scratch, built, files } = await open();
    await scratch.follow();
    expect(built).toHaveLength(1);
    await scratch.add("b.txt", Buffer.from(B));
    writeFiles(seedsDir, { "g.txt": "은하 극장의 좌석은 320석이다.\n" });
    rmSync(join(seedsDir, "a.txt"));
    await scratch.follow();
    expect(files()).toEqual(["b.txt", "deep/c.txt", "g.txt"]);
  });

  it("says that the embedding failed, and the bot goes on with what it had", async () => {
    const { store, scratch, embedder } = await open();
    const { id } = store.current;
    embedder.failAfter = 0;
    expect(await scratch.add("b.txt", Buffer.from(B))).toMatchObject({ stage: "failed", file: "b.txt" });
    expect(store.current.id).toBe(id);
    embedder.failAfter = Number.POSITIVE_INFINITY;
    expect(await scratch.add("b.txt", Buffer.from(B))).toMatchObject({ stage: "answerable" });
  });

  it("is gone when the preview ends", async () => {
    const { scratch, built } = await open();
    await scratch.add("b.txt", Buffer.from(B));
    await scratch.close();
    expect(existsSync(built.at(-1)?.seedsDir ?? "")).toBe(false);
  });
});
