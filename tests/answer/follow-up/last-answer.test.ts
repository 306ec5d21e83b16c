import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import type { Turn } from "../../../src/answer/answerer.js";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import { createAnswerer } from "../../../src/answer/pipeline.js";
import type { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { withStoreOf } from "../../fakes/store-of-articles.js";

const BRIDGE = [
  "다온시가 강을 건너는 새빛다리를 3일 열었다.",
  "새빛다리의 공사비는 420억원이다.",
  "박하늘 다온시장은 개통식에서 “다리가 두 마을을 잇는다”고 말했다.",
  "그는 “내년에는 자전거 길도 놓겠다”고 덧붙였다.",
  "주민들은 새빛다리 개통을 반겼다.",
].join(" ");
const REPEATED = "다온시는 지난달 연 새빛다리의 공사비가 420억원이라고 의회에 보고했다. 의회는 이를 받아들였다.";
const LATER = "다온시가 다리 셈을 마쳤다. 새빛다리의 공사비는 420억원이다. 남은 돈은 없다.";
const SNOW = "가람산에 눈이 40센티미터 왔다. 등산로는 나흘 동안 닫힌다.";

const ARTICLES = [
  {
    id: "bridge",
    title: "새빛다리 열려",
    outlet: "가나일보",
    byline: "기민호",
    published: "2024-03-03",
    url: "https://example.com/bridge",
    text: BRIDGE,
  },
  { id: "repeated", title: "시의회 보고", outlet: "다라통신", published: "2024-04-09", text: REPEATED },
  { id: "third", title: "다리 셈", outlet: "가나일보", published: "2024-05-01", text: LATER },
  { id: "snow", title: "가람산 폭설", outlet: "마바신문", published: "2023-01-21", text: SNOW },
];

let store: Store;

withStoreOf(
  ARTICLES,
  (opened) => {
    store = opened;
  },
  new HashedEmbedder(),
);

const reader = createExtractiveReader({ cosines: { score: async () => null } });

/** The answer to the last of several messages. */
async function talk(...messages: readonly string[]): Promise<Answer> {
  const answerer = createAnswerer({ store, embedderFor: async () => null, reader, timeZone: "Asia/Seoul" });
  const turns: Turn[] = [];
  for (const question of messages)
    turns.push({ question, answer: await answerer.ask({ question, conversation: turns }) });
  const last = turns.at(-1);
  if (last === undefined) throw new Error("nothing was said");
  return last.answer;
}
const articlesOf = ({ citations }: Answer) => [...new Set(citations.map(({ article }) => article))];
const SNOWED = "가람산에 눈이 몇 센티미터 왔나요?";

describe("a wish about the answer before", () => {
  it.each([
    ["누가 쓴 거야", "기자 미상"],
    ["어느 신문이야?", "마바신문"],
    ["언제 기사야?", "2023-01-21 보도"],
    ["링크 줘", "링크 정보 없음"],
    ["link please", "no link recorded"],
    ["哪家媒体报道的", "2023-01-21报道"],
  ])("%s is told by the article that was shown", async (wish, told) => {
    const answer = await talk(SNOWED, wish);
    expect(answer.status).toBe("answered");
    expect(answer.text).toContain(told);
    expect(articlesOf(answer)).toEqual(["snow"]);
  });

  it("gives the address of one that has an address", async () => {
    expect((await talk("새빛다리를 누가 반겼나요?", "기사 링크 줘")).text).toContain("링크 https://example.com/bridge");
  });

  it("shows the quotes for its source, verbatim", async () => {
    const answer = await talk(SNOWED, "출처 보여줘");
    expect(answer.text).toContain("가람산에 눈이 40센티미터 왔다.");
    for (const { quote, start, end } of answer.citations) expect(SNOW.slice(start, end)).toBe(quote);
  });

  it("goes on with the sentences next to those that were shown, until there are no more", async () => {
    const more = await talk(SNOWED, "더 자세히");
    expect(more.text).toContain("등산로는 나흘 동안 닫힌다.");
    expect((await talk(SNOWED, "더 자세히", "더 자세히")).text).toMatch(/더 보여 드릴 문장이 없습니다/u);
  });

  it("looks in other articles for another source, and says where there is none", async () => {
    const first = await talk("새빛다리의 공사비는 얼마인가요?");
    const other = await talk("새빛다리의 공사비는 얼마인가요?", "다른 출처 있어?");
    expect(articlesOf(other)).not.toEqual([]);
    for (const article of articlesOf(other)) expect(articlesOf(first)).not.toContain(article);
    expect((await talk(SNOWED, "다른 기사에도 나와?")).text).toBe("다른 기사에서는 이 내용을 찾지 못했습니다.");
  });

  it("says behind a question without an answer that what it shows is only near, again and again", async () => {
    const first = await talk("다온시 인구는 몇 명인가요?");
    expect(first.status).toBe("not_covered");
    expect(first.nearby).not.toEqual([]);
    for (const wishes of [["언제 기사야?"], ["언제 기사야?", "링크 줘"]]) {
      const near = await talk("다온시 인구는 몇 명인가요?", ...wishes);
      expect(near.text).toMatch(/^직전 질문에는 보도에 답이 없었습니다. 가까운 기사만 알려 드립니다: /u);
    }
    expect((await talk("다온시 인구는 몇 명인가요?", SNOWED, "링크 줘")).text).not.toContain("직전 질문");
  });

  it("is told what the bot cannot do", async () => {
    expect(await talk(SNOWED, "영어로 번역해줘")).toMatchObject({ status: "not_covered", nearby: [] });
    expect((await talk(SNOWED, "영어로 번역해줘")).text).toContain("번역하거나 바꾸어 쓰지는 못합니다");
    expect((await talk(SNOWED, "더 짧게")).text).toContain("더 줄일 수 없습니다");
    expect((await talk("shorter please")).text).toBe(
      "I cannot tell which answer you mean. Ask about the coverage first.",
    );
  });

  it("is no part of what is talked about", async () => {
    expect((await talk("가람산 등산로는 며칠 동안 닫히나요?", "링크 줘", "눈은 몇 센티미터 왔어?")).text).toContain(
      "40센티미터",
    );
  });
});

describe("articles on a topic", () => {
  it("are counted where the question asks how many", async () => {
    expect((await talk("새빛다리 기사 몇 건이야?")).text).toMatch(/^찾은 기사 \d건: /u);
    expect((await talk("새빛다리 기사 목록")).text).not.toContain("찾은 기사");
  });
});

describe("what is asked of the coverage as a whole", () => {
  it.each([
    ["어떤 언론사 있어?", "언론사 3곳: 가나일보, 다라통신, 마바신문 [1][2][3]"],
    ["기자 누구누구 있어", "기자 1명: 기민호 [1]"],
    ["2024년에 나온 기사 몇 개야", "모두 3건: "],
    ["제일 오래된 기사", "(마바신문, 2023-01-21 보도) [1]"],
    ["1월 21일에 무슨 일 있었어?", "(마바신문, 2023-01-21 보도) [1]"],
    ["모든 기사 요약", "모두 4건: "],
  ])("%s is told, also within a conversation", async (question, told) => {
    for (const answer of [await talk(question), await talk(SNOWED, question)]) expect(answer.text).toContain(told);
  });

  it("lists no undated or other article for a time and a topic", async () => {
    expect(articlesOf(await talk("2024년에 나온 새빛다리 기사"))).toEqual(expect.arrayContaining(["bridge"]));
    expect(articlesOf(await talk("2024년에 나온 가람산 기사"))).not.toContain("snow");
  });
});

describe("a wish for what somebody said", () => {
  it.each(["박하늘 시장이 한 말 요약", "박하늘이 한 말 정리해줘", "박하늘 시장 발언 요약 좀"])("%s", async (wish) => {
    const { text } = await talk(wish);
    expect(text).toContain("두 마을을 잇는다");
    expect(text).toContain("자전거 길도 놓겠다");
    expect(text).not.toContain("공사비");
  });

  it("is answered where it names a topic instead of a speaker", async () => {
    expect(await talk("새빛다리 개통식 발언 정리")).toMatchObject({ status: "answered" });
  });

  it("is declined for one who is not quoted", async () => {
    expect(await talk("기민호가 한 말 요약해줘")).toMatchObject({ status: "not_covered" });
  });
});
