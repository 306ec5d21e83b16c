import { describe, expect, it } from "vitest";
import { describeAnswer } from "../../../src/cli/describe/describe-answer.js";
import { table } from "../../../src/cli/print.js";
import { answered, citationOf, notCovered } from "../../fakes/scripted-answerer.js";

const shown = (...args: Parameters<typeof answered>) => describeAnswer(answered(...args), "Asia/Seoul");

describe("describeAnswer", () => {
  it("does not repeat a quote that equals a sentence of the answer, and shows every other one", () => {
    const citations = [citationOf("연구소를\n 세웠다."), citationOf("둘째  줄이다.", { n: 2, article: "b.txt" })];
    const text = shown(["연구소를 세웠다.", "다른 말이다."], { citations });
    expect(text).not.toContain("> 연구소를");
    expect(text).toContain("    > 둘째  줄이다.");
  });

  it("gives each article of a list a line, and leaves what is said of one in its line", () => {
    const headlines = ["첫 제목: 부제", "둘째 제목"];
    const citations = headlines.map((title, i) => citationOf(title, { n: i + 1, article: `${i}.txt`, title }));
    const named = ["모두 5건 가운데: 첫 제목: 부제 (가나일보, 날짜 미상)", "둘째 제목 (다라신문, 날짜 미상)"];
    expect(shown(named, { citations })).toMatch(
      /^모두 5건 가운데:\n {2}· 첫 제목: 부제 \(가나일보, 날짜 미상\) \[1\]\n {2}· 둘째 제목 \(다라신문, 날짜 미상\) \[2\]\n\n/u,
    );
    expect(shown(headlines, { citations })).toMatch(/^첫 제목: 부제 \[1\] 둘째 제목 \[2\]\n/u);
    expect(shown(["한 문장이다.", named[1] ?? ""], { citations })).toMatch(/^한 문장이다\. \[1\] 둘째 제목 \(/u);
  });

  it("names an article once above all its quotes, and does not quote its headline below it", () => {
    const own = { article: "a.txt", title: "제목" };
    const citations = [
      citationOf("첫 줄\n둘째 줄", { ...own, n: 1 }),
      citationOf("다른 기사", { article: "b.txt", n: 2 }),
      citationOf("셋째 줄", { ...own, n: 3 }),
      citationOf("제목", { ...own, n: 4 }),
    ];
    const text = shown(["가.", "나.", "다.", "라."], { citations });
    expect(text).toContain(
      "[1] [3] [4] 세계일보 · 이동수 · 2024-09-11\n    제목\n    [1] > 첫 줄\n        > 둘째 줄\n    [3] > 셋째 줄\n\n[2] ",
    );
    expect(text).not.toContain("[4] >");
    expect(text).toContain("    > 다른 기사");
  });

  it("says what is unknown in the answer's language, and counts days in the zone", () => {
    const undated = { citations: [citationOf("인용", { published: null })] };
    expect(shown(["답이다."], undated)).toContain("세계일보 · 이동수 · 날짜 미상");
    expect(shown(["It is."], { ...undated, language: "en" })).toContain("date unknown");
    expect(shown(["是。"], { ...undated, language: "zh-Hant" })).toContain("日期不詳");
    const late = { citations: [citationOf("인용", { published: "2024-09-10T22:30:00Z" })] };
    expect(shown(["답이다."], late)).toContain("2024-09-11");
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "no address", "data:text/html,x"])(
    "shows no address %s",
    (url) => {
      expect(shown(["답이다."], { citations: [citationOf("인용", { url })] })).not.toContain(url);
    },
  );

  it("shows an address of the web, the other outlets of the story, limits and what they left out", () => {
    const citations = [citationOf("인용", { url: "https://example.com/a", alsoIn: ["가나일보", "다라통신"] })];
    const filters = [
      { field: "from", value: "2024", inferred: false, relaxed: false },
      { field: "outlet", value: "세계일보", inferred: true, relaxed: true },
    ] as const;
    const text = shown(["답이다."], {
      citations,
      filters,
      undatedLeftOut: 2,
      unanswered: ["가나의 *매출*은?"],
      followUps: ["누가 세웠나요?"],
    });
    expect(text).toContain("    https://example.com/a");
    expect(text).toContain("가나일보, 다라통신");
    expect(text).toContain("찾은 범위: 2024년부터");
    expect(text).toMatch(/적용하지 않은 조건: 언론사 세계일보/u);
    expect(text).toContain("날짜 미상 기사 2건");
    expect(text).toContain("보도에서 답을 찾지 못한 부분: 가나의 *매출*은?");
    expect(text).toContain("누가 세웠나요?");
  });

  it("names what is near where the coverage does not say", () => {
    const nearby = [{ article: "a.txt", title: null, outlet: null, published: null, url: null }];
    expect(describeAnswer(notCovered({ nearby }), "Asia/Seoul")).toMatch(/가까운 기사\n {2}· 날짜 미상 · a\.txt/u);
  });

  it("shows what a chat model claimed and why it was refused", () => {
    const refused = [{ code: "number", reason: "2001 does not stand in the quotes.", draft: { text: "2001년이다." } }];
    const trace = { question: "언제?", reading: { chat: [{ refused, fault: null }], fallback: { statements: [] } } };
    const text = shown(["답이다."], { trace });
    expect(text).toMatch(/^refused: number +2001년이다\. +2001 does not stand in the quotes\.$/mu);
    const alone = { reading: { chat: [{ refused: [], fault: "chat_timeout" }] } };
    expect(shown(["답이다."], { trace: alone })).toMatch(/^failed: chat_timeout$/mu);
    const parts = [
      { question: "누가?", read: { declined: "evidence", score: -1 } },
      { question: "언제?", read: {} },
    ];
    const several = shown(["답이다."], { trace: { reading: { parts } } });
    expect(several).toMatch(/part {2}누가\?\n+.*declined for want of evidence[\s\S]*part {2}언제\?\n+.*answered/u);
    expect(text).toMatch(/^shown +답이다\. +\[1\] a\.txt 0–4$/mu);
  });
});

describe("table", () => {
  it("keeps a row in its line, whatever a cell holds, and its columns where wide characters are", () => {
    const lines = table(
      ["a", "b"],
      [
        ["홍콩\u2028 \u001b[2J정부\r\n끝", "x"],
        ["1", "y\u202e"],
      ],
    ).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.join("")).not.toMatch(/[\u001b\r\u2028\u202e]/u);
    expect(lines[1]).toMatch(/^홍콩 \[2J정부 끝 {2}x$/u);
    expect(lines[2]).toBe(`1${" ".repeat((lines[1]?.indexOf("x") ?? 0) + 5 - 1)}y`);
  });
});
