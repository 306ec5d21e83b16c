import { z } from "zod";
import type { Config } from "../config.js";
import { addressOf, openAIFault } from "../vectorstore/embedders/openai-access.js";
import type { Finding } from "./finding.js";

const TIMEOUT = 10_000;
const MODELS_NAMED = 8;
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const refusalSchema = z.object({ error: z.object({ message: z.string(), code: z.string().nullish() }) });

/** Asks the chat model's server which models it has; what it fails with is said in the words of an answer that fails so. */
export async function checkProvider({ openai, hasChatModel }: Config): Promise<Finding> {
  if (!hasChatModel) {
    return {
      check: "provider",
      state: "ok",
      message: "no chat model is configured; answers are sentences of the coverage",
    };
  }
  const { chatModel } = openai;
  const server = addressOf(openai);
  const listed = modelsSchema.safeParse(
    await ask(`${server}/models`, openai.apiKey).catch((thrown: unknown) => {
      throw openAIFault(thrown, openai, chatModel, "OPENAI_CHAT_MODEL");
    }),
  );
  const message = `${server} answers; chat model ${chatModel}`;
  if (!listed.success) {
    const next = "check OPENAI_BASE_URL in .env (it mostly ends in /v1)";
    return { check: "provider", state: "warning", message: `${message}; it lists no models as OpenAI does`, next };
  }
  const known = listed.data.data.map(({ id }) => id);
  // Ollama lists a model with its tag, and takes it without.
  if (known.length === 0 || known.includes(chatModel) || known.includes(`${chatModel}:latest`)) {
    return { check: "provider", state: "ok", message };
  }
  const next = `set OPENAI_CHAT_MODEL in .env to a model that it has: ${known.slice(0, MODELS_NAMED).join(", ")}`;
  return { check: "provider", state: "warning", message: `${message}, which it does not list`, next };
}

/** @throws what OpenAI's client would throw: an error with `status` and `code`; SyntaxError for what is no JSON */
async function ask(url: string, apiKey: string | null): Promise<unknown> {
  const headers = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
  const { status } = response;
  const body = await response.text();
  const value = parsed(body);
  if (!response.ok) {
    const { error } = refusalSchema.safeParse(value).data ?? {};
    throw Object.assign(new Error(`${status} ${error?.message ?? body}`), { status, code: error?.code });
  }
  if (value !== undefined) return value;
  throw new SyntaxError(`${status} ${response.headers.get("content-type") ?? "of no kind"}, ${body}`);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
