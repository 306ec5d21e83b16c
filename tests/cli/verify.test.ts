import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "../fakes/hashed-embedder.js";
import { runProcess } from "../fakes/running-process.js";
import { lastingFolder, temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const checkedSchema = z.array(
  z.object({
    statement: z.string(),
    verdict: z.enum(["supported", "contradicted", "not_covered"]),
    citations: z.array(
      z.object({ n: z.number(), article: z.string(), quote: z.string(), start: z.number(), end: z.number() }),
    ),
  }),
);
const SENTENCE = "해솔재단은 2003년에 설립됐다.";

const folder = lastingFolder();
const seeds = join(folder.path, "seeds");
const store = join(folder.path, "store");
// Without a model: the store's embedder cannot be loaded, and words alone find the passages.
const verify = (...args: string[]) =>
  runProcess("cli/verify.js", ["--store", store, "--seeds", seeds, ...args], {
    EMBEDDING_MODEL_DIR: temporaryFolder(),
  });

beforeAll(async () => {
  writeFiles(seeds, { "foundation.txt": `해솔재단 이야기\n\n${SENTENCE}\n\n이 재단은 장학금 30억 원을 지급했다.\n` });
  await runEmbeddingStep({ seedsDir: seeds, storeDir: store, timeZone: "Asia/Seoul", embedder: new HashedEmbedder() });
});
afterAll(() => folder.remove());

describe("npm run verify", { timeout: 60_000 }, () => {
  it("prints a verdict for each statement as JSON, with verbatim quotes", async () => {
    const { code, output } = await verify("--json", `${SENTENCE} 해솔재단은 2005년에 설립됐다. 해솔재단은 상장했다.`);
    expect(code).toBe(0);
    const checked = checkedSchema.parse(JSON.parse(output));
    expect(checked.map(({ verdict }) => verdict)).toEqual(["supported", "contradicted", "not_covered"]);
    expect(checked.map(({ citations }) => citations.map(({ n, quote }) => [n, quote]))).toEqual([
      [[1, SENTENCE]],
      [[1, SENTENCE]],
      [],
    ]);
  });

  it("tells people what is supported and shows the quote", async () => {
    const { code, output } = await verify(SENTENCE);
    expect(code).toBe(0);
    expect(output).toContain(`기사로 확인됨: ${SENTENCE}`);
    expect(output).toContain("[1] 날짜 미상");
    expect(output).not.toMatch(/[a-z]{2}/u);
    expect(output).toContain(`> ${SENTENCE}`);
  });

  it("speaks the text's language", async () => {
    const { output } = await verify("The Haesol Foundation was listed.");
    expect(output).toContain("Not covered: The Haesol");
    expect((await verify("?")).output).toBe("There is no statement in this message that could be checked.\n");
  });

  it("fails without a snapshot, and says what to do", async () => {
    const { code, output, errors } = await runProcess("cli/verify.js", ["--store", temporaryFolder(), "x"], {});
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toContain("Next: npm run embed -- --store ");
  });

  it.each([[[]], [[" "]]])("refuses %j as wrong usage", async (args) => {
    expect((await verify(...args)).code).toBe(2);
  });
});
