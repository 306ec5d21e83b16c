import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockStore } from "../../../src/vectorstore/snapshot/store-lock.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

/** No process has this number: it is beyond what systems give out. */
const NOBODY = 999_999_999;
const longAgo = new Date(Date.now() - 120_000);

function lockOf(text: string, beaten = new Date()): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, "LOCK");
  writeFileSync(path, text);
  utimesSync(path, beaten, beaten);
  return { folder, path };
}

describe("lockStore", () => {
  it("names its owner from the first moment, and leaves nothing behind", async () => {
    const folder = temporaryFolder();
    const lock = await lockStore(folder);
    expect(readdirSync(folder)).toEqual(["LOCK"]);
    expect(readFileSync(join(folder, "LOCK"), "utf8")).toContain(`${process.pid} ${hostname()} `);
    await lock.check();
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is had by one of many who ask at the same time, also where a dead one left its own", async () => {
    for (const left of [null, `${NOBODY}\n`]) {
      const folder = left === null ? temporaryFolder() : lockOf(left).folder;
      const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockStore(folder)));
      const had = asked.filter((result) => result.status === "fulfilled");
      const valid = await Promise.allSettled(had.map(({ value }) => value.check()));
      expect(valid.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const { value } of had) await value.release();
      expect(existsSync(join(folder, "LOCK"))).toBe(false);
    }
  });

  it.each([
    ["a process that runs", `${process.ppid} ${hostname()} x\n`, `process ${process.ppid}.`],
    ["another machine's process", `${NOBODY} elsewhere x\n`, "on elsewhere"],
    ["a lock that is just being written", "", "another process"],
  ])("refuses while it belongs to %s, and names who", async (_, text, named) => {
    const { folder, path } = lockOf(text);
    await expect(lockStore(folder)).rejects.toMatchObject({
      code: "store_busy",
      message: expect.stringContaining(named),
      next: expect.stringContaining("wait"),
    });
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(readdirSync(folder)).toEqual(["LOCK"]);
  });

  it.each([
    ["a process that has ended", `${NOBODY} ${hostname()} x\n`, new Date()],
    ["an earlier life of this process's number", `${process.pid} ${hostname()} x\n`, new Date()],
    ["one that has been silent for a minute", `${process.ppid} ${hostname()} x\n`, longAgo],
    ["another machine's that has been silent for a minute", `${NOBODY} elsewhere x\n`, longAgo],
    ["one without an owner, silent for a minute", "", longAgo],
  ])("takes over the lock of %s", async (_, text, beaten) => {
    const lock = await lockStore(lockOf(text, beaten).folder);
    await lock.check();
    await lock.release();
  });

  it("notices that it was taken over, and leaves the other's lock alone", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "LOCK");
    const lock = await lockStore(folder);
    writeFileSync(path, "4711 elsewhere x\n");
    await expect(lock.check()).rejects.toMatchObject({
      code: "store_busy",
      message: expect.stringContaining("4711 on elsewhere"),
    });
    await lock.release();
    expect(readFileSync(path, "utf8")).toBe("4711 elsewhere x\n");
  });
});
