import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportingLimits } from "../../../src/retrieval/reporting-dates/reporting-limits.js";
import { CONTEXT, limitsOf } from "./reporting-world.js";

const WORDS = [
  ...["세계일보", "세계일보가", "이동수 기자가 쓴", "2019년", "9월 이후", "보도한", "기사에서", "지난달", "말고", "와"],
  ...["Reuters", "articles", "since October", "about", "in 2019", "last week", "written by", "Jane Doe", "latest news"],
  ...[
    "明报",
    "的报道",
    "2019年",
    "最近三个月",
    "记者",
    "张三",
    "据",
    "\ud83d\ude00",
    "\ud800",
    "\u0000",
    "\ue000",
    " ",
    "  ",
  ],
];
const question = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join("")),
);

describe("reportingLimits", () => {
  it("reads any string, and leaves text that is well formed", () => {
    fc.assert(
      fc.property(question, (text) => {
        const result = reportingLimits(text, CONTEXT);
        if (result.question !== text) {
          expect(result.question.isWellFormed()).toBe(true);
          expect(result.question).not.toMatch(/[\ue000-\uf8ff]/u);
          expect(result.question.length).toBeLessThanOrEqual(text.normalize("NFKC").length);
        }
        for (const filter of result.filters) {
          expect(filter).toMatchObject({ inferred: true, relaxed: false });
          if (filter.field === "outlet") expect(CONTEXT.outlets).toContain(filter.value);
          if (filter.field === "byline") expect(CONTEXT.bylines.join()).toContain(filter.value);
          if (filter.field === "from" || filter.field === "to") {
            expect(filter.value).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u);
          }
        }
        expect(new Set(result.filters.map(({ field }) => field)).size).toBeGreaterThanOrEqual(
          result.filters.filter(({ field }) => field !== "byline").length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("takes a day without its year for the last of which there are reports", () => {
    const of = (question: string, years: readonly string[]): string =>
      limitsOf(question, { ...CONTEXT, hasReports: ({ from }) => years.some((year) => from?.startsWith(year)) });
    expect(of("9월 11일 기사", ["2023", "2024"])).toBe("in=2024-09-11");
    expect(of("12월 기사", ["2021"])).toBe("in=2021-12");
    expect(of("9월 11일에 무슨 일?", ["2023"])).toBe("from=2023-09-11 to=2023-09-12");
    expect(of("2022년 9월 기사", ["2024"])).toBe("in=2022-09");
    expect(of("9월 11일 기사", ["1990"])).toBe("in=2025-09-11");
  });

  it.each([
    ["3월 기사", "in=2015-03"],
    ["지난 3월 기사", "in=2025-03"],
    ["지난3월 기사", "in=2025-03"],
    ["March articles", "in=2015-03"],
    ["last March articles", "in=2025-03"],
    ["Last March articles", "in=2025-03"],
  ])("takes what is called the last for the last, whatever there are reports of: %s", (question, limits) =>
    expect(limitsOf(question, { ...CONTEXT, hasReports: ({ from }) => from?.startsWith("2015") === true })).toBe(
      limits,
    ),
  );

  it.each([
    ["2019년 기사", ""],
    ["세계일보 기사 뭐 있어?", "뭐 있어?"],
    ["가장 최근 세계일보 기사는?", "가장 최근 ?"],
    ["2019년에 나온 축구 기사", "축구"],
    ["최신 기사 알려줘", null],
    ["축구 기사", null],
  ])("of «%s» leaves «%s» without the limits", (text, rest) => {
    expect(reportingLimits(text, CONTEXT).rest).toBe(rest);
  });

  it("reads any dates that are none, and any number of them", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), fc.nat(99), (year, month, day) => {
        limitsOf(`${year}년 ${month}월 ${day}일 기사, ${year}-${month}-${day} articles, ${month}月${day}日的报道`);
        limitsOf(`최근 ${year}개월 기사, ${month} years ago articles`);
      }),
    );
    for (const text of [
      "2019년 기사 ",
      "세계일보 ",
      "articles about ",
      "明报的报道",
      "최근 3개월 ",
      "in 2019 since ",
    ]) {
      expect(() => limitsOf(text.repeat(4000 / text.length))).not.toThrow();
    }
  });

  it.each([
    ["세계일보가 보도한 홍콩 AI 보조금은?", "홍콩 AI 보조금은?"],
    ["이동수 기자가 쓴 홍콩 기사에서 보조금은?", "홍콩 기사에서 보조금은?"],
    ["2019년 기사에서 서울시장은 누구였나요?", "서울시장은 누구였나요?"],
    ["이번 주 반도체 뉴스에서 회사는?", "반도체 회사는?"],
    ["According to Reuters, how many jobs were cut?", ", how many jobs were cut?"],
    ["据明报报道，地铁何时通车？", "地铁何时通车?"],
    ["최신 기사에서 금리는?", "금리는?"],
    ["CES 2023을 다룬 2024년 기사에서 부스는 몇 개?", "CES 2023을 다룬 부스는 몇 개?"],
  ])("leaves of «%s» to be searched for «%s»", (text, left) => {
    expect(reportingLimits(text, CONTEXT).question).toBe(left);
  });

  it.each([
    "이동수 기자가 쓴 기사는?",
    "세계일보 최신 기사",
    "2019년 기사는 무엇이 있나요?",
    "articles since October",
    "本周的新闻有哪些？",
  ])("searches for all of «%s», of which only question words would be left", (text) => {
    expect(reportingLimits(text, CONTEXT).question).toBe(text);
  });

  it.each([
    "세계일보 말고 다른 매체가 보도한 내용은?",
    "세계일보를 제외한 기사에서는 뭐라고 하나?",
    "한겨레가 아닌 신문이 보도한 내용은?",
    "articles not from Reuters",
    "Which outlets other than Reuters reported it?",
    "除了明报以外，哪家媒体报道了？",
    "Compare Reuters reports with BBC reports",
    "조선일보와 한겨레 기사를 비교하면?",
  ])("takes nothing for a limit that is ruled out or compared: %s", (text) => {
    expect(limitsOf(text)).toBe("");
  });

  it.each([
    ["《明报》2020年的文章讲了什么？", "outlet=明报 in=2020"],
    ["‘한겨레’가 보도한 사건은?", "outlet=한겨레"],
    ["<세계일보> 기사에서 팀장은?", "outlet=세계일보"],
    ["ＢＢＣ가 보도한 고래는?", "outlet=BBC"],
    ["세계일보가 보도한 내용은?".normalize("NFD"), "outlet=세계일보"],
    ["In a 2024 Segye Ilbo article, who led the team?", "outlet=세계일보 in=2024"],
    ["2년 전 기사에서 시장은 누구였나?", "in=2023"],
    ["articles from two months ago on rice", "in=2025-09"],
    ["三天前的报道提到了谁？", "in=2025-11-17"],
    ["2019년에 보도된 서울시장 방문 기사에서 도시는?", "in=2019"],
    ["人民日报最近的报道提到哪些城市？", "outlet=人民日报"],
  ])("%s → %s", (text, limits) => {
    expect(limitsOf(text)).toBe(limits);
  });

  it("knows an outlet by its full name only, and the longer of two", () => {
    const context = { ...CONTEXT, outlets: ["세계", "세계일보", "세계일보 경제", "Times", "Asia Times"] };
    expect(limitsOf("세계일보 기사에서 보조금은?", context)).toBe("outlet=세계일보");
    expect(limitsOf("세계일보 경제 기사에서 보조금은?", context)).toBe("outlet=세계일보 경제");
    expect(limitsOf("According to the Asia Times, who won?", context)).toBe("outlet=Asia Times");
    expect(limitsOf("According to the Japan Times, who won?", context)).toBe("");
    expect(limitsOf("신세계 기사에서 매출은?", context)).toBe("");
  });

  it("counts days in the time zone", () => {
    const question = "어제 기사에서 금리는?";
    expect(limitsOf(question)).toBe("in=2025-11-19");
    expect(limitsOf(question, { ...CONTEXT, timeZone: "America/New_York" })).toBe("in=2025-11-18");
  });
});
