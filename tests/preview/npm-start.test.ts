import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startProcess } from "../fakes/running-process.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";
import { listen, post, send } from "./http.js";

const LIBRARY = { title: "도서관", outlet: "한빛신문", text: "한빛 도서관은 1998년에 문을 열었다." };

describe("npm start without a token", { timeout: 120_000 }, () => {
  it("serves the preview, where the bot answers and takes in an article; nothing of that stays", async () => {
    const folder = temporaryFolder();
    const seeds = join(folder, "seeds");
    writeFiles(seeds, { "a.json": JSON.stringify(LIBRARY) });
    const temporary = join(folder, "temporary");
    mkdirSync(temporary);
    const bot = startProcess("main.js", [], {
      SEEDS_DIR: seeds,
      VECTORSTORE_DIR: join(folder, "store"),
      STATE_DIR: join(folder, "state"),
      PREVIEW_PORT: "0",
      TMPDIR: temporary,
    });
    await bot.says("ready");
    const base = /http:\S+/u.exec(bot.errors())?.[0] ?? "";
    expect(new URL(base).hostname).toBe("127.0.0.1");
    expect((await send(base)).text).toContain("/app.js");

    const { events, end } = await listen(base, "mina");
    onTestFinished(end);
    const said = (text: string) => () => events.some((event) => JSON.stringify(event).includes(text));
    await post(base, "/api/act?as=mina", { act: "send", channel: "dm", content: "한빛 도서관은 언제 문을 열었나요?" });
    await expect.poll(said("1998년에 문을 열었다. [1]"), { timeout: 60_000 }).toBe(true);

    const headers = { origin: base.replace(/\/$/u, "") };
    const body = Buffer.from("새빛 수영장 개장\n\n새빛 수영장의 입장료는 4500원이다.\n");
    const added = await send(new URL("/api/articles?name=pool.txt", base).href, { method: "POST", headers, body });
    expect(JSON.parse(added.text)).toMatchObject({ stage: "answerable", file: "pool.txt" });
    await post(base, "/api/act?as=mina", { act: "send", channel: "dm", content: "새빛 수영장의 입장료는 얼마인가요?" });
    await expect.poll(said("4500원이다. [1]"), { timeout: 60_000 }).toBe(true);

    bot.child.kill("SIGTERM");
    expect(await bot.ended()).toBe(0);
    expect(readdirSync(temporary).filter((name) => name.startsWith("coverage-preview-"))).toEqual([]);
    expect(existsSync(join(seeds, "pool.txt"))).toBe(false);
  });
});
