import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { runProcess } from "../fakes/running-process.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

describe("npm run chat", { timeout: 60_000 }, () => {
  it("answers every line of its input in order, faults among them, without a warning, until an empty one", async () => {
    const folder = temporaryFolder();
    const [seedsDir, storeDir] = [join(folder, "seeds"), join(folder, "store")];
    writeFiles(seedsDir, { "a.json": JSON.stringify({ text: "한빛 도서관은 1998년에 문을 열었다." }) });
    await runEmbeddingStep({ seedsDir, storeDir, timeZone: "Asia/Seoul", embedder: null });
    const question = "한빛 도서관은 언제 문을 열었나요?";
    const lines = [...Array.from({ length: 12 }, () => question), "가".repeat(4001), question, "", question];
    const args = ["--seeds", seedsDir, "--store", storeDir];
    const { code, output, errors } = await runProcess("cli/chat.js", args, {}, `${lines.join("\n")}\n`);
    expect(code).toBe(0);
    expect(output.match(/1998년에 문을 열었다\. \[1\]/gu)).toHaveLength(13);
    expect(errors).toContain("4001");
    expect(errors).toContain("ready");
    expect(errors).not.toContain("Warning");
    const helped = await runProcess("cli/chat.js", args, {}, `${question}\n/help\n`);
    expect(helped.output).toContain("보도에 관해 물어보세요");
    expect(helped.output).toContain("/quit");
    expect(helped.output).not.toContain("Ask about");
    const english = await runProcess("cli/chat.js", args, { LC_ALL: "C" }, "/help\n/帮助\n/quit\n/help\n");
    expect(english.output).toMatch(/Ask about[\s\S]*请就报道内容提问/u);
    expect(english.output.match(/\/quit/gu)).toHaveLength(2);
    const asLines = await runProcess("cli/chat.js", [...args, "--jsonl"], {}, `${question}\n${question}\n`);
    const answers = asLines.output.trimEnd().split("\n");
    expect(answers.map((line) => JSON.parse(line).status)).toEqual(["answered", "answered"]);
  });
});
