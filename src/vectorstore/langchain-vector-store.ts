import { randomUUID } from "node:crypto";
import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import { VectorIndex } from "./vectors/vector-index.js";

/** Which documents may be found: decided before the search, so that k of them come back. */
export type DocumentFilter = (document: DocumentInterface) => boolean;

/**
 * LangChain's `VectorStore` over hnswlib: add, delete, filter before search, similarity search by cosine. It lives in memory;
 * what the bot serves is a published snapshot (see snapshot.ts), of which this is no part.
 */
export class HnswVectorStore extends VectorStore {
  declare FilterType: DocumentFilter;
  readonly #documents = new Map<number, DocumentInterface>();
  readonly #labels = new Map<string, number>();
  #index: VectorIndex | null = null;
  #nextLabel = 0;

  // LangChain's base class asks every store for its configuration.
  constructor(embeddings: EmbeddingsInterface) {
    super(embeddings, {});
  }

  override _vectorstoreType(): string {
    return "hnswlib";
  }

  /** Embeds documents and adds them. @returns their ids: their own, or new ones */
  override async addDocuments(documents: DocumentInterface[]): Promise<string[]> {
    const vectors = await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent));
    return this.addVectors(vectors, documents);
  }

  /**
   * Adds documents with their vectors; one whose id is known replaces the one before.
   * @throws RangeError when a vector does not fit; then none is added
   */
  override async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<string[]> {
    const units = vectors.map(toUnit);
    if (units.length !== documents.length)
      throw new RangeError(`${units.length} vectors for ${documents.length} documents`);
    const dimensions = this.#index?.dimensions ?? units[0]?.length ?? 0;
    const wrong = units.find((unit) => unit.length !== dimensions);
    if (wrong) throw new RangeError(`a vector of ${wrong.length} dimensions for a store of ${dimensions}`);
    return documents.map((document, i) => {
      const id = document.id ?? randomUUID();
      this.#remove(id);
      this.#index ??= VectorIndex.create(dimensions);
      this.#index.add(this.#nextLabel, units[i] ?? new Float32Array());
      this.#labels.set(id, this.#nextLabel);
      this.#documents.set(this.#nextLabel, new Document({ ...document, id }));
      this.#nextLabel += 1;
      return id;
    });
  }

  /** Takes documents out by id; unknown ids do nothing. */
  override async delete({ ids }: { ids: string[] }): Promise<void> {
    for (const id of ids) this.#remove(id);
  }

  /** The nearest documents with their cosines, best first. */
  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: this["FilterType"],
  ): Promise<[DocumentInterface, number][]> {
    const allow =
      filter && ((label: number) => filter(this.#documents.get(label) ?? new Document({ pageContent: "" })));
    const hits = this.#index?.search(toUnit(query), k, allow) ?? [];
    return hits.flatMap(({ label, cosine }): [DocumentInterface, number][] => {
      const document = this.#documents.get(label);
      return document ? [[document, cosine]] : [];
    });
  }

  /** A store of these texts. */
  static override async fromTexts(
    texts: string[],
    metadatas: object[] | object,
    embeddings: EmbeddingsInterface,
  ): Promise<HnswVectorStore> {
    const metadataOf = (i: number): object => (Array.isArray(metadatas) ? (metadatas[i] ?? {}) : metadatas);
    const documents = texts.map((pageContent, i) => new Document({ pageContent, metadata: { ...metadataOf(i) } }));
    return HnswVectorStore.fromDocuments(documents, embeddings);
  }

  /** A store of these documents. */
  static override async fromDocuments(
    documents: DocumentInterface[],
    embeddings: EmbeddingsInterface,
  ): Promise<HnswVectorStore> {
    const store = new HnswVectorStore(embeddings);
    await store.addDocuments(documents);
    return store;
  }

  #remove(id: string): void {
    const label = this.#labels.get(id);
    if (label === undefined) return;
    this.#labels.delete(id);
    this.#documents.delete(label);
    this.#index?.delete(label);
  }
}

/** @throws RangeError for a vector without a direction */
function toUnit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length) || length === 0) throw new RangeError("a vector without a direction");
  return Float32Array.from(vector, (value) => value / length);
}
