import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { activeTurns } from "../../src/discord/conversation.js";
import { Connection, loadLibrary } from "../../src/state/connection.js";
import { STATE_FILE } from "../../src/state/open-state.js";
import { migrate } from "../../src/state/schema.js";
import { recordOf } from "../fakes/answer-record.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";
import { openForTest } from "./open-for-test.js";

/** A folder whose state holds some hundred answers, closed in order. */
async function filledFolder(): Promise<string> {
  const { state, folder } = await openForTest();
  for (let n = 0; n < 200; n++) await state.saveAnswer(recordOf(`a${n}`));
  state.close();
  return folder;
}

function overwrite(file: string, from: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xab, from, Math.min(bytes.length, from + length));
  writeFileSync(file, bytes);
}

const setAside = (folder: string) => readdirSync(folder).filter((name) => /\.damaged-.*(?<!-wal)$/u.test(name));

describe("the state over a restart", () => {
  it("holds what was kept, and its conversations go on until they have been idle", async () => {
    const { state, folder } = await openForTest();
    await state.saveAnswer(recordOf("a", { at: "2026-03-01T00:00:00.000Z" }));
    expect(await state.spend("900", "2026-03-01", 1)).toBe(true);
    state.close();

    const again = (await openForTest({ folder })).state;
    const kept = await again.conversation("channel:800", 6);
    const minutes = (number: number) =>
      activeTurns(kept, Date.parse("2026-03-01T00:00:00Z") + number * 60_000, 30 * 60_000);
    expect(minutes(30)).toHaveLength(1);
    expect(minutes(31)).toHaveLength(0);
    expect(await again.spend("900", "2026-03-01", 1)).toBe(false);
  });

  it("makes its folder, for its owner alone", async () => {
    const folder = join(temporaryFolder(), "deep", "state");
    await openForTest({ folder });
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it("says what to do when the folder cannot be used", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { state: "a file" });
    await expect(openForTest({ folder: join(folder, "state") })).rejects.toMatchObject({ code: "state_unusable" });
    await expect(openForTest({ folder: join(folder, "state") })).rejects.toHaveProperty(
      "next",
      expect.stringContaining("STATE_DIR"),
    );
  });
});

describe("versions of the schema", () => {
  it("are taken up one by one, each once", async () => {
    const file = join(temporaryFolder(), "v.db");
    const library = await loadLibrary();
    const first = "CREATE TABLE things (name TEXT); INSERT INTO things VALUES ('첫째');";
    const open = (migrations: string[]) => {
      const connection = new Connection(library, file);
      migrate(connection, file, migrations);
      const names = connection.all("SELECT name FROM things").map(({ name }) => name);
      connection.close();
      return names;
    };
    expect(open([first])).toEqual(["첫째"]);
    expect(open([first, "INSERT INTO things VALUES ('둘째')"])).toEqual(["첫째", "둘째"]);
    expect(open([first, "INSERT INTO things VALUES ('둘째')"])).toEqual(["첫째", "둘째"]);
  });

  it("are taken up whole or not at all", async () => {
    const file = join(temporaryFolder(), "v.db");
    const connection = new Connection(await loadLibrary(), file);
    expect(() => migrate(connection, file, ["CREATE TABLE one (name TEXT)", "CREATE TABLE one (name TEXT)"])).toThrow(
      "one",
    );
    expect(connection.all("SELECT name FROM sqlite_schema")).toEqual([]);
    connection.close();
  });

  it("of a newer program are refused, and the file is left as it is", async () => {
    const folder = await filledFolder();
    const connection = new Connection(await loadLibrary(), join(folder, STATE_FILE));
    connection.exec("PRAGMA user_version = 99");
    connection.close();
    await expect(openForTest({ folder })).rejects.toMatchObject({ code: "state_newer", data: { version: 99 } });
    expect(setAside(folder)).toEqual([]);
  });
});

describe("a damaged file", () => {
  it.each([
    ["its head is overwritten", 0, 100],
    ["its first page is overwritten", 0, 4096],
    ["all of it is overwritten", 0, 10_000_000],
  ])("is set aside when %s, and the log says so", async (_, from, length) => {
    const folder = await filledFolder();
    overwrite(join(folder, STATE_FILE), from, length);
    const { state, log } = await openForTest({ folder });
    expect(log.at("error")).toHaveLength(1);
    expect(setAside(folder)).toHaveLength(1);
    await state.saveAnswer(recordOf("new"));
    expect((await state.answer("new"))?.id).toBe("new");
  });

  it("is set aside when the damage shows only later, and what was to be kept is kept in the new one", async () => {
    const folder = await filledFolder();
    overwrite(join(folder, STATE_FILE), 3 * 4096, 10_000_000);
    const { state, log } = await openForTest({ folder });
    for (let n = 0; n < 300; n++) await state.saveAnswer(recordOf(`new${n}`, { messages: [`m${n}`] }));
    expect(log.at("error")).toHaveLength(1);
    expect((await state.answer("new299"))?.id).toBe("new299");
    expect((await state.answerOfMessage("m299"))?.id).toBe("new299");
  });

  it("is set aside one at a time: a second one takes the first one's place", async () => {
    const folder = await filledFolder();
    for (const now of [1_000, 2_000]) {
      writeFileSync(join(folder, STATE_FILE), "가".repeat(5_000));
      (await openForTest({ folder, now: () => now })).state.close();
    }
    expect(setAside(folder)).toEqual([`${STATE_FILE}.damaged-1970-01-01T00-00-02.000Z`]);
  });

  it("is no empty file: that is begun", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { [STATE_FILE]: "" });
    const { log } = await openForTest({ folder });
    expect(log.at("error")).toEqual([]);
  });
});
