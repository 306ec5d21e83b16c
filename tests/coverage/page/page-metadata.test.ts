import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/coverage/article.js";
import { readPage } from "../../../src/coverage/page/read-page.js";

const TITLE = "가온시, 낡은 조선소 터에 시민 해양도서관 연다";
const TEXT = [
  "가온시가 20년 넘게 비어 있던 조선소 터에 시민 해양도서관을 지어 다음 달 3일 문을 연다고 21일 밝혔다.",
  "도서관은 지상 3층, 연면적 2천㎡ 규모로 장서 8만권을 갖췄다. 1층에는 어린이 열람실과 전시실이 들어선다.",
  "지역 상인들은 관광객이 늘 것으로 기대하고 있다. 주말이면 비던 골목에 다시 사람이 모일 것이라고 했다.",
];
const BODY = TEXT.map((text) => `<p>${text}</p>`).join("");

interface Parts {
  readonly head?: string;
  readonly top?: string;
  readonly heading?: string;
  readonly below?: string;
  readonly text?: string;
  readonly behind?: string;
}

function read({ head = "", top = "", heading = TITLE, below = "", text = BODY, behind = "" }: Parts): Article {
  const html = `<html><head><title>${TITLE} - 한빛</title>${head}</head><body>${top}<main><h1>${heading}</h1>${below}
    <div class="article-body">${text}</div></main><div>${behind}</div></body></html>`;
  const article = readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
  if (article === null) throw new Error("no article read");
  return article;
}

function texts(article: Article, kind: "body" | "caption"): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.source.slice(start, end));
}

describe("the date of a page", () => {
  it("is the one by the text, not today's above the menu nor another story's", () => {
    const article = read({
      top: '<div class="date">2024.06.30 (일)</div><ul><li>정치</li><li>경제</li></ul>',
      below:
        '<dl class="dates"><dt>입력 :</dt><dd>2024-05-21 10:30:05</dd></dl><dl class="dates"><dt>수정 :</dt><dd>2024-05-22 11:30:05</dd></dl>',
      behind: '<ul><li>다른 소식 <span class="date">2024.04.01</span></li></ul>',
    });
    expect(article.published).toBe("2024-05-21T10:30:05+09:00");
  });

  it("is found in a field that the site named itself", () => {
    const head =
      '<meta name="article_date_updated" content="2024-05-23"><meta name="article_date_original" content="Tuesday, May 21, 2024, 12:06 PM">';
    expect(read({ head }).published).toBe("2024-05-21T12:06+09:00");
  });

  it("is the day in the address when nothing else tells it", () => {
    const link = (href: string) => `<link rel="canonical" href="https://hanbit.example/${href}">`;
    expect(read({ head: link("2024/05/21/library/") }).published).toBe("2024-05-21");
    expect(read({ head: link("2024/05/library/") }).published).toBeNull();
    expect(read({ head: link("2024/05/21/library/"), below: '<p class="date">2024.05.20 09:00</p>' }).published).toBe(
      "2024-05-20T09:00+09:00",
    );
  });

  it("is in the time that readers live by, when the page states UTC", () => {
    const head = '<meta property="article:published_time" content="2024-05-20T22:31:07.552Z">';
    expect(read({ head }).published).toBe("2024-05-21T07:31:07+09:00");
    expect(read({ head, below: '<p class="date">입력 2024.05.21 07:31</p>' }).published).toBe(
      "2024-05-21T07:31:07+09:00",
    );
  });

  it("is what the page shows, when a site states its own time as UTC", () => {
    const head = '<meta property="article:published_time" content="2024-05-21T19:20:00Z">';
    expect(read({ head, below: '<p class="date">2024.05.21 오후 07:20</p>' }).published).toBe(
      "2024-05-21T19:20:00+09:00",
    );
    expect(read({ head, below: '<p class="date">2024.05.21</p>' }).published).toBe("2024-05-21T19:20:00Z");
  });

  it("is the day that the page shows, when the page states UTC and people live by another time", () => {
    const text = "Officials said on Tuesday that the old mill would become a park within the year. ".repeat(3);
    const page = (
      day: string,
    ) => `<html><head><meta property="article:published_time" content="2024-09-12T01:30:00Z"></head>
      <body><h1>Mill to become a park</h1><span class="date">${day}</span><p>${text}</p><p>${text}</p></body></html>`;
    const published = (day: string) =>
      readPage({ file: "a.html", html: page(day), timeZone: "Asia/Seoul", repeats: () => false })?.published;
    expect(published("September 11, 2024")).toBe("2024-09-11");
    expect(published("September 12, 2024")).toBe("2024-09-12T01:30:00Z");
    expect(published("September 9, 2024")).toBe("2024-09-12T01:30:00Z");
  });

  it("is read with a year of two digits right by the text", () => {
    const top = '<div class="date">2024.06.30 (일)</div>';
    expect(read({ top, below: "<div>24.05.21 10:30<span>l</span>최종 업데이트 24.05.21 10:35</div>" })).toMatchObject({
      published: "2024-05-21T10:30+09:00",
      modified: "2024-05-21T10:35+09:00",
    });
  });

  it.each([
    ["news/2024-05-21/library", "2024-05-21"],
    ["2024/may/21/library", "2024-05-21"],
    ["view/20240521503245", "2024-05-21"],
    ["view/AKR20240521134500030", "2024-05-21"],
    ["view/20241399", null],
    ["topics/2024-05", null],
    ["item/99812240521", null],
  ])("is the day in the address %s", (path, day) => {
    const head = `<link rel="canonical" href="https://hanbit.example/${path}">`;
    expect(read({ head }).published).toBe(day);
  });

  it("is the last change where no other date is told, and said to be that", () => {
    const article = read({ below: '<p class="date">수정 2024.05.22 11:30</p>' });
    expect(article.published).toBe("2024-05-22T11:30+09:00");
    expect(article.provenance.published).toMatch(/last change, no other date/u);
  });

  it("is none of those of the stories that the page leads to", () => {
    const card = (day: number) =>
      `<div class="card"><a href="/${day}"><h3>다른 소식 ${day}</h3></a><p>다른 마을에서도 도서관이 문을 연다는 소식이 이어졌다고 한다.</p><span class="author">남의 기자</span><time>2024-04-0${day}</time></div>`;
    const article = read({ behind: [1, 2, 3, 4].map(card).join("") });
    expect(article).toMatchObject({ published: null, byline: null });
    expect(article.source).not.toContain("다른 마을");
  });

  it('is published where a blog names it "published updated"', () => {
    const below = '<time class="entry-date published updated" datetime="2024-05-21T10:30:00+09:00">5월 21일</time>';
    expect(read({ below }).published).toBe("2024-05-21T10:30:00+09:00");
  });
});

describe("the reporters of a page", () => {
  it("are those named by the text, before the authors of other texts that the page lists", () => {
    const top = '<div class="columnists"><p class="author">Nina Other</p></div>'.concat("<p>메뉴</p>".repeat(30));
    expect(read({ top, below: "<p>By PHILLIP ROWE 10/ 5/24 09:19 PM ET</p>" }).byline).toBe("PHILLIP ROWE");
  });

  it("are not the photographers of captions", () => {
    const picture =
      '<div class="pic"><p>[가온=한빛] 김사진 기자 = 21일 도서관에 시민들이 들어서고 있다. 2024.05.21. photo@hanbit.example *재판매 및 DB 금지</p></div>';
    const article = read({ text: `${picture}<p>[가온=한빛]홍길동 기자 = ${TEXT[0]}</p>${BODY}` });
    expect(article.byline).toBe("홍길동");
    expect(texts(article, "body").join("")).not.toContain("김사진");
  });

  it("are read from the label and value that previews show", () => {
    const head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">';
    expect(read({ head }).byline).toBe("Jane Doe");
  });
});

describe("the title of a page", () => {
  it("leaves out the kicker and the day that its heading begins with", () => {
    const head = `<meta property="og:title" content="${TITLE}">`;
    expect(read({ head, heading: `<strong>지역문화</strong> ${TITLE}` }).title).toBe(TITLE);
    expect(read({ head, heading: `<time>5월 21일</time> ${TITLE}` }).title).toBe(TITLE);
  });
});

describe("the end of a text", () => {
  it("is before headings and introductions that nothing follows", () => {
    const article = read({
      text: `${BODY}<h3>함께 만든 사람들</h3><p>도서관 행사 안내:</p><p><a href="/x">행사 목록</a></p>`,
    });
    expect(texts(article, "body")).toEqual(TEXT);
  });

  it("keeps a list that follows its heading", () => {
    const article = read({ text: `${BODY}<h3>개관 행사</h3><ul><li>오전 10시 현판식</li><li>오후 2시 강연</li></ul>` });
    expect(texts(article, "body")).toEqual([...TEXT, "개관 행사", "오전 10시 현판식", "오후 2시 강연"]);
  });

  it("is before a broadcaster's credits and calls", () => {
    const notes =
      "영상취재: 김촬영 / 영상편집: 이편집<br><br>한빛 뉴스는 24시간 여러분의 제보를 기다립니다.<br>▷ 전화 02-000-0000<br>▷ 이메일 a@hanbit.example";
    const article = read({ text: `${TEXT.join("<br><br>")}<br><br>${notes}` });
    expect(texts(article, "body")).toEqual(TEXT);
  });
});

describe("lines behind the text", () => {
  it.each([
    "▶ 한빛일보 카카오톡 채널 추가하기",
    "※ 이 기사는 한빛일보 8월호에 실린 기사입니다.",
    "후속기사 원해요",
    "#가온시 #도서관",
    "[영상취재 김철수 / 영상편집 이영희]",
    "디지털뉴스팀",
    "(끝)",
    "덧붙이는 글 | 이 글은 개인 블로그에도 실립니다.",
  ])("%s is no coverage", (line) => {
    const article = read({ text: `${BODY}<p>${line}</p>` });
    expect(texts(article, "body")).toEqual(TEXT);
    expect(article.byline).toBeNull();
  });

  it("keeps a list and a question, which are", () => {
    const text = ["△1층 열람실 △2층 전시실", "시장은 무엇이라고 대답했을까, 시민들은 무엇을 물었을까?"];
    const article = read({ text: `<p>${text[1]}</p>${BODY}<p>${text[0]}</p>${BODY.slice(0, 60)}` });
    expect(texts(article, "body").slice(0, 5)).toEqual([text[1], ...TEXT, text[0]]);
  });
});
