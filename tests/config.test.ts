import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { environmentSchema, readConfig } from "../src/config.js";

describe("readConfig", () => {
  it("knows exactly the variables that .env.example explains, each with one comment", () => {
    const lines = readFileSync(".env.example", "utf8").split("\n");
    const named = lines.flatMap((line, i) => {
      const name = /^([A-Z_]+)=/u.exec(line)?.[1];
      if (name !== undefined) expect(lines[i - 1], `${name} has no comment`).toMatch(/^# /u);
      return name === undefined ? [] : [name];
    });
    expect(named.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  it("has a default for everything", () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({
      embeddings: "auto",
      hasChatModel: false,
      timeZone: "Asia/Seoul",
      previewPort: 8787,
    });
    expect(config.discord).toEqual({ token: null, guildId: null, apiBase: "https://discord.com/api" });
  });

  it("takes an empty value as not set, as .env.example leaves them", () => {
    const empty = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, ""]));
    expect(readConfig({}, empty)).toEqual(readConfig({}, {}));
  });

  it("names every bad variable together, and never a secret", () => {
    const bad = {
      TIME_ZONE: "Mars/Olympus",
      PREVIEW_PORT: "99999",
      DISCORD_GUILD_ID: "abc",
      OPENAI_API_KEY: "sk-secret",
    };
    expect(() => readConfig({}, bad)).toThrow(/TIME_ZONE.*|PREVIEW_PORT/u);
    try {
      readConfig({}, bad);
    } catch (thrown) {
      for (const name of ["TIME_ZONE", "PREVIEW_PORT", "DISCORD_GUILD_ID"]) expect(String(thrown)).toContain(name);
      expect(String(thrown)).not.toContain("sk-secret");
      expect(thrown).toMatchObject({ code: "config_invalid", next: expect.stringContaining(".env") });
    }
  });

  it("takes options of the command line before the environment", () => {
    const config = readConfig({ seeds: "/a", store: "/b" }, { SEEDS_DIR: "/c", VECTORSTORE_DIR: "/d" });
    expect(config).toMatchObject({ seedsDir: "/a", storeDir: "/b" });
  });

  it.each([
    [{}, false],
    [{ OPENAI_API_KEY: "k" }, true],
    [{ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" }, true],
  ])("knows from %j whether there is a chat model", (environment, expected) => {
    expect(readConfig({}, environment).hasChatModel).toBe(expected);
  });
});
