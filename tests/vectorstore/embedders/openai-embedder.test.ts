import { afterAll, describe, expect, it } from "vitest";
import { Fault } from "../../../src/coverage/fault.js";
import { type OpenAIEmbedderOptions, openOpenAIEmbedder } from "../../../src/vectorstore/embedders/openai-embedder.js";
import { type ServerScript, vectorOf } from "../../fakes/openai-script.js";
import { type OpenAIServer, startOpenAIServer } from "../../fakes/openai-server.js";

const servers: OpenAIServer[] = [];

async function serve(script: ServerScript = {}): Promise<OpenAIServer> {
  const server = await startOpenAIServer(script);
  servers.push(server);
  return server;
}

afterAll(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function open(server: OpenAIServer, options: Partial<OpenAIEmbedderOptions> & { key?: string } = {}) {
  const { key = null, ...rest } = options;
  return openOpenAIEmbedder({ access: { apiKey: key, baseURL: server.baseURL }, model: "small", ...rest });
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => new Error("nothing was thrown"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Fault) return error;
  throw error;
}

function unit(text: string, dimensions = 8): number[] {
  const vector = vectorOf(text, dimensions);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function expectVector(vector: Float32Array | undefined, expected: readonly number[]): void {
  expect(vector).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(vector?.[index]).toBeCloseTo(value, 5);
}

describe("vectors", () => {
  it("asks an unknown model once for its dimensions", async () => {
    const server = await serve({ dimensions: 12 });
    const embedder = await open(server);
    expect(embedder).toMatchObject({ provider: "openai", model: "small", dimensions: 12, digest: server.baseURL });
    expect(server.seen).toHaveLength(1);
  });

  it("sends nothing to find out what is known already", async () => {
    const server = await serve();
    expect((await open(server, { model: "text-embedding-3-large" })).dimensions).toBe(3072);
    expect((await open(server, { dimensions: 8 })).dimensions).toBe(8);
    expect(server.seen).toEqual([]);
  });

  it("gives one vector of length 1 a text, in order, over several requests", async () => {
    const server = await serve();
    const embedder = await open(server, { dimensions: 8, batchSize: 3 });
    const texts = Array.from({ length: 20 }, (_, n) => `글 ${n}\n둘째 줄`);
    const done: number[] = [];
    const vectors = await embedder.embedPassages(texts, (count) => done.push(count));
    expect(vectors).toHaveLength(20);
    for (const [n, text] of texts.entries()) expectVector(vectors[n], unit(text));
    expect(done.at(-1)).toBe(20);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const sizes = server.seen.map(({ body }) => (Array.isArray(body.input) ? body.input.length : 1));
    expect(sizes.sort()).toEqual([2, 3, 3, 3, 3, 3, 3]);
  });

  it("embeds nothing without a request", async () => {
    const server = await serve();
    expect(await (await open(server, { dimensions: 8 })).embedPassages([])).toEqual([]);
    expect(server.seen).toEqual([]);
  });

  it("cuts requests by length too", async () => {
    const server = await serve();
    const embedder = await open(server, { dimensions: 8 });
    await embedder.embedPassages(["가".repeat(60_000), "나".repeat(60_000), "다"]);
    expect(server.seen).toHaveLength(2);
  });

  it.each(["as-asked", "float-only", "refuses-base64"] as const)(
    "understands a server that is %s",
    async (encoding) => {
      const server = await serve({ encoding });
      const embedder = await open(server, { dimensions: 8 });
      expectVector(await embedder.embedQuestion("홍콩"), unit("홍콩"));
      expectVector(await embedder.embedQuestion("서울"), unit("서울"));
      // What a server refused once it is not asked again.
      expect(server.seen).toHaveLength(encoding === "refuses-base64" ? 3 : 2);
    },
  );

  it("needs no key where the server asks for none", async () => {
    const server = await serve();
    await (await open(server, { dimensions: 8 })).embedQuestion("홍콩");
    expect(server.seen[0]?.path).toBe("/v1/embeddings");
  });
});

describe.concurrent("faults", () => {
  it("names OPENAI_API_KEY and not the key when the key is refused", async () => {
    const server = await serve({ key: "right" });
    const fault = await faultOf(open(server, { key: "sk-wrong-and-secret" }));
    expect(fault.code).toBe("openai_key_refused");
    expect(fault.next).toContain("OPENAI_API_KEY");
    expect(JSON.stringify([fault.message, fault.data, fault.stack, String(fault.cause)])).not.toContain("secret");
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["a 429 with a time to wait", { status: 429, headers: { "retry-after": "1" } }],
    ["a 429 without one", { status: 429 }],
    ["a 503", { status: 503 }],
  ])("tries again after %s", async (_, reply) => {
    const server = await serve({ embeddings: [{ kind: "status", ...reply }] });
    expectVector(await (await open(server, { dimensions: 8 })).embedQuestion("홍콩"), unit("홍콩"));
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    [{ status: 429, code: "insufficient_quota" }, "openai_quota_used_up", 1],
    [{ status: 429, headers: { "retry-after": "3600" } }, "openai_busy", 1],
    [{ status: 404 }, "openai_model_unknown", 1],
    [{ status: 413 }, "openai_refused", 1],
    [{ status: 500 }, "openai_server_failed", 2],
  ])("gives up on %j with %s", async (reply, code, requests) => {
    const server = await serve({ embeddings: Array.from({ length: 9 }, () => ({ kind: "status", ...reply })) });
    const embedder = await open(server, { dimensions: 8, maxRetries: 1 });
    const fault = await faultOf(embedder.embedPassages(["홍콩"]));
    expect(fault.code).toBe(code);
    expect(fault.next).not.toBe("");
    expect(server.seen).toHaveLength(requests);
  });

  it.each(["nan", "zeros", "too-few"] as const)("refuses an answer with %s", async (answer) => {
    const server = await serve({ embeddings: [answer] });
    const embedder = await open(server, { dimensions: 8 });
    expect((await faultOf(embedder.embedPassages(["홍콩", "서울"]))).code).toBe("embedding_invalid");
  });

  it("refuses other dimensions than the store's, both named", async () => {
    const server = await serve({ dimensions: 16 });
    const fault = await faultOf((await open(server, { dimensions: 8 })).embedQuestion("홍콩"));
    expect(fault.code).toBe("embedding_dimensions");
    expect(fault.message).toMatch(/16 .*8/);
  });

  it("says that an answer is no JSON", async () => {
    const server = await serve({ embeddings: ["no-json"] });
    const embedder = await open(server, { dimensions: 8, maxRetries: 0 });
    expect((await faultOf(embedder.embedQuestion("홍콩"))).code).toBe("openai_answer_broken");
  });

  it("says that a server does not answer in time, or is not there", async () => {
    const server = await serve({ embeddings: ["silent"] });
    const slow = await open(server, { dimensions: 8, maxRetries: 0, timeoutMs: 50 });
    expect((await faultOf(slow.embedQuestion("홍콩"))).code).toBe("openai_timeout");
    const access = { apiKey: null, baseURL: "http://127.0.0.1:9/v1" };
    const absent = await openOpenAIEmbedder({ access, model: "small", dimensions: 8, maxRetries: 0 });
    expect((await faultOf(absent.embedQuestion("홍콩"))).code).toBe("openai_unreachable");
  });
});

describe.concurrent("ending early", () => {
  it("ends a request that hangs with the signal's reason", async () => {
    const server = await serve({ embeddings: ["silent"] });
    const embedder = await open(server, { dimensions: 8 });
    const stop = new AbortController();
    const work = embedder.embedPassages(["홍콩"], undefined, stop.signal);
    while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error("no longer wanted"));
    await expect(work).rejects.toThrow("no longer wanted");
  });

  it("does not wait out a pause between two attempts", async () => {
    const server = await serve({ embeddings: [{ kind: "status", status: 429, headers: { "retry-after": "50" } }] });
    const embedder = await open(server, { dimensions: 8 });
    const stop = new AbortController();
    const work = embedder.embedQuestion("홍콩", stop.signal);
    while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(() => stop.abort(new Error("no longer wanted")), 50);
    await expect(work).rejects.toThrow("no longer wanted");
    expect(server.seen).toHaveLength(1);
  });

  it("refuses work after it was closed", async () => {
    const server = await serve();
    const embedder = await open(server, { dimensions: 8 });
    await embedder.close();
    expect((await faultOf(embedder.embedQuestion("홍콩"))).code).toBe("embedder_closed");
    expect(server.seen).toEqual([]);
  });
});
