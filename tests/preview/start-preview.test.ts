import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { UPLOAD_LIMIT } from "../../src/preview/upload-rules.js";
import { openPreviewWorld, type PreviewWorld } from "../fakes/preview-world.js";
import { listen, post, send } from "./http.js";

let world: PreviewWorld;
let base: string;
beforeAll(async () => {
  world = await openPreviewWorld();
  base = world.preview.url;
});
afterAll(() => world.close());

const at = (path: string) => new URL(path, base).href;
const own = () => ({ origin: base.replace(/\/$/u, "") });

describe("the page's files", () => {
  it("are on the loopback interface, under a policy that lets nothing in from elsewhere", async () => {
    expect(new URL(base).hostname).toBe("127.0.0.1");
    const { status, headers, text } = await send(at("/"));
    expect(status).toBe(200);
    expect(text).toContain('src="/app.js"');
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/u);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await send(at("/app.js"))).headers["content-type"]).toContain("javascript");
  });

  it.each(["/../package.json", "/%2e%2e/package.json", "/app.ts", "/constructor", "/api", "/api/nothing"])(
    "are all there is: %s",
    async (path) => {
      expect((await send(`${base.replace(/\/$/u, "")}${path}`)).status).toBe(404);
    },
  );

  it("are told of without their content to a request for that", async () => {
    const { status, headers, text } = await send(base, { method: "HEAD" });
    expect([status, headers["content-type"], text]).toEqual([200, "text/html; charset=utf-8", ""]);
  });

  it("are not asked for by what is no address", async () => {
    expect((await send(base.replace(/\/$/u, ""), { path: "//" })).status).toBe(400);
    expect(world.log.at("error")).toEqual([]);
  });

  it("name no other site", async () => {
    for (const path of ["/", "/app.css"]) expect((await send(at(path))).text).not.toMatch(/https?:\/\//u);
  });
});

describe("requests from elsewhere", () => {
  it.each([
    ["a foreign host", "GET", { host: "evil.example" }],
    ["a foreign origin", "POST", { origin: "http://evil.example", "content-type": "application/json" }],
    ["no origin", "POST", { "content-type": "application/json" }],
    ["a foreign page that reads", "GET", { "sec-fetch-site": "cross-site" }],
  ])("are refused: %s", async (_what, method, headers) => {
    const body = JSON.stringify({ act: "send", channel: "general", content: "x" });
    const sent = world.standIn.world.messages.size;
    const path = method === "GET" ? "/api/coverage" : "/api/act?as=mina";
    const { status, text } = await send(at(path), { method, headers, ...(method === "POST" && { body }) });
    expect(status).toBe(403);
    expect(text).not.toContain("한빛");
    expect(world.standIn.world.messages.size).toBe(sent);
  });

  it("are refused as a form: only JSON is taken", async () => {
    const headers = { ...own(), "content-type": "text/plain" };
    expect((await send(at("/api/act"), { method: "POST", headers, body: "{}" })).status).toBe(415);
  });
});

describe("the events of a page", () => {
  it("begin with all that a person sees, and tell what happens", async () => {
    const { events, end } = await listen(base, "sam");
    onTestFinished(end);
    await expect.poll(() => events.length).toBeGreaterThan(0);
    expect(events[0]).toMatchObject({
      kind: "opening",
      online: true,
      people: [
        { name: "mina", manages: true },
        { name: "sam", manages: false },
      ],
      view: { me: { username: "sam" }, guilds: [{ name: "Newsroom" }] },
    });
    await post(base, "/api/act?as=mina", { act: "send", channel: "general", content: "안녕" });
    await expect.poll(() => events.filter(({ kind }) => kind === "message").length).toBe(1);
  });

  it("do not tell what only another may see", async () => {
    const [mina, sam] = await Promise.all([listen(base, "mina"), listen(base, "sam")]);
    onTestFinished(mina.end);
    onTestFinished(sam.end);
    const ask = { act: "slash", channel: "general", command: "help", options: {} };
    expect(JSON.parse((await post(base, "/api/act?as=mina", ask)).text)).toEqual({ kind: "done" });
    const messages = (events: typeof mina.events) => events.filter(({ kind }) => kind === "message");
    await expect.poll(() => messages(mina.events).length).toBeGreaterThan(0);
    expect(messages(sam.events)).toEqual([]);
  });
});

describe("acts", () => {
  it("give a form, choices, or what is not possible", async () => {
    const typed = { act: "autocomplete", channel: "general", command: "ask", options: { outlet: "한" } };
    const choices = await post(base, "/api/act?as=mina", { ...typed, focused: "outlet" });
    expect(JSON.parse(choices.text)).toMatchObject({ kind: "choices", choices: [{ name: "한빛신문" }] });
    const refused = await post(base, "/api/act?as=sam", { act: "slash", channel: "general", command: "settings" });
    expect(refused.status).toBe(409);
    expect(JSON.parse(refused.text)).toMatchObject({ error: { code: "not_possible" } });
  });

  it.each([{}, { act: "nothing" }, { act: "send", channel: "general" }, { act: "send", channel: 1, content: "x" }, []])(
    "are refused in another form: %j",
    async (value) => {
      expect((await post(base, "/api/act?as=mina", value)).status).toBe(400);
    },
  );

  it("are done by people only, not in the place of the bot", async () => {
    const act = { act: "send", channel: "general", content: "x" };
    expect((await post(base, "/api/act?as=coverage-bot", act)).status).toBe(404);
    expect((await post(base, `/api/act?as=${world.standIn.world.bot.id}`, act)).status).toBe(404);
  });

  it("submit a form only for the one who opened it", async () => {
    const stranger = { act: "submit", opener: "1", values: {} };
    expect((await post(base, "/api/act?as=mina", stranger)).status).toBe(409);
  });
});

describe("uploads", () => {
  const upload = (name: string, body: Buffer) =>
    send(at(`/api/articles?name=${encodeURIComponent(name)}`), { method: "POST", headers: own(), body });

  it("are limited in size and type", async () => {
    expect((await upload("a.exe", Buffer.from("x"))).status).toBe(415);
    expect((await upload("../a.txt", Buffer.from("x"))).status).toBe(400);
    expect((await upload("a.txt", Buffer.from("a\0b"))).status).toBe(415);
    const large = await upload("a.txt", Buffer.alloc(UPLOAD_LIMIT + 1, "x")).catch(() => ({ status: "cut off" }));
    expect([413, "cut off"]).toContain(large.status);
    expect(world.store.current.catalog.map(({ file }) => file)).not.toContain("a.txt");
  });

  it("are limited in size where they do not say it beforehand, and that is said", async () => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => {
      socket.destroy();
    });
    let said = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    socket.on("error", () => undefined);
    const head = ["POST /api/articles?name=large.txt HTTP/1.1", `host: ${hostname}:${port}`, `origin: ${own().origin}`];
    socket.write(`${head.join("\r\n")}\r\ntransfer-encoding: chunked\r\n\r\n`);
    const size = UPLOAD_LIMIT + 1;
    socket.write(`${size.toString(16)}\r\n${"x".repeat(size)}\r\n`);
    await expect.poll(() => said).toContain("HTTP/1.1 413");
    expect(said).toContain("too_large");
  });

  it("that are broken off are nobody's fault", async () => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    const head = ["POST /api/articles?name=half.txt HTTP/1.1", `host: ${hostname}:${port}`, `origin: ${own().origin}`];
    socket.write(`${head.join("\r\n")}\r\ncontent-length: 1000\r\n\r\nhalf`, () => socket.resetAndDestroy());
    await once(socket, "close");
    // A request that came later has been answered: this one has ended before.
    expect((await send(at("/"))).status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.log.at("error")).toEqual([]);
    expect(world.store.current.catalog.map(({ file }) => file)).not.toContain("half.txt");
  });

  it("tell every page how far they are", async () => {
    const { events, end } = await listen(base, "sam");
    onTestFinished(end);
    const { text } = await upload(
      "notice.txt",
      Buffer.from("은하 극장은 화요일에 쉰다. 은하 극장의 좌석은 320석이다.\n"),
    );
    expect(JSON.parse(text)).toEqual({ stage: "answerable", file: "notice.txt", articles: ["notice.txt"] });
    const stages = () => events.flatMap((event) => (event.kind === "upload" ? [event.upload.stage] : []));
    await expect.poll(stages).toEqual(["embedding", "answerable"]);
    const found = JSON.parse((await send(at("/api/coverage?q=notice"))).text);
    expect(found).toMatchObject({ found: 1, articles: 3, added: ["notice.txt"] });
  });
});
