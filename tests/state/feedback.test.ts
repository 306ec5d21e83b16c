import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeedback } from "../../src/state/feedback.js";
import { STATE_FILE } from "../../src/state/open-state.js";
import { recordOf, voteOn } from "../fakes/answer-record.js";
import { runProcess } from "../fakes/running-process.js";
import { answered, citationOf } from "../fakes/scripted-answerer.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";
import { openForTest } from "./open-for-test.js";

const feedback = (folder: string, ...args: string[]) => runProcess("cli/feedback.js", args, { STATE_DIR: folder });

/** Cells of one CSV record, read by the rules of RFC 4180. */
function cellsOf(record: string): string[] {
  return [...record.matchAll(/(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^,]*))/gu)].map(
    ({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.bare ?? "",
  );
}

async function votedFolder(): Promise<string> {
  const { state, folder } = await openForTest();
  const citations = [citationOf("첫 문장이다.", { article: "a,b.txt" }), citationOf("둘째 문장이다.", { n: 2 })];
  const answer = answered(["첫 문장이다.", "둘째 문장이다."], {
    question: '"홍콩", 맞나요?',
    citations,
    snapshot: "s1",
  });
  await state.saveAnswer(recordOf("a", { answer, filters: { outlet: "세계일보" } }));
  await state.saveAnswer(recordOf("b", { answer: answered(["문장이다."], { question: "=1+1 은?" }) }));
  await state.saveVote(voteOn("b", { reason: '=HYPERLINK("https://example.org")\n@둘째 줄' }));
  await state.saveVote(voteOn("a", { vote: "up", at: "2026-03-01T00:04:00.000Z" }));
  return folder;
}

describe("the votes that are kept", () => {
  it("hold any reason that a form can send, and the last vote of a member", async () => {
    const { state, folder } = await openForTest();
    await state.saveAnswer(recordOf("a"));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.constantFrom("up", "down"), async (reason, vote) => {
        const cast = voteOn("a", { reason, vote });
        await state.saveVote(cast);
        expect((await readFeedback(folder)).map((feedback) => feedback.vote)).toEqual([cast]);
      }),
      { numRuns: 40 },
    );
  });

  it("are none on an answer that is kept no longer", async () => {
    const { state, folder } = await openForTest();
    await state.saveVote(voteOn("gone"));
    await state.saveAnswer(recordOf("gone"));
    expect(await readFeedback(folder)).toEqual([]);
  });
});

describe("npm run feedback", () => {
  it("--json gives every vote with question, answer, snapshot and citations, oldest first, while the bot runs", async () => {
    const { code, output } = await feedback(await votedFolder(), "--json");
    expect(code).toBe(0);
    const rows: unknown = JSON.parse(output);
    expect(rows).toMatchObject([
      {
        at: "2026-03-01T00:04:00.000Z",
        vote: "up",
        reason: null,
        member: "200",
        answer: "a",
        question: '"홍콩", 맞나요?',
        filters: { outlet: "세계일보" },
        status: "answered",
        text: "첫 문장이다. [1] 둘째 문장이다. [2]",
        citations: [{ article: "a,b.txt", quote: "첫 문장이다.", start: 0, end: 7 }, { n: 2 }],
        reader: "extractive",
        snapshot: "s1",
      },
      { vote: "down", reason: '=HYPERLINK("https://example.org")\n@둘째 줄', answer: "b" },
    ]);
  });

  it("--csv gives a table that spreadsheets read as text, Hangul included, and run nothing of", async () => {
    const { code, output } = await feedback(await votedFolder(), "--csv");
    expect(code).toBe(0);
    expect(output.startsWith("\ufeffat,vote,reason,question,")).toBe(true);
    const [names, first, second] = output.slice(1).split("\r\n").map(cellsOf);
    const cell = (row: string[] | undefined, name: string) => row?.[names?.indexOf(name) ?? -1];
    expect(cell(first, "question")).toBe('"홍콩", 맞나요?');
    expect(cell(first, "articles")).toBe("[1] a,b.txt\n[2] a.txt");
    expect(cell(first, "quotes")).toBe("[1] 첫 문장이다.\n[2] 둘째 문장이다.");
    expect(cell(first, "filters")).toBe("outlet: 세계일보");
    expect(cell(second, "question")).toBe("'=1+1 은?");
    expect(cell(second, "reason")).toBe('\'=HYPERLINK("https://example.org")\n@둘째 줄');
  });

  it("prints a table for people", async () => {
    const { output } = await feedback(await votedFolder());
    expect(output).toMatch(
      /day +vote +question +reason\n2026-03-01 +up +"홍콩", 맞나요\?\n2026-03-01 +down +=1\+1 은\?/u,
    );
  });

  it("has nothing to say where no state is, and begins none", async () => {
    const folder = temporaryFolder();
    expect(await feedback(folder, "--json")).toMatchObject({ code: 0, output: "[]\n" });
    expect(await feedback(folder)).toMatchObject({ code: 0, output: "No votes yet.\n" });
    expect((await feedback(folder, "--csv")).output).toMatch(/^\ufeffat,vote,[^\n]*\r\n$/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves a damaged file as it is, and says what to do", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { [STATE_FILE]: "가".repeat(5_000) });
    const { code, errors } = await feedback(folder, "--json");
    expect(code).toBe(1);
    expect(errors).toMatch(/state\.db[\s\S]*\nNext: /u);
    expect(readFileSync(join(folder, STATE_FILE), "utf8")).toBe("가".repeat(5_000));
  });

  it("takes one format at a time", async () => {
    expect((await feedback(temporaryFolder(), "--json", "--csv")).code).toBe(2);
  });
});
