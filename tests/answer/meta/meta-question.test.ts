import { describe, expect, it } from "vitest";
import { metaAspects } from "../../../src/answer/meta/meta-question.js";

describe("who wrote what is no 기사", () => {
  it("is asked of a reportage or a column", () => {
    expect(metaAspects("나루시장 르포를 쓴 기자와 신문은?")).toEqual(["byline", "outlet"]);
    expect(metaAspects("신문 칼럼을 쓴 사람은 누구인가요?")).toEqual([]);
  });
});

describe("a wish for articles", () => {
  it.each([
    "articles about the bridge",
    "Haedam articles from 2024",
    "2024 articles on the bridge",
    "news about the bridge?",
    "bridge news",
    "大桥的新闻",
    "2024年大橋報導",
    "有没有关于大桥的文章？",
    "关于大桥的报道",
    "2024年大桥的文章",
    "所有大桥的文章",
    "which articles mention the bridge?",
    "Which coverage of the bridge is there?",
  ])("is a list in %s", (question) => {
    expect(metaAspects(question)).toEqual(["list"]);
  });

  it.each([
    "Who is in the news?",
    "bridge accident reports in 2024, how many",
    "Did the news help?",
    "大桥的新闻发布会在哪里？",
    "新闻里大桥有多长？",
    "Zubrex fake news",
    "The company's good news?",
    "Love stories about teachers",
    "Haedam short stories from the 1980s",
    "How many stories does the tower have?",
    "市长的文章",
    "有没有人看过这篇文章？",
    "有沒有人看過這篇文章？",
    "海潭的假新闻",
    "关于海潭的假新闻",
  ])("is none in %s", (question) => {
    expect(metaAspects(question)).toEqual([]);
  });
});
