import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/coverage/article.js";
import { readCoverage } from "../../src/coverage/reading/read-coverage.js";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

describe("the five seeds", () => {
  const articles: Article[] = [];
  beforeAll(async () => {
    for await (const item of readCoverage(SEEDS, { timeZone: "Asia/Seoul" })) {
      if (item.kind === "article") articles.push(item.article);
    }
  });
  const kindOf = (article: Article | undefined, text: string) => {
    const at = article?.source.replaceAll("\u00a0", " ").indexOf(text) ?? -1;
    return article?.blocks.find((block) => block.start <= at && at < block.end)?.kind;
  };

  it("have the metadata that stands in them, and no other", () => {
    expect(
      articles.map(({ outlet, byline, published, modified, title }) => ({
        outlet,
        byline,
        published,
        modified,
        title,
      })),
    ).toEqual([
      {
        outlet: "세계일보",
        byline: "이동수",
        published: "2024-09-11T13:06:29+09:00",
        modified: "2024-09-11T13:06:28+09:00",
        title: "“홍콩, 韓 AI 기업의 글로벌 무대 진출 위한 최적의 교두보 될 것”",
      },
      {
        outlet: "글로벌이코노믹",
        byline: "신민철",
        published: null,
        modified: null,
        title: '홍콩, 중국 AI 기업 유치 활발... "글로벌 확장 위한 전략적 교두보 구축"',
      },
      {
        outlet: "광주in",
        byline: null,
        published: null,
        modified: null,
        title: "광주시 지역기업 9곳 CES 첫 공동홍보관 운영…축적된 기술력 선보여",
      },
      {
        outlet: "뉴스토마토",
        byline: "오승주",
        published: "2025-10-28T15:45:40+09:00",
        modified: "2025-10-28T17:53:48+09:00",
        title: 'AI 대전환 전략 한자리에…한성숙 "딥테크 스타트업 성장 지원"',
      },
      {
        outlet: "세계뉴스",
        byline: "권태옥",
        published: "2019-01-31T18:46:50+09:00",
        modified: null,
        title: "박원순 시장, 중국 선전.홍콩 '혁신창업 현장' 집중 방문",
      },
    ]);
    for (const article of articles)
      expect(article).toMatchObject({ id: article.file, language: "ko", url: null, duplicateOf: null });
  });

  it("have a headline and subtitles, or a first line that serves as title and stays body", () => {
    expect(articles.map((article) => article.subtitles.length)).toEqual([0, 2, 0, 3, 2]);
    expect(articles.map((article) => article.headline !== null)).toEqual([true, true, false, true, true]);
    for (const { headline, source, title } of articles)
      if (headline) expect(source.slice(headline.start, headline.end)).toBe(title);
    expect(articles[2]?.titleFrom).toBe("first-line");
    expect(kindOf(articles[2], "광주시 지역기업 9곳")).toBe("body");
  });

  it("keep hints at a date apart from the date", () => {
    expect(articles[1]?.dateHints).toEqual(["20일(현지시각)", "지난 7월", "지난 1월"]);
    expect(articles[2]?.dateHints).toContain("16일 오후");
    expect(articles[0]?.provenance.published).toMatch(/입력.*time zone assumed: Asia\/Seoul/u);
  });

  it.each([
    [0, "인쇄 메일", "furniture"],
    [0, "ⓒ 세계일보", "furniture"],
    [0, "박보영", "furniture"],
    [0, "앤디 웡 홍콩투자청 혁신기술 팀장이 11일", "caption"],
    [0, "왼쪽부터 홍콩투자청 제니퍼 첸", "caption"],
    [0, "2000년 7월에 설립된", "body"],
    [1, "이미지 확대보기", "furniture"],
    [1, "신민철 글로벌이코노믹 기자", "furniture"],
    [1, "클라우드워크·아이플라이텍 등", "headline"],
    [1, "자율주행 기업들도", "body"],
    [2, "ⓒ광주시청 제공\nⓒ", "furniture"],
    [2, "■ 구글클라우드", "body"],
    [2, "지자체-기업-대학 협력", "body"],
    [2, "관련기사", "furniture"],
    [3, "[뉴스토마토 오승주 기자]", "furniture"],
    [3, '"생각으로만', "body"],
    [3, "이 기사는 뉴스토마토 보도준칙", "furniture"],
    [3, "0/300", "furniture"],
    [4, "벅원순 서울시장은", "caption"],
    [4, "[세계뉴스] 권태옥", "furniture"],
    [4, "‘경제’와 ‘창업’을", "body"],
    [4, "휴먼스토리", "furniture"],
  ])("article %i: %s is %s", (index, text, kind) => {
    expect(kindOf(articles[index], text)).toBe(kind);
  });
});
