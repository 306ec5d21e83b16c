import { describe, expect, it } from "vitest";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import { saidElsewhere } from "../../../src/answer/follow-up/said-elsewhere.js";
import { QUESTION_LIMIT } from "../../../src/retrieval/search.js";
import type { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { answered, citationOf } from "../../fakes/scripted-answerer.js";
import { withStoreOf } from "../../fakes/store-of-articles.js";

const ENGLISH = "Haesol Robotics was founded in 2014.";
const KOREAN = "해솔로봇은 2014년에 설립됐다.";
const ARTICLES = [
  { id: "english", text: `${ENGLISH} It makes arms.` },
  { id: "korean", text: `${KOREAN} 팔을 만든다.` },
  { id: "names", text: "로봇 기업 해솔로봇(Haesol Robotics)이 상을 받았다. 시상식은 서울에서 열렸다." },
];
let store: Store;

withStoreOf(ARTICLES, (opened) => {
  store = opened;
});

/** Where others than one article say what an answer from it says. */
async function elsewhere(claim: string, article: string): Promise<string[]> {
  const answer = answered([claim], { citations: [citationOf(claim, { article })] });
  const parts = { embedderFor: async () => null, reader: createExtractiveReader(), timeZone: "Asia/Seoul" };
  const { claims } = await saidElsewhere(answer, parts, store.current, undefined);
  return claims.map(({ text }) => text);
}

describe("saidElsewhere", () => {
  it("finds what another article says word for word, and nothing in the cited one", async () => {
    expect(await elsewhere(KOREAN, "names")).toEqual([KOREAN]);
    expect(await elsewhere(KOREAN, "korean")).not.toContain(KOREAN);
  });

  it("knows the names that other articles of the coverage give", async () =>
    expect(await elsewhere(ENGLISH, "english")).toEqual([KOREAN]));

  it("looks for the beginning of a claim longer than a question may be", async () =>
    expect(await elsewhere(`해솔로봇은 ${"가".repeat(QUESTION_LIMIT)}에 설립됐다.`, "names")).toEqual([]));
});
