import { describe, expect, it } from "vitest";
import { metaAspects } from "../../../src/answer/meta/meta-question.js";

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
  ])("is a list in %s", (question) => {
    expect(metaAspects(question)).toEqual(["list"]);
  });

  it.each([
    "Who is in the news?",
    "bridge accident reports in 2024, how many",
    "Did the news help?",
    "大桥的新闻发布会在哪里？",
    "新闻里大桥有多长？",
  ])("is none in %s", (question) => {
    expect(metaAspects(question)).toEqual([]);
  });
});
