import { isAbsolute, resolve } from "node:path";
import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { Fault } from "./coverage/fault.js";

const text = z.string().trim().min(1);
/** `KEY=` in a `.env` file means "not set". */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

const webAddress = z.url({ protocol: /^https?$/, error: "is not an http(s) address" });
const snowflake = z.string().regex(/^\d{15,21}$/, "is not a Discord id (15 to 21 digits)");
const timeZone = z.string().refine(isTimeZone, "is not an IANA time zone such as Asia/Seoul");

/** Instructions, a question, a passage or two and the reply. */
const FEWEST_ANSWER_TOKENS = 4000;
const EMBEDDINGS = ["auto", "openai", "local"] as const;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Every variable the program reads. `.env.example` names the same ones: a test holds the two against each other. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: optional(text),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_API_BASE: optional(webAddress),
  OPENAI_API_KEY: optional(text),
  OPENAI_BASE_URL: optional(webAddress),
  OPENAI_CHAT_MODEL: optional(text),
  OPENAI_EMBEDDING_MODEL: optional(text),
  ANSWER_TOKEN_BUDGET: optional(wholeNumber(FEWEST_ANSWER_TOKENS, 1_000_000)),
  DAILY_TOKEN_BUDGET: optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
  EMBEDDINGS: optional(oneOf(EMBEDDINGS)),
  EMBEDDING_MODEL_DIR: optional(text),
  SEEDS_DIR: optional(text),
  VECTORSTORE_DIR: optional(text),
  STATE_DIR: optional(text),
  TIME_ZONE: optional(timeZone),
  PREVIEW_HOST: optional(text),
  PREVIEW_PORT: optional(wholeNumber(0, 65_535)),
  LOG_LEVEL: optional(oneOf(LOG_LEVELS)),
});

/** Where OpenAI, or a server that speaks its protocol, is and what is asked of it. */
export interface OpenAIConfig {
  readonly apiKey: string | null;
  readonly baseURL: string | null;
  readonly chatModel: string;
  /** Null where none is named: that of the published snapshot, else the usual one. */
  readonly embeddingModel: string | null;
}

/** The whole configuration, read once. */
export interface Config {
  readonly discord: { readonly token: string | null; readonly guildId: string | null; readonly apiBase: string };
  readonly openai: OpenAIConfig;
  /** True where a key or a base URL says that a chat model can be asked. */
  readonly hasChatModel: boolean;
  /** Tokens of the chat model that one answer may take. */
  readonly answerTokens: number;
  /** Tokens of the chat model that the bot may take in a day; null is no limit. */
  readonly dailyTokens: number | null;
  readonly embeddings: (typeof EMBEDDINGS)[number];
  readonly modelDir: string;
  readonly seedsDir: string;
  readonly storeDir: string;
  readonly stateDir: string;
  readonly timeZone: string;
  /** The interface the preview listens on. */
  readonly previewHost: string;
  readonly previewPort: number;
  /** Null where none is set: then it depends on who reads the log. */
  readonly logLevel: (typeof LOG_LEVELS)[number] | null;
}

/** Options of the command line that stand above the environment. */
export interface ConfigOverrides {
  readonly seeds?: string | undefined;
  readonly store?: string | undefined;
}

/** The process's own environment over what `.env` in the working folder says. */
export function readEnvironment(): NodeJS.ProcessEnv {
  const fromFile: Record<string, string> = {};
  loadDotenv({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...process.env };
}

/**
 * Tells ONNX Runtime to report nothing to its makers: since 1.30 it sends usage data unless this variable is set before the
 * library loads. What is asked here stays here.
 */
export function silenceOnnxRuntime(): void {
  process.env.ORT_DISABLE_TELEMETRY = "1";
}

/**
 * Reads the configuration.
 * @throws Fault `config_invalid` that names every bad variable together, never a value that could be a secret
 */
export function readConfig(
  overrides: ConfigOverrides = {},
  environment: NodeJS.ProcessEnv = readEnvironment(),
): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Fault("config_invalid", `The configuration cannot be used: ${[...new Set(problems)].join("; ")}.`, {
      next: "correct these variables in .env (.env.example says what each one means)",
    });
  }
  const env = parsed.data;
  return {
    discord: {
      token: env.DISCORD_TOKEN ?? null,
      guildId: env.DISCORD_GUILD_ID ?? null,
      apiBase: env.DISCORD_API_BASE ?? "https://discord.com/api",
    },
    openai: {
      apiKey: env.OPENAI_API_KEY ?? null,
      baseURL: env.OPENAI_BASE_URL ?? null,
      chatModel: env.OPENAI_CHAT_MODEL ?? "gpt-4.1-mini",
      embeddingModel: env.OPENAI_EMBEDDING_MODEL ?? null,
    },
    hasChatModel: env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined,
    answerTokens: env.ANSWER_TOKEN_BUDGET ?? 20_000,
    dailyTokens: env.DAILY_TOKEN_BUDGET ?? null,
    embeddings: env.EMBEDDINGS ?? "auto",
    modelDir: absolute(env.EMBEDDING_MODEL_DIR ?? "models/multilingual-e5-small"),
    seedsDir: absolute(overrides.seeds ?? env.SEEDS_DIR ?? "seeds"),
    storeDir: absolute(overrides.store ?? env.VECTORSTORE_DIR ?? "vectorstore"),
    stateDir: absolute(env.STATE_DIR ?? ".state"),
    timeZone: env.TIME_ZONE ?? "Asia/Seoul",
    previewHost: env.PREVIEW_HOST ?? "127.0.0.1",
    previewPort: env.PREVIEW_PORT ?? 8787,
    logLevel: env.LOG_LEVEL ?? null,
  };
}

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `is none of ${values.join(", ")}` });
}

function wholeNumber(least: number, most: number) {
  const limits = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  const error = `is not a whole number ${limits}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
