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

  it("gives a text as JSON where that is asked for", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, { "a.txt": "첫 줄이다.\r\n둘째 줄이다.\n" });
    const { code, output } = await articles("--seeds", seeds, "--json", "--text", "a.txt");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({ article: "a.txt", text: "첫 줄이다.\r\n둘째 줄이다.\n" });
  });

  it("refuses to show the text and the reasons at once", async () => {
    const { code, output, errors } = await articles("--text", "a.txt", "--why", "b.txt");
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toMatch(/--why[\s\S]*--text[\s\S]*Next: /u);
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
    expect(errors).toMatch(/nowhere\.txt[\s\S]*Next: npm run articles -- --seeds seeds/u);
  });

  it.each([
    ["seeds/a/b c.txt", "--why", "'a/b c.txt'"],
    ["b c.txt", "--text", "'a/b c.txt'"],
    ["only", "--why", "only.json"],
  ])("offers the article that %s may mean", async (wanted, option, meant) => {
    const seeds = temporaryFolder();
    writeFiles(seeds, {
      "a/b c.txt": "한 문장이다.\n둘째 문장이다.\n",
      "only.json": JSON.stringify({ text: "본문이다." }),
    });
    const { code, errors } = await articles("--seeds", seeds, option, wanted);
    expect(code).toBe(1);
    expect(errors).toContain(`Next: npm run articles -- --seeds ${seeds} ${option} ${meant}\n`);
  });

  it("names what was skipped with its reason where nothing can be read", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, { "a.pdf": "x", "b.txt": "" });
    const { code, errors } = await articles("--seeds", seeds);
    expect(code).toBe(1);
    expect(errors).toContain(
      "an article that can be read: a.pdf (.pdf is not a kind of file that is read), b.txt (empty).",
    );
  });

  it.each(["README.md", "README.ko.md"])("reads the article that %s shows", async (readme) => {
    const example = /^ {4}---\n(?: {4}.*\n|\n)+/mu.exec(readFileSync(readme, "utf8"))?.[0] ?? "";
    const seeds = temporaryFolder();
    writeFiles(seeds, { "library.md": example.replace(/^ {4}/gmu, "") });
    const [row] = JSON.parse((await articles("--seeds", seeds, "--json")).output);
    expect(row).toMatchObject({ outlet: "한빛일보", byline: "홍길동", published: "2024-09-11" });
    expect(row.titleFrom).toContain("front matter");
    expect(row.paragraphs).toBe(1);
  });

  it("ends quietly when whoever reads has read enough", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, { "a.txt": `${"한 문장이다. ".repeat(15)}\n`.repeat(12_000) });
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

  it("gives its results though nobody hears what is said beside them", async () => {
    const seeds = temporaryFolder();
    writeFiles(seeds, { "a.pdf": "x", "b.txt": "한 문장이다.\n둘째 문장이다.\n" });
    const child = spawn(process.execPath, ["dist/cli/articles.js", "--seeds", seeds, "--json"]);
    child.stderr.destroy();
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toHaveLength(1);
  });
});
