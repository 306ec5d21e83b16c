import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Desk } from "../../src/preview/desk.js";
import { observeAnswers } from "../../src/preview/observed-answerer.js";
import { Scratch } from "../../src/preview/scratch.js";
import type { PageEvent } from "../../src/preview/wire.js";
import { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "../fakes/hashed-embedder.js";
import { RecordedLog } from "../fakes/recorded-log.js";
import { answered, ScriptedAnswerer } from "../fakes/scripted-answerer.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

/** A desk over one article, whose every embedding fails. */
async function openDesk(): Promise<{ desk: Desk; log: RecordedLog; told: PageEvent[] }> {
  const folder = temporaryFolder();
  const folders = { seedsDir: join(folder, "seeds"), storeDir: join(folder, "store") };
  writeFiles(folders.seedsDir, { "a.txt": "한빛 도서관은 1998년에 문을 열었다.\n" });
  await runEmbeddingStep({ ...folders, timeZone: "Asia/Seoul", embedder: new HashedEmbedder() });
  const store = await Store.open(folders.storeDir);
  const scratch = new Scratch({ ...folders, store, embed: () => Promise.reject(new Error("the disk is full")) });
  onTestFinished(async () => {
    await scratch.close();
    await store.close();
  });
  const log = new RecordedLog();
  const told: PageEvent[] = [];
  const tell = (event: PageEvent) => told.push(event);
  const answers = observeAnswers(new ScriptedAnswerer(() => answered(["네."])));
  return { desk: new Desk({ store, answers, scratch, reader: "extractive", log, tell }), log, told };
}

describe("the editor's desk", () => {
  it("shows on every page, once, that the seeds could not be taken up, until they are", async () => {
    const { desk, told } = await openDesk();
    expect(desk.coverage("").behind).toBe(false);
    desk.seedsTried(true);
    desk.seedsTried(true);
    expect(desk.coverage("")).toMatchObject({ behind: true, articles: 1 });
    desk.seedsTried(false);
    expect(desk.coverage("").behind).toBe(false);
    expect(told).toEqual([{ kind: "coverage_changed" }, { kind: "coverage_changed" }]);
  });

  it("logs why an article could not be embedded, as the page says that it does", async () => {
    const { desk, log, told } = await openDesk();
    expect(await desk.add("b.txt", Buffer.from("새빛 수영장이 문을 열었다.\n"))).toMatchObject({ stage: "failed" });
    expect(log.lines).toMatchObject([{ level: "error", data: { file: "b.txt", reason: "the disk is full" } }]);
    expect(told.map((event) => (event.kind === "upload" ? event.upload.stage : event.kind))).toEqual([
      "embedding",
      "failed",
      "coverage_changed",
    ]);
  });
});
