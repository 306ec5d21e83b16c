import { embeddedCosines } from "../answer/statement/embedded-cosines.js";
import type { SentenceCosines } from "../answer/statement/sentence-cosines.js";
import { storedCosines } from "../answer/statement/stored-cosines.js";
import type { AliasLookup } from "../answer/verify/verify-name-find.js";
import type { Config } from "../config.js";
import { QuestionEmbedders } from "../vectorstore/embedders/question-embedders.js";
import { Store } from "../vectorstore/snapshot/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { noteWordsAlone } from "./notes.js";

/** The published coverage, open for questions. */
export interface OpenCoverage {
  readonly store: Store;
  readonly embedders: QuestionEmbedders;
  /** Likeness of sentences to questions, from stored vectors. */
  readonly cosines: SentenceCosines;
  /** Other names that the published coverage has for a name. */
  readonly aliases: AliasLookup;
  close(): Promise<void>;
}

/**
 * Opens what is published; the embedder starts with the first question.
 * @throws Fault when nothing is published, or what is cannot be read
 */
export async function openCoverage(config: Config): Promise<OpenCoverage> {
  const store = await Store.open(config.storeDir);
  const embedders = new QuestionEmbedders(config, noteWordsAlone);
  const embedderFor = (snapshot: Snapshot) => embedders.for(snapshot);
  const fallback = embeddedCosines(() => embedders.for(store.current));
  return {
    store,
    embedders,
    aliases: (name) => store.current.aliases.namesOf(name),
    cosines: storedCosines({ use: (work) => store.use(work), embedderFor, fallback }),
    async close() {
      await embedders.close();
      await store.close();
    },
  };
}
