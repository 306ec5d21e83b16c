import { describe, expect, it, onTestFinished } from "vitest";
import type { Fault } from "../../../src/coverage/fault.js";
import { startLocalEmbedder } from "../../../src/vectorstore/embedders/local-embedder.js";
import { QuestionEmbedders } from "../../../src/vectorstore/embedders/question-embedders.js";
import { startOpenAIServer } from "../../fakes/openai-server.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

const MODEL = "models/multilingual-e5-small";
const NO_SERVER = { apiKey: null, baseURL: null, chatModel: "chat", embeddingModel: "small" };
type Made = Parameters<QuestionEmbedders["for"]>[0];

function made(provider: "local" | "openai" | "none", model: string, dimensions: number, digest: string): Made {
  return { manifest: { fingerprint: { embeddings: { provider, model, dimensions, digest } } } };
}

async function madeWithModel(): Promise<Made> {
  const { model, dimensions, digest, close } = await startLocalEmbedder(MODEL).then((embedder) => ({
    ...{ model: embedder.model, dimensions: embedder.dimensions, digest: embedder.digest },
    close: () => embedder.close(),
  }));
  await close();
  return made("local", model, dimensions, digest);
}

function open(config: Partial<ConstructorParameters<typeof QuestionEmbedders>[0]> = {}) {
  const noted: Fault[] = [];
  const all = { embeddings: "auto", modelDir: MODEL, openai: NO_SERVER, ...config } as const;
  const embedders = new QuestionEmbedders(all, (fault) => noted.push(fault));
  onTestFinished(() => embedders.close());
  return { embedders, noted };
}

describe("QuestionEmbedders", () => {
  it("starts an embedder once for all questions, and anew when its thread has stopped", async () => {
    const snapshot = await madeWithModel();
    const { embedders } = open();
    const first = await embedders.for(snapshot);
    expect(await embedders.for(snapshot)).toBe(first);
    await first?.close();
    await expect(first?.embedQuestion("홍콩")).rejects.toMatchObject({ code: "model_stopped" });
    const second = await embedders.for(snapshot);
    expect(await second?.embedQuestion("홍콩")).toHaveLength(384);
  });

  it("lets words alone do while the model cannot be used, and says so once", async () => {
    const { embedders, noted } = open({ modelDir: temporaryFolder() });
    const snapshot = made("local", "multilingual-e5-small", 384, "x");
    expect([await embedders.for(snapshot), await embedders.for(snapshot)]).toEqual([null, null]);
    expect(noted.map(({ code }) => code)).toEqual(["model_missing"]);
  });

  it("needs none for a snapshot without vectors", async () => {
    expect(await open().embedders.for(made("none", "none", 0, ""))).toBeNull();
  });

  it.each([
    ["another provider", { embeddings: "openai" as const }, /local other.*openai \(EMBEDDINGS\)/u, "EMBEDDINGS=auto"],
    ["another model", {}, /local other.*local multilingual-e5-small/u, "EMBEDDING_MODEL_DIR"],
  ])("refuses %s than the store's, and names both", async (_, config, message, next) => {
    const { embedders } = open(config);
    await expect(embedders.for(made("local", "other", 384, "x"))).rejects.toMatchObject({
      code: "store_mismatch",
      message: expect.stringMatching(message),
      next: expect.stringContaining(next),
    });
  });

  it("asks the server nothing but the question: the store knows the dimensions", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const { embedders } = open({ openai: { ...NO_SERVER, baseURL: server.baseURL } });
    const embedder = await embedders.for(made("openai", "small", 8, server.baseURL));
    expect(server.seen).toEqual([]);
    const asked = await Promise.all([embedder?.embedQuestion("홍콩"), embedder?.embedQuestion("홍콩")]);
    expect(asked[0]).toHaveLength(8);
    expect(server.seen).toHaveLength(1);
  });

  it("asks the store's own model where none is named", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const { embedders } = open({ openai: { ...NO_SERVER, embeddingModel: null, baseURL: server.baseURL } });
    const embedder = await embedders.for(made("openai", "of-the-store", 8, server.baseURL));
    expect(embedder?.model).toBe("of-the-store");
    await embedder?.embedQuestion("홍콩");
    expect(server.seen[0]?.body).toMatchObject({ model: "of-the-store" });
  });

  it("lets questions end that began with an embedder which the next snapshot no longer needs", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const { embedders } = open({ openai: { ...NO_SERVER, embeddingModel: null, baseURL: server.baseURL } });
    const first = await embedders.for(made("openai", "first", 8, server.baseURL));
    const second = await embedders.for(made("openai", "second", 8, server.baseURL));
    expect(await first?.embedQuestion("홍콩")).toHaveLength(8);
    await embedders.close();
    for (const embedder of [first, second]) {
      await expect(embedder?.embedQuestion("선전")).rejects.toMatchObject({ code: "embedder_closed" });
    }
  });
});
