import { describe, expect, it } from "vitest";
import { readLine } from "../../../src/coverage/line-roles.js";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { type Language, readStory, storyOf } from "./story-page.js";

const lineOf = (text: string) => readLine({ start: 0, end: text.length, text, apart: true }, "Asia/Seoul");

describe("lines with a day, in the words of their language", () => {
  it.each([
    ["١٥ يناير ٢٠٢٤", "2024-01-15"],
    ["الإثنين، 06 نوفمبر 2023 11:30 م", "2023-11-06T23:30+09:00"],
    ["نُشر: 14 فبراير 2022 م ـ 13 رَجب 1443 هـ", "2022-02-14"],
    ["آخر تحديث: 8 أيار 2023 - 10:15 ص", "2023-05-08T10:15+09:00"],
    ["15 كانون الثاني 2024", "2024-01-15"],
    ["Güncelleme Tarihi: Şubat 14, 2023 10:01", "2023-02-14T10:01+09:00"],
    ["Publikacja: 08.08.2022 06:00", "2022-08-08T06:00+09:00"],
    ["Aangepast op 7 december 2021, 08:30", "2021-12-07T08:30+09:00"],
    ["Ultimo aggiornamento: 9 novembre 2021 11:02", "2021-11-09T11:02+09:00"],
    ["2023 09/02 08:15:27", "2023-09-02T08:15:27+09:00"],
    ["2024. március 5. 10:30", "2024-03-05T10:30+09:00"],
    ["令和元年5月2日", "2019-05-02"],
    ["平成16年10月4日（月）", "2004-10-04"],
    ["5 मार्च 2024", "2024-03-05"],
    ["5 במרץ 2024, 10:30", "2024-03-05T10:30+09:00"],
    ["25 de julio del 2022", "2022-07-25"],
    ["5th of March 2024", "2024-03-05"],
    ["Lowtide, 25 de julio de 2022", "2022-07-25"],
    ["Par la rédaction, le 7 septembre 2020", "2020-09-07"],
    ["Jane Doe Transport Correspondent Monday 10 July 2023 18:42 0 Comments", "2023-07-10T18:42+09:00"],
    ["2021/12/20 15:22 南岸新聞 責任編輯 國際中心", "2021-12-20T15:22+09:00"],
  ])("are date lines: %s", (text, iso) => {
    const line = lineOf(text);
    expect([line.role, line.dates[0]?.iso]).toEqual(["date", iso]);
  });

  it.each(["The mill burned down on 9 November 1998, and nobody was hurt", "Harbor News on Facebook 11.07.2017"])(
    "are none where they say something else: %s",
    (text) => {
      expect(lineOf(text).role).not.toBe("date");
    },
  );
});

describe("the day of a page", () => {
  const day = (language: Language, top: string) => readStory(language, { top });

  it("is told below a standfirst, which stays the text's first paragraph", () => {
    const standfirst = "After forty years behind a fence the mill on the harbor is open again.";
    const article = day("en", `<p>${standfirst}</p><div>Monday 17 October 2022 11:08, UK</div>`);
    expect(article?.published).toMatch(/^2022-10-17T11:08/u);
    expect(article?.source).toBe([standfirst, ...storyOf("en").text].join("\n\n"));
  });

  it("is read in the order of the page's language, with hyphens too", () => {
    expect(day("es", "<p>Publicado el 09/05/2022 a las 11:25</p>")?.published).toMatch(/^2022-05-09T11:25/u);
    expect(day("de", "<p>Veröffentlicht am 09-05-2022</p>")?.published).toBe("2022-05-09");
  });

  it("is that of the publication, before and behind the one of a change", () => {
    const changed = "Laatst bijgewerkt: 12 april 2022, 10:05";
    expect(day("en", `<p>${changed}</p><p>11 april 2022, 06:30</p>`)?.published).toMatch(/^2022-04-11/u);
    expect(day("en", `<p>11 april 2022, 06:30</p><p>${changed}</p>`)?.published).toMatch(/^2022-04-11/u);
  });

  it("is a masthead's only where that counts its issues", () => {
    const { headline, text } = storyOf("en");
    const menu = ["Home", "Harbor", "Weather", "Obituaries", "Contact", "Archive"].map((name) => `<p>${name}</p>`);
    const read = (masthead: string) =>
      readPage({
        file: "page.html",
        html: `<html><body><p class="date">${masthead}</p>${menu.join("")}<h1>${headline}</h1><p>${text.join("</p><p>")}</p></body></html>`,
        timeZone: "Asia/Seoul",
        repeats: () => false,
      });
    expect(read("Wednesday 17 October 2012, issue 45971")?.published).toBe("2012-10-17");
    expect(read("Wednesday 17 October 2012")?.published ?? null).toBeNull();
  });
});

describe("days in places of their own", () => {
  it.each([
    [
      "in a meta field in American order",
      { head: '<meta name="publishdate" content="05/29/2007 09:49:00">' },
      "2007-05-29",
    ],
    ["in the title element", { title: "%T - 17.12.2017 - LANTERN" }, "2017-12-17"],
    ["in front of the text's first word", { lead: "Feb. 23, 2015 -- " }, "2015-02-23"],
    [
      "in a field that is named after the article",
      { head: '<meta name="articleDate" content="20230329">' },
      "2023-03-29",
    ],
  ])("are read %s", (_where, parts, day) => {
    expect(readStory("en", parts)?.published?.slice(0, 10)).toBe(day);
  });

  it.each([
    ["a title element of English that may be read either way", { title: "%T - 07.12.2017 - LANTERN" }],
    ["a first sentence that opens with a day of history", { lead: "June 6, 1944 — " }],
    ["a title element in which a day stands alone", { title: "Plans for 07.12.2017 and after" }],
    ["a first sentence that goes on behind its day", { lead: "Feb. 23, 2015 was a cold day. " }],
    ["a meta field whose order nothing tells", { head: '<meta name="publishdate" content="05/06/2007">' }],
  ])("are not taken from %s", (_where, parts) => {
    expect(readStory("en", parts)?.published ?? null).toBeNull();
  });
});
