import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import type { Store } from "../vectorstore/snapshot/open-store.js";
import type { AskedFilters } from "./filters.js";
import { search } from "./search.js";

/** What a LangChain retriever over the published coverage is made with. */
export interface CoverageRetrieverOptions {
  readonly store: Store;
  /** Null searches by words alone. */
  readonly embedder: Embedder | null;
  readonly timeZone: string;
  /** How many passages; 10 unless given. */
  readonly k?: number;
  readonly filters?: AskedFilters;
}

/** The published coverage as a LangChain retriever: passages as documents, with all that a citation needs as metadata. */
export class CoverageRetriever extends BaseRetriever {
  lc_namespace = ["coverage-bot", "retrievers"];
  readonly #options: CoverageRetrieverOptions;

  constructor(options: CoverageRetrieverOptions) {
    super();
    this.#options = options;
  }

  static override lc_name(): string {
    return "CoverageRetriever";
  }

  override _getRelevantDocuments(question: string): Promise<Document[]> {
    const { store, embedder, timeZone, k = 10, filters } = this.#options;
    return store.use(async (snapshot) => {
      const request = { question, k, ...(filters ? { filters } : {}) };
      const { hits } = await search(snapshot, embedder, timeZone, request);
      return hits.map(({ passage, article, score }) => {
        const { id, title, outlet, byline, published, url } = article;
        const { start, end } = passage;
        const metadata = { article: id, title, outlet, byline, published, url, start, end, score };
        return new Document({ id: passage.id, pageContent: passage.text, metadata });
      });
    });
  }
}
