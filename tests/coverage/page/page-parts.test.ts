import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/coverage/article.js";
import { readPage } from "../../../src/coverage/page/read-page.js";
import { decode } from "../../../src/coverage/reading/decode.js";
import { type GoldPage, scorePage, summarizeReading } from "../../../src/evaluation/reading-score.js";

const TEXT = [
  "가온시가 20년 넘게 비어 있던 조선소 터에 도서관을 지어 다음 달 문을 연다고 21일 밝혔다.",
  "도서관은 지상 3층 규모로 장서 8만권을 갖췄다. 1층에는 어린이 열람실이 들어선다.",
  "지역 상인들은 관광객이 늘 것으로 기대하고 있다.",
];
const BODY = TEXT.map((text) => `<p>${text}</p>`).join("");
const COMMENT = "도서관이 생긴다니 정말 반가운 일이다. 아이들과 주말마다 찾아갈 생각이다.";

function read(body: string, head = ""): Article | null {
  const html = `<html><head><title>조선소 터에 도서관 문 연다</title>${head}</head><body><h1>조선소 터에 도서관 문 연다</h1>${body}</body></html>`;
  return readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
}

function bodyOf(article: Article | null): string[] {
  const blocks = article?.blocks.filter(({ kind }) => kind === "body") ?? [];
  return blocks.map(({ start, end }) => article?.source.slice(start, end) ?? "");
}

describe("parts of a page that are not its text, told without their names", () => {
  const times = ["2024.05.21 10:31", "2024.05.21 11:02", "3시간 전", "37 minutes ago", "hace 2 horas"];
  const entries = times.map((time) => `<li><b>독자</b><span>${time}</span><p>${COMMENT} ${COMMENT}</p></li>`).join("");

  it.each([
    ["comments that say when they were written", `<ul>${entries}</ul>`],
    [
      "a box that says what it is, however long",
      `<div><h4>댓글 9</h4><ul>${`<li><p>${COMMENT}</p></li>`.repeat(9)}</ul></div>`,
    ],
    [
      "a box with such a heading between paragraphs",
      `<div><strong>관련기사</strong><p>${COMMENT}</p><p>더 보기</p></div>`,
    ],
    [
      "teasers without headings: links that stand alone above summaries",
      `<ul>${`<li><a href="/1">다른 도시도 도서관을 짓는다</a><p>${COMMENT}</p></li>`.repeat(4)}</ul>`,
    ],
    [
      "cards behind the text's own container, without links",
      `</div><div><p>지금 나온 이야기</p>${`<div><h3>다른 도시도 도서관을 짓는다</h3><p>${COMMENT}</p></div>`.repeat(3)}`,
    ],
    ["what a site says to its readers behind a report", "<p>앱을 설치하면 속보를 가장 먼저 받아볼 수 있습니다.</p>"],
    [
      "a footer with more text than a short report",
      `<div id="footer">${`<p>${COMMENT} ${COMMENT}</p>`.repeat(5)}</div>`,
    ],
  ])("are left out: %s", (_, part) => {
    expect(bodyOf(read(`<div>${BODY}${part}</div>`))).toEqual(TEXT);
  });

  it("keeps entries with headings of their own, which are parts of a story", () => {
    const parts = ["10:31", "11:02", "12:40"].map(
      (time, index) =>
        `<div><h3>소식 ${index + 1}</h3><p>${TEXT[index]}</p><span>2024.05.21 ${time} 가온시청 앞 광장에서</span></div>`,
    );
    expect(bodyOf(read(parts.join(""))).filter((text) => TEXT.includes(text))).toEqual(TEXT);
  });

  it("keeps a list of titles and short texts that is the article", () => {
    const items = TEXT.map((text, index) => `<li><h3>달라지는 것 ${index + 1}</h3><p>${text}</p></li>`).join("");
    expect(bodyOf(read(`<div><p>${COMMENT}</p><ul>${items}</ul><p>${COMMENT} 그렇다고 한다.</p></div>`))).toEqual(
      expect.arrayContaining(TEXT),
    );
  });

  it("keeps polite words in a text that is polite throughout, and those that somebody said", () => {
    const polite = TEXT.map((text) => text.replace(/다\.$/u, "습니다."));
    expect(bodyOf(read(`<div>${polite.map((text) => `<p>${text}</p>`).join("")}</div>`))).toEqual(polite);
    const quoted = `<p>“다음 달이면 문을 열 수 있습니다.”</p>`;
    expect(bodyOf(read(`<div>${BODY}${quoted}<p>${COMMENT}</p></div>`))).toContain(
      "“다음 달이면 문을 열 수 있습니다.”",
    );
  });

  it("keeps who takes part in a conversation", () => {
    const talk = ["■ 방송 : 아침의 창 (07:20~09:00)", "■ 진행 : 하소라 앵커", "◇ 진행자> 언제 문을 엽니까?"];
    const lines = `<p>${talk.slice(0, 2).join("<br>")}</p><p>${talk[2]}</p>`;
    expect(bodyOf(read(`<div>${lines}${BODY}</div>`))).toEqual([...talk, ...TEXT]);
  });

  it("leaves out who wrote it, before the text and behind", () => {
    const text = "City officials approved a plan on Tuesday to turn a shuttered textile mill into a public park.";
    const bio = "Kate Rowan is a reporter covering city hall. She joined the paper in 2016.";
    const paragraphs = `<p>${text}</p><p>${text} It will open in May.</p>`;
    const expected = [text, `${text} It will open in May.`];
    expect(bodyOf(read(`<div><p>Kate Rowan</p><p>${bio}</p>${paragraphs}</div>`))).toEqual(expected);
    expect(bodyOf(read(`<div>${paragraphs}<p>${bio}</p></div>`))).toEqual(expected);
    expect(bodyOf(read(`<div><p>${bio}</p>${paragraphs}</div>`))[0]).toBe(bio);
    const korean = "홍가람 교수는 한빛대에서 경제학을 가르친다. 저서로 ‘망설임의 힘’이 있다.";
    expect(bodyOf(read(`<div>${BODY}<p>${korean}</p></div>`))).toEqual(TEXT);
  });

  it("leaves out the reporter's bare name behind the text", () => {
    const article = read(`<div>${BODY}<p>문가람</p></div>`, '<meta name="author" content="문가람">');
    expect([bodyOf(article), article?.byline]).toEqual([TEXT, "문가람"]);
  });

  it("takes the text that the page describes, of two that have nothing in common", () => {
    const short = `<article><p>${TEXT[0]}</p><p>${TEXT[1]}</p></article>`;
    const long = `<div class="content_view">${`<p>${COMMENT} 그래서 더욱 그렇다.</p><p>${COMMENT}</p>`.repeat(4)}</div>`;
    const described = `<meta property="og:description" content="${TEXT[0]}">`;
    expect(bodyOf(read(short + long))).not.toContain(TEXT[0]);
    expect(bodyOf(read(short + long, described))).toContain(TEXT[0]);
  });
});

describe("facts of a page without names and statements", () => {
  it.each([
    ["KATE ROWAN | 05/21/24 01:06 PM ET", "KATE ROWAN", "2024-05-21"],
    ["도해나2024.05.21조회 88", "도해나", "2024-05-21"],
    ["2024년 5월 21일 by 채온유", "채온유", "2024-05-21"],
    ["Jane Doe and John Roe • May 21, 2024", "Jane Doe, John Roe", "2024-05-21"],
    ["서울시 2024.05.21", null, "2024-05-21"],
    ["World News | May 21, 2024", null, "2024-05-21"],
  ])("reads %s", (line, byline, day) => {
    const article = read(`<div>${line}</div><div>${BODY}</div>`);
    expect([article?.byline, article?.published?.slice(0, 10)]).toEqual([byline, day]);
  });

  it.each(["Climate Change | May 21, 2024", "North Korea 09:31 May 21, 2024"])(
    "takes no topic for a name: %s",
    (line) => {
      const text =
        "Officials in North Korea said that a change of the climate was felt in the valleys this year. ".repeat(3);
      expect(read(`<div>${line}</div><div><p>${text}</p><p>${text} It was.</p></div>`)?.byline).toBeNull();
    },
  );

  it("reads the labelled facts of a board, whose title element names the board", () => {
    const html = `<html><head><title>소식 | 들꽃신문</title></head><body><table>
      <tr><th>제목</th><td>조선소 터에 도서관 문 연다</td></tr>
      <tr><th>작성자</th><td>신가람</td><th>작성일</th><td>2024-05-21</td></tr>
      <tr><td colspan="4">${BODY}</td></tr></table></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(article).toMatchObject({ title: "조선소 터에 도서관 문 연다", byline: "신가람", published: "2024-05-21" });
  });

  it("takes a day that stands away from the text only where it is the only one", () => {
    const menu = `<ul>${"<li><a href='/'>다른 소식 보기</a></li>".repeat(20)}</ul>`;
    const far = (days: readonly string[]) =>
      read(`<div>${BODY}</div>${menu}${days.map((day) => `<p>${day}</p>`).join("")}`);
    expect(far(["2024.05.20"])?.published).toBe("2024-05-20");
    expect(far(["2024.05.20", "2024.05.19"])?.published).toBeNull();
  });

  it("leaves the date unknown where only the masthead shows one: that is today's", () => {
    const html = `<html><head><title>조선소 터에 도서관 문 연다</title></head><body><p>2026.11.22 (일)</p><ul>${"<li><a href='/'>정치</a></li>".repeat(12)}</ul>
      <h1>조선소 터에 도서관 문 연다</h1><div>${BODY}</div></body></html>`;
    expect(readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false })?.published).toBeNull();
  });
});

describe("what a page states", () => {
  const linked = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it("is no headline when it is the site's name, and neither is the heading that shows it", () => {
    const html = `<html><head><title>조선소 터에 도서관 문 연다 - 가온뉴스</title>${linked({ "@type": "NewsArticle", headline: "가온뉴스", publisher: { name: "가온뉴스" } })}</head>
      <body><h1><a href="/">가온뉴스</a></h1><h3>조선소 터에 도서관 문 연다</h3><div>${BODY}</div></body></html>`;
    expect(readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false })?.title).toBe(
      "조선소 터에 도서관 문 연다",
    );
  });

  it("names persons in Japanese, where no form of names tells them", () => {
    const author = [
      { "@type": "Person", name: "瀬良結子" },
      { "@type": "Person", name: "地域報道部" },
    ];
    const article = read(
      `<div>${BODY}</div>`,
      linked({ "@type": "NewsArticle", headline: "조선소 터에 도서관 문 연다", author }),
    );
    expect(article?.byline).toBe("瀬良結子");
  });

  it("is the text where only its scripts carry it, in a field that the site named itself", () => {
    const state = { data: { articleTitle: "조선소 터에 도서관 문 연다", articleContent: BODY.repeat(2) } };
    const html = `<html><head><title>조선소 터에 도서관 문 연다</title></head><body><script>window.__STATE__ = ${JSON.stringify(state)}</script></body></html>`;
    const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
    expect(bodyOf(article)).toEqual(expect.arrayContaining(TEXT));
  });
});

describe("pages whose names say nothing", () => {
  const PAGES = new URL("../../fixtures/coverage/pages/", import.meta.url);
  const golds: (GoldPage & { readonly file: string })[] = readFileSync(new URL("pages.jsonl", PAGES), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

  it("are read nearly as well as with their names", () => {
    const scores = golds.map((gold) => {
      const html = decode(readFileSync(new URL(gold.file, PAGES)), "euc-kr")?.text ?? "";
      const renamed = html.replace(/\s(?:class|id)=(?:"[^"]*"|'[^']*')/gu, "");
      return scorePage(
        gold,
        readPage({ file: gold.file, html: renamed, timeZone: "Asia/Seoul", repeats: () => false }),
      );
    });
    const { body, title } = summarizeReading(scores);
    expect(body).toBeGreaterThan(0.96);
    expect(title).toBeGreaterThan(0.96);
  });
});

describe("the rest of a text that a click unfolds", () => {
  const rest = [
    "도서관 옆에는 바다를 보며 걷는 산책길도 난다. 길이는 1.2㎞로 밤에도 다닐 수 있게 등을 단다.",
    "시는 옛 크레인 두 대를 남겨 전망대로 쓰기로 했다. 한 대에는 승강기를 놓아 누구나 오르게 한다.",
    "사업비는 모두 240억원이 들었다. 절반은 나라에서 받았고 나머지는 시가 세 해에 걸쳐 나눠 냈다.",
  ];
  const unfolded = `<div id="read-more"><div><a href="">Read more</a></div><div id="read-more-content">${rest.map((one) => `<p>${one}</p>`).join("")}</div></div>`;

  it("is part of the text", () => {
    expect(bodyOf(read(`<div class="story">${BODY}${unfolded}</div>`))).toEqual([...TEXT, ...rest]);
  });

  it("is none where it leads to other texts", () => {
    const links = `<div class="read-more"><h4>Read more</h4><ul>${`<li><a href="/1">${TEXT[2]}</a></li>`.repeat(4)}</ul></div>`;
    expect(bodyOf(read(`<div class="story">${BODY}${links}</div>`))).toEqual(TEXT);
  });
});

describe("paragraphs in a part for text and image", () => {
  it.each(["textimage parbase section", "paragraph--type--text-image", "context-image", "text-image--left"])(
    "are text: %s",
    (name) => {
      const body = TEXT.map((text) => `<div class="${name}"><p>${text}</p></div>`).join("");
      expect(bodyOf(read(`<div class="story">${body}</div>`))).toEqual(TEXT);
    },
  );
});

describe("a paragraph that is named after the picture it tells of", () => {
  it("is a caption", () => {
    const caption = '<p class="aboutPhoto">도서관이 들어설 조선소 터의 모습이 멀리 보이고 있다. /가온시 제공</p>';
    const article = read(`<div class="story"><img src="a.jpg">${caption}${BODY}</div>`);
    expect(bodyOf(article)).toEqual(TEXT);
    expect(article?.blocks.some(({ kind }) => kind === "caption")).toBe(true);
  });
});
