import { describe, expect, it } from "vitest";
import { articleMeant, suggestArticles, suggestOutlets } from "../../src/discord/autocomplete.js";
import { articleText, SmallCoverage } from "../fakes/small-coverage.js";

const LONG = `${"긴이름/".repeat(40)}a.txt`;

function coverageOf(titles: readonly string[]) {
  return new SmallCoverage(titles.map((title, index) => articleText(`${index}.txt`, ["문장이다."], { title })));
}

describe("suggestions", () => {
  it("begin with what begins with what was typed, and are at most 25", async () => {
    const coverage = coverageOf([
      "새로운 홍콩",
      ...Array.from({ length: 40 }, (_, n) => `소식 ${n} 대홍콩`),
      "홍콩 소식",
    ]);
    const found = await suggestArticles("홍콩", coverage, "Asia/Seoul");
    expect(found.length).toBe(25);
    expect(found.slice(0, 2).map(({ value }) => value)).toEqual(["41.txt", "0.txt"]);
  });

  it("follow the snapshot", async () => {
    const coverage = coverageOf(["홍콩 소식"]);
    await suggestArticles("홍", coverage, "Asia/Seoul");
    coverage.texts.set("new.txt", articleText("new.txt", ["문장이다."], { title: "홍수 소식", outlet: "새 언론" }));
    await suggestArticles("홍", coverage, "Asia/Seoul");
    await new Promise((resolve) => setImmediate(resolve));
    expect((await suggestArticles("홍", coverage, "Asia/Seoul")).map(({ value }) => value)).toEqual([
      "0.txt",
      "new.txt",
    ]);
    expect((await suggestOutlets("ㅅㅇㄹ", coverage)).map(({ value }) => value)).toEqual(["새 언론"]);
  });

  it("keep to Discord's limits for names and values, and are found again", async () => {
    const more = { title: "가".repeat(300), outlet: "나".repeat(200) };
    const coverage = new SmallCoverage([articleText(LONG, ["문장이다."], more)]);
    const [choice] = await suggestArticles("가", coverage, "Asia/Seoul");
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.value.length).toBeLessThanOrEqual(100);
    expect(await articleMeant(choice?.value ?? "", coverage)).toBe(LONG);
    expect((await suggestOutlets("", coverage))[0]?.value.length).toBe(100);
  });

  it("show the beginning of an article without a title", async () => {
    const coverage = new SmallCoverage([
      articleText("a.txt", ["제목 없는 글이다."], { title: null, outlet: null, published: null }),
    ]);
    expect(await suggestArticles("제목", coverage, "Asia/Seoul")).toEqual([
      { name: "제목 없는 글이다.", value: "a.txt" },
    ]);
  });
});
