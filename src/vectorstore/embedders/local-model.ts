import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { Fault, messageOf } from "../../coverage/fault.js";

/** How to use a model folder in Hugging Face's layout. */
export interface LocalModelSettings {
  readonly name: string;
  readonly dimensions: number;
  readonly maxTokens: number;
  readonly pooling: "mean" | "cls";
  /** Put in front of questions and passages; empty where the folder names none. */
  readonly queryPrompt: string;
  readonly passagePrompt: string;
  /** sha256 of weights and tokenizer, in hex. */
  readonly digest: string;
}

/** The settings of a model with its two files. */
export interface LocalModelFiles {
  readonly settings: LocalModelSettings;
  readonly weights: Uint8Array;
  readonly tokenizer: string;
}

const configSchema = z.object({
  hidden_size: z.number().int().positive(),
  max_position_embeddings: z.number().int().positive().default(512),
});
const poolingSchema = z.object({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(true),
});
const promptsSchema = z.object({ prompts: z.record(z.string(), z.string()).default({}) });

/**
 * Reads a model folder: `onnx/model.onnx`, `tokenizer.json`, `config.json`, and where they exist `1_Pooling/config.json`
 * (mean pooling otherwise) and `config_sentence_transformers.json` (no prompts otherwise).
 * @throws Fault `model_missing` when a file is not there, `model_damaged` when one cannot be understood
 */
export async function readLocalModel(folder: string): Promise<LocalModelFiles> {
  // One after the other, so that of several missing files always the same one is named.
  const weights = await required(folder, "onnx/model.onnx");
  const tokenizer = await required(folder, "tokenizer.json");
  const config = await required(folder, "config.json");
  const pooling = await optionalFile(folder, "1_Pooling/config.json");
  const prompts = await optionalFile(folder, "config_sentence_transformers.json");
  const { hidden_size, max_position_embeddings } = parse(folder, "config.json", configSchema, config.toString("utf8"));
  const { pooling_mode_cls_token } = parse(folder, "1_Pooling/config.json", poolingSchema, pooling);
  const named = parse(folder, "config_sentence_transformers.json", promptsSchema, prompts).prompts;
  return {
    weights,
    tokenizer: tokenizer.toString("utf8"),
    settings: {
      name: basename(folder),
      dimensions: hidden_size,
      maxTokens: max_position_embeddings,
      pooling: pooling_mode_cls_token ? "cls" : "mean",
      queryPrompt: named.query ?? "",
      passagePrompt: named.document ?? named.passage ?? "",
      digest: createHash("sha256").update(weights).update(tokenizer).digest("hex"),
    },
  };
}

async function required(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new Fault("model_missing", `The embedding model in ${folder} lacks ${file}.`, {
      next: "restore the folder models/ from the repository, or set EMBEDDING_MODEL_DIR to a folder that holds an ONNX model",
      data: { folder, file },
      cause,
    });
  }
}

async function optionalFile(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), "utf8");
  } catch {
    return "{}";
  }
}

function parse<T>(folder: string, file: string, schema: z.ZodType<T>, json: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw damagedModel(folder, `${file}: ${messageOf(cause)}`, cause);
  }
}

/** The fault of a model whose files are there and cannot be used. */
export function damagedModel(folder: string, what: string, cause?: unknown): Fault {
  return new Fault("model_damaged", `The embedding model in ${folder} cannot be used (${what}).`, {
    next: "restore the folder models/ from the repository; until then questions are searched by words alone",
    data: { folder },
    cause,
  });
}
