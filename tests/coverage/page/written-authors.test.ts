import { describe, expect, it } from "vitest";
import { type Language, type Parts, readStory, storyOf } from "./story-page.js";

const by = (language: Language, parts: Parts) => readStory(language, parts)?.byline;

describe("words between headline and text that say who wrote", () => {
  it.each<[Language, string, string | null]>([
    ["en", "By court reporter Jane Doe", "Jane Doe"],
    ["en", "By Jane Doe of the Harbor Lantern", "Jane Doe"],
    ["en", "As told to Jane Doe", "Jane Doe"],
    ["en", "Perspective by Jane Doe", "Jane Doe"],
    ["en", "By John Roe Jr. and Siti binti Doe", "John Roe Jr., Siti binti Doe"],
    ["en", "Jane Doe • 5 March 2024 • 4 min read", "Jane Doe"],
    ["en", "Jeanne Doué avec AFP", "Jeanne Doué"],
    ["de", "Protokoll: Jana Dohm", "Jana Dohm"],
    ["de", "Aufgezeichnet von Jana Dohm", "Jana Dohm"],
    ["es", "Texto de Joana Dória", "Joana Dória"],
    ["en", "dal nostro inviato Gianna Dotti", "Gianna Dotti"],
    ["en", "Van onze verslaggever Jannie Dekker", "Jannie Dekker"],
    ["en", "Tekst Jannie Dekker, foto’s Jan Roos", "Jannie Dekker"],
    ["en", "Tekst: Johanne Dahl Foto: Jan Ros", "Johanne Dahl"],
    ["en", "oprac. Joanna Dudek", "Joanna Dudek"],
    ["en", "Penulis: Dewi Lestari", "Dewi Lestari"],
    ["en", "Haber: Ayşe Demir", "Ayşe Demir"],
    ["en", "Γράφει η Μαρία Παππά", "Μαρία Παππά"],
    ["ru", "Автор: Анна Иванова", "Анна Иванова"],
    ["ru", "Текст: Анна Иванова", "Анна Иванова"],
    ["zh", "記者 顏雅筑", "顏雅筑"],
    ["zh", "澎海新聞記者 顏雅筑", "顏雅筑"],
    ["ja", "文＝瀬尾真理　写真＝山本はるか", "瀬尾真理"],
    ["ja", "東港支局・瀬尾真理記者", "瀬尾真理"],
    ["en", "Szerző: Kovács Anna", "Kovács Anna"],
    ["en", "Piše: Ivana Horvat", "Ivana Horvat"],
    ["en", "كتب: أحمد منصور", "أحمد منصور"],
    ["en", "מאת דנה כהן", "דנה כהן"],
    ["en", "लेखक: अनीता शर्मा", "अनीता शर्मा"],
    ["en", "Oleh: Siti Aminah dan Ahmad Faiz", "Siti Aminah, Ahmad Faiz"],
    ["en", "Av Johanne Dahl og Jan Ros", "Johanne Dahl, Jan Ros"],
    ["zh", "專欄作家 陳文浩", "陳文浩"],
    ["zh", "文字：陳文浩 攝影：李小明", "陳文浩"],
    ["ja", "ライター：瀬尾真理", "瀬尾真理"],
    ["ja", "瀬尾真理＝文", "瀬尾真理"],
    ["en", "By Monday Evening Rain", null],
    ["en", "New Lowtide, March 5, 2024", null],
    ["en", "Editor: Ann Poe", null],
    ["en", "Photos by John Roe", null],
  ])("in %s: %s", (language, line, byline) => {
    expect(by(language, { top: `<p>${line}</p>` })).toBe(byline);
  });

  it("joins names in lines of their own", () => {
    expect(by("en", { top: "<div>By</div><div>Jane Doe,</div><div>John Roe</div><div>and Sue Loe</div>" })).toBe(
      "Jane Doe, John Roe, Sue Loe",
    );
  });
});

describe("signatures within a text", () => {
  it.each<[Language, Parts, string | null]>([
    ["zh", { lead: "（南岸社記者顏雅筑澎海縣20日電）" }, "顏雅筑"],
    ["zh", { lead: "記者陳文浩／台北報導　" }, "陳文浩"],
    ["zh", { lead: "新南報訊（記者 陳文浩 通訊員 王小麗）" }, "陳文浩"],
    ["zh", { lead: "（南岸社台北5日電）" }, null],
    ["zh", { sign: "（記者 陳文浩）" }, "陳文浩"],
    ["zh", { sign: "（陳文浩）" }, "陳文浩"],
    ["zh", { sign: "（台北）" }, null],
    ["ja", { sign: "（瀬尾真理）" }, "瀬尾真理"],
    ["ja", { sign: "【瀬尾真理、山本はるか】" }, "瀬尾真理, 山本はるか"],
    ["ja", { sign: "（広島県）" }, null],
    ["ja", { sign: "（共同）" }, null],
    ["de", { sign: " (Jana Dohm)" }, "Jana Dohm"],
    ["de", { sign: " (dpa/jad)" }, null],
  ])("in %s: %j", (language, parts, byline) => {
    expect(by(language, parts)).toBe(byline);
  });
});

describe("lines behind a text that say who wrote", () => {
  it.each<[Language, string, string | null]>([
    ["en", "<p>Jane Doe and John Roe are reporters for the Lantern.</p>", "Jane Doe, John Roe"],
    ["en", "<p>Jane Doe covers transport for the Lantern.</p>", "Jane Doe"],
    ["en", "<p>Jane Doe is a professor of history at Lowtide University.</p>", "Jane Doe"],
    ["en", "<p>This article was written by Jane Doe and edited by Ann Poe.</p>", "Jane Doe"],
    ["en", "<p>Reach reporter Jane Doe at 304-555-0142.</p>", "Jane Doe"],
    ["en", "<p>Jane Doe: jdoe@lantern.example; 304-555-0101</p>", "Jane Doe"],
    ["en", "<p>— Jane Doe, Lantern</p>", "Jane Doe"],
    ["en", "<p>* Jane Doe is a lawyer in Lowtide.</p>", "Jane Doe"],
    ["en", "<p>Jane Doe is a lawyer in Lowtide.</p>", null],
    ["de", "<p>Jana Dohm ist Redakteurin in Hafenstadt.</p>", "Jana Dohm"],
    ["en", "<p>Jane Doe</p><p>Staff writer</p>", "Jane Doe"],
    ["en", "<div><h4>About the author</h4><p>Jane Doe</p></div>", "Jane Doe"],
    ["en", '<p style="text-align:right"><strong>Nguyễn Thị Lan</strong></p>', "Nguyễn Thị Lan"],
    ["es", "<p>JUANA DOMÉNECH</p>", "JUANA DOMÉNECH"],
    ["ru", "<p>Анна Иванова, Павел Орлов</p>", "Анна Иванова, Павел Орлов"],
    ["en", "<p>Harbor Town, Old Mill</p>", null],
    ["en", "<p>LOCAL SPORTS</p>", null],
    ["en", "<p>Ann Poe is survived by two sons and a sister in Hightide.</p>", null],
    ["en", "<p>Contact the newsroom at news@lantern.example.</p>", null],
    ["en", "<p>(Editing by Ann Poe)</p>", null],
    ["en", "<p><b>Media contact:</b><br>Ann Poe<br>360-555-0144</p>", null],
  ])("in %s: %s", (language, behind, byline) => {
    expect(by(language, { behind })).toBe(byline);
  });

  it("are no text of the article, above links to other things too", () => {
    const note = "<p>Contact Jane Doe at jdoe@lantern.example or 304-555-0142.</p>";
    const links = '<p><a href="/m">E-mail this story</a> | <a href="/p">Printer-friendly version</a></p>';
    const article = readStory("en", { sign: `</p>${note}${links}<h4>Reader Comments</h4><p>` });
    expect(article?.source).toBe(storyOf("en").text.join("\n\n"));
  });
});

it('takes no headline with an "on" in it for two people', () => {
  const article = readStory("en", { lead: "<b>Selectmen Table Vote on Mill License</b><br>By Jane Doe<br>" });
  expect(article?.byline).toBe("Jane Doe");
});

it.each([
  ["Joanna Dudek i Jan Rak", "Joanna Dudek, Jan Rak"],
  ["Анна Иванова и Павел Орлов", "Анна Иванова, Павел Орлов"],
  ["Ayşe Demir ve Ali Kaya", "Ayşe Demir, Ali Kaya"],
  ["Johanna Dahlén ja Jan Ros", "Johanna Dahlén, Jan Ros"],
])("parts the names of %s", (names, byline) => {
  expect(by("en", { top: `<div class="byline">${names}</div>` })).toBe(byline);
});

it("takes a summary in points above a text for none of it", () => {
  const points =
    "<div><b>Summary</b><ul><li>Old mill opens after 40 years</li><li>Reading room before winter</li></ul></div>";
  const article = readStory("en", { lead: `</p>${points}<p>` });
  expect(article?.source).toBe(storyOf("en").text.join("\n\n"));
});
