import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Connection } from "../../src/state/connection.js";
import { STATE_FILE } from "../../src/state/open-state.js";
import { StateFile } from "../../src/state/state-file.js";
import { RecordedLog } from "../fakes/recorded-log.js";
import { temporaryFolder } from "../fakes/temporary-folder.js";

const damage = () => Object.assign(new Error("the page is not what was written"), { code: "SQLITE_CORRUPT" });

/** Work that meets damage the first time it is done. */
function damagedOnce<T>(work: (connection: Connection) => T): (connection: Connection) => T {
  let met = false;
  return (connection) => {
    if (met) return work(connection);
    met = true;
    throw damage();
  };
}

const guilds = (connection: Connection) => connection.all("SELECT guild FROM servers").map(({ guild }) => guild);
const addGuild = (connection: Connection) => connection.run("INSERT INTO servers VALUES ('900', '{}')");

async function openFile(folder = temporaryFolder()) {
  const log = new RecordedLog();
  const path = join(folder, STATE_FILE);
  const file = await StateFile.open({ file: path, log, now: () => 0 });
  onTestFinished(() => file.close());
  return { file, folder, path, log };
}

describe("the file of the state", () => {
  it("is its owner's alone, whatever the folder is", async () => {
    const { file, path } = await openFile();
    file.use(addGuild);
    for (const part of ["", "-wal"]) expect(statSync(path + part).mode & 0o077).toBe(0);
  });

  it("is begun anew where it is damaged, and the work is done there", async () => {
    const { file, log } = await openFile();
    file.use(damagedOnce(addGuild));
    expect(file.use(guilds)).toEqual(["900"]);
    expect(log.at("error")).toHaveLength(1);
  });

  it("is not set aside again when another process has begun it anew", async () => {
    const { file, folder } = await openFile();
    const other = await openFile(folder);
    file.use(damagedOnce(addGuild));
    expect(other.file.use(damagedOnce(guilds))).toEqual(["900"]);
    expect(other.log.at("error")).toEqual([]);
  });

  it("says what to do when the new one is damaged as well", async () => {
    const { file } = await openFile();
    const broken = () => {
      throw damage();
    };
    expect(() => file.use(broken)).toThrowError(expect.objectContaining({ code: "state_unusable" }));
    expect(file.use(guilds)).toEqual([]);
  });

  it("says what to do when what was set aside cannot be deleted", async () => {
    const { file, path } = await openFile();
    // A folder cannot be deleted as a file is.
    mkdirSync(`${path}.damaged-2026`);
    expect(() => file.wipe()).toThrowError(expect.objectContaining({ code: "state_unusable" }));
  });

  it("names the other program where one holds it", async () => {
    const { file, folder } = await openFile();
    const other = await openFile(folder);
    other.file.use((connection) => connection.exec("BEGIN IMMEDIATE"));
    onTestFinished(() => other.file.use((connection) => connection.exec("ROLLBACK")));
    expect(() => file.change(addGuild)).toThrowError(
      expect.objectContaining({ code: "state_unusable", next: expect.stringContaining("other program") }),
    );
  });
});
