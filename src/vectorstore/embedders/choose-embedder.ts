import { availableParallelism } from "node:os";
import type { Config } from "../../config.js";
import { Fault } from "../../coverage/fault.js";
import { type EmbeddingsUsed, nameEmbeddings, sameEmbeddings } from "../snapshot/manifest.js";
import type { Embedder } from "./embedder.js";
import { startLocalEmbedder } from "./local-embedder.js";
import { addressOf } from "./openai-access.js";

/** More threads than this share the memory's bandwidth and bring nothing. */
const MOST_WORKERS = 8;

/** OpenAI's smallest: where no model is named, and the store was made with none. */
const USUAL_MODEL = "text-embedding-3-small";

type EmbedderConfig = Pick<Config, "embeddings" | "modelDir" | "openai">;

/**
 * The embedder that a build uses: the one asked for, else the published snapshot's, else OpenAI where a key is set, else local.
 * @param published the published snapshot's embedder, or null where there is none
 * @throws Fault when it cannot be started
 */
export async function embedderForBuild(config: EmbedderConfig, published: EmbeddingsUsed | null): Promise<Embedder> {
  const provider = providerFor(config, published);
  if (provider === "openai") return startOpenAI(config, published);
  return startLocalEmbedder(config.modelDir, Math.min(MOST_WORKERS, availableParallelism()));
}

/**
 * The embedder that questions of a published snapshot need; null where the snapshot has no vectors.
 * @throws Fault `store_mismatch` when another embedder is asked for than the snapshot was made with, and the embedder's own
 */
export async function embedderForQuestions(
  config: EmbedderConfig,
  published: EmbeddingsUsed,
): Promise<Embedder | null> {
  if (config.embeddings !== "auto" && published.provider !== "none" && config.embeddings !== published.provider) {
    throw mismatch(nameEmbeddings(published), `${config.embeddings} (EMBEDDINGS)`, "set EMBEDDINGS=auto");
  }
  if (published.provider === "none") return null;
  const embedder =
    published.provider === "openai"
      ? await startOpenAI(config, published)
      : await startLocalEmbedder(config.modelDir, 1);
  const { provider, model, dimensions, digest } = embedder;
  const mine: EmbeddingsUsed = { provider, model, dimensions, digest };
  if (sameEmbeddings(mine, published)) return embedder;
  await embedder.close();
  const variable = provider === "openai" ? "OPENAI_EMBEDDING_MODEL and OPENAI_BASE_URL" : "EMBEDDING_MODEL_DIR";
  throw mismatch(nameEmbeddings(published), nameEmbeddings(mine), `correct ${variable}`);
}

function providerFor({ embeddings, openai }: EmbedderConfig, published: EmbeddingsUsed | null): "openai" | "local" {
  if (embeddings !== "auto") return embeddings;
  if (published && published.provider !== "none") return published.provider;
  return openai.apiKey === null ? "local" : "openai";
}

/** OpenAI's client costs half a second to import: only where it is used. The dimensions of the store's model are known. */
async function startOpenAI({ openai }: EmbedderConfig, published: EmbeddingsUsed | null): Promise<Embedder> {
  if (openai.apiKey === null && openai.baseURL === null) {
    throw new Fault("openai_key_missing", "Embeddings by OpenAI were asked for and no key is set.", {
      next: "set OPENAI_API_KEY (or OPENAI_BASE_URL for a server of your own) in .env, or EMBEDDINGS=local",
    });
  }
  const { openOpenAIEmbedder } = await import("./openai-embedder.js");
  const { apiKey, baseURL } = openai;
  const access = { apiKey, baseURL };
  const before = published?.provider === "openai" && published.digest === addressOf(access) ? published : null;
  const model = openai.embeddingModel ?? before?.model ?? USUAL_MODEL;
  const isPublished = before?.model === model;
  return openOpenAIEmbedder({ access, model, ...(isPublished ? { dimensions: before.dimensions } : {}) });
}

function mismatch(store: string, asked: string, orElse: string): Fault {
  return new Fault("store_mismatch", `The store was made with ${store}; asked for is ${asked}.`, {
    next: `npm run embed (it builds a store for the embedder asked for, then switches), or ${orElse}`,
    data: { store, asked },
  });
}
