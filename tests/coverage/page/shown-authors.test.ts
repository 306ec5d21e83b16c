import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/coverage/page/read-page.js";

interface Story {
  readonly title: string;
  readonly text: readonly string[];
}

const STORIES: Readonly<Record<string, Story>> = {
  en: {
    title: "Harbor town opens its old mill to the public",
    text: [
      "The town council voted on Tuesday to open the old mill on the harbor to the public after forty years behind a fence.",
      "Volunteers have cleared the ground floor, and a reading room with 2,000 books will open there before the winter.",
    ],
  },
  zh: {
    title: "港口小镇的旧磨坊重新开放",
    text: [
      "港口小镇的旧磨坊在关闭四十年之后重新向公众开放，镇议会星期二以多数票通过了这项计划，居民表示欢迎。",
      "志愿者已经清理了底层，一间藏书两千册的阅览室将在冬天之前开放，居民可以免费使用，周末也照常开门。",
    ],
  },
  ja: {
    title: "港町の古い製粉所、市民に開放へ",
    text: [
      "港町の古い製粉所が40年ぶりに市民に開放されることになり、町議会は火曜日に計画を賛成多数で可決した。",
      "ボランティアが1階を片付け、冬までに2千冊の本を備えた閲覧室が開く予定で、住民は無料で利用できる。",
    ],
  },
  ko: {
    title: "항구 마을 옛 방앗간 시민에게 연다",
    text: [
      "항구 마을의 옛 방앗간이 40년 만에 시민에게 열린다. 마을 의회는 화요일 계획안을 찬성 다수로 의결했다고 밝혔다.",
      "자원봉사자들이 1층을 치웠고 겨울이 오기 전에 책 2천 권을 갖춘 열람실이 문을 연다. 주민은 무료로 쓸 수 있다.",
    ],
  },
};

describe("authors whom a page names behind its text", () => {
  it.each<[keyof typeof STORIES, string, string]>([
    ["en", "<p>— Jane Doe</p>", "Jane Doe"],
    ["en", "<p>(Reporting by Jane Doe in Lowtide and John Roe; Editing by Ann Poe)</p>", "Jane Doe, John Roe"],
    ["ja", "<p>（瀬尾真理）</p>", "瀬尾真理"],
    ["ja", "<p>（東港＝瀬尾真理、山本はるか）</p>", "瀬尾真理, 山本はるか"],
  ])("in %s: %s", (language, behind, byline) => {
    const { title = "", text = [] } = STORIES[language] ?? {};
    const html = `<html><head><title>${title}</title></head><body><main><h1>${title}</h1><div>${text.map((line) => `<p>${line}</p>`).join("")}${behind}</div></main></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(article?.byline).toBe(byline);
    expect(article?.source).toBe(text.join("\n\n"));
  });
});

it("takes whom a text quotes, and quotes once more behind it, for no author", () => {
  const quoted = "The mill belongs to all of us, said Ann Poe, who has lived next to it for thirty years.";
  const text = [...(STORIES.en?.text ?? []), quoted].map((line) => `<p>${line}</p>`).join("");
  const html = `<html><head><title>A</title></head><body><main><h1>A</h1><div>${text}<p>— Ann Poe</p></div></main></body></html>`;
  expect(readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false })?.byline).toBeNull();
});

describe("authors whom a page states", () => {
  const { title = "", text = [] } = STORIES.en ?? {};
  const read = (head: string, below: string) =>
    readPage({
      file: "page.html",
      html: `<html><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${below}<div>${text.map((line) => `<p>${line}</p>`).join("")}</div></main></body></html>`,
      timeZone: "Asia/Seoul",
      repeats: () => false,
    })?.byline;

  it("follows a reference to a person of two names", () => {
    const graph = [
      { "@type": "NewsArticle", headline: title, author: [{ "@id": "#a" }] },
      { "@type": "Person", "@id": "#a", givenName: "Jane", familyName: "Doe" },
    ];
    expect(read(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`, "")).toBe("Jane Doe");
  });

  it("takes the site's own name for an author only where nobody else is named", () => {
    const head =
      '<link rel="canonical" href="https://www.quietharbor.example/a"><meta name="author" content="Quiet Harbor">';
    expect(read(head, "<p>By Jane Doe</p>")).toBe("Jane Doe");
    expect(read(head, "")).toBe("Quiet Harbor");
  });
});

describe("authors whom a page shows between headline and text, and states nowhere", () => {
  it.each<[keyof typeof STORIES, string, string | null]>([
    ["en", "<p>By <b>Jane Doe</b> in Lowtide</p>", "Jane Doe"],
    ["en", "<div>Jane Doe<br>Staff Writer</div><div>May 21, 2024</div>", "Jane Doe"],
    ["en", "<div>Jane Doe, Staff Writer</div>", "Jane Doe"],
    ["en", "<p>Jörg Weiß, dpa</p>", "Jörg Weiß"],
    ["en", "<p><strong>Jane María Doe-Santibáñez</strong><br><em>Corresponsal</em></p>", "Jane María Doe-Santibáñez"],
    ["en", "<p>Jane Doe<br>envoyée spéciale</p>", "Jane Doe"],
    ["en", "<div>Reading Room, Old Mill</div>", null],
    ["en", "<div>News Analysis</div><div>Staff Writer</div>", null],
    [
      "en",
      '<div><a href="/author/jane">Jane Doe</a></div><div><a href="/author/john">John Roe</a></div>',
      "Jane Doe, John Roe",
    ],
    ["en", '<ul class="authors"><li><a>Jane Doe</a></li><li><a>John Roe</a></li></ul>', "Jane Doe, John Roe"],
    [
      "en",
      '<div class="byline"><span class="author">Jane Doe</span><span class="role">Science correspondent</span></div><div class="byline"><span class="author">John Roe</span></div>',
      "Jane Doe, John Roe",
    ],
    [
      "en",
      "<p>By Jane Doe, Sarah O’Neil and Dr. Juan Carlos Ruiz de la Peña</p>",
      "Jane Doe, Sarah O’Neil, Juan Carlos Ruiz de la Peña",
    ],
    ["en", "<p>By The Lantern Editorial Board</p>", null],
    ["en", "<p>JANE DOE<br>AND JOHN ROE</p>", "JANE DOE, JOHN ROE"],
    ["en", "<p>Jane Doe in Lowtide and John Roe in Paris</p>", "Jane Doe, John Roe"],
    ["en", "<dl><dt>Words by</dt><dd>Jane Doe</dd><dt>Photographs by</dt><dd>John Roe</dd></dl>", "Jane Doe"],
    ["en", "<p><span>Words</span> <b>Jane Doe</b></p><p><span>Photography</span> <b>John Roe</b></p>", "Jane Doe"],
    [
      "en",
      '<div><a href="/staff/1/jane-doe/">Jane Doe</a><a href="/staff/2/john-roe/">John Roe</a></div>',
      "Jane Doe, John Roe",
    ],
    ["en", "<p>Publié le 14/04/24 à 18h02 par Jane Doe</p>", "Jane Doe"],
    ["en", "<small>Filed by Jane Doe on 16 May 2024 in City</small>", "Jane Doe"],
    ["en", '<div>May 16, 2024 by <a href="/author/jdoe/">Jane Doe</a> <span>Leave a Comment</span></div>', "Jane Doe"],
    [
      "en",
      '<div><span class="autor">LUCÍA SOLER</span> / <span class="autor">TOMÁS IBARRA</span></div>',
      "LUCÍA SOLER, TOMÁS IBARRA",
    ],
    ["en", "<p>Door onze redacteur Jane van den Doe</p>", "Jane van den Doe"],
    ["zh", "<div><span>2024-05-21 10:30</span><span>来源：南岸网</span><span>作者：张三丰</span></div>", "张三丰"],
    ["en", "<p>Von Jane Doe und Jörg Weiß</p>", "Jane Doe, Jörg Weiß"],
    ["en", "<p>Ein Gastbeitrag von Jane Doe</p>", "Jane Doe"],
    ["en", "<p>Von unserem Korrespondenten Jörg Weiß</p>", "Jörg Weiß"],
    ["en", "<p>Text: Jane Doe, Fotos: Jörg Weiß</p>", "Jane Doe"],
    ["en", "<p>Par Claire Morel (à Lyon) et Luc Petit</p>", "Claire Morel, Luc Petit"],
    ["en", "<p>Propos recueillis par Claire Morel</p>", "Claire Morel"],
    ["en", "<p>LUCÍA SOLER Y TOMÁS IBARRA</p><p>21 de mayo de 2024</p>", "LUCÍA SOLER, TOMÁS IBARRA"],
    ["en", "<p>di Marco Bianchi e Paola Verdi</p>", "Marco Bianchi, Paola Verdi"],
    ["en", "<p>a cura di Marco Bianchi</p>", "Marco Bianchi"],
    ["zh", "<p>文｜张三丰 编辑｜李四光</p>", "张三丰"],
    ["zh", "<p>作者：张三丰 来源：南岸网</p>", "张三丰"],
    ["zh", "<div>2024-05-21 10:30 来源：南岸网 作者：张三丰</div>", "张三丰"],
    ["zh", "<p>撰文：張三豐　攝影：李四光</p>", "張三豐"],
    ["zh", '<p class="author">编辑部</p>', null],
    ["ja", "<p>【瀬尾真理】</p>", "瀬尾真理"],
    ["ja", "<p>取材・文／瀬尾真理</p>", "瀬尾真理"],
    ["ja", "<p>瀬尾真理 記者</p>", "瀬尾真理"],
    ["ja", "<p>編集委員・瀬尾真理</p>", "瀬尾真理"],
    ["ja", '<p class="author">瀬尾真理</p>', "瀬尾真理"],
    ["ja", '<p class="author">地域報道部</p>', null],
    ["ja", "<p>【連載】</p>", null],
    ["ko", "<p>글 홍길동(자유기고가)</p>", "홍길동"],
    ["ko", "<p>By 홍길동</p>", "홍길동"],
    ["ko", "<p>기자명 홍길동</p><p>입력 2024.05.21 10:30</p>", "홍길동"],
    ["ko", '<p class="writer">홍길동 한빛대 사회학과 교수</p>', "홍길동"],
    ["ko", "<p>글 모음</p>", null],
    [
      "ko",
      '<div class="writer"><h4>글 홍길동 <span>시민기자</span></h4><p>밤에 글을 씁니다.</p><h4>편집 <span>김철수 기자</span></h4></div>',
      "홍길동",
    ],
    [
      "zh",
      '<div class="authors"><time>2024-05-21 10:30</time><span> 南岸報 / <a href="/reporter/1">記者王大明</a>/東港報導 </span></div>',
      "王大明",
    ],
  ])("in %s: %s", (language, below, byline) => {
    const story = STORIES[language];
    const text = (story?.text ?? []).map((line) => `<p>${line}</p>`).join("");
    const html = `<html><head><title>${story?.title}</title></head><body><main><h1>${story?.title}</h1>${below}<div>${text}</div></main></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(article?.byline).toBe(byline);
    expect(article?.source).toBe(story?.text.join("\n\n"));
  });
});

describe("authors whom the text itself names", () => {
  const read = (language: keyof typeof STORIES, lead: string, head = "", behind = "") => {
    const { title = "", text = [] } = STORIES[language] ?? {};
    const paragraphs = text.map((line, index) => `<p>${index === 0 ? lead : ""}${line}</p>`).join("");
    const html = `<html><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><div>${paragraphs}</div></main>${behind}</body></html>`;
    return readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
  };

  it.each([
    ["【東港（南州）＝瀬尾真理】", "瀬尾真理"],
    ["【東港=瀬尾真理、山本はるか】", "瀬尾真理, 山本はるか"],
    ["【東港＝共同】", null],
    ["【写真＝瀬尾真理】", null],
    ["【速報】", null],
  ])("in Japanese behind the place: %s", (lead, byline) => {
    expect(read("ja", lead)?.byline).toBe(byline);
  });

  it("in Korean behind the place, where machines are told of the first only", () => {
    const head = '<meta property="article:author" content="홍길동">';
    expect(read("ko", "(가온=한빛) 홍길동 기자 김철수 기자 = ", head)?.byline).toBe("홍길동, 김철수");
    expect(read("ko", "(가온=한빛) 남궁민 기자 김철수 기자 = ", head)?.byline).toBe("홍길동");
  });

  it("in capital letters where they are set in them, and once", () => {
    const head = '<meta name="author" content="JANE MACDOE-ROE">';
    expect(read("en", "", head)?.byline).toBe("JANE MACDOE-ROE");
    const about = "<p>Jane MacDoe-Roe covers the harbor and its mills for the paper.</p>";
    expect(read("en", "", head, about)?.byline).toBe("JANE MACDOE-ROE");
    expect(read("en", "<p>By JANE DOE and Jane Doe</p>")?.byline).toBe("JANE DOE");
  });
});

describe("authors whom a page shows in an unusual place", () => {
  const { title, text } = STORIES.en ?? { title: "", text: [] };
  const read = (top: string, lang = "en", head = "") =>
    readPage({
      file: "page.html",
      html: `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${top}<div itemprop="articleBody">${text.map((line) => `<p>${line}</p>`).join("")}</div></main></body></html>`,
      timeZone: "Asia/Seoul",
      repeats: () => false,
    })?.byline;

  it("are read from a byline that is set as a menu", () => {
    const author = '<a href="/t"><span itemprop="author"><span itemprop="name">Jane Doe</span></span></a>';
    const day = '<span itemprop="dateModified" content="2023-04-10T05:29:15+05:30">April 10, 2023</span>';
    expect(read(`<nav class="pst-by"><a href="/w">World News</a>${author}${day}</nav>`)).toBe("Jane Doe");
  });

  it("are no place of a signature", () => {
    expect(read('<div class="c-signature"><strong class="c-signature__location">São Paulo</strong></div>')).toBeNull();
  });

  it("are of no other story in a menu", () => {
    const teaser = '<article itemscope itemtype="https://schema.org/BlogPosting"><h3>Ferry</h3>';
    const author = '<span itemprop="author">Peter Roe</span><time itemprop="datePublished">April 1, 2024</time>';
    const menu = `<nav>${teaser}${author}</article></nav>`;
    expect(read(`<p>By Jane Doe</p>${menu}`)).toBe("Jane Doe");
  });

  it.each(["local-author", "byline city", "author has-location"])("may be named %s", (name) => {
    expect(read(`<p class="${name}">By Jane Doe</p>`)).toBe("Jane Doe");
  });

  it("are read from the creators of an article in Japanese", () => {
    const { title, text } = STORIES.ja ?? { title: "", text: [] };
    const linked = { "@type": "NewsArticle", headline: title, inLanguage: "ja", creator: ["羽賀和紀"] };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    const html = `<html lang="ja"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><div>${text.map((line) => `<p>${line}</p>`).join("")}</div></main></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(article?.byline).toBe("羽賀和紀");
  });
});
