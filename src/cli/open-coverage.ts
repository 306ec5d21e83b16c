import type { Config } from "../config.js";
import { Store } from "../vectorstore/open-store.js";
import { QuestionEmbedders } from "../vectorstore/question-embedders.js";
import { note } from "./print.js";

/** The published coverage, open for questions. */
export interface OpenCoverage {
  readonly store: Store;
  readonly embedders: QuestionEmbedders;
  close(): Promise<void>;
}

/**
 * Opens what is published; the embedder starts at the same time.
 * @throws Fault when nothing is published or the store is damaged
 */
export async function openCoverage(config: Config): Promise<OpenCoverage> {
  const store = await Store.open(config.storeDir);
  const embedders = new QuestionEmbedders(config, ({ message, next }) => {
    note(`${message} Searching by words alone.\nNext: ${next}`);
  });
  return {
    store,
    embedders,
    async close() {
      await embedders.close();
      await store.close();
    },
  };
}
