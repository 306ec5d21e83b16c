import { join } from "node:path";
import type { Answerer } from "../../src/answer/answerer.js";
import { createExtractiveReader } from "../../src/answer/extractive/extractive-reader.js";
import { createAnswerer } from "../../src/answer/pipeline.js";
import { startBot } from "../../src/discord/bot.js";
import { MemoryState } from "../../src/discord/memory-state.js";
import { observeAnswers } from "../../src/preview/observed-answerer.js";
import { type CoverageFolders, Scratch } from "../../src/preview/scratch.js";
import { type Preview, startPreview } from "../../src/preview/start-preview.js";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.js";
import { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "./hashed-embedder.js";
import { RecordedLog } from "./recorded-log.js";
import { StoreCoverage } from "./store-coverage.js";
import { lastingFolder, writeFiles } from "./temporary-folder.js";

/** A small coverage: dated and undated, with and without a reporter. */
const ARTICLES = {
  "library.json": JSON.stringify({
    title: "한빛 도서관, 새 단장",
    outlet: "한빛신문",
    byline: "김하늘",
    published: "2024-03-02",
    text: "한빛 도서관은 1998년에 문을 열었다. 지난해에는 열람실을 두 배로 넓혔다. 도서관의 책은 모두 12만 권이다. 시는 내년에 어린이 자료실을 더할 계획이다.",
  }),
  "pool.json": JSON.stringify({
    title: "새빛 수영장 개장",
    outlet: "새빛일보",
    text: "새빛 수영장이 월요일에 문을 열었다. 새빛 수영장의 입장료는 4500원이다. 수영장은 매일 아침 여섯 시에 연다.",
  }),
};

/** The preview with the bot logged in, as a test sees it. */
export interface PreviewWorld {
  readonly preview: Preview;
  readonly standIn: StandIn;
  readonly store: Store;
  readonly log: RecordedLog;
  /** Where the seeds are. */
  readonly seedsDir: string;
  close(): Promise<void>;
}

/**
 * Opens the preview on a small coverage, with the bot and without a model.
 * @param port 0 takes a free one
 * @param scripted answers instead of the extractive reader
 */
export async function openPreviewWorld(port = 0, scripted?: Answerer): Promise<PreviewWorld> {
  const folder = lastingFolder();
  const folders = { seedsDir: join(folder.path, "seeds"), storeDir: join(folder.path, "store") };
  writeFiles(folders.seedsDir, ARTICLES);
  const embed = (where: CoverageFolders) =>
    runEmbeddingStep({ ...where, timeZone: "Asia/Seoul", embedder: new HashedEmbedder() });
  await embed(folders);
  const store = await Store.open(folders.storeDir);
  const reader = createExtractiveReader();
  const answers = observeAnswers(
    scripted ?? createAnswerer({ store, embedderFor: async () => null, reader, timeZone: "Asia/Seoul" }),
  );
  const standIn = await startStandIn({
    guilds: [{ name: "Newsroom", channels: ["general"], members: [{ name: "mina" }, { name: "sam" }] }],
  });
  const log = new RecordedLog();
  const scratch = new Scratch({ ...folders, store, embed });
  const page = { port, standIn, store, answers, scratch, reader: "extractive", log, pageDir: "dist/preview/page" };
  const preview = await startPreview(page).catch(async (thrown) => {
    await standIn.close();
    await store.close();
    folder.remove();
    throw thrown;
  });
  const coverage = new StoreCoverage(store);
  const { token, apiBase } = standIn;
  const ports = { search: coverage, coverage, state: new MemoryState(), verify: { verify: async () => [] } };
  const bot = await startBot({ token, apiBase, answerer: answers.answerer, log, ...ports });
  return {
    preview,
    standIn,
    store,
    log,
    seedsDir: folders.seedsDir,
    async close() {
      await preview.close();
      await bot.close(0);
      await standIn.close();
      await store.close();
      folder.remove();
    },
  };
}
