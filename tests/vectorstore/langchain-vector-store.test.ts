import { Document } from "@langchain/core/documents";
import { describe, expect, it } from "vitest";
import { EmbedderEmbeddings } from "../../src/vectorstore/embedders/langchain-embeddings.js";
import { HnswVectorStore } from "../../src/vectorstore/langchain-vector-store.js";
import { HashedEmbedder } from "../fakes/hashed-embedder.js";

const embeddings = () => new EmbedderEmbeddings(new HashedEmbedder());
const documents = ["홍콩", "선전", "광주"].map(
  (pageContent, i) => new Document({ id: `d${i}`, pageContent, metadata: { year: 2019 + i } }),
);

describe("HnswVectorStore", () => {
  it("finds the document whose vector is the question's, with its cosine", async () => {
    const store = await HnswVectorStore.fromDocuments(documents, embeddings());
    const [first] = await store.similaritySearchWithScore("선전", 2);
    expect(first?.[0]).toMatchObject({ id: "d1", pageContent: "선전", metadata: { year: 2020 } });
    expect(first?.[1]).toBeCloseTo(1, 5);
  });

  it("filters before it searches", async () => {
    const store = await HnswVectorStore.fromDocuments(documents, embeddings());
    const found = await store.similaritySearch("선전", 3, ({ metadata }) => metadata.year !== 2020);
    expect(found.map(({ id }) => id).sort()).toEqual(["d0", "d2"]);
  });

  it("never finds a deleted document, and replaces one of the same id", async () => {
    const store = await HnswVectorStore.fromDocuments(documents, embeddings());
    await store.delete({ ids: ["d1", "unknown"] });
    expect((await store.similaritySearch("선전", 3)).map(({ id }) => id).sort()).toEqual(["d0", "d2"]);
    await store.addDocuments([new Document({ id: "d0", pageContent: "서울" })]);
    expect((await store.similaritySearch("서울", 3)).map(({ pageContent }) => pageContent)).toEqual(["서울", "광주"]);
  });

  it("gives documents without an id one of their own, and takes texts", async () => {
    const store = await HnswVectorStore.fromTexts(["가", "나"], [{ n: 1 }, { n: 2 }], embeddings());
    const [found] = await store.similaritySearch("나", 1);
    expect(found).toMatchObject({
      pageContent: "나",
      metadata: { n: 2 },
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it("serves as a LangChain retriever", async () => {
    const store = await HnswVectorStore.fromDocuments(documents, embeddings());
    expect((await store.asRetriever(1).invoke("광주")).map(({ id }) => id)).toEqual(["d2"]);
  });

  it("refuses vectors that do not fit, and then adds none", async () => {
    const store = await HnswVectorStore.fromDocuments(documents, embeddings());
    const zeros: number[] = new Array(16).fill(0);
    await expect(store.addVectors([[1, 2, 3]], [new Document({ pageContent: "x" })])).rejects.toThrow(RangeError);
    await expect(store.addVectors([zeros], [new Document({ pageContent: "x" })])).rejects.toThrow(RangeError);
    await expect(store.similaritySearchVectorWithScore([Number.NaN], 1)).rejects.toThrow(RangeError);
    expect(await store.similaritySearch("홍콩", 10)).toHaveLength(3);
  });

  it("is empty until something is added", async () => {
    expect(await new HnswVectorStore(embeddings()).similaritySearch("홍콩", 3)).toEqual([]);
  });
});
