import { describe, expect, it } from "vitest";
import { parseByline } from "../../../src/coverage/bylines/bylines.js";
import { personNames } from "../../../src/coverage/page/authors/person-names.js";
import { type Language, linked, organisation, readStory, storyOf } from "./story-page.js";

describe("bylines", () => {
  it.each<[string, string[]]>([
    ["Texte : Jeanne Doué / Photos : Paul Astre", ["Jeanne Doué"]],
    ["Von Jana Dohm (Text) und Petra Kuhn (Text), Uwe Roth (Fotos)", ["Jana Dohm", "Petra Kuhn"]],
    ["Text: Tova Lind Foto: Per Lidman", ["Tova Lind"]],
    ["Av: Tova Lind", ["Tova Lind"]],
    ["di Paola Verdi ed Elena Bianchi", ["Paola Verdi", "Elena Bianchi"]],
    ["كتبت هالة عبد المنعم", ["هالة عبد المنعم"]],
    ["كتب: شريف البنداري", ["شريف البنداري"]],
    ["撰文：倫詠恩", ["倫詠恩"]],
  ])("name who wrote: %s", (line, names) => {
    expect(parseByline(line)?.names).toEqual(names);
    expect(personNames(line)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["المنيا ــ سامية عبد الجواد\u200f:\u200f", ["سامية عبد الجواد"]],
    ["【瀬尾 真理】", ["瀬尾 真理"]],
    ["Le Courrier du Bocage Jeanne DOUÉ.", ["Jeanne DOUÉ"]],
    ["海島新聞 責任編輯 國際中心", []],
    ["倫敦", []],
  ])("name people in an author's place: %s", (text, names) => {
    expect(personNames(text)).toEqual(names);
  });
});

describe("who wrote a page, by the forms of outlets", () => {
  const of = (language: Language, top: string, more: object = {}) =>
    readStory(language, { top, ...more })?.byline ?? null;

  it.each<[string, string | null]>([
    ['<div class="byline"><strong>Jane Doe</strong><span>Harbor Town</span></div>', "Jane Doe"],
    [
      '<ul class="byline"><li>Inês Dias (texto)</li><li>Rui Vaz (texto)</li><li>Nuno Reis (fotografia)</li></ul>',
      "Inês Dias, Rui Vaz",
    ],
    [
      '<div class="byline"><a href="mailto:t@x.example">Tova Lind</a> <span>Text</span></div><div class="byline"><span>Nils Berg</span> <span>Foto</span></div>',
      "Tova Lind",
    ],
    ['<div class="byline"><span>Foto</span> <b>Nils Berg</b> <span>Text</span> <b>Tova Lind</b></div>', "Tova Lind"],
    ["<p>Publié le 04/09/2023 à 06h30</p>", null],
    ["<p>Door Jane Doe · 6 december 2021, 12:15 · Aangepast 7 december 2021, 08:30</p>", "Jane Doe"],
    [
      "<div><span>Jane Doe</span><span>Transport Correspondent</span> <span>Monday 10 July 2023 18:42</span></div>",
      "Jane Doe",
    ],
    ['<div><a href="#">World</a> <a href="#">U.S. Election</a> <a href="#">Storms 2024</a></div>', null],
    ['<div><a href="#">طباعة المقال</a> | <a href="#">أرسل لصديق</a> | <a href="#">أضف تعليقك</a></div>', null],
  ])("is told between headline and text: %s", (top, byline) => {
    expect(of("en", top)).toBe(byline);
  });

  it("is not the outlet that the title ends with", () => {
    const top = "<div>Jane Doe<br>Harbor Lantern</div><p>Aug. 22, 2022</p>";
    expect(of("en", top, { title: "%T - Harbor Lantern" })).toBe("Jane Doe");
  });

  it("is who signs in brackets behind the text, whether linked or not", () => {
    const sign = '</p><p>(<a href="mailto:jd@lantern.example" title="Jana Dohm">Jana Dohm</a>)';
    expect(of("de", "", { sign })).toBe("Jana Dohm");
    expect(of("de", "", { sign: "</p><p>(Jana Dohm)" })).toBe("Jana Dohm");
  });

  it("is named in Japanese with the space behind the family name, beside the day or the kind of work", () => {
    expect(of("ja", "<div><span>瀬尾 真理</span><span>2023年4月11日 5時00分</span></div>")).toBe("瀬尾 真理");
    expect(of("ja", "<p>文＝瀬尾 真理　写真＝山本 隆</p>")).toBe("瀬尾 真理");
    expect(of("ja", "<ul><li>瀬尾 真理</li><li>編集委員</li></ul>")).toBe("瀬尾 真理");
    expect(of("ja", "<div>瀬尾 真理</div>")).toBeNull();
    expect(of("ja", "<div>社会 事件 2023年4月11日 5時00分</div>")).toBeNull();
  });

  it("is no agency on the agency's own page", () => {
    const page = (publisher: string) =>
      of("en", "", {
        head: linked({ author: organisation("The Associated Press"), publisher: organisation(publisher) }),
      });
    expect(page("AP News")).toBeNull();
    expect(page("Harbor Lantern")).toBe("The Associated Press");
  });

  it("leaves no caption in a Chinese text that ends with who took the picture", () => {
    const article = readStory("zh", { sign: "</p><p>舊磨坊門口的售票亭。（記者王大明攝）" });
    expect(article?.blocks.filter(({ kind }) => kind === "caption")).toHaveLength(1);
    expect(article?.source.startsWith(storyOf("zh").text.join("\n\n"))).toBe(true);
  });
});
