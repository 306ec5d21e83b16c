import { describe, expect, it } from "vitest";
import { parseByline } from "../../../src/coverage/bylines/bylines.js";
import { findDates } from "../../../src/coverage/dates/dates.js";
import { personNames } from "../../../src/coverage/page/authors/person-names.js";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { linked, meta, readStory, storyOf } from "./story-page.js";

describe("a page laid out in tables, with sizes of type for headings", () => {
  const { headline, text } = storyOf("ja");
  const menu = ["県内", "地域", "論説", "釣り", "天気", "おくやみ"].map(
    (name) => `■<a href="/${name}">${name}</a><br>`,
  );
  const caption = "製粉所の前で輪になる住民";
  const read = (top: string, sizes = "5") => {
    const head = `<tr><td colspan="2"><img src="l.gif" alt="浜風日報ウェブ"><font size="1">　2003年6月8日（日）　晴れ</font></td></tr>`;
    const picture = `<table align="right"><tr><td><img src="p.jpg"><br><font size="2">${caption}</font></td></tr></table>`;
    const body = `<td><font size="2">${top}</font><br><font size="${sizes}"><b>${headline}</b></font><hr>${picture}<font size="3">${text.join("<br>")}<br></font><div align="right"><font size="2">（港町支局・瀬尾真理）</font></div></td>`;
    const html = `<html lang="ja"><head><title>浜風日報ウェブ - 地域のできごと</title></head><body><table>${head}<tr><td>${menu.join("")}</td><td><table><tr>${body}</tr></table></td></tr><tr><td colspan="2"><font size="1">Copyright(C) 2003 浜風日報社</font></td></tr></table></body></html>`;
    return readPage({ file: "page.html", html, timeZone: "Asia/Tokyo", repeats: () => false });
  };

  it("has its headline in the largest type, its day by the section, its author in brackets with a desk", () => {
    const article = read("【地域のできごと】　２００３年６月７日（土）");
    expect([article?.title, article?.published, article?.byline]).toEqual([headline, "2003-06-07", "瀬尾真理"]);
  });

  it("has captions with their picture in the only cell of a table that the text flows around", () => {
    const article = read("【地域のできごと】　２００３年６月７日（土）");
    const parts = article?.blocks.map(({ kind, start, end }) => [kind, article.source.slice(start, end)]);
    expect(parts?.filter(([kind]) => kind !== "separator")).toEqual(
      expect.arrayContaining([["caption", caption], ...text.map((line) => ["body", line])]),
    );
  });

  it("has no headline where type is no larger than the text's", () => {
    expect(read("地域", "3")?.title).not.toBe(headline);
  });
});

describe("days", () => {
  it.each([
    ["２００３年６月７日（土）", "2003-06-07"],
    ["２００３／０６／０７　１０：３０", "2003-06-07T10:30+09:00"],
    ["港町 2003年6月7日（土曜日）", "2003-06-07"],
  ])("in East Asian width: %s", (text, iso) => {
    const [date] = findDates(text, "Asia/Tokyo");
    expect(date?.iso).toBe(iso);
    expect(text.slice(date?.start, date?.end)).toMatch(/^[２2].*[）０]$/u);
  });

  it("are those of the clock that the page shows beside the instant, where its box shows them too", () => {
    const stated = linked({ datePublished: "2024-03-04T20:04:51+00:00" });
    const shown = (time: string) =>
      readStory("en", {
        head: stated,
        top: `<div data-component="PublishedDate">Tue 5 Mar<time datetime="2024-03-04T20:04:51.000Z">${time}</time></div>`,
      });
    expect(shown("Tuesday 5 March 2024 at 7:04am")?.published).toBe("2024-03-05T07:04:51+11:00");
    expect(shown("Monday 4 March 2024 at 3:04pm")?.published).toBe("2024-03-04T15:04:51-05:00");
  });
});

describe("who wrote", () => {
  it.each([
    ["晚潮記者　關曉雯", ["關曉雯"]],
    ["（晚潮記者 陳大文、關曉雯）", ["陳大文", "關曉雯"]],
    ["南岸记者：关小梅", ["关小梅"]],
  ])("is behind an outlet's short name and the job, in Chinese: %s", (line, names) => {
    expect(parseByline(line)?.names).toEqual(names);
  });

  it.each(["關鍵詞", "关于我", "關注港", "关于"])("is no word that begins like a family name: %s", (word) => {
    expect(personNames(word)).toEqual([]);
  });

  it.each(["Harbor Admin", "Quiet Lantern Editorial", "Lantern Editorial Team", "Mill Street Webmaster"])(
    "is no account of an outlet: %s",
    (name) => {
      expect(personNames(name)).toEqual([]);
    },
  );

  const account = `<p>Posted by <span itemprop="author"><a rel="author" href="#">Harbor Admin</a></span></p>`;

  it("is who signs for others behind the text, whatever account posted it", () => {
    const article = readStory("en", { sign: "</p><p>Doris Hathaway, for the mill committee", behind: account });
    expect(article?.byline).toBe("Doris Hathaway");
    expect(article?.source).toBe(storyOf("en").text.join("\n\n"));
  });

  it("is nobody whom the text speaks of as well", () => {
    const article = readStory("en", {
      lead: "Doris Hathaway was there. ",
      sign: "</p><p>Doris Hathaway, for the mill committee",
    });
    expect(article?.byline).toBeNull();
  });

  it("is whose page the text leads to, where the desk alone is stated", () => {
    const behind = `<div><a href="/authors/doris-hathaway">More from this writer</a></div>`;
    const head = meta("author", "Quiet Lantern Editorial");
    expect(readStory("en", { head, behind })?.byline).toBe("Doris Hathaway");
  });
});
