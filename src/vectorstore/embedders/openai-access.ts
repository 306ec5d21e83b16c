import { Fault, messageOf } from "../../coverage/fault.js";

/** Where a server that speaks OpenAI's protocol is, and with which key. */
export interface OpenAIAccess {
  /** Null for servers that ask for none. */
  readonly apiKey: string | null;
  /** Null is OpenAI itself. Ends, as a rule, in `/v1`. */
  readonly baseURL: string | null;
}

/** What OpenAI's client is set up with: the same for embeddings and for chat. */
export interface OpenAIClientSettings {
  readonly apiKey: string;
  readonly configuration: { readonly baseURL: string; readonly logLevel: "off"; readonly fetch: typeof fetch };
}

const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** The client refuses to start without a key; servers that need none ignore this one. */
const NO_KEY = "no-key-needed";

/** The server's address, without the slash that tells two spellings of one address apart. */
export function addressOf(access: OpenAIAccess): string {
  return (access.baseURL ?? OPENAI_BASE_URL).replace(/\/+$/, "");
}

/**
 * Settings for `OpenAIEmbeddings` and `ChatOpenAI`. All of them are given, because the client reads what is missing from
 * the environment, and only the configuration may do that.
 * @param signal ends every request of this client
 */
export function clientSettings(access: OpenAIAccess, signal?: AbortSignal): OpenAIClientSettings {
  const endable: typeof fetch = (input, init) => {
    const signals = [init?.signal, signal].filter((one) => one instanceof AbortSignal);
    return fetch(input, signals.length === 0 ? init : { ...init, signal: AbortSignal.any(signals) });
  };
  return {
    apiKey: access.apiKey ?? NO_KEY,
    configuration: { baseURL: addressOf(access), logLevel: "off", fetch: endable },
  };
}

/** The HTTP status that an error of OpenAI's client carries; null where no answer came. */
export function statusOf(thrown: unknown): number | null {
  if (typeof thrown !== "object" || thrown === null || !("status" in thrown)) return null;
  return typeof thrown.status === "number" ? thrown.status : null;
}

/**
 * Turns what OpenAI's client threw into a Fault that says what to do. Holds no key.
 * @param setting the variable that names the model: `OPENAI_CHAT_MODEL` or `OPENAI_EMBEDDING_MODEL`
 */
export function openAIFault(thrown: unknown, access: OpenAIAccess, model: string, setting: string): Fault {
  if (thrown instanceof Fault) return thrown;
  const server = addressOf(access);
  const status = statusOf(thrown);
  const data = { server, model, status };
  // The server's own words about a refused key repeat parts of it.
  if (status === 401) {
    return new Fault("openai_key_refused", `${server} refused the key (401).`, {
      next: access.apiKey === null ? "set OPENAI_API_KEY in .env" : "correct OPENAI_API_KEY in .env",
      data,
    });
  }
  const said = saidBy(thrown, access);
  const [code, message, next] = describe(status, said, thrown, server, model, setting);
  return new Fault(code, message, { next, data, cause: new Error(said) });
}

function describe(
  status: number | null,
  said: string,
  thrown: unknown,
  server: string,
  model: string,
  setting: string,
): [code: string, message: string, next: string] {
  if (status === 404) {
    return [
      "openai_model_unknown",
      `${server} knows no model "${model}", or is no OpenAI-compatible address (404).`,
      `correct ${setting} or OPENAI_BASE_URL (it mostly ends in /v1) in .env`,
    ];
  }
  if (isQuotaUsedUp(thrown)) {
    return ["openai_quota_used_up", `The account at ${server} has no credit left.`, "top up the account and try again"];
  }
  if (status === 429) {
    return ["openai_busy", `${server} takes no more requests for now (429).`, "wait a minute and try again"];
  }
  if (status !== null && status >= 500) {
    return ["openai_server_failed", `${server} failed (${status}): ${said}`, "try again; if it lasts, ask who runs it"];
  }
  if (status !== null) {
    return ["openai_refused", `${server} refused the request (${status}): ${said}`, `check ${setting} in .env`];
  }
  if (thrown instanceof Error && thrown.name === "TimeoutError") {
    return ["openai_timeout", `${server} did not answer in time.`, "try again, or choose a faster model"];
  }
  if (thrown instanceof SyntaxError) {
    return ["openai_answer_broken", `${server} sent something that is no JSON: ${said}`, "check OPENAI_BASE_URL"];
  }
  return ["openai_unreachable", `${server} cannot be reached: ${said}`, "check OPENAI_BASE_URL and the network"];
}

/** A 429 that waiting does not mend. */
export function isQuotaUsedUp(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "insufficient_quota";
}

/** LangChain adds a link to its own pages, which are of no use to who runs this program. */
const LANGCHAIN_HINT = /\s*Troubleshooting URL: \S+/gu;

function saidBy(thrown: unknown, access: OpenAIAccess): string {
  const cause = thrown instanceof Error && thrown.cause !== undefined ? ` (${messageOf(thrown.cause)})` : "";
  const words = `${messageOf(thrown)}${cause}`.replace(LANGCHAIN_HINT, "").replace(/\s+/g, " ").slice(0, 300);
  return access.apiKey === null ? words : words.replaceAll(access.apiKey, "…");
}
