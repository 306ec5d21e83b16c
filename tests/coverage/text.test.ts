import { describe, expect, it } from "vitest";
import type { Article, SpanKind } from "../../src/coverage/article.js";
import { readText } from "../../src/coverage/reading/read-text.js";

function read(source: string, markdown = false): Article {
  return readText({ file: "a.txt", source, markdown, timeZone: "Asia/Seoul", repeats: () => false });
}

const texts = (article: Article, kind: SpanKind) =>
  article.blocks
    .filter((block) => block.kind === kind && block.reason !== "blank space")
    .map((block) => article.source.slice(block.start, block.end).trim());

const PARAGRAPH =
  "Residents of Port Quillan voted on Tuesday to keep the town's last drawbridge, rejecting a $41 million plan.";
const SECOND =
  "The measure failed by 312 votes out of more than 9,000 cast, according to the county clerk, who published the count.";

describe("readText", () => {
  it.each(["시장이 사퇴했다.", "The city voted yes."])(
    "takes a short sentence below the headline for the text: %s",
    (sentence) => {
      for (const between of ["\n\n", "\nBy Jane Doe\nMay 21, 2024\n\n"]) {
        const article = read(`Old mill to become a park${between}${sentence}\n`);
        expect(article.title).toBe("Old mill to become a park");
        expect(texts(article, "body")).toEqual([sentence]);
      }
    },
  );

  it("names no outlet in the title that it knows", () => {
    const article = read(
      `[서해경제] 옛 방직공장 터 시민공원으로\n입력 2024-05-21 10:30\n\n해솔시가 옛 방직공장 터를 시민공원으로 바꾸기로 했다고 21일 밝혔다.\n\n저작권자 © 서해경제 무단전재 및 재배포 금지\n`,
    );
    expect([article.title, article.outlet]).toEqual(["옛 방직공장 터 시민공원으로", "서해경제"]);
  });

  it("reads an English page as it was copied", () => {
    const article = read(`Skip to main content
Menu
The Quillan Times
Harbor town votes to keep its last drawbridge
By Marian Okafor and Tom Ferris
March 12, 2024 6:20 p.m. ET
Share
Tweet
The drawbridge opens for a fishing boat on Monday. (Photo: Tom Ferris/Coast Pictures)

${PARAGRAPH}

${SECOND}

Read more
Why the ferry to Marsh Island is always late
Five things to do this weekend
© 2024 The Quillan Times. All rights reserved.
`);
    expect(article).toMatchObject({
      title: "Harbor town votes to keep its last drawbridge",
      byline: "Marian Okafor, Tom Ferris",
      outlet: "The Quillan Times",
      published: "2024-03-12T18:20-04:00",
      language: "en",
    });
    expect(texts(article, "body")).toEqual([PARAGRAPH, SECOND]);
    expect(texts(article, "caption")).toHaveLength(1);
  });

  it("reads a Chinese page as it was copied", () => {
    const article = read(`首页
香港投资推广署在首尔举办人工智能研讨会
来源：东方日报 2024-09-11 13:06
记者 张三丰
分享

香港投资推广署周三在首尔举办人工智能投资研讨会，约一百二十名韩国企业代表出席了会议。

署方表示，香港拥有完善的金融体系与国际化人才，是企业走向全球市场的理想桥头堡。

责任编辑：李四
相关新闻
深圳推出新措施
`);
    expect(article).toMatchObject({
      title: "香港投资推广署在首尔举办人工智能研讨会",
      byline: "张三丰",
      published: "2024-09-11T13:06+09:00",
      language: "zh-Hans",
    });
    expect(texts(article, "body")).toHaveLength(2);
  });

  it("removes nothing from a text without furniture", () => {
    const source =
      "귄터 기욤은 서독 총리의 비서였으나 동독의 스파이라는 사실이 밝혀졌다.\n\n댓글과 공유, 구독은 낱말일 뿐이다. 관련기사라는 말이 나와도 문장은 문장이다.\n\n그는 2024년 9월 11일에 사임했다고 홍길동 기자가 전했다.";
    const article = read(source);
    expect(texts(article, "furniture")).toEqual([]);
    expect(texts(article, "body").join("\n\n")).toBe(source);
    expect(article).toMatchObject({ published: null, byline: null, outlet: null });
  });

  it("takes the first of several lines for the title where there is no headline, and none from a single line", () => {
    const article = read(
      "첫 줄은 이렇다\n둘째 줄은 저렇다\n\n셋째 문단의 문장은 이렇게 길게 이어지다가 여기에서 끝난다.",
    );
    expect(article).toMatchObject({ title: "첫 줄은 이렇다", titleFrom: "first-line", headline: null, subtitles: [] });
    expect(texts(article, "body")[0]).toBe("첫 줄은 이렇다");
    expect(read("한 줄뿐인 글이다.").title).toBeNull();
  });

  it("takes a line set apart above the text for the headline", () => {
    const article = read(
      "도서관이 다음 달 문을 연다\n\n가온시가 조선소 터에 도서관을 지어 다음 달 문을 연다고 밝혔다.\n",
    );
    expect(article.headline).toEqual({ start: 0, end: 15 });
    expect(texts(article, "headline")).toEqual(["도서관이 다음 달 문을 연다"]);
  });

  it("keeps wrapped paragraphs whole", () => {
    const article = read(
      `${PARAGRAPH.slice(0, 71)}\n${PARAGRAPH.slice(72)} ${SECOND.slice(0, 30)}\n${SECOND.slice(31)}\n`,
    );
    expect(texts(article, "body")).toHaveLength(1);
  });

  it("reads Markdown with front matter, and keeps its source as it is", () => {
    const source = `---\ntitle: "물결서가: 개관"\ndate: 2024-02-31\nauthor: 한지우\n---\n\n# 물결서가: 개관\n\n> 가온시가 조선소 터에 도서관을 지어 다음 달 문을 연다고 밝혔다.\n\n## 이름\n\n- 시민 300명이 이름을 지었다.\n`;
    const article = read(source, true);
    expect(article.source).toBe(source);
    expect(article).toMatchObject({
      title: "물결서가: 개관",
      titleFrom: "front matter title",
      byline: "한지우",
      published: null,
    });
    expect(article.provenance.published).toMatch(/no such day/u);
    expect(texts(article, "headline")).toEqual(["물결서가: 개관"]);
    expect(texts(article, "body")).toEqual([
      "가온시가 조선소 터에 도서관을 지어 다음 달 문을 연다고 밝혔다.",
      "이름",
      "- 시민 300명이 이름을 지었다.",
    ]);
  });

  it("takes a fence that is no YAML for text", () => {
    expect(texts(read("---\n: : {\n---\n본문이 여기에 있다.\n", true), "body").join("")).toContain(
      "본문이 여기에 있다.",
    );
  });
});
