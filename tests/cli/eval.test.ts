import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProcess } from "../fakes/running-process.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const GOOD = JSON.stringify({ id: "a", type: "fact", question: "언제?", articles: [], facts: [] });

describe("npm run eval called with what it cannot measure", { timeout: 60_000 }, () => {
  it.each([
    ["a line that is no question", `${GOOD}\n\n{"id": "b"}\n`, 1, "Line 3 of "],
    ["a line that is no JSON", `${GOOD}\nnot json\n`, 1, "Line 2 of "],
    ["a file without a question", "\n\n", 1, "holds no question"],
  ])("names %s", async (_, content, expected, said) => {
    const folder = temporaryFolder();
    writeFiles(folder, { "q.jsonl": content });
    const { code, output, errors } = await runProcess("cli/eval.js", [join(folder, "q.jsonl")]);
    expect([code, output]).toEqual([expected, ""]);
    expect(errors).toMatch(/Next: give one \{id/u);
    expect(errors).toContain(said);
  });

  it("says that a file is not there", async () => {
    const { code, errors } = await runProcess("cli/eval.js", ["nowhere.jsonl"]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^nowhere\.jsonl cannot be used: there is no such file/u);
    expect((await runProcess("cli/eval.js", ["seeds"])).errors).toMatch(/^seeds cannot be used: it is a folder/u);
  });

  it("refuses two test sets at once", async () => {
    const { code, errors } = await runProcess("cli/eval.js", ["a.jsonl", "--retrieval", "b"]);
    expect(code).toBe(2);
    expect(errors).toMatch(/not a\.jsonl, b\.\nNext: /u);
  });
});
