import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandAliases } from "../../src/retrieval/alias-expansion.js";
import { AliasCollector } from "../../src/vectorstore/aliases/alias-collector.js";
import { AliasTable } from "../../src/vectorstore/aliases/alias-table.js";

const COVERAGE = [
  "사이버포트 관리 기업(Cyberport Management Company) 이사장 조지 람(George LAM)과 ‘사이버포트(Cyberport)’에서",
  "음성인식 업체 아이플라이텍(iFlyTek)은 대만구(Greater Bay Area)에 있다. 세계보건기구(WHO)와 정보기술(IT)",
  "In the Greater Bay Area (GBA) of 香港数码港(Cyberport), said SMEs.",
  "중소벤처기업부(중기부)가 강기정 시장, 앤디 웡 팀장, 박원순 시장, 레베카 소 헤드와 광주에서 로봇 플랫폼을 봤다.",
];

const collector = new AliasCollector();
for (const source of COVERAGE) {
  collector.add({ source, title: null, headline: null, blocks: [{ kind: "body", start: 0, end: source.length }] });
}
const table = new AliasTable(collector.build());

function expanded(question: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    expandAliases(table, question).map(({ start, end, names }) => [question.slice(start, end), names]),
  );
}

describe("expandAliases", () => {
  it.each([
    [
      "Who is the chairman of Cyberport Management Company?",
      { "Cyberport Management Company": ["사이버포트 관리 기업"] },
    ],
    ["Who is George Lam's deputy?", { "George Lam": ["조지 람"] }],
    ["what does iflytek do", { iflytek: ["아이플라이텍"] }],
    ["iFlytek 在香港的本部", { iFlytek: ["아이플라이텍"] }],
    ["GBA에는 무엇이 있나?", { GBA: ["Greater Bay Area", "대만구"] }],
    ["Is the greater bay area large?", { "greater bay area": ["대만구", "GBA"] }],
    ["대만구의 기업은?", { 대만구: ["Greater Bay Area", "GBA"] }],
    ["조지 람은 누구인가?", { "조지 람": ["George LAM"] }],
    ["중기부에서는 무엇을 했나?", { 중기부: ["중소벤처기업부"] }],
    ["香港數碼港的主席是誰？", { 香港數碼港: ["Cyberport", "사이버포트"] }],
    ["When did Mayor Kang Gi-jung speak in Gwangju?", { "Kang Gi-jung": ["강기정"], Gwangju: ["광주"] }],
    ["who is park won-soon", { "park won-soon": ["박원순"] }],
    ["Won-soon Park", { "Won-soon Park": ["박원순"] }],
    ["Andy Wong and Rebecca So", { Andy: ["앤디"], Rebecca: ["레베카"] }],
    ["What is it, and who are they?", {}],
    ["What is IT?", { IT: ["정보기술"] }],
    ["WHO는 언제 생겼나?", { WHO: ["세계보건기구"] }],
    ["Who leads the WHO?", { WHO: ["세계보건기구"] }],
    ["날씨는 어때?", {}],
    ["", {}],
  ])("%s", (question, expected) => {
    expect(expanded(question)).toEqual(expected);
  });

  it("says which names are a guess", () => {
    const found = expandAliases(table, "Cyberport and Gwangju");
    expect(found.map(({ by }) => by)).toEqual(["gloss", "sound"]);
  });

  it("gives spans in order, apart from each other, whatever the question", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "Cyberport",
        "GBA",
        "Greater",
        "Bay",
        "Area",
        "대만구의",
        "数码港",
        "香港",
        "-",
        " ",
        "Park",
        "won",
        "\ud800",
        "\0",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom("", " "), (words, gap) => {
        const question = words.join(gap);
        let last = 0;
        for (const { start, end, names } of expandAliases(table, question)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(question.length);
          expect(names.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  it.each(["香".repeat(4000), "Park ".repeat(800), "가".repeat(4000), "A-".repeat(2000), "大-가A".repeat(1000)])(
    "comes to an end on a long question",
    (question) => {
      expect(() => expandAliases(table, question)).not.toThrow();
    },
  );
});
