import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreignPersons } from "../../../src/answer/statement/statement-foreign-persons.js";

const TEXTS = [
  { text: "리사 웡 하늘투자청 혁신기술 팀장과 이사장 마틴 람(Martin LAM)이 인사했다." },
  { text: "라온센터의 빅토르 시몽 모로 대표가 기조연설을 맡았다. 소피아 챠우 디렉터는 계획을 소개했다." },
  { text: "지난해 안에 새 관장을 뽑는다. 조나단 왕 팀장이 왔다." },
];
const called = (question: string) => Object.fromEntries(foreignPersons(question, TEXTS));

describe("a foreign person's name", () => {
  it.each([
    ["Who is Lisa Wong?", { lisa: ["리사"], wong: ["웡"] }],
    ["What is Lisa Wong's job?", { lisa: ["리사"], wong: ["웡"] }],
    ["Did Martin Lam speak?", { martin: ["마틴"], lam: ["람"] }],
    ["What did Victor Simon Moreau say?", { victor: ["빅토르"], simon: ["시몽"], moreau: ["모로"] }],
    ["Who is Victor Moreau?", { victor: ["빅토르"], moreau: ["모로"] }],
    ["What did Sophia Chau present?", { sophia: ["소피아"], chau: ["챠우"] }],
    ["丽莎·黄是谁？", { 丽莎: ["리사"], 黄: ["웡"] }],
  ])("stands for its Hangul words in %s", (question, expected) => {
    expect(called(question)).toMatchObject(expected);
  });

  it.each([
    "Who is Ellen Wong?",
    "Who is Lisa Kwok?",
    "Who is Martina Lam?",
    "Who is Annie So?",
    "Who is Jonathan Chan?",
    "约翰·黄是谁？",
    "Who built it?",
  ])("is not that of somebody else in %s", (question) => {
    expect(called(question)).toEqual({});
  });

  it("is looked for only where somebody stands beside what he is", () => {
    expect(foreignPersons("Who is Lisa Wong?", [{ text: "리사 웡 마을에 비가 온다." }]).size).toBe(0);
  });

  it("never fails, whatever is asked and told", () => {
    const word = fc.constantFrom("Lisa", "Wong", "리사", "웡", "팀장", "黄", "·", "(", " ", "'s", "-");
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (question, told) => {
        for (const names of foreignPersons(question, [{ text: told }]).values())
          for (const name of names) expect(told).toContain(name);
      }),
    );
  });
});
