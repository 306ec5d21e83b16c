import { join } from "node:path";
import { Snapshot } from "../../../src/vectorstore/snapshot/snapshot.js";
import { currentId, snapshotFolder } from "../../../src/vectorstore/snapshot/snapshot-files.js";
import { type EmbeddingReport, runEmbeddingStep } from "../../../src/vectorstore/step/embedding-step.js";
import type { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { temporaryFolder, writeFiles } from "../../fakes/temporary-folder.js";

/** Three articles in the forms that JSON has. */
export const ARTICLES = {
  "a.json": JSON.stringify({
    title: "홍콩 투자",
    outlet: "세계일보",
    text: "홍콩투자청은 2000년에 설립됐다. 세미나를 열었다.",
  }),
  "b.json": JSON.stringify({ title: "광주 CES", text: "광주시는 CES에 참가했다. 수출 계약을 맺었다." }),
  "deep/c.jsonl": `${JSON.stringify({ text: "선전에는 창업시설이 500개 있다." })}\n`,
};

/** Seeds in a folder of their own, and the embedding step over them. */
export function setUp(files: Readonly<Record<string, string>> = ARTICLES) {
  const folder = temporaryFolder();
  const seedsDir = join(folder, "seeds");
  const storeDir = join(folder, "store");
  writeFiles(seedsDir, files);
  const embed = (embedder: HashedEmbedder | null): Promise<EmbeddingReport> =>
    runEmbeddingStep({ seedsDir, storeDir, timeZone: "Asia/Seoul", embedder });
  return { seedsDir, storeDir, embed };
}

/** The published snapshot, open; the test closes it. */
export async function openCurrent(storeDir: string): Promise<Snapshot> {
  return Snapshot.open(snapshotFolder(storeDir, (await currentId(storeDir)) ?? ""));
}
