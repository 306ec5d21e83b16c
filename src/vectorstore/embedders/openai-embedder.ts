import { Fault } from "../../coverage/fault.js";
import type { Embedder } from "./embedder.js";
import { addressOf } from "./openai-access.js";
import { type EmbeddingRequestSettings, EmbeddingRequests } from "./openai-requests.js";

/** How an OpenAI-compatible server embeds. */
export interface OpenAIEmbedderOptions extends EmbeddingRequestSettings {
  /** What the store's vectors have; without it, and for a model that is not known, one text is embedded to find out. */
  readonly dimensions?: number;
  /** Texts a request. OpenAI takes 2,048; small servers hold a whole request in memory. */
  readonly batchSize?: number;
}

/** @see https://platform.openai.com/docs/guides/embeddings */
const KNOWN_DIMENSIONS = new Map([
  ["text-embedding-3-small", 1536],
  ["text-embedding-3-large", 3072],
  ["text-embedding-ada-002", 1536],
]);
/** Far below OpenAI's 300,000 tokens a request, at up to 2 tokens a character. */
const CHARACTERS_A_REQUEST = 100_000;
const REQUESTS_AT_ONCE = 4;
const PROBE = "dimensions";

/**
 * Makes an embedder of LangChain's `OpenAIEmbeddings`, for OpenAI and every server that speaks its protocol.
 * @throws Fault when the dimensions must be asked for and the server fails
 */
export async function openOpenAIEmbedder(options: OpenAIEmbedderOptions, signal?: AbortSignal): Promise<Embedder> {
  const requests = new EmbeddingRequests(options);
  const known = options.dimensions ?? KNOWN_DIMENSIONS.get(options.model);
  if (known !== undefined) return new OpenAIEmbedder(options, requests, known);
  const [probe] = await requests.send([PROBE], null, signal);
  return new OpenAIEmbedder(options, requests, probe?.length ?? 0);
}

class OpenAIEmbedder implements Embedder {
  readonly provider = "openai";
  readonly model: string;
  readonly dimensions: number;
  readonly digest: string;
  readonly #requests: EmbeddingRequests;
  readonly #batchSize: number;
  readonly #closing = new AbortController();

  constructor(options: OpenAIEmbedderOptions, requests: EmbeddingRequests, dimensions: number) {
    this.model = options.model;
    this.dimensions = dimensions;
    this.digest = addressOf(options.access);
    this.#requests = requests;
    this.#batchSize = options.batchSize ?? 128;
  }

  async embedPassages(
    texts: readonly string[],
    onProgress?: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<Float32Array[]> {
    const batches = batchesOf(texts, this.#batchSize);
    const vectors: Float32Array[][] = [];
    const failed = new AbortController();
    const until = AbortSignal.any([failed.signal, this.#until(signal)]);
    let next = 0;
    let done = 0;
    const lane = async () => {
      for (let at = next++; at < batches.length; at = next++) {
        const batch = batches[at] ?? [];
        vectors[at] = await this.#requests.send(batch, this.dimensions, until);
        done += batch.length;
        onProgress?.(done);
      }
    };
    try {
      await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, lane));
    } catch (error) {
      failed.abort(error);
      throw error;
    }
    return vectors.flat();
  }

  async embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array> {
    const vectors = await this.#requests.send([text], this.dimensions, this.#until(signal));
    const [vector] = vectors;
    if (vector === undefined) throw new RangeError("one text was sent and no vector came back");
    return vector;
  }

  async close(): Promise<void> {
    this.#closing.abort(new Fault("embedder_closed", "The embedder was closed.", { next: "start again" }));
  }

  #until(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#closing.signal : AbortSignal.any([this.#closing.signal, signal]);
  }
}

/** Cuts texts into requests that keep to a number of texts and of characters. */
function batchesOf(texts: readonly string[], size: number): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let characters = 0;
  for (const text of texts) {
    if (batch.length > 0 && (batch.length >= size || characters + text.length > CHARACTERS_A_REQUEST)) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(text);
    characters += text.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
