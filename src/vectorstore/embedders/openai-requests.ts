import { Fault } from "../../coverage/fault.js";
import { untilAborted } from "./openai-abort.js";
import { clientSettings, type OpenAIAccess, openAIFault, statusOf } from "./openai-access.js";
import { throwUnlessTransient } from "./openai-retry.js";
import { readVector } from "./openai-vector.js";

/** How requests for embeddings are sent. */
export interface EmbeddingRequestSettings {
  readonly access: OpenAIAccess;
  readonly model: string;
  /** Further attempts after a 429, a 5xx or a lost connection. */
  readonly maxRetries?: number;
  /** For one attempt. */
  readonly timeoutMs?: number;
}

/** Sends texts to `POST /embeddings` through LangChain, and remembers which encoding the server takes. */
export class EmbeddingRequests {
  readonly #settings: EmbeddingRequestSettings;
  /** A third of the bytes of numbers in JSON. Named outright, because the client then leaves the decoding to us. */
  #encoding: "base64" | "float" = "base64";

  constructor(settings: EmbeddingRequestSettings) {
    this.#settings = settings;
  }

  /**
   * One request.
   * @param dimensions that each vector must have; null takes any
   * @returns a vector of length 1 a text, in order
   * @throws Fault when the server fails or answers with something else; the signal's reason when it is aborted
   */
  async send(texts: readonly string[], dimensions: number | null, signal?: AbortSignal): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    const { access, model } = this.#settings;
    let answers: readonly unknown[];
    try {
      answers = await this.#ask(texts, signal);
    } catch (error) {
      signal?.throwIfAborted();
      // LangChain takes the answer apart unchecked; the client itself never throws a TypeError.
      if (error instanceof TypeError) throw noVectors(model, texts.length, error);
      throw openAIFault(error, access, model, "OPENAI_EMBEDDING_MODEL");
    }
    return answers.map((answer) => readVector(answer, dimensions, model));
  }

  async #ask(texts: readonly string[], signal: AbortSignal | undefined): Promise<readonly unknown[]> {
    try {
      return await this.#request(texts, this.#encoding, signal);
    } catch (error) {
      if (statusOf(error) !== 400 || this.#encoding === "float") throw error;
      const answers = await this.#request(texts, "float", signal);
      this.#encoding = "float";
      return answers;
    }
  }

  async #request(texts: readonly string[], encodingFormat: "base64" | "float", signal: AbortSignal | undefined) {
    const { OpenAIEmbeddings } = await import("@langchain/openai");
    const { access, model, maxRetries = 5, timeoutMs = 60_000 } = this.#settings;
    // One client a request: a call takes no signal, only the client's `fetch` does. It holds no connection of its own.
    const embeddings = new OpenAIEmbeddings<unknown>({
      ...clientSettings(access, signal),
      model,
      encodingFormat,
      batchSize: texts.length,
      stripNewLines: false,
      maxRetries,
      timeout: timeoutMs,
      onFailedAttempt: (error) => throwUnlessTransient(error, signal),
    });
    return untilAborted(embeddings.embedDocuments([...texts]), signal);
  }
}

function noVectors(model: string, texts: number, cause: unknown): Fault {
  return new Fault(
    "embedding_invalid",
    `The embedding model "${model}" did not give ${texts} vectors for ${texts} texts.`,
    {
      next: "check OPENAI_EMBEDDING_MODEL and the server at OPENAI_BASE_URL",
      cause,
    },
  );
}
