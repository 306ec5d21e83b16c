import { statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../src/cli/make-folder.js";
import { runProcess } from "../fakes/running-process.js";
import { temporaryFolder } from "../fakes/temporary-folder.js";

describe("makeFolder", () => {
  it("makes what is missing, and takes what is there", async () => {
    const folder = join(temporaryFolder(), "a", "b", "c");
    await makeFolder("state", folder);
    await makeFolder("state", folder);
    expect(statSync(folder).isDirectory()).toBe(true);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it("says that a file, or a link to nothing, is in the way", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    symlinkSync(join(folder, "nowhere", "x"), join(folder, "link"));
    for (const path of ["file", "file/x", "link", "link/x"]) {
      await expect(makeFolder("store", join(folder, path))).rejects.toMatchObject({
        code: "store_unwritable",
        message: expect.stringContaining("in the way"),
        next: expect.stringContaining("--store"),
      });
    }
  });

  // Where there is no /proc it cannot be made either.
  it("comes back from a folder that takes no others", async () => {
    await expect(makeFolder("state", "/proc/coverage/bot")).rejects.toMatchObject({ code: "state_unusable" });
  });
});

describe("a store that can be put nowhere", { timeout: 60_000 }, () => {
  it("is refused before anything is read", async () => {
    const { code, errors } = await runProcess("cli/embed.js", ["--seeds", "seeds", "--store", "/proc/coverage"]);
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The store cannot be kept in \/proc\/coverage: .*\nNext: name another folder with --store/u,
    );
  });
});
