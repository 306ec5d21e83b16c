import { Tokenizer } from "@huggingface/tokenizers";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { type TokenMatrix, tokenMatrix } from "../tokens/token-matrix.js";
import type { LocalModelFiles } from "./local-model.js";

/** One loaded model: text in, vectors out. Holds the calling thread while it runs, so it lives in a worker. */
export interface LocalEncoder {
  /** @returns a vector of length 1 */
  encode(text: string): Promise<Float32Array>;
  /** @returns the text's tokens, without the prompt's and the special ones */
  encodeTokens(text: string): Promise<TokenMatrix>;
}

/** A text as the model sees it: a state for each token, one after the other. */
interface Encoded {
  readonly states: Float32Array;
  readonly tokens: number;
}

/** How many questions' states are kept: the reader looks at a question's tokens soon after the search asked for its vector. */
const KEPT_QUESTIONS = 16;

/** Loads the model with one thread: two workers of one thread do more passages a second than one of two. */
export async function loadLocalEncoder({ settings, weights, tokenizer }: LocalModelFiles): Promise<LocalEncoder> {
  const session = await InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const tokenize = new Tokenizer(JSON.parse(tokenizer), {});
  const idsOf = (text: string): readonly number[] => tokenize.encode(text.toWellFormed()).ids;
  const prompts = [settings.queryPrompt, settings.passagePrompt].map((prompt) => ({
    prompt,
    // With the token that opens every text, without the one that closes it.
    tokens: Math.max(1, idsOf(prompt.trimEnd()).length - 1),
  }));
  const run = async (text: string): Promise<Encoded> => {
    const ids = truncate(idsOf(text), settings.maxTokens);
    const shape = [1, ids.length];
    const output = await session.run({
      input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), shape),
    });
    const states = output.last_hidden_state?.data;
    if (!(states instanceof Float32Array) || states.length !== ids.length * settings.dimensions) {
      throw new Error(`the model gave no last_hidden_state of ${ids.length} × ${settings.dimensions} floats`);
    }
    return { states, tokens: ids.length };
  };
  const questions = new Map<string, Encoded>();
  const encoded = async (text: string): Promise<Encoded> => {
    const known = questions.get(text);
    if (known) return known;
    const made = await run(text);
    if (settings.queryPrompt !== "" && text.startsWith(settings.queryPrompt)) questions.set(text, made);
    const [oldest] = questions.keys();
    if (questions.size > KEPT_QUESTIONS && oldest !== undefined) questions.delete(oldest);
    return made;
  };
  return {
    async encode(text) {
      const { states, tokens } = await encoded(text);
      return pool(states, tokens, settings.dimensions, settings.pooling);
    },
    async encodeTokens(text) {
      const { states, tokens } = await encoded(text);
      const opening = prompts.find(({ prompt }) => text.startsWith(prompt))?.tokens ?? 1;
      const own = states.subarray(Math.min(opening, tokens) * settings.dimensions, (tokens - 1) * settings.dimensions);
      return tokenMatrix(own, settings.dimensions);
    },
  };
}

/** Keeps the closing special token when a text is too long, as the reference tokenizer does. */
function truncate(ids: readonly number[], limit: number): readonly number[] {
  const last = ids.at(-1);
  return ids.length <= limit || last === undefined ? ids : [...ids.slice(0, limit - 1), last];
}

/** Mean over the tokens, or the first token's state; then length 1 (Reimers and Gurevych 2019, Sentence-BERT). */
function pool(states: Float32Array, tokens: number, dimensions: number, pooling: "mean" | "cls"): Float32Array {
  const vector = new Float32Array(dimensions);
  const rows = pooling === "cls" ? Math.min(1, tokens) : tokens;
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] ?? 0) + (states[row * dimensions + i] ?? 0);
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!Number.isFinite(squares) || squares === 0) throw new Error("the model gave a vector without a direction");
  const scale = 1 / Math.sqrt(squares);
  return vector.map((value) => value * scale);
}
