import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Embedder } from "../../src/vectorstore/embedders/embedder.js";
import { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { lastingFolder, writeFiles } from "./temporary-folder.js";

/** Hands all tests of a file a store of these articles, by words alone without an embedder; it is gone when they have ended. */
export function withStoreOf(
  articles: readonly object[],
  use: (store: Store) => void,
  embedder: Embedder | null = null,
): void {
  const folder = lastingFolder();
  let store: Store | undefined;
  beforeAll(async () => {
    const [seedsDir, storeDir] = [join(folder.path, "seeds"), join(folder.path, "store")];
    writeFiles(seedsDir, { "all.json": JSON.stringify(articles) });
    await runEmbeddingStep({ seedsDir, storeDir, timeZone: "Asia/Seoul", embedder });
    store = await Store.open(storeDir);
    use(store);
  });
  afterAll(async () => {
    await store?.close();
    folder.remove();
  });
}
