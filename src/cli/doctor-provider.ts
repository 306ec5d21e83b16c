import { z } from "zod";
import type { Config } from "../config.js";
import { Fault, messageOf } from "../coverage/fault.js";
import type { Finding } from "./finding.js";

const TIMEOUT = 10_000;
const MODELS_NAMED = 8;
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Asks the chat model's server which models it has. */
export async function checkProvider({ openai, hasChatModel }: Config): Promise<Finding> {
  if (!hasChatModel) {
    return {
      check: "provider",
      state: "ok",
      message: "no chat model is configured; answers are sentences of the coverage",
    };
  }
  const base = (openai.baseURL ?? "https://api.openai.com/v1").replace(/\/+$/u, "");
  const response = await ask(`${base}/models`, openai.apiKey);
  if (response.status === 401) {
    throw new Fault("openai_key_refused", `${base} refused the key (401)`, { next: "correct OPENAI_API_KEY in .env" });
  }
  if (!response.ok) {
    throw new Fault("openai_failed", `${base} answered ${response.status}`, { next: "check OPENAI_BASE_URL in .env" });
  }
  const known = modelsSchema.safeParse(await response.json().catch(() => null)).data?.data.map(({ id }) => id) ?? [];
  const { chatModel } = openai;
  const message = `${base} answers; chat model ${chatModel}`;
  // Ollama lists a model with its tag, and takes it without.
  if (known.length === 0 || known.includes(chatModel) || known.includes(`${chatModel}:latest`)) {
    return { check: "provider", state: "ok", message };
  }
  const next = `set OPENAI_CHAT_MODEL in .env to a model that it has: ${known.slice(0, MODELS_NAMED).join(", ")}`;
  return { check: "provider", state: "warning", message: `${message}, which it does not list`, next };
}

async function ask(url: string, apiKey: string | null): Promise<Response> {
  const headers = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  try {
    return await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
  } catch (cause) {
    const next = "check OPENAI_BASE_URL and the network";
    throw new Fault("openai_unreachable", `${url} cannot be reached (${messageOf(cause)})`, { next, cause });
  }
}
