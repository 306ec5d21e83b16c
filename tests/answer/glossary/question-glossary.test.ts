import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chineseWords, koreanOfEnglish } from "../../../src/answer/glossary/question-glossary.js";
import { matchTerm, matchText } from "../../../src/answer/statement/statement-match.js";

const TABLES = new URL("../../../src/answer/glossary/tables/", import.meta.url);
const FILES = readdirSync(TABLES);

/** The lines of one file of words, as they are written. */
function linesOf(file: string): string[] {
  const [, words = ""] = readFileSync(new URL(file, TABLES), "utf8").split("`");
  return words.trim().split("\n");
}

const ALL = FILES.flatMap(linesOf);

/** How well the Korean words of a glossary stand in a sentence. */
function found(korean: readonly string[], sentence: string): number {
  return matchTerm({ stem: "unknown", kind: "latin", aliases: korean }, matchText(sentence)).value;
}

/** What the search keeps of a Korean word. */
function kept(korean: string): string {
  return matchText(korean).joined;
}

describe("the lines of the glossary", () => {
  it.each(FILES)("have three fields of words in %s", (file) => {
    expect(linesOf(file).length).toBeGreaterThan(40);
    for (const line of linesOf(file)) {
      const [english = "", chinese = "", korean = "", ...more] = line.split("|");
      expect(more, line).toEqual([]);
      expect(english, line).toMatch(/^[a-z]+(?:-[a-z]+){0,2}(?: [a-z]+(?:-[a-z]+){0,2})*$/u);
      expect(chinese, line).toMatch(/^(?:\p{Script=Han}{1,8}(?: \p{Script=Han}{1,8})*)?$/u);
      expect(korean, line).toMatch(/^(?:\p{Script=Hangul}+|[a-z]+)(?: (?:\p{Script=Hangul}+|[a-z]+))*$/u);
    }
  });

  it("stand once each, and no word twice in a field", () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    for (const line of ALL)
      for (const field of line.split("|")) expect(new Set(field.split(" ")).size, line).toBe(field.split(" ").length);
  });

  // What the search keeps as one syllable (길 of 길이) is found as another word or not at all.
  it("are all read: each English word finds each Korean word of its line in a sentence", () => {
    const lost = ALL.flatMap((line) => {
      const [english = "", , korean = ""] = line.split("|");
      return english.split(" ").flatMap((word) =>
        korean
          .split(" ")
          .filter((one) => one.length === 1 || kept(one).length > 1)
          .filter((one) => found(koreanOfEnglish(word), `${one} 1건`) < 0.5)
          .map((one) => `${word}: ${one}`),
      );
    });
    expect(lost).toEqual([]);
  });
});

describe("koreanOfEnglish", () => {
  it.each([
    ["earthquake", "지난밤 지진이 일어났다."],
    ["firefighters", "소방관 3명이 다쳤다."],
    ["prosecutors", "검찰이 그를 재판에 넘겼다."],
    ["indicted", "검찰은 그를 기소했다."],
    ["landslide", "산사태로 도로가 막혔다."],
    ["scholarships", "장학금을 전달했다."],
    ["kindergartens", "유치원 20곳이 문을 닫았다."],
    ["semifinals", "준결승에 올랐다."],
    ["unemployment", "실업률이 내렸다."],
    ["interest-rate", "기준금리를 동결했다."],
    ["submarine", "잠수함을 진수했다."],
    ["tenants", "세입자 40명이 돈을 받지 못했다."],
    ["strawberries", "딸기를 수확했다."],
    ["plunged", "주가가 급락했다."],
    ["highway", "고속도로를 막았다."],
    ["website", "홈페이지에 올렸다."],
    ["prime-minister", "총리가 밝혔다."],
  ])("finds %s", (word, sentence) => {
    expect(found(koreanOfEnglish(word), sentence)).toBeGreaterThan(0.5);
  });

  it.each([
    ["companies", "company"],
    ["studied", "study"],
    ["heavier", "heavy"],
    ["planned", "plan"],
    ["dying", "die"],
    ["thieves", "thief"],
    ["spokesmen", "spokesman"],
    ["urgently", "urgent"],
    ["temporarily", "temporary"],
    ["fined", "fine"],
    ["cultivating", "cultivate"],
    ["rated", "rate"],
    ["buses", "bus"],
    ["using", "use"],
  ])("reads %s as %s", (word, base) => {
    expect(koreanOfEnglish(word)).toEqual(koreanOfEnglish(base));
  });

  it("takes no letter off that is part of the word", () => {
    expect(koreanOfEnglish("card")).not.toContain("자동차");
    expect(koreanOfEnglish("wind")).not.toContain("우승");
    expect(koreanOfEnglish("band")).toEqual([]);
    expect(koreanOfEnglish("bed")).toEqual([]);
    expect(koreanOfEnglish("early")).not.toContain("청력");
    expect(koreanOfEnglish("banner")).not.toContain("금지");
    expect(koreanOfEnglish("king")).toContain("국왕");
  });

  it("knows nothing of a word that is in no line", () => {
    expect(koreanOfEnglish("zugzwang")).toEqual([]);
  });

  it("gives no Korean word twice", () => {
    for (const line of ALL)
      for (const word of (line.split("|")[0] ?? "").split(" ")) {
        const korean = koreanOfEnglish(word);
        expect(new Set(korean).size, word).toBe(korean.length);
      }
  });
});

describe("chineseWords", () => {
  it.each([
    ["最高法院判决", "대법원 판결"],
    ["地震预警", "지진 경보"],
    ["計程車司機", "택시 기사"],
    ["出租车司机", "택시 운전자"],
    ["医疗保险", "건강보험"],
    ["人工智慧晶片", "인공지능 칩"],
  ])("finds the words of %s", (run, sentence) => {
    const words = chineseWords(run);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter(({ korean }) => found(korean, sentence) <= 0.5)).toEqual([]);
  });

  it("says which words are names", () => {
    expect(chineseWords("腾讯总部")).toEqual([
      { word: "腾讯", korean: expect.arrayContaining(["텐센트"]), isName: true },
      { word: "总部", korean: expect.arrayContaining(["본사"]), isName: false },
    ]);
    expect(chineseWords("乌兹别克斯坦").map(({ word }) => word)).toEqual(["乌兹别克斯坦"]);
  });

  it("takes the longest word at each place", () => {
    expect(chineseWords("消防车").map(({ word }) => word)).toEqual(["消防车"]);
    expect(chineseWords("国务院总理").map(({ word }) => word)).toEqual(["国务院", "总理"]);
  });

  it.each([
    ["罢工", "罷工"],
    ["毕业", "畢業"],
    ["干旱", "乾旱"],
    ["标准", "標準"],
  ])("knows %s in both scripts", (simplified, traditional) => {
    expect(chineseWords(simplified)[0]?.korean).toEqual(chineseWords(traditional)[0]?.korean);
    expect(chineseWords(simplified)[0]?.korean.length).toBeGreaterThan(0);
  });
});
