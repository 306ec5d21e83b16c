import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFolders } from "../../src/cli/next-step.js";

const FOLDERS = { seeds: "my seeds", store: "저장소/a" };
const REPEATED = "--seeds 'my seeds' --store 저장소/a";

describe("a hint over the folders that were given", () => {
  it.each([
    ["npm run embed", `npm run embed -- ${REPEATED}`],
    ["npm run articles (it lists them)", `npm run articles -- ${REPEATED} (it lists them)`],
    ['npm run ask -- "question"', `npm run ask -- ${REPEATED} "question"`],
    ["set A, or run npm run embed to embed anew", `set A, or run npm run embed -- ${REPEATED} to embed anew`],
    ["npm run ask -- --help", "npm run ask -- --help"],
    ["npm run feedback", "npm run feedback"],
    ["set OPENAI_API_KEY in .env", "set OPENAI_API_KEY in .env"],
  ])("repeats them in %s", (next, expected) => {
    expect(inFolders(next, FOLDERS)).toBe(expected);
  });

  it("repeats only what was given", () => {
    expect(inFolders("npm run embed", {})).toBe("npm run embed");
    expect(inFolders("npm run embed", { store: "b" })).toBe("npm run embed -- --store b");
  });

  it("reaches a command as it was given, through the shell", () => {
    const path = fc
      .string({ unit: "binary", maxLength: 12 })
      .filter((text) => !/[\0\n]/u.test(text) && text.isWellFormed());
    const pieces = fc.constantFrom("'", '"', "$HOME", "`id`", " ", "\\", "*", "~", "-", "ㄱ", "!", ";");
    const folder = fc.oneof(
      path,
      fc.array(pieces, { maxLength: 6 }).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(folder, folder, (seeds, store) => {
        const shown = inFolders("npm run embed", { seeds, store }).replace("npm run embed --", "printf '%s\\n'");
        const got = execFileSync("sh", ["-c", shown], { encoding: "utf8" });
        expect(got).toBe(["--seeds", seeds, "--store", store, ""].join("\n"));
      }),
      { numRuns: 60 },
    );
  });
});
