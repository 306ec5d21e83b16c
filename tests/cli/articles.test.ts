import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProcess } from "../fakes/running-process.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const FIELDS = [
  "article",
  "file",
  "title",
  "titleFrom",
  "outlet",
  "byline",
  "published",
  "modified",
  "url",
  "language",
  "duplicateOf",
  "paragraphs",
  "passages",
];
const articles = (...args: string[]) => runProcess("cli/articles.js", args);

describe("npm run articles", { timeout: 60_000 }, () => {
  it("lists the coverage that ships, with counts, and needs no store", async () => {
    const { code, output } = await articles("--json", "--seeds", "seeds", "--store", temporaryFolder());
    expect(code).toBe(0);
    const rows: Record<string, unknown>[] = JSON.parse(output);
    expect(rows.map(({ article }) => article).sort()).toEqual(readdirSync("seeds").sort());
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(FIELDS);
      expect(row.paragraphs).toBeGreaterThan(0);
      expect(row.passages).toBeGreaterThan(0);
    }
  });

  it("prints each source text exactly", async () => {
    for (const file of readdirSync("seeds")) {
      const { output } = await articles("--seeds", "seeds", "--text", file);
      expect(output).toBe(readFileSync(join("seeds", file), "utf8").replace(/^\ufeff/u, ""));
    }
  });

  it("prints a text with its line ends, and nothing behind it", async () => {
    const seeds = temporaryFolder();
    const text = "첫 문장이다.\r\n\r\n  둘째 문장이다. \n";
    writeFiles(seeds, { "a.txt": `\ufeff${text}`, "b.json": JSON.stringify({ id: "b", text }) });
    expect((await articles("--seeds", seeds, "--text", "a.txt")).output).toBe(text);
    expect((await articles("--seeds", seeds, "--text", "b")).output).toBe(text);
  });

  it("says why: where each field was found, and what was removed", async () => {
    const [file = ""] = readdirSync("seeds");
    const people = await articles("--seeds", "seeds", "--why", file);
    expect(people.output).toMatch(/published .*\n/u);
    expect(people.output).toContain("furniture");
    const { provenance, blocks } = JSON.parse((await articles("--seeds", "seeds", "--json", "--why", file)).output);
    expect(provenance).toHaveProperty("outlet");
    const source = readFileSync(join("seeds", file), "utf8");
    for (const { kind, reason, start, end } of blocks) {
      expect(end).toBeLessThanOrEqual(source.length);
      if (kind === "furniture" && source.slice(start, end).trim() !== "") expect(reason).toBeTruthy();
    }
  });

  it("says what of a page was left out, part by part, and how much", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, { "a.html": readFileSync("tests/fixtures/coverage/pages/ko-local-cms.html", "utf8") });
    const { output } = await articles("--seeds", seeds, "--why", "a.html");
    expect(output).toMatch(/left out of the page\s+lines\s+characters\s+first words/u);
    expect(output).toMatch(/<div> "article-relnews"\s+\d+\s+\d+\s+관련기사/u);
    const { removed } = JSON.parse((await articles("--seeds", seeds, "--json", "--why", "a.html")).output);
    expect(removed).toContainEqual({
      kind: 'part <div> "view-copyright"',
      text: expect.stringMatching(/^저작권자/u),
      lines: 1,
      characters: expect.any(Number),
    });
  });

  it("gives notice of dates that are none, in the list and in why", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, {
      "a.json": JSON.stringify({ text: "본문이다.", published: "2024-02-31", modified: "9999-12-31" }),
      "b.json": JSON.stringify({ text: "다른 본문이다.", published: "2024-02-29" }),
    });
    const { code, errors } = await articles("--seeds", seeds);
    expect(code).toBe(0);
    expect(errors.match(/^notice .*$/gmu)).toEqual([
      expect.stringMatching(/^notice a\.json: published: .*"2024-02-31".*no such day/u),
      expect.stringMatching(/^notice a\.json: modified: .*"9999-12-31".*not plausible/u),
    ]);
    expect((await articles("--seeds", seeds, "--why", "a.json")).output).toMatch(/notice: published: .*no such day/u);
  });

  it("fails on an article that is not there", async () => {
    const { code, output, errors } = await articles("--seeds", "seeds", "--text", "nowhere.txt");
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(/nowhere\.txt[\s\S]*Next: /u);
  });

  it("ends quietly when whoever reads has read enough", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, { "a.txt": "한 문장이다.\n".repeat(200_000) });
    const child = spawn(process.execPath, ["dist/cli/articles.js", "--seeds", seeds, "--text", "a.txt"]);
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect([code, errors]).toEqual([0, ""]);
  });
});
