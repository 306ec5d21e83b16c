import { describe, expect, it } from "vitest";
import { unwritableStore } from "../../../src/vectorstore/snapshot/unwritable-store.js";

const failed = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: failed`), path === undefined ? { code } : { code, path });

describe("unwritableStore", () => {
  it.each([
    ["EACCES", "/store/LOCK.x", "may not write"],
    ["EROFS", "/store/snapshots", "read-only"],
    ["ENOSPC", undefined, "full"],
  ])("says what %s means", (code, path, reason) => {
    expect(unwritableStore("/store", failed(code, path))).toMatchObject({
      code: "store_unwritable",
      message: expect.stringContaining(reason),
      next: expect.stringContaining("VECTORSTORE_DIR"),
    });
  });

  it("leaves other errors as they are: of another place, of another kind", () => {
    expect(unwritableStore("/store", failed("EACCES", "/seeds/a.txt"))).toBeNull();
    expect(unwritableStore("/store", failed("ENOENT", "/store/x"))).toBeNull();
    expect(unwritableStore("/store", new Error("x"))).toBeNull();
    expect(unwritableStore("/store", "x")).toBeNull();
  });
});
