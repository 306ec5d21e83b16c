import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import type { AnswerCache } from "../../src/answer/answer-cache.js";
import { createExtractiveReader } from "../../src/answer/extractive/extractive-reader.js";
import { createAnswerer } from "../../src/answer/pipeline.js";
import type { Reader, Reading } from "../../src/answer/reader.js";
import type { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { withStoreOf } from "../fakes/store-of-articles.js";

const LIBRARY = [
  "한빛 도서관은 1998년에 문을 열었다. 장서는 12만 권이며 열람실은 세 곳이다.",
  "이용 시간은 오전 아홉 시부터 오후 여덟 시까지이고 월요일과 공휴일에는 쉰다.",
  "도서관 앞 광장에는 느티나무 두 그루가 서 있고 여름마다 작은 음악회가 열린다.",
  "어린이 열람실에서는 토요일 오후에 자원봉사자들이 그림책을 읽어 준다.",
].join(" ");
const LATER = LIBRARY.replace("12만 권", "13만 권");
const POOL = "새빛 수영장의 입장료는 4500원이다. 수영장은 월요일에 쉬고 겨울에는 물을 데운다.";

const ARTICLES = [
  { id: "first", outlet: "가나일보", published: "2024-03-02", text: LIBRARY },
  { id: "wire", outlet: "다라통신", published: "2024-03-02T09:00:00+09:00", text: LIBRARY },
  { id: "later", outlet: "마바신문", published: "2024-03-04", text: LATER },
  { id: "nameless", published: "2024-03-03", text: LIBRARY },
  { id: "pool", outlet: "가나일보", text: POOL },
  // So many copies that they would fill all places.
  ...Array.from({ length: 20 }, (_, n) => ({
    id: `copy${n}`,
    outlet: "사아방송",
    published: "2024-03-01",
    text: LIBRARY,
  })),
];

let store: Store;

withStoreOf(ARTICLES, (opened) => {
  store = opened;
});

const ask = (question: string, filters = {}) => {
  const reader = createExtractiveReader({ cosines: { score: async () => null } });
  const parts = { store, embedderFor: async () => null, reader, timeZone: "Asia/Seoul" };
  return createAnswerer(parts).ask({ question, filters });
};

describe("a story of many outlets", () => {
  it("is cited once, in its latest version, and names the other outlets", async () => {
    const answer = await ask("한빛 도서관의 장서는 몇 권인가요?");
    expect(answer.text).toContain("13만 권");
    expect(answer.citations.map(({ article }) => article)).toEqual(["later"]);
    const [citation] = answer.citations;
    expect([...(citation?.alsoIn ?? [])].sort()).toEqual(["가나일보", "다라통신", "사아방송"]);
  });

  it("is cited in the latest version within the limits that were given", async () => {
    const answer = await ask("한빛 도서관의 장서는 몇 권인가요?", { to: "2024-03-02" });
    expect(answer.text).toContain("12만 권");
    expect(answer.citations.map(({ published }) => published?.slice(0, 10))).toEqual(["2024-03-02"]);
  });

  it("names nothing where one outlet alone has it", async () => {
    const answer = await ask("새빛 수영장의 입장료는 얼마인가요?");
    expect(answer.text).toContain("4500원");
    for (const citation of answer.citations) expect(citation).not.toHaveProperty("alsoIn");
    expect(answer).not.toHaveProperty("undatedLeftOut");
  });
});

describe("dates given as options", () => {
  it("say how many undated articles they left out, also where nothing is found", async () => {
    expect(await ask("한빛 도서관의 장서는 몇 권인가요?", { from: "2024" })).toMatchObject({ undatedLeftOut: 1 });
    expect(await ask("새빛 수영장의 입장료는 얼마인가요?", { from: "2025" })).toMatchObject({
      status: "not_covered",
      undatedLeftOut: 1,
    });
    expect(await ask("한빛 도서관의 장서는 몇 권인가요?", { outlet: "마바신문" })).not.toHaveProperty("undatedLeftOut");
  });
});

describe("a list of the articles of a time", () => {
  it("names none whose date is not known", async () => {
    const answer = await ask("2024년 3월 기사는 모두 몇 건인가요?");
    // All but the one about the pool.
    expect(answer.text).toContain(`${ARTICLES.length - 1}건`);
    expect(await ask("2023년 기사 있어?")).toMatchObject({ status: "not_covered", claims: [] });
  });
});

describe("a question of several things", () => {
  const BOTH = "새빛 수영장의 입장료와 한빛 도서관의 장서 수는 각각 얼마인가요?";

  it("is searched for and answered part by part", async () => {
    const answer = await ask(BOTH);
    expect(answer.citations.map(({ article }) => article)).toEqual(["pool", "later"]);
    expect(answer.text).toMatch(/4500원.*13만 권/u);
    expect(answer).not.toHaveProperty("unanswered");
  });

  it("names the part that the coverage does not answer", async () => {
    const answer = await ask("새빛 수영장의 입장료와 은하 천문대의 사업비는 각각 얼마인가요?");
    expect(answer.citations.map(({ article }) => article)).toEqual(["pool"]);
    expect(answer).toMatchObject({ status: "answered", unanswered: ["은하 천문대의 사업비는 얼마인가요?"] });
  });

  it("keeps the limits that were given for every part", async () => {
    const answer = await ask(BOTH, { to: "2024-03-02" });
    expect(answer.citations.map(({ article }) => article)).not.toContain("later");
    expect(answer.citations.every(({ published }) => published !== null)).toBe(true);
  });

  const readingsOf = async (question: string): Promise<Reading[]> => {
    const seen: Reading[] = [];
    const reader: Reader = {
      name: "chat:test",
      read: async (reading) => {
        seen.push(reading);
        return { claims: [], reader: "chat:test" };
      },
    };
    const parts = { store, embedderFor: async () => null, reader, timeZone: "Asia/Seoul" };
    await createAnswerer(parts).ask({ question });
    return seen;
  };

  it("is handed whole to a reader that takes no parts, with the passages of all", async () => {
    const seen = await readingsOf(BOTH);
    expect(seen.map(({ question }) => question)).toEqual([BOTH]);
    expect(new Set(seen[0]?.hits.map(({ article }) => article.id))).toEqual(new Set(["pool", "later"]));
    expect(seen[0]?.parts?.map(({ question }) => question)).toEqual([
      "새빛 수영장의 입장료는 얼마인가요?",
      "한빛 도서관의 장서 수는 얼마인가요?",
    ]);
  });

  it("stays whole where it asks about the articles, also when these words limit the reporting", async () => {
    const [reading] = await readingsOf("가나일보 보도 날짜는 언제이고 한빛 도서관의 장서는 몇 권인가요?");
    expect(reading?.topic).toBeDefined();
    expect(reading?.parts).toBeUndefined();
  });
});

describe("a question that is asked in any language", () => {
  it("is kept once for each language that it is answered in", async () => {
    const kept = new Map<string, Answer>();
    const cache: AnswerCache = {
      find: async (asked) => kept.get(JSON.stringify(asked)) ?? null,
      keep: async (asked, answer) => {
        kept.set(JSON.stringify(asked), answer);
      },
    };
    const own = createExtractiveReader({ cosines: { score: async () => null } });
    const languages: string[] = [];
    const read = (reading: Reading) => {
      languages.push(reading.language);
      return own.read(reading);
    };
    const reader: Reader = { name: own.name, read };
    const answerer = createAnswerer({ store, embedderFor: async () => null, reader, timeZone: "Asia/Seoul", cache });
    for (const spoken of ["ko", "en", "ko", "en"]) {
      expect((await answerer.ask({ question: "CES?", spoken })).language).toBe(spoken);
    }
    expect(languages).toEqual(["ko", "en"]);
  });
});
