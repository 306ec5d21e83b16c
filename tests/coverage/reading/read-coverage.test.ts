import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../../src/coverage/article.js";
import { type ReadItem, readCoverage } from "../../../src/coverage/reading/read-coverage.js";

let seeds: string;
beforeEach(async () => {
  seeds = await mkdtemp(join(tmpdir(), "coverage-"));
});
afterEach(async () => {
  await rm(seeds, { recursive: true, force: true });
});

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(seeds, file)), { recursive: true });
  await writeFile(join(seeds, file), content);
}

async function read(): Promise<{ articles: Article[]; skipped: Record<string, string> }> {
  const items: ReadItem[] = [];
  for await (const item of readCoverage(seeds, { timeZone: "Asia/Seoul" })) items.push(item);
  return {
    articles: items.flatMap((item) => (item.kind === "article" ? [item.article] : [])),
    skipped: Object.fromEntries(items.flatMap((item) => (item.kind === "skipped" ? [[item.file, item.reason]] : []))),
  };
}

const TEXT =
  "가온시가 조선소 터에 도서관을 지어 다음 달 문을 연다고 21일 밝혔다.\n시민 300명이 이름을 지었다고 시는 설명했다.\n";

describe("readCoverage", () => {
  it("reads every format, ordered by path, with the ids that the files give", async () => {
    await put("z.txt", TEXT);
    await put(
      "sub/a.md",
      "---\ntitle: 물결서가 개관\nauthor: [한지우, 서민재]\ndate: 2024-05-21\nsource: 가온신문\nid: md-1\n---\n# 물결서가 개관\n\n본문 문장이 여기에 있다.\n",
    );
    await put("list.json", JSON.stringify([{ text: "하나의 글이다." }, { id: "named", text: "둘째 글이다." }]));
    await put("one.json", JSON.stringify({ text: "혼자인 글이다." }));
    await put(
      "lines.jsonl",
      `${JSON.stringify({ text: "첫 줄이다." })}\n\n${JSON.stringify({ text: "셋째 줄이다." })}\n`,
    );
    await put(
      "feed.xml",
      `<rss><channel><title>가온통신</title><item><title>제목</title><link>https://example.com/1</link><pubDate>Tue, 21 May 2024 09:42:00 +0900</pubDate><dc:creator>한지우 기자</dc:creator><content:encoded><![CDATA[<p>첫 문단이다.</p><p>둘째 문단이다.</p>]]></content:encoded></item></channel></rss>`,
    );
    await put("page.html", `<html><body><article><h1>제목은 이것</h1><p>${TEXT}</p></article></body></html>`);
    await put(".hidden.txt", TEXT);
    const { articles, skipped } = await read();
    expect(articles.map((article) => article.id)).toEqual([
      "feed.xml#1",
      "lines.jsonl#1",
      "lines.jsonl#3",
      "list.json#1",
      "named",
      "one.json",
      "page.html",
      "md-1",
      "z.txt",
    ]);
    expect(skipped).toEqual({});
    expect(articles.find((article) => article.id === "md-1")).toMatchObject({
      file: "sub/a.md",
      title: "물결서가 개관",
      byline: "한지우, 서민재",
      published: "2024-05-21",
      outlet: "가온신문",
    });
    expect(articles[0]).toMatchObject({
      title: "제목",
      outlet: "가온통신",
      byline: "한지우",
      published: "2024-05-21T09:42:00+09:00",
      url: "https://example.com/1",
      source: "첫 문단이다.\n\n둘째 문단이다.",
    });
  });

  it("reads an Atom feed", async () => {
    await put(
      "atom.xml",
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Press</title><entry><title>Bridge stays</title><link rel="alternate" href="https://example.com/b"/><published>2024-03-12T18:20:00Z</published><updated>2024-03-13</updated><author><name>Marian Okafor</name></author><content type="html">&lt;p&gt;Residents voted on Tuesday to keep the bridge.&lt;/p&gt;</content></entry><entry><title>Empty</title></entry></feed>`,
    );
    const { articles, skipped } = await read();
    expect(articles).toMatchObject([
      {
        id: "atom.xml#1",
        title: "Bridge stays",
        byline: "Marian Okafor",
        published: "2024-03-12T18:20:00Z",
        modified: "2024-03-13",
        language: "en",
        source: "Residents voted on Tuesday to keep the bridge.",
      },
    ]);
    expect(skipped["atom.xml"]).toMatch(/item 2/u);
  });

  it.each([
    ["홍길동 기자", "홍길동"],
    ["뉴스토마토 오승주 기자", "오승주"],
    [["홍길동 기자", "Jane Doe"], "홍길동, Jane Doe"],
    ["홍길동·김철수 기자", "홍길동, 김철수"],
    ["By Jane Doe", "Jane Doe"],
    ["记者 张三", "张三"],
    ["홍길동, 김철수", "홍길동, 김철수"],
    ["특별취재팀", "특별취재팀"],
    ["Jane Doe, Staff Writer", "Jane Doe, Staff Writer"],
  ])("takes the names of a JSON by-line %j", async (byline, names) => {
    await put("a.json", JSON.stringify({ text: "글이다.", byline }));
    const { articles } = await read();
    expect(articles[0]?.byline).toBe(names);
    const changed = [byline].flat().join(", ") !== names;
    expect(articles[0]?.provenance.byline).toBe(
      changed ? `JSON byline "${[byline].flat().join(", ")}"` : "JSON byline",
    );
  });

  it("takes the names of a by-line in front matter too", async () => {
    await put("a.md", "---\nbyline: [홍길동 기자, Jane Doe]\n---\n\n글이다.\n");
    const { articles } = await read();
    expect(articles[0]?.byline).toBe("홍길동, Jane Doe");
  });

  it("takes the text of JSON as it is, and puts nothing in front", async () => {
    const text = " 관련기사\n저작권자 © 가온신문 무단전재 금지\n\n홍길동 기자 a@b.kr ";
    await put(
      "a.jsonl",
      JSON.stringify({
        text,
        title: "",
        published: "2024-02-31",
        modified: "9999-01-01",
        lang: "ko_KR",
        byline: ["한지우", "서민재"],
      }),
    );
    const { articles } = await read();
    expect(articles[0]).toMatchObject({
      source: text,
      title: null,
      headline: null,
      byline: "한지우, 서민재",
      published: null,
      modified: null,
      language: "ko",
    });
    expect(articles[0]?.blocks.filter((block) => block.kind === "body")).toHaveLength(3);
    expect(articles[0]?.provenance.published).toMatch(/no such day/u);
    expect(articles[0]?.provenance.modified).toMatch(/not plausible/u);
  });

  it("keeps the source of .txt as it is but for the byte order mark, in any encoding", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${TEXT}`, "utf16le"));
    await put("bom.txt", `\ufeff${TEXT.replaceAll("\n", "\r\n")}`);
    await put("utf16.txt", utf16);
    await put("nfd.txt", TEXT.normalize("NFD"));
    // "가온시가 문을 연다고 시는 밝혔다." in EUC-KR
    await put("euc.txt", Buffer.from("b0a1bfc2bdc3b0a120b9aec0bb20bfacb4d9b0ed20bdc3b4c220b9e0c7fbb4d92e", "hex"));
    const { articles } = await read();
    const source = Object.fromEntries(articles.map((article) => [article.file, article.source]));
    expect(source["bom.txt"]).toBe(TEXT.replaceAll("\n", "\r\n"));
    expect(source["utf16.txt"]).toBe(TEXT);
    expect(source["nfd.txt"]).toBe(TEXT.normalize("NFD"));
    expect(source["euc.txt"]).toBe("가온시가 문을 연다고 시는 밝혔다.");
    expect(articles.find((article) => article.file === "euc.txt")?.provenance.encoding).toBe("euc-kr");
  });

  it("skips what cannot be read, names file and reason, and reads the rest", async () => {
    await put("good.txt", TEXT);
    await put(
      "binary.txt",
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    );
    await put("empty.txt", " \n");
    await put("picture.png", "x");
    await put("broken.json", '{"text": "끝나지 않는');
    await put("number.json", "42");
    await put("lines.jsonl", '{"text": "좋은 줄이다."}\n{"text": \n{"title": "글이 없다"}\n');
    await put("nav.html", "<html><body><nav>메뉴</nav></body></html>");
    await put("sitemap.xml", "<urlset><url><loc>https://example.com</loc></url></urlset>");
    await mkdir(join(seeds, "folder.txt"));
    await symlink(join(seeds, "nowhere.txt"), join(seeds, "dangling.txt"));
    await symlink(seeds, join(seeds, "loop"));
    await symlink("circle-b.txt", join(seeds, "circle-a.txt"));
    await symlink("circle-a.txt", join(seeds, "circle-b.txt"));
    const { articles, skipped } = await read();
    expect(articles.map((article) => article.id)).toEqual(["good.txt", "lines.jsonl#1"]);
    expect(skipped).toMatchObject({
      "binary.txt": expect.stringContaining("not text"),
      "empty.txt": "empty",
      "picture.png": expect.stringContaining(".png"),
      "broken.json": "not JSON",
      "number.json": expect.stringContaining("not an object"),
      "lines.jsonl": expect.stringMatching(/line 3/u),
      "nav.html": expect.stringContaining("no article"),
      "sitemap.xml": expect.stringContaining("no RSS or Atom"),
      "dangling.txt": expect.stringContaining("leads nowhere"),
      "circle-a.txt": expect.stringContaining("loop"),
    });
  });

  it("reads a broken array up to where it breaks, and the first 100,000 articles of a longer one", async () => {
    await put("broken.json", '[{"text": "첫째 글이다."}, {"text": "둘째 글이다."}, {"text": "끝나지');
    await put("long.json", `[${'{"text":"글"},'.repeat(100_000)}{"text":"글"}]`);
    await put("mixed.json", '[{"text": "좋은 글이다."}, {"text": }, 42]');
    const items: ReadItem[] = [];
    for await (const item of readCoverage(seeds, { timeZone: "Asia/Seoul" })) items.push(item);
    const skipped = items.flatMap((item) => (item.kind === "skipped" ? [`${item.file}: ${item.reason}`] : []));
    expect(skipped).toEqual([
      "broken.json: behind article 2: not JSON",
      "long.json: more than 100000 articles in one array; the rest is left out",
      "mixed.json: article 2: not JSON",
      "mixed.json: article 3: not an object with a text",
    ]);
    expect(items.length - skipped.length).toBe(2 + 100_000 + 1);
  });

  it("skips texts of more lines than an article has, and says where a feed's tree was cut", async () => {
    await put("good.txt", TEXT);
    await put("lines.txt", "a\n".repeat(100_001));
    await put("lines.json", JSON.stringify({ text: "a\n".repeat(100_001) }));
    await put(
      "tags.xml",
      `<rss><channel>${"<item><title>a</title><description>글이다.</description></item>".repeat(70_000)}`,
    );
    const { articles, skipped } = await read();
    expect(skipped).toMatchObject({
      "lines.txt": "more than 100000 lines",
      "lines.json": "its text has more than 100000 lines",
      "tags.xml": "too large a tree: what stands behind item 60000 is left out",
    });
    expect(articles.length).toBeLessThanOrEqual(60_001);
  });

  it("reads a feed with thousands of tags that close themselves to its end", async () => {
    const item = (n: number) =>
      `<item><enclosure url="a"/><media:content url="b"/><description>${n}번째 글이다.</description></item>`;
    await put(
      "feed.xml",
      `<rss><channel>${Array.from({ length: 1500 }, (_, n) => item(n + 1)).join("")}</channel></rss>`,
    );
    const { articles, skipped } = await read();
    expect(skipped).toEqual({});
    expect(articles.length).toBe(1500);
    expect(articles.at(-1)?.source).toBe("1500번째 글이다.");
  });

  it("follows no link out of the folder, and reads once what links within it lead to", async () => {
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    await writeFile(join(outside, "secret.txt"), TEXT);
    await put("own/good.txt", TEXT);
    await symlink(outside, join(seeds, "folder"));
    await symlink(join(outside, "secret.txt"), join(seeds, "secret.txt"));
    await symlink(join(seeds, "own"), join(seeds, "again"));
    await symlink("itself", join(seeds, "itself"));
    const { articles, skipped } = await read();
    expect(articles.map((article) => article.file)).toEqual(["own/good.txt"]);
    expect(skipped).toEqual({
      folder: expect.stringContaining("out of the seeds folder"),
      "secret.txt": expect.stringContaining("out of the seeds folder"),
      itself: "a loop of links",
    });
    await rm(outside, { recursive: true });
  });

  it("names a file whose name is not valid UTF-8 as such", async () => {
    await put("good.txt", TEXT);
    const path = Buffer.concat([Buffer.from(`${seeds}/`), Buffer.from([0xff, 0xfe]), Buffer.from(".txt")]);
    // Some file systems refuse such names.
    const isMade = await writeFile(path, TEXT).then(
      () => true,
      () => false,
    );
    const { articles, skipped } = await read();
    expect(articles).toHaveLength(1);
    expect(Object.values(skipped)).toEqual(isMade ? [expect.stringContaining("not valid UTF-8")] : []);
  });

  it("skips pipes, which may never end", async () => {
    await put("good.txt", TEXT);
    await put("more.txt", TEXT.repeat(2));
    for (const name of ["pipe.txt", "pipe.jsonl", "pipe.html"]) execFileSync("mkfifo", [join(seeds, name)]);
    const { articles, skipped } = await read();
    expect(articles).toHaveLength(2);
    expect(Object.values(skipped)).toEqual(["not a regular file", "not a regular file", "not a regular file"]);
  });

  it("skips a file of 50 MB, and reads a long file of lines one line at a time", async () => {
    await put("huge.txt", Buffer.alloc(50 * 1024 * 1024, "a"));
    await put("huge.html", Buffer.alloc(50 * 1024 * 1024, "<"));
    await put(
      "long.jsonl",
      `${JSON.stringify({ text: "a ".repeat(5 * 1024 * 1024) })}\n${JSON.stringify({ text: "짧은 글이다." })}\n`,
    );
    const { articles, skipped } = await read();
    expect(articles.map((article) => article.id)).toEqual(["long.jsonl#2"]);
    expect(skipped).toMatchObject({
      "huge.txt": "larger than 4 MB",
      "huge.html": "larger than 32 MB",
      "long.jsonl": "line 1: longer than 8 MB",
    });
  });

  it("counts the first of a repeated id and names the others", async () => {
    await put(
      "a.jsonl",
      `${JSON.stringify({ id: "x", text: "첫째." })}\n${JSON.stringify({ id: "x", text: "둘째." })}\n`,
    );
    await put("b.json", JSON.stringify({ id: "x", text: "셋째." }));
    const { articles, skipped } = await read();
    expect(articles.map((article) => article.source)).toEqual(["첫째."]);
    expect(skipped).toEqual({
      "a.jsonl": 'its id "x" is taken by a.jsonl',
      "b.json": 'its id "x" is taken by a.jsonl',
    });
  });

  it("gives names in NFC", async () => {
    await put(`${"한글".normalize("NFD")}/${"기사".normalize("NFD")}.txt`, TEXT);
    expect((await read()).articles[0]?.id).toBe("한글/기사.txt");
  });

  it("removes lines that stand around the texts of several files", async () => {
    for (const [index, name] of ["하나", "둘", "셋"].entries()) {
      await put(
        `${index}.txt`,
        `우리 동네 소식 꾸러미\n\n${name} 소식을 전합니다\n\n${name}이라는 마을에서 어제 큰 잔치가 열렸다고 주민들이 전했다.\n\n우리 동네 소식은 매주 한 번 찾아갑니다.\n`,
      );
    }
    for (const article of (await read()).articles) {
      expect(article.title).toMatch(/소식을 전합니다/u);
      const kept = article.blocks
        .filter((block) => block.kind === "body")
        .map((block) => article.source.slice(block.start, block.end));
      expect(kept).toEqual([expect.stringContaining("큰 잔치")]);
    }
  });

  it("faults when there is no folder, or no article in it", async () => {
    await expect(read()).rejects.toMatchObject({ code: "seeds_empty", next: expect.stringContaining("Put articles") });
    await put("a.png", "x");
    await expect(read()).rejects.toMatchObject({ code: "seeds_empty" });
    await rm(seeds, { recursive: true });
    await expect(read()).rejects.toMatchObject({ code: "seeds_missing", next: expect.stringContaining("SEEDS_DIR") });
  });

  it("ends on any bytes in any file", async () => {
    const names = fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.xml");
    const starts = fc.constantFrom("", "---\n", "\ufeff", "<html>", "<rss><item>", "[{", '{"text":', "\u00ff\u00fe");
    await fc.assert(
      fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 300 }), async (name, start, bytes) => {
        await put("keep.txt", TEXT);
        await put(name, Buffer.concat([Buffer.from(start), bytes]));
        const { articles, skipped } = await read();
        expect(articles.length + Object.keys(skipped).length).toBeGreaterThanOrEqual(2 - Number(name === "a.jsonl"));
        await rm(join(seeds, name));
      }),
      { numRuns: 150 },
    );
  });
});
