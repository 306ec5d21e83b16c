import { describe, expect, it } from "vitest";
import type { Article } from "../../src/coverage/article.js";
import { readPage } from "../../src/coverage/page/read-page.js";

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

  it('is published where a blog names it "published updated"', () => {
    const below = '<time class="entry-date published updated" datetime="2024-05-21T10:30:00+09:00">5월 21일</time>';
    expect(read({ below }).published).toBe("2024-05-21T10:30:00+09:00");
  });
});

describe("the reporters of a page", () => {
  it("are those named by the text, before the authors of other texts that the page lists", () => {
    const top = '<div class="columnists"><p class="author">Nina Other</p></div>'.concat("<p>메뉴</p>".repeat(30));
    expect(read({ top, below: "<p>By PHILLIP ROWE 10/ 5/24 09:19 PM ET</p>" }).byline).toBe("Phillip Rowe");
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
